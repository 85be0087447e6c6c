import { formatDecimal } from '../../../src/core/number/exact';
import { snapshotOf, type SheetSpec } from '../../support/snapshot-of';
import { scoreWorkbook } from '../../../src/core/score-workbook';

const _ = null;

/** A scorecard whose second group has the name and the maximum given, with 6 and 5 points in it. */
function cardOf(name: string, maximum: number | null, parts = [6, 6]): SheetSpec {
  return {
    name: 'Xã A',
    rows: [
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
      ['I', 'Kết quả nhiệm vụ', 20, _],
      ['1', 'Văn bản đúng hạn', 10, 9],
      ['2', 'Họp giao ban', 10, 8],
      ['II', name, maximum, _],
      ['1', 'Sáng kiến', parts[0], 6],
      ['2', 'Khen thưởng', parts[1], 5],
    ],
  };
}

const totalOf = (spec: SheetSpec): string | null => {
  const { total } = scoreWorkbook(snapshotOf(spec), {}).results[0]!.units[0]!;
  return total.state === 'scored' ? formatDecimal(total.rounded) : null;
};

describe('a cap in the name of a group', () => {
  it.each<[string, string, number | null, string]>([
    ['holds where its parts add up to more', 'Điểm cộng (tối đa không quá 10 điểm)', 10, '27'],
    ['holds without a maximum in a cell', 'Điểm cộng (không quá 10 điểm)', _, '27'],
    ['holds for other groups', 'Chuyển đổi số (không vượt quá 8 điểm)', _, '25'],
    ['is the maximum in the name of a bonus', 'Điểm thưởng (tối đa 5 điểm)', _, '22'],
    ['is none where its parts add up to as much', 'Điểm cộng (tối đa không quá 12 điểm)', 12, '28'],
    ['is none beside another maximum', 'Điểm cộng (không quá 10 điểm)', 11, '28'],
    ['is no maximum in a cell', 'Điểm thưởng', 10, '28'],
    ['is none where the name states no points', 'Xử lý không quá 2 ngày', 12, '28'],
  ])('%s', (_what, name, maximum, total) => expect(totalOf(cardOf(name, maximum))).toBe(total));
});
