import { applyPlan } from '../../../src/core/plan/apply-plan';
import { scoreWorkbook } from '../../../src/core/score-workbook';
import type { Snapshot } from '../../../src/core/sheet/snapshot';
import { planUnderstoodRules } from '../../../src/core/working/keep-rules-plan';
import { ruleAt, workOut } from '../../../src/core/working/rule-at';
import type { SheetSpec } from '../../support/snapshot-of';
import {
  card,
  cardRow,
  departments,
  RATIO,
  ruleFindings,
  runLines,
  workOn,
  type Worked,
} from './workbooks';

const OPEN_STEPS = '4 cuộc: 20 điểm; 3 cuộc: 15 điểm; còn lại: 0 điểm';

function bookOf(sheets: readonly SheetSpec[]): Worked & { tableId: string; node: number } {
  const book = workOn(sheets);
  const [table] = book.scorebook.tables;
  const node = table!.nodes.findIndex(({ code }) => code === '1.1');
  return { ...book, tableId: table!.id, node };
}

/** The workbook once every question of indicator 1.1 is answered by its last choice. */
function answered(sheets: readonly SheetSpec[]): Snapshot {
  const book = bookOf(sheets);
  const { tableId, node, snapshot } = book;
  const at = ruleAt({ ...book, policy: {} }, { tableId, unit: 0, node })!;
  const answers = Object.fromEntries(at.questions.map(({ id, choices }) => [id, choices.at(-1)!]));
  const { sentence } = workOut(at, {}, answers);
  return applyPlan(snapshot, planUnderstoodRules(book, tableId, [{ node, sentence }]));
}

const CARD = [card(cardRow('1.1', OPEN_STEPS, { said: '5 cuộc', score: 20 }))];
const MATRIX = departments(
  [1, 'Sở Tài chính', 5, 20, null, '12/15', 16, null, 36],
  [2, 'Sở Y tế', 3, 15, null, '15/15', 20, null, 35],
).map((sheet) => ({
  ...sheet,
  rows: sheet.rows.map((row) =>
    row.map((value) => (typeof value === 'string' && value.startsWith('BCĐ') ? OPEN_STEPS : value)),
  ),
}));

describe('Rules as they were understood', () => {
  it('stand in a sheet "Bộ chỉ số" that is made from the table, beside the wording', () => {
    const sheet = answered(CARD).sheets.at(-1)!;
    const header = sheet.values.find((row) => row.includes('Quy tắc đã hiểu'))!;
    const rule = header.indexOf('Cách tính');
    const row = sheet.values.find((cells) => cells[rule] === OPEN_STEPS)!;
    expect(sheet.name).toBe('Bộ chỉ số');
    expect(header[rule + 1]).toBe('Quy tắc đã hiểu');
    expect(row[rule + 1]).toMatch(/3/);
  });

  it('stand in a new column of the sheet that there is', () => {
    const sheet = answered(MATRIX).sheets[1]!;
    expect(sheet.values[0]!.at(-1)).toBe('Quy tắc đã hiểu');
    expect(sheet.values[2]!.at(-1)).toEqual(expect.any(String));
    expect(sheet.values[3]!.at(-1)).toBeNull();
  });

  it.each([
    ['a card', CARD],
    ['a matrix', MATRIX],
  ])('are read back, and run without a question: %s', (_what, sheets) => {
    expect(ruleFindings(scoreWorkbook(answered(sheets), {}))).toHaveLength(1);
    expect(runLines(scoreWorkbook(answered(sheets), {}))[0]).toMatch(/ 0$|: 0$/);
  });

  it('change no score', () => {
    const before = bookOf(CARD).results[0]!.units.map(({ total }) => total);
    const after = scoreWorkbook(answered(CARD), {}).results[0]!.units.map(({ total }) => total);
    expect(after).toEqual(before);
  });

  it('are written once', () => {
    const once = answered(MATRIX);
    const again = scoreWorkbook(once, {});
    const [table] = again.scorebook.tables;
    const place = { tableId: table!.id, unit: 0, node: 1 };
    const at = ruleAt({ ...again, snapshot: once, policy: {} }, place)!;
    const rules = [{ node: 1, sentence: at.worked.sentence }];
    expect(at.isConfirmed).toBe(true);
    expect(planUnderstoodRules({ ...again, snapshot: once }, table!.id, rules).blocks).toEqual([]);
  });

  it('may be edited, and count as they are edited', () => {
    const [data, framework] = MATRIX;
    const rows = framework!.rows.map((row, at) => [
      ...row,
      at === 0 ? 'Quy tắc đã hiểu' : at === 2 ? RATIO : null,
    ]);
    const book = workOn([data!, { ...framework!, rows }]);
    expect(book.workings[0]!.rules.get(1)?.rule.form).toBe('ratio');
  });

  it('that cannot be read are found at their cell, and the wording counts', () => {
    const [data, framework] = MATRIX;
    const rows = framework!.rows.map((row, at) => [
      ...row,
      at === 0 ? 'Quy tắc đã hiểu' : at === 2 ? 'như năm ngoái' : null,
    ]);
    const book = workOn([data!, { ...framework!, rows }]);
    expect(ruleFindings(book)).toEqual(['understood-rule-unreadable G3']);
    expect(book.workings[0]!.rules.get(1)?.rule.form).toBe('table');
  });
});
