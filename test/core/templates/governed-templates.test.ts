/**
 * Every template from end to end: its workbook is written, filled in, read again, scored by its own
 * sheet "Bộ chỉ số", and recalculated by LibreOffice. Where the groups of a decision are not
 * public, an official fills the framework in first; here made-up entries stand for his.
 */
import fc from 'fast-check';
import type { Framework, FrameworkEntry } from '../../../src/core/framework/framework';
import { readFrameworkSheet } from '../../../src/core/framework/read-framework-sheet';
import { frameworkSheet } from '../../../src/core/framework/write-framework-sheet';
import { exactToNumber } from '../../../src/core/number/exact';
import { applyPlan } from '../../../src/core/plan/apply-plan';
import { makePlan } from '../../../src/core/plan/make-plan';
import { DEFAULT_WRITE_OPTIONS } from '../../../src/core/plan/write-options';
import { scoreWorkbook, type ScoredWorkbook } from '../../../src/core/score-workbook';
import type { Score } from '../../../src/core/score/results';
import type { ScoredUnit, StatedNumber } from '../../../src/core/scorebook';
import type { SheetSnapshot, Snapshot } from '../../../src/core/sheet/snapshot';
import { entry, type Template } from '../../../src/core/templates/template';
import { TEMPLATES } from '../../../src/core/templates/templates';
import { createFileHost } from '../../../src/host/file/file-host';
import { buildWorkbook, type NewCell, type NewSheet } from '../../../src/host/file/new-workbook';
import { describeWithLibreOffice, recalculate } from '../../support/libre-office';
import { sheetSnapshotOf } from '../../support/snapshot-of';
import { filledDataSheet } from './filled-template';

const MADE_UP: readonly FrameworkEntry[] = [
  entry('1', 'Nhận thức số', { points: 300 }),
  entry('1.1', 'Họp Ban chỉ đạo', { under: '1', points: 100 }),
  entry('1.2', 'Chuyên mục chuyển đổi số', { under: '1', points: 200 }),
  entry('2', 'Thể chế số', { points: 200 }),
  entry('2.1', 'Kế hoạch hằng năm', { under: '2', points: 50 }),
  entry('2.2', 'Quy chế dữ liệu', { under: '2', points: 150 }),
];

/** Points in quarters, the same at every run. */
const points = fc.sample(fc.integer({ min: 0, max: 4000 }), { numRuns: 4000, seed: 922 });

function pointsAt(unit: number, at: number, most: number): number {
  return Math.round(((points[(unit * 97 + at) % points.length]! / 4000) * most) / 0.25) * 0.25;
}

interface Governed {
  readonly name: string;
  readonly framework: Framework;
  readonly snapshot: Snapshot;
  readonly scored: ScoredWorkbook;
}

async function govern(name: string, framework: Framework, data: NewSheet): Promise<Governed> {
  const sheets = [frameworkSheet(framework, { blankRows: 3 }), { ...data, name }];
  const host = await createFileHost(buildWorkbook(sheets), { name: 'mau.xlsx' });
  const snapshot = await host.read();
  return { name, framework, snapshot, scored: scoreWorkbook(snapshot, {}) };
}

/** The data sheet of the template, filled in. */
function ofTemplate(template: Template, at: number): Promise<Governed> {
  const { framework } = template;
  const nodes = framework.nodes.length > 0 ? framework.nodes : MADE_UP;
  const filled = { ...framework, nodes };
  const data = filledDataSheet({ ...template, framework: filled });
  return govern(`Mẫu ${at + 1}`, filled, data);
}

const UNITS = ['Đơn vị A', 'Đơn vị B', 'Đơn vị C', 'Đơn vị D'];
const GATHERINGS = ['sum', 'mean', 'geometric'] as const;

