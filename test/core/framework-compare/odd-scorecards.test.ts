import { findOddScorecards } from '../../../src/core/framework-compare/odd-scorecards';
import { recognise } from '../../../src/core/recognise/recognise';
import { snapshotOf, type SheetSpec } from '../../support/snapshot-of';

const NAMES = ['Nhận thức số', 'Thể chế số', 'Hạ tầng số', 'Nhân lực số', 'An toàn số'];

function scorecard(name: string, indicators = NAMES, maximum = 10): SheetSpec {
  return {
    name,
    rows: [
      [`Tên đơn vị: ${name}`],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
      ...indicators.map((indicator, at) => [`${at + 1}`, indicator, maximum, at + 3]),
    ],
  };
}

function oddOf(...sheets: SheetSpec[]) {
  const { tables } = recognise(snapshotOf(...sheets));
  return findOddScorecards(tables).map(({ usualSheetIds, isMajority, odd }) => ({
    usual: usualSheetIds,
    isMajority,
    odd: odd.map(({ sheetIds, differences }) => [
      sheetIds.join(),
      differences.map(({ kind }) => kind).join(),
    ]),
  }));
}

describe('findOddScorecards', () => {
  it('names the sheet that has one indicator more than the others', () => {
    const odd = oddOf(
      scorecard('Huyện A'),
      scorecard('Huyện B', [...NAMES, 'Chữ ký số']),
      scorecard('Huyện C'),
      scorecard('Huyện D'),
    );
    expect(odd).toEqual([
      {
        usual: ['sheet-1', 'sheet-3', 'sheet-4'],
        isMajority: true,
        odd: [['sheet-2', 'node-added']],
      },
    ]);
  });

  it('names no majority between two sheets', () => {
    const odd = oddOf(scorecard('Huyện A'), scorecard('Huyện B', NAMES.slice(1)));
    expect(odd).toHaveLength(1);
    expect(odd[0]!.isMajority).toBe(false);
  });

  it('says nothing when all sheets agree', () => {
    expect(oddOf(scorecard('Huyện A'), scorecard('Huyện B'))).toEqual([]);
  });

  it('keeps two frameworks apart', () => {
    const other = ['Công khai', 'Tiếp công dân', 'Giải quyết khiếu nại', 'Kê khai tài sản'];
    expect(oddOf(scorecard('Huyện A'), scorecard('Huyện B'), scorecard('Sở C', other))).toEqual([]);
  });
});
