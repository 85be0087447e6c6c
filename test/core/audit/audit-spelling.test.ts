import { auditSpelling } from '../../../src/core/audit/audit-spelling';
import { recognise } from '../../../src/core/recognise/recognise';
import { formatCell } from '../../../src/core/sheet/address';
import { largeMatrix } from '../../support/large-snapshots';
import { snapshotOf } from '../../support/snapshot-of';

const table = (name: string, units: readonly string[]) => ({
  name,
  rows: [
    ['STT', 'Đơn vị', 'Nhận thức số', 'Thể chế số'],
    ...units.map((unit, index) => [index + 1, unit, 5 + index, 6]),
  ],
});
const saidOf = (...sheets: ReturnType<typeof table>[]) =>
  auditSpelling(recognise(snapshotOf(...sheets)).tables).map(({ facts, sheetId, cell }) => {
    if (facts.code !== 'unit-misspelled') throw new RangeError(facts.code);
    return `${sheetId}!${formatCell(cell)} ${facts.unit} = ${facts.other}`;
  });

describe('names of units with a letter mistyped', () => {
  it('are said beside the right one, in one table or across tables', () => {
    expect(saidOf(table('A', ['Huyện Tháp Mười', 'Huyện Tháp Mườii', 'Huyện Lấp Vò']))).toEqual([
      'sheet-1!B3 Huyện Tháp Mườii = Huyện Tháp Mười',
    ]);
    const second = table('B', ['Huyện Thápp Mười', 'Huyện Lấp Vò']);
    expect(saidOf(table('A', ['Huyện Tháp Mười', 'Huyện Lấp Vò']), second)).toEqual([
      'sheet-2!B2 Huyện Thápp Mười = Huyện Tháp Mười',
    ]);
  });

  it.each([
    ['two names that are both Vietnamese', ['Xã Phú Mỹ Đông', 'Xã Phú Mỹ Đồng', 'Xã Phù Mỹ Đông']],
    ['two levels of one name', ['Huyện Hồng Ngựu', 'Thành phố Hồng Ngự']],
    ['numbers', ['Phường Mười 11', 'Phường Mười 12']],
    ['a slip that could be two units', ['Xã Tân Phúu', 'Xã Tân Phú', 'Xã Tân Phúc']],
  ])('are never %s', (_, units) => {
    expect(saidOf(table('A', units))).toEqual([]);
  });

  it('are looked for in every commune of the country', () => {
    expect(auditSpelling(recognise(largeMatrix(3321, 4)).tables)).toEqual([]);
  });
});
