import { exactFromNumber } from '../../../src/core/number/exact';
import { applyPlan } from '../../../src/core/plan/apply-plan';
import type { RuleAnswers, RuleInputs } from '../../../src/core/rules/outcome';
import { planEntry } from '../../../src/core/working/entry-plan';
import { ruleAt, workOut, type RuleAt } from '../../../src/core/working/rule-at';
import { card, cardRow, ISSUED, RATIO, STEPS, workOn, type Worked } from './workbooks';

type Cells = Parameters<typeof cardRow>[2];

function open(rule: string, cells: Cells): { book: Worked; at: RuleAt } {
  const book = workOn([card(cardRow('1.1', rule, cells))]);
  const [table] = book.scorebook.tables;
  const node = table!.nodes.findIndex(({ code }) => code === '1.1');
  const place = { tableId: table!.id, unit: 0, node };
  return { book, at: ruleAt({ ...book, policy: {} }, place)! };
}

const numbers = (entered: Readonly<Record<string, number>>): RuleInputs =>
  Object.fromEntries(Object.entries(entered).map(([id, value]) => [id, exactFromNumber(value)]));

/** The cells of the row from a to the explanation once the entry is written. */
function written(rule: string, cells: Cells, entered: RuleInputs, answers: RuleAnswers = {}) {
  const { book, at } = open(rule, cells);
  const { plan, unwritten } = planEntry(book.snapshot, at, workOut(at, entered, answers), entered);
  const row = applyPlan(book.snapshot, plan).sheets[0]!.values[4]!;
  return { cells: row.slice(4, 8), unwritten, replaced: plan.replacements.length };
}

describe('The rule of one row', () => {
  it('comes with what it asks for, the figures found and the working', () => {
    const { at } = open(RATIO, { a: 12, b: 15, score: 15 });
    expect(at.worked.inputs).toEqual([
      { id: 'a', label: 'Số văn bản ký số', type: 'number' },
      { id: 'b', label: 'Tổng số văn bản', type: 'number' },
    ]);
    expect(at.figures.map(({ input, text, cell }) => [input, text, cell.column])).toEqual([
      ['a', '12', 4],
      ['b', '15', 5],
    ]);
    expect(at.worked.outcome).toMatchObject({ kind: 'points', worked: '12/15 × 20 = 16' });
    expect(at.score.cell).toMatchObject({ row: 4, column: 6 });
  });

  it('is worked out again as figures are typed', () => {
    const { at } = open(RATIO, {});
    expect(workOut(at, numbers({ a: 3 })).outcome).toEqual({ kind: 'needs', inputs: ['b'] });
    expect(workOut(at, numbers({ a: 3, b: 4 })).outcome).toMatchObject({ worked: '3/4 × 20 = 15' });
  });

  it('asks what the text leaves open, and follows the answer', () => {
    const { at } = open('4 cuộc: 20 điểm; 3 cuộc: 15 điểm; còn lại: 0 điểm', {});
    const [question] = at.questions;
    const points = at.questions[0]!.choices.map((choice) => {
      const { outcome } = workOut(at, numbers({ x: 5 }), { [question!.id]: choice });
      return outcome.kind === 'points' ? outcome.worked.replace(/.*: /, '') : outcome.kind;
    });
    expect([at.isSettled, points]).toEqual([false, ['20', '0']]);
  });

  it('is nothing where no wording is', () => {
    const book = workOn([card(cardRow('1.1', '', { score: 5 }))]);
    const tableId = book.scorebook.tables[0]!.id;
    expect(ruleAt({ ...book, policy: {} }, { tableId, unit: 0, node: 1 })).toBeNull();
  });
});

describe('"Ghi" puts the score and its figures into the row', () => {
  it('figures into the columns named for them', () => {
    const { cells, unwritten } = written(RATIO, {}, numbers({ a: 12, b: 15 }));
    expect([cells, unwritten]).toEqual([[12, 15, 16, null], []]);
  });

  it('naming what a person had typed there', () => {
    const { cells, replaced } = written(
      RATIO,
      { a: 10, b: 15, score: 9 },
      numbers({ a: 12, b: 15 }),
    );
    expect([cells.slice(0, 3), replaced]).toEqual([[12, 15, 16], 2]);
  });

  it.each<[string, Cells, string]>([
    ['a blank', {}, '3 lần'],
    ['another figure, its words kept', { said: '2 lần, theo báo cáo' }, '3 lần, theo báo cáo'],
  ])('a count into %s', (_what, cells, expected) => {
    const after = written(STEPS, cells, numbers({ x: 3 }));
    expect(after.cells[3]).toBe(expected);
    expect(after.cells[2]).toBe(15);
  });

  it('no figure over words that say something else', () => {
    const { cells, unwritten } = written(STEPS, { said: 'Theo biên bản' }, numbers({ x: 3 }));
    expect([cells[3], unwritten]).toEqual(['Theo biên bản', ['x']]);
  });

  it('an answer as a word', () => {
    expect(written(ISSUED, {}, { yes: true }).cells.slice(2)).toEqual([20, 'Có']);
  });

  it('only figures while there are no points', () => {
    expect(written(RATIO, {}, numbers({ a: 3, b: 0 })).cells).toEqual([3, 0, null, null]);
  });
});
