/** Answers every question of a reading as a person would who always takes the same choice. */
import type { ReadingQuestion } from '../../../src/core/doubt/question';
import { readMapping, withMappingLines } from '../../../src/core/mapping/read-mapping';
import type { MappingLine } from '../../../src/core/mapping/mapping';
import { recognise } from '../../../src/core/recognise/recognise';
import type { Scorebook } from '../../../src/core/scorebook';
import type { Snapshot } from '../../../src/core/sheet/snapshot';

/** The reading with these lines in place. */
export function readWith(snapshot: Snapshot, lines: readonly MappingLine[]): Scorebook {
  return recognise(snapshot, readMapping(lines).mapping);
}

/** `row-meaning "Kỷ luật": chỉ số | nhóm`, with the values of each choice's lines. */
export function questionText({ kind, subject, choices }: ReadingQuestion): string {
  const values = choices.map(({ lines }) => lines.map(({ value }) => value).join(' + '));
  return `${kind} "${subject}": ${values.join(' | ')}`;
}

/** How often all open questions have to be answered with their first choice until none is left. */
export function roundsUntilSettled(snapshot: Snapshot, most: number): number {
  let lines: MappingLine[] = [];
  for (let round = 0; round <= most; round += 1) {
    const { questions } = readWith(snapshot, lines);
    if (questions.length === 0) return round;
    for (const { choices } of questions) lines = withMappingLines(lines, choices[0]!.lines);
  }
  return Infinity;
}
