/** Reads wordings as rules, each distinct one once. */
import type { RuleReading } from '../rules/reading';
import { readRule } from '../rules/read-rule';
import { readSentence } from '../rules/sentence/read-sentence';
import type { NodeWording } from './node-wordings';

export interface NodeRule {
  readonly wording: NodeWording;
  readonly reading: RuleReading;
  /** Read from "Quy tắc đã hiểu": a person has confirmed it. */
  readonly isConfirmed: boolean;
  /** "Quy tắc đã hiểu" says something that is no clear rule; the wording itself counts. */
  readonly isUnderstoodUnreadable: boolean;
}

export type WordingReader = (wording: NodeWording) => NodeRule;

/** A sentence of ours, or words that have one meaning. */
function readConfirmed(text: string, reading: RuleReading): RuleReading | null {
  return readSentence(text) !== null || reading.status === 'certain' ? reading : null;
}

export function makeWordingReader(): WordingReader {
  const known = new Map<string, RuleReading>();
  const read = (text: string, { name, max }: NodeWording): RuleReading => {
    const key = [max ?? '', name, text].join('\u0000');
    const reading = known.get(key) ?? readRule({ text, name, max });
    known.set(key, reading);
    return reading;
  };
  return (wording) => {
    const { understood, text } = wording;
    const confirmed = understood && readConfirmed(understood.text, read(understood.text, wording));
    return {
      wording,
      reading: confirmed ?? read(text, wording),
      isConfirmed: confirmed !== null,
      isUnderstoodUnreadable: understood !== null && confirmed === null,
    };
  };
}
