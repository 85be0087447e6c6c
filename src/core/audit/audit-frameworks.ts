/** Findings about scorecards that differ from the others of their framework. */
import type { ReadingNote } from '../scorebook';
import type { Finding } from './finding';
import { makeFinding } from './make-finding';

/** One a difference and sheet, as the recogniser noted them. */
export function auditFrameworks(notes: readonly ReadingNote[]): Finding[] {
  return notes.flatMap((note) => {
    if (note.kind !== 'odd-scorecard') return [];
    const { tableId: id, unit, sheetId } = note;
    return note.differences.map(({ difference, cell }) => {
      return makeFinding(
        { id },
        { sheetId, ...cell },
        { code: 'framework-differs', unit, difference },
      );
    });
  });
}
