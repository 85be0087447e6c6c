import { applyFramework } from '../../../src/core/framework/apply-framework';
import { checkFramework } from '../../../src/core/framework/check-framework';
import { entryTree } from '../../../src/core/framework/entry-parents';
import { readPolicySheet } from '../../../src/core/framework/policy-sheet';
import { readFrameworkSheet } from '../../../src/core/framework/read-framework-sheet';
import { exactToNumber, formatDecimal } from '../../../src/core/number/exact';
import { applyPlan } from '../../../src/core/plan/apply-plan';
import { makePlan } from '../../../src/core/plan/make-plan';
import { DEFAULT_WRITE_OPTIONS } from '../../../src/core/plan/write-options';
import { codeKey } from '../../../src/core/recognise/code';
import { recognise } from '../../../src/core/recognise/recognise';
import { scoreWorkbook } from '../../../src/core/score-workbook';
import type { Template } from '../../../src/core/templates/template';
import { makeTemplateWorkbook, templatePlan } from '../../../src/core/templates/template-workbook';
import { TEMPLATES } from '../../../src/core/templates/templates';
import { createFileHost } from '../../../src/host/file/file-host';
import { buildWorkbook } from '../../../src/host/file/new-workbook';
import { describeWithLibreOffice, recalculate } from '../../support/libre-office';
import { snapshotOf } from '../../support/snapshot-of';
import { filledDataSheet, UNIT_NAMES } from './filled-template';

const idOf = ({ framework }: Template): string => framework.id;
const named = TEMPLATES.map((template) => [idOf(template), template] as const);
/** Their groups are not public, so that no column or row can be named. */
const WITHOUT_GROUPS = [
  ...['dti-bo-405-2025', 'bac-kan-tinh-1294-2022', 'bac-kan-huyen-1294-2022'],
  ...['bac-kan-xa-1294-2022', 'lam-dong-huyen-454-2023'],
  ...['lam-dong-so-co-tthc-454-2023', 'lam-dong-so-khong-tthc-454-2023'],
];
const withGroups = named.filter(([id]) => !WITHOUT_GROUPS.includes(id));

async function writtenAndRead(template: Template, isFilled = false) {
  const sheets = makeTemplateWorkbook(template);
  if (isFilled) sheets[3] = filledDataSheet(template);
  const host = await createFileHost(buildWorkbook(sheets), { name: 'mau.xlsx' });
  return { host, snapshot: await host.read() };
}

/** `I Nền tảng /400`: code, name and points, two spaces a tier, down to the shown tiers. */
function entryLines({ framework: { nodes }, tiers }: Template): string[] {
  const { parents } = entryTree(nodes);
  const depthOf = (index: number): number => {
    const parent = parents[index] ?? null;
    return parent === null ? 0 : 1 + depthOf(parent);
  };
  return nodes.flatMap((entry, index) =>
    depthOf(index) < tiers
      ? [line(depthOf(index), codeKey(entry.code), entry.name, entry.maxPoints, entry.isScored)]
      : [],
  );
}

function line(
  depth: number,
  code: string,
  name: string,
  maximum: Parameters<typeof formatDecimal>[0] | null,
  isScored: boolean,
): string {
  const points = maximum ? `/${formatDecimal(maximum)}` : '';
  return [' '.repeat(depth) + code, name, points, isScored ? '' : '(unscored)'].join(' ').trimEnd();
}

function nodeLines({ nodes }: ReturnType<typeof recognise>['tables'][number]): string[] {
  const depthOf = (index: number): number => {
    const { parent } = nodes[index]!;
    return parent === null ? 0 : 1 + depthOf(parent);
  };
  return nodes.map(({ code, name, maxPoints, isScored }, index) =>
    line(depthOf(index), codeKey(code), name, maxPoints, isScored),
  );
}

describe('the templates', () => {
  it('are those of the decisions that are publicly known, each once', () => {
    expect(named.map(([id]) => id)).toEqual([
      'dong-thap-so-2022',
      'dong-thap-huyen-2022',
      'dti-tinh-922-2022',
      'dti-tinh-1726-2020',
      'dti-tinh-405-2025',
      'dti-bo-405-2025',
      'dti-quoc-gia-405-2025',
      'bo-khcn-3136-2025',
      'lam-dong-so-co-tthc-454-2023',
      'lam-dong-so-khong-tthc-454-2023',
      'lam-dong-huyen-454-2023',
      'bac-kan-tinh-1294-2022',
      'bac-kan-huyen-1294-2022',
      'bac-kan-xa-1294-2022',
      'thanh-hoa-xa-3853-2022',
      'phuc-vu-766-2022',
    ]);
  });

  it('state the totals of their decisions', () => {
    const totals = TEMPLATES.flatMap(({ framework: { id, total } }) =>
      total.maxPoints ? [[id, exactToNumber(total.maxPoints)]] : [],
    );
    expect(Object.fromEntries(totals)).toEqual({
      'dong-thap-so-2022': 200,
      'dong-thap-huyen-2022': 400,
      'dti-tinh-922-2022': 1000,
      'dti-bo-405-2025': 1000,
      'dti-quoc-gia-405-2025': 1000,
      'bo-khcn-3136-2025': 1000,
      'lam-dong-so-co-tthc-454-2023': 1000,
      'lam-dong-so-khong-tthc-454-2023': 800,
      'lam-dong-huyen-454-2023': 900,
      'phuc-vu-766-2022': 100,
    });
  });

  it('have no problem but the half of a group that Đồng Tháp did not publish', () => {
    const problems = TEMPLATES.flatMap(({ framework }) =>
      checkFramework(framework).map((problem) => [framework.id, problem]),
    );
    expect(problems).toEqual([
      ['dong-thap-huyen-2022', { code: 'maximum-mismatch', node: 0, stated: '60', sum: '30' }],
    ]);
  });
});

