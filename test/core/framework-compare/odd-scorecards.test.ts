import {
  findOddScorecards,
  noteOddScorecards,
} from '../../../src/core/framework-compare/odd-scorecards';
import { recognise } from '../../../src/core/recognise/recognise';
import { formatCell } from '../../../src/core/sheet/address';
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

describe('noteOddScorecards', () => {
  const notesOf = (...sheets: SheetSpec[]) =>
    noteOddScorecards(recognise(snapshotOf(...sheets)).tables).flatMap(({ unit, differences }) =>
      differences.map(({ difference, cell }) => {
        return `${unit}: ${difference.kind} ${formatCell(cell)}`;
      }),
    );
  const usual = ['Huyện A', 'Huyện B', 'Huyện C'].map((name) => scorecard(name));
  const withOneMore = [...NAMES, 'Chữ ký số'];

  it.each<[string, SheetSpec, string[]]>([
    ['an indicator more', scorecard('Huyện D', withOneMore), ['Huyện D: node-added B8']],
    [
      'the row above a missing indicator',
      scorecard('Huyện D', NAMES.slice(0, -1)),
      ['Huyện D: node-removed B6'],
    ],
    [
      'the first row, where the first indicator is missing',
      scorecard('Huyện D', NAMES.slice(1)),
      ['Huyện D: node-removed B3', ...[3, 4, 5, 6].map((row) => `Huyện D: node-recoded B${row}`)],
    ],
  ])('points to %s', (_, odd, notes) => expect(notesOf(...usual, odd)).toEqual(notes));

  it('points to every sheet that is odd in the same way, in its own rows', () => {
    const pushedDown = scorecard('Huyện E', withOneMore);
    const rows = [['Biểu chấm điểm chuyển đổi số'], [], ...pushedDown.rows];
    expect(notesOf(...usual, scorecard('Huyện D', withOneMore), { ...pushedDown, rows })).toEqual([
      'Huyện D: node-added B8',
      'Huyện E: node-added B10',
    ]);
  });

  it.each<[string, SheetSpec[]]>([
    ['the sheets agree', usual],
    ['no version has a majority', [usual[0]!, scorecard('Huyện D', withOneMore)]],
    [
      'the other sheets hold another framework',
      [...usual, scorecard('Sở D', ['Công khai', 'Tiếp công dân', ...NAMES.slice(0, 3)])],
    ],
  ])('is silent when %s', (_, sheets) => expect(notesOf(...sheets)).toEqual([]));
});
