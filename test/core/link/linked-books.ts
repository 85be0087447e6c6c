/** Small workbooks whose sheets speak of each other, and their reading in short texts. */
import { scoreWorkbook } from '../../../src/core/score-workbook';
import { formatCell } from '../../../src/core/sheet/address';
import { describeFacts } from '../../../src/locales/describe-finding';
import { snapshotOf, type SheetSpec } from '../../support/snapshot-of';

export const SCORES: SheetSpec = {
  name: 'Tổng hợp 2024',
  rows: [
    ['STT', 'Đơn vị', '1.1 Lãnh đạo', '1.2 Kế hoạch'],
    [null, 'Điểm tối đa', 10, 10],
    [1, 'Xã Tân Phú', 9, 8],
    [2, 'Xã Mỹ Long', 7, 6],
    [3, 'Phường Hòa Thuận', 5, 4],
    [4, 'Phường An Bình', 3, 2],
  ],
};

/** The workbook as it is read and checked. */
export function readLinked(...sheets: readonly SheetSpec[]) {
  const snapshot = snapshotOf(...sheets);
  const scored = scoreWorkbook(snapshot, {});
  const names = new Map(snapshot.sheets.map(({ id, name }) => [id, name]));
  return {
    ...scored,
    book: scored.scorebook,
    table: scored.scorebook.tables[0]!,
    /** `code sheet!cell unit: sentence`. */
    findings: scored.findings.map(({ facts, sheetId, cell }) => {
      const unit = 'unit' in facts ? ` ${facts.unit}` : '';
      const place = `${names.get(sheetId)}!${formatCell(cell)}`;
      return `${facts.code} ${place}${unit}: ${describeFacts(facts, 'vi')}`;
    }),
  };
}
