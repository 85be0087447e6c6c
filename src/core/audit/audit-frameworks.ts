/** Findings about frameworks: scorecards that differ from the others, and what "Bộ chỉ số" says. */
import type { ReadingNote } from '../scorebook';
import type { Finding } from './finding';
import { makeFinding } from './make-finding';

/** As the recogniser noted them; of odd scorecards one a difference and sheet. */
export function auditFrameworks(notes: readonly ReadingNote[]): Finding[] {
  return notes.flatMap((note) => {
    if (note.kind === 'framework') {
      const address = { sheetId: note.sheetId, ...note.cell };
      return [makeFinding({ id: note.tableId }, address, note.facts)];
    }
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
