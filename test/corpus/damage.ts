/** Workbooks as they are after careless hands: cells emptied, overtyped and broken at random. */
import type { CellValue, SheetSnapshot, Snapshot } from '../../src/core/sheet/snapshot';
import type { Dice } from './dice';

const SLIPS: readonly CellValue[] = [
  null,
  'x',
  'đạt',
  '#REF!',
  '15.763',
  7,
  'Tổng',
  'Xã Mới',
  'Điểm',
];

function damageSheet(sheet: SheetSnapshot, dice: Dice, slips: number): SheetSnapshot {
  if (sheet.values.length === 0) return sheet;
  const values = sheet.values.map((row) => [...row]);
  for (let slip = 0; slip < slips; slip += 1) {
    const row = dice.pick(values);
    row[dice.pick(row.map((_, column) => column))] = dice.pick(SLIPS);
  }
  return { ...sheet, values };
}

/** The first sheet with some of its cells changed; the rest as it is. */
export function damageSnapshot(snapshot: Snapshot, dice: Dice, slips: number): Snapshot {
  const [first, ...others] = snapshot.sheets;
  return { ...snapshot, sheets: [damageSheet(first!, dice, slips), ...others] };
}
