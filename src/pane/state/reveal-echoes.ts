/** A host tells the selections that it made for us as it tells those of a person. */
import type { CellAddress } from '../../core/sheet/address';

/** A host that has not told a selection of ours by then never will: the range was selected before. */
const ECHO_MS = 2000;

export interface RevealEchoes {
  /** We are about to have this cell selected. */
  expect(cell: CellAddress): void;
  /** Whether this selection is one that we asked for; each is known once. */
  isEcho(cell: CellAddress): boolean;
}

export function makeRevealEchoes(now: () => number = Date.now): RevealEchoes {
  let expected: { readonly cell: CellAddress; readonly until: number }[] = [];
  return {
    expect(cell) {
      expected.push({ cell, until: now() + ECHO_MS });
    },
    isEcho(cell) {
      expected = expected.filter(({ until }) => until > now());
      const at = expected.findIndex((one) => isSameCell(one.cell, cell));
      if (at < 0) return false;
      // Selections come in order: what was expected before it has been told or never will be.
      expected = expected.slice(at + 1);
      return true;
    },
  };
}

function isSameCell(a: CellAddress, b: CellAddress): boolean {
  return a.sheetId === b.sheetId && a.row === b.row && a.column === b.column;
}