/** A sheet of codes and random points alone; parents and total are gathered in turn in each way. */
function ofCodes({ framework }: Template, at: number): Promise<Governed> {
  const entries = framework.nodes.length > 0 ? framework.nodes : MADE_UP;
  const nodes = entries.map((node, index) => ({
    ...node,
    aggregation: isParent(node, entries) ? GATHERINGS[(at + index) % 3]! : node.aggregation,
  }));
  const gathered = {
    ...framework,
    nodes,
    total: { ...framework.total, aggregation: GATHERINGS[at % 3]! },
  };
  const leaves = nodes.filter((node) => node.isScored && !isParent(node, nodes));
  const most = (node: FrameworkEntry) => (node.maxPoints ? exactToNumber(node.maxPoints) : 10);
  const sheet = sheetSnapshotOf({
    name: 'Mã',
    rows: [
      ['STT', 'Tên đơn vị', ...leaves.map(({ code, name }) => `${code}. ${name}`)],
      ...UNITS.map((unit, row) => [
        row + 1,
        unit,
        ...leaves.map((node, column) => pointsAt(row, column, most(node))),
      ]),
    ],
  });
  return govern(`Mã ${at + 1}`, gathered, {
    name: 'Mã',
    rows: sheet.values.map((row) => [...row]),
  });
}

function isParent({ code }: FrameworkEntry, nodes: readonly FrameworkEntry[]): boolean {
  return nodes.some(({ parentCode }) => parentCode === code);
}

/** The data sheet with its results, each formula beside a wrong value. */
function writtenSheet({ snapshot, scored, name }: Governed): NewSheet {
  const plan = makePlan({ snapshot, ...scored, options: DEFAULT_WRITE_OPTIONS });
  const sheet = applyPlan(snapshot, plan).sheets.find((other) => other.name === name)!;
  return { name, rows: rowsOf(sheet) };
}

function rowsOf(sheet: SheetSnapshot): NewCell[][] {
  const rows: NewCell[][] = sheet.values.map((cells) => [...cells]);
  for (const { row, column, formula } of sheet.formulas)
    rows[row]![column] = { formula, value: -1 };
  return rows;
}

function numberOf(score: Score): number | null {
  return score.state === 'scored' ? exactToNumber(score.rounded) : null;
}

const named = TEMPLATES.map((template, at) => [template.framework.id, template, at] as const);

describe.each(named)('the template %s', (_id, template, at) => {
  it.each([
    ['its own data sheet', ofTemplate],
    ['a sheet of codes', ofCodes],
  ])('governs %s by the framework that was written', async (_what, made) => {
    const { snapshot, framework, scored } = await made(template, at);
    expect(readFrameworkSheet(snapshot.sheets[0]!)!.framework).toEqual(framework);
    expect(scored.scorebook.tables.map((table) => table.framework?.title)).toEqual([
      framework.title,
    ]);
    const codes = scored.findings.map(({ facts }) => facts.code);
    expect(codes).not.toContain('framework-number');
    expect(codes).not.toContain('framework-not-followed');
  });
});

describeWithLibreOffice('the governed templates, recalculated by LibreOffice', () => {
  let governed: Governed[];
  let written: NewSheet[];
  let sheets: Map<string, string[][]>;

  beforeAll(async () => {
    governed = await Promise.all(
      TEMPLATES.flatMap((template, at) => [ofTemplate(template, at), ofCodes(template, at)]),
    );
    written = governed.map(writtenSheet);
    sheets = await recalculate(buildWorkbook(written));
  }, 180_000);

  /** What stands under a header beside each unit, or in the cell that states it already. */
  function shownUnder(
    { name, scored }: Governed,
    header: string,
    stated: (unit: ScoredUnit) => StatedNumber | null,
  ): number[] {
    const rows = sheets.get(name)!;
    const column = rows.find((row) => row.includes(header))?.indexOf(header) ?? -1;
    return scored.scorebook.tables[0]!.units.map((unit) => {
      const place = stated(unit)?.cell ?? { row: unit.cell.row, column };
      return Number(rows[place.row]![place.column]);
    });
  }

  it('have the totals of the core', () => {
    for (const made of governed) {
      const shown = shownUnder(made, 'Tổng điểm', ({ statedTotal }) => statedTotal);
      const computed = made.scored.results[0]!.units.map(({ total }) => numberOf(total));
      expect([made.name, shown]).toEqual([made.name, computed]);
    }
  });

  it('have the ranks of the core', () => {
    for (const made of governed.filter(({ scored }) => scored.results[0]!.units.length > 1)) {
      const shown = shownUnder(made, 'Xếp hạng', ({ statedRank }) => statedRank);
      const computed = made.scored.results[0]!.units.map(({ rank }) => rank);
      expect([made.name, shown]).toEqual([made.name, computed]);
    }
  });

  it('are gathered in every way', () => {
    const formulas = JSON.stringify(written);
    for (const part of ['SUM(', 'MAX(0,', 'GEOMEAN(']) expect(formulas).toContain(part);
  });
});
