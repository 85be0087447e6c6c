import type { TableLayout } from '../../../src/core/mapping/table-layout';
import { parseRange } from '../../../src/core/sheet/address';
import {
  columnLines,
  headerLine,
  likeAreas,
  rangeLine,
} from '../../../src/pane/mapping/mapping-lines';

const NAMES: Readonly<Record<string, string>> = { a: 'Huyện A', b: 'Huyện B' };
const nameOf = (sheetId: string) => NAMES[sheetId]!;

function layout(sheetId: string, range: string, ...headers: string[]): TableLayout {
  return {
    tableId: 'table-1',
    area: { sheetId, range: parseRange(range)! },
    header: null,
    columns: headers.map((header, index) => ({
      ...{ index, header, meaning: null, isAnswered: false, isHidden: false },
      ...{ numbers: 0, texts: 0 },
    })),
    skippedRows: [],
  };
}

describe('A correction of how sheets are read', () => {
  const first = layout('a', 'A3:C20', 'STT', 'Tiêu chí', 'Điểm chuẩn');
  const second = layout('b', 'A3:C20', 'STT', 'Tiêu chí', 'Điểm chuẩn');
  const other = layout('b', 'F3:H9', 'STT', 'Điểm chuẩn', 'Tiêu chí');

  it('of a column is meant for the same column of the same table elsewhere', () => {
    const like = likeAreas([first, second, other], first, first.columns[2]!);
    expect(columnLines(like, 2, 'maximum', nameOf)).toEqual([
      { key: 'cột: Huyện A!C', value: 'điểm tối đa' },
      { key: 'cột: Huyện B!C', value: 'điểm tối đa' },
    ]);
  });

  it('of a range names the other tables of the sheet as well', () => {
    const lines = rangeLine([first, second, other], second, 'Huyện B', 'A3:D22');
    expect(lines).toEqual({ key: 'bảng: Huyện B', value: 'A3:D22; F3:H9' });
  });

  it.each(['', 'không', 'A1:B2; C1:D2', 'trang khác'])('is no range: %j', (text) => {
    expect(rangeLine([first], first, 'Huyện A', text)).toBeNull();
  });

  it.each([
    ['3:4', '3:4'],
    ['3', '3:3'],
    ['4-3', '3:4'],
  ])('of the header may be written %s', (text, value) =>
    expect(headerLine('Huyện A', text)).toEqual({ key: 'tiêu đề: Huyện A', value }),
  );

  it('is no header: C4', () => expect(headerLine('Huyện A', 'C4')).toBeNull());
});
