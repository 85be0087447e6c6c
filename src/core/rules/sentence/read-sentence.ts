/** Reads a normalised sentence back to its rule. */
import type { Rule } from '../rule';
import {
  OPTIONS_HEADS,
  optionsSentence,
  PARTS_HEAD,
  partsSentence,
  YES_NO_HEAD,
  yesNoSentence,
} from './condition-sentences';
import { CLASSES_HEADS, classesSentence, GRID_HEAD, gridSentence } from './class-sentences';
import {
  BEST_HEADS,
  bestSentence,
  TARGET_BEST_HEAD,
  TARGET_HEAD,
  targetBestSentence,
  targetSentence,
} from './compared-sentences';
import { GIVEN_HEADS, givenSentence, STATEMENT_HEADS, statementSentence } from './given-sentences';
import { LEDGER_HEADS, ledgerSentence } from './ledger-sentence';
import {
  INCREMENT_HEADS,
  incrementSentence,
  RATIO_HEAD,
  ratioSentence,
  THRESHOLD_HEAD,
  thresholdSentence,
} from './measure-sentences';
import { wordsBehind } from './form-sentence';
import { NOT_CONCERNED, readShape, type Sentence } from './syntax';
import { TABLE_HEADS, tableSentence } from './table-sentence';

type Reader = (sentence: Sentence) => Rule | null;

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  [YES_NO_HEAD, yesNoSentence.read],
  [PARTS_HEAD, partsSentence.read],
  [GRID_HEAD, gridSentence.read],
  [RATIO_HEAD, ratioSentence.read],
  [THRESHOLD_HEAD, thresholdSentence.read],
  [TARGET_HEAD, targetSentence.read],
  [TARGET_BEST_HEAD, targetBestSentence.read],
  ...Object.values(OPTIONS_HEADS).map((head) => [head, optionsSentence.read] as const),
  ...Object.values(CLASSES_HEADS).map((head) => [head, classesSentence.read] as const),
  ...Object.values(BEST_HEADS).map((head) => [head, bestSentence.read] as const),
  ...Object.values(TABLE_HEADS).map((head) => [head, tableSentence.read] as const),
  ...Object.values(LEDGER_HEADS).map((head) => [head, ledgerSentence.read] as const),
  ...Object.values(INCREMENT_HEADS).map((head) => [head, incrementSentence.read] as const),
  ...Object.values(GIVEN_HEADS).map((head) => [head, givenSentence.read] as const),
  ...Object.values(STATEMENT_HEADS).map((head) => [head, statementSentence.read] as const),
]);

interface SaidRule {
  readonly rule: Rule;
  readonly notApplicableWhen: string | null;
}

/** The rule of a normalised sentence; null when the text is none, or not wholly understood. */
export function readSentence(text: string): SaidRule | null {
  const sentence = readShape(text);
  const reader = sentence && READERS.get(sentence.head);
  if (!reader) return null;
  const last = sentence.clauses[sentence.clauses.length - 1] ?? '';
  const notApplicableWhen = wordsBehind(last, NOT_CONCERNED);
  const clauses = notApplicableWhen === null ? sentence.clauses : sentence.clauses.slice(0, -1);
  const rule = reader({ ...sentence, clauses });
  return rule && { rule, notApplicableWhen };
}

/** Whether a text begins as one of our sentences, read whole or not. */
export function isOurSentence(text: string): boolean {
  const head = /^([^«;-]+?) - /u.exec(text.normalize('NFC').trim())?.[1];
  return head !== undefined && READERS.has(head);
}
