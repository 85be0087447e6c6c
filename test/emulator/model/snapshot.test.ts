import type { Snapshot } from '../../../src/core/sheet/snapshot';
import { snapshotOf } from '../../support/snapshot-of';
import { workbookFromSnapshot, workbookToSnapshot } from './snapshot';
import { workbookState } from './state';

const RANGE = { top: 1, left: 2, bottom: 2, right: 2 };
const OWN_FORMULA = '=AND(N("ours")=0,B2>0)';

function fullSnapshot(): Snapshot {
  const snapshot = snapshotOf(
    {
      name: 'Bảng điểm',
      rows: [
        ['Đơn vị', 'Điểm', 'Minh chứng'],
        ['A', '=1+1', null],
        ['B', 1.1, true],
      ],
      results: { B2: 2 },
      merges: ['A1:A2'],
      displays: { B3: ['1.10', '0.00'] },
      hiddenRows: [2],
      hiddenColumns: [1],
      isProtected: true,
    },
    { name: 'Ẩn', rows: [], visibility: 'veryHidden' },
  );
  const [first, second] = snapshot.sheets;
  const ownedRules = [{ ruleId: 'r1', ranges: [RANGE], formula: OWN_FORMULA }];
  return { ...snapshot, sheets: [{ ...first!, ownedRules }, second!] };
}

describe('a workbook of a Snapshot', () => {
  it('gives the same Snapshot back', () => {
    const workbook = workbookFromSnapshot(fullSnapshot());
    const isOurs = (formula: string): boolean => formula.includes('ours');
    expect(workbookToSnapshot(workbook, isOurs)).toEqual(fullSnapshot());
  });

  it('gives the rules only that are ours', () => {
    const [sheet] = workbookToSnapshot(workbookFromSnapshot(fullSnapshot())).sheets;
    expect(sheet!.ownedRules).toEqual([]);
  });
});

describe('the state of a workbook', () => {
  it('is the same for the same workbook', () => {
    const [one, other] = [fullSnapshot(), fullSnapshot()].map((s) => workbookFromSnapshot(s));
    expect(workbookState(one!)).toEqual(workbookState(other!));
  });

  it.each<[what: string, change: (workbook: ReturnType<typeof workbookFromSnapshot>) => void]>([
    ['a value', (book) => book.type(book.sheets[0]!, { row: 0, column: 0 }, 'C')],
    ['a formula', (book) => book.type(book.sheets[0]!, { row: 1, column: 1 }, '=2+2')],
    ['a format', (book) => book.sheets[0]!.setFormat(8, 8, { wrapText: true })],
    ['a rule', (book) => (book.sheets[0]!.rules = [])],
    ['a merged area', (book) => (book.sheets[0]!.merges = [])],
    ['a column width', (book) => book.sheets[0]!.columnWidths.set(0, 99)],
    ['a hidden row', (book) => book.sheets[0]!.hiddenRows.clear()],
    ['the protection', (book) => (book.sheets[0]!.protection.isProtected = false)],
    ['a setting', (book) => book.settings.set('key', 'value')],
    ['a sheet', (book) => book.addSheet('Mới')],
  ])('differs when %s differs', (_, change) => {
    const workbook = workbookFromSnapshot(fullSnapshot());
    const before = workbookState(workbook);
    change(workbook);
    expect(workbookState(workbook)).not.toEqual(before);
  });

  it('leaves out results, ids and the selection', () => {
    const workbook = workbookFromSnapshot(fullSnapshot());
    const before = workbookState(workbook);
    const sheet = workbook.sheets[0]!;
    sheet.put(1, 1, { ...sheet.cellAt(1, 1), value: 99 });
    workbook.select(sheet, RANGE);
    sheet.rules = sheet.rules.map((rule) => ({ ...rule, id: 'another' }));
    expect(workbookState(workbook)).toEqual(before);
  });
});