describe.each(named)('the template %s', (_id, template) => {
  it('names its decision and what is missing from it', async () => {
    const { snapshot } = await writtenAndRead(template);
    const intro = snapshot.sheets[0]!;
    const text = intro.values.flat().join('\n');
    expect(intro.name).toBe('Giới thiệu');
    expect(text).toContain(template.framework.decision);
    expect(template.framework.unknown.length).toBeGreaterThan(0);
    for (const sentence of template.framework.unknown) expect(text).toContain(sentence);
  });

  it('is reread from its file to the identical framework and policy', async () => {
    const { snapshot } = await writtenAndRead(template);
    expect(snapshot.sheets.map(({ name }) => name).slice(1, 3)).toEqual(['Bộ chỉ số', 'Quy ước']);
    const reading = readFrameworkSheet(snapshot.sheets[1]!)!;
    expect(reading.framework).toEqual(template.framework);
    expect(reading.problems).toEqual([]);
    expect(readPolicySheet(snapshot.sheets[2]!)).toMatchObject({
      policy: template.policy,
      problems: [],
    });
  });

  it('makes the same sheets by a Plan in an open workbook, beside sheets of those names', async () => {
    const { snapshot: file } = await writtenAndRead(template);
    const open = snapshotOf({ name: 'bộ chỉ số', rows: [['của tôi']] });
    const after = applyPlan(open, templatePlan(template, open));
    expect(after.sheets[0]).toEqual(open.sheets[0]);
    expect(after.sheets.slice(1).map(({ name }) => name)).toEqual([
      ...['Giới thiệu', 'Bộ chỉ số (2)', 'Quy ước', file.sheets[3]!.name],
      ...(template.hasMergers ? ['Sáp nhập'] : []),
    ]);
    expect(after.sheets.slice(1).map(({ values }) => values)).toEqual(
      file.sheets.map(({ values }) => values),
    );
  });

  it('asks nothing while it is untouched', async () => {
    const { snapshot } = await writtenAndRead(template);
    expect(recognise(snapshot).questions).toEqual([]);
  });
});

describe.each(withGroups)('the data sheet of %s', (_id, template) => {
  it('is recognised into the nodes and points of its framework', async () => {
    const { snapshot } = await writtenAndRead(template, true);
    const { tables, questions } = recognise(snapshot);
    expect(questions).toEqual([]);
    expect(tables.map(({ shape }) => shape)).toEqual([template.form]);
    expect(nodeLines(tables[0]!)).toEqual(entryLines(template));
    const names = tables[0]!.units.map(({ name }) => name);
    expect(names).toEqual(template.form === 'matrix' ? UNIT_NAMES : UNIT_NAMES.slice(0, 1));
    expect(tables[0]!.statedMaximum).toEqual(template.framework.total.maxPoints);
  });

  it('is a table of its framework', async () => {
    const { snapshot } = await writtenAndRead(template, true);
    const [table] = recognise(snapshot).tables;
    const applied = applyFramework(table!, template.framework, () => false)!;
    expect(applied.differences).toEqual([]);
    expect(applied.missing).toEqual([]);
    expect(applied.table.nodes.map(({ name }) => name)).toEqual(
      table!.nodes.map(({ name }) => name),
    );
  });
});

describe.each(named.filter(([id]) => WITHOUT_GROUPS.includes(id)))(
  'the data sheet of %s, whose groups are not public',
  (_id, template) => {
    it('leaves rows or columns blank instead of inventing them', () => {
      expect(template.framework.nodes).toEqual([]);
      const values = makeTemplateWorkbook(template)[3]!
        .rows.flat()
        .map((cell) => cell?.value);
      const words = values.filter((value) => typeof value === 'string');
      expect(words).not.toContain('Nhận thức số');
    });
  },
);

describeWithLibreOffice('the templates, scored and opened', () => {
  it('are recalculated to the same totals', async () => {
    const sheets = withGroups.map(([, template], at) => ({
      ...filledDataSheet(template),
      name: `Mẫu ${at + 1}`,
    }));
    const host = await createFileHost(buildWorkbook(sheets), { name: 'mau.xlsx' });
    const snapshot = await host.read();
    const scored = scoreWorkbook(snapshot, {});
    expect(scored.scorebook.tables).toHaveLength(withGroups.length);
    await host.apply(makePlan({ snapshot, ...scored, options: DEFAULT_WRITE_OPTIONS }));
    const recalculated = await recalculate(await host.save());
    const nameOf = new Map(snapshot.sheets.map(({ id, name }) => [id, name]));
    scored.scorebook.tables.forEach((table, at) => {
      const rows = recalculated.get(nameOf.get(table.areas[0]!.sheetId)!)!;
      const totals = table.units.map((unit, index) => {
        const cell = unit.statedTotal?.cell ?? null;
        const line = table.resultLines.total;
        const position = cell ?? { row: unit.cell.row, column: line!.index };
        const total = scored.results[at]!.units[index]!.total;
        const computed = total.state === 'scored' ? exactToNumber(total.rounded) : null;
        return [Number(rows[position.row]![position.column]), computed];
      });
      expect(totals.length).toBeGreaterThan(0);
      for (const [shown, computed] of totals)
        expect([table.title, shown]).toEqual([table.title, computed]);
    });
  }, 120_000);
});
