import { readFileSync } from 'node:fs';
import path from 'node:path';
import { exactToNumber } from '../../src/core/number/exact';
import { scoreWorkbook, type ScoredWorkbook } from '../../src/core/score-workbook';
import { scoredLeaves } from '../../src/core/scorebook';
import { formatCell } from '../../src/core/sheet/address';
import type { Snapshot } from '../../src/core/sheet/snapshot';
import { createFileHost } from '../../src/host/file/file-host';
import { SAMPLE_PATH, sampleWorkbook } from '../../src/sample/sample-workbook';
import { DEPARTMENTS, DISTRICTS } from '../../src/sample/units';

describe('the sample workbook', () => {
  const bytes = sampleWorkbook();
  let snapshot: Snapshot;
  let scored: ScoredWorkbook;
  beforeAll(async () => {
    const host = await createFileHost(bytes, { name: 'bo-chi-so-mau.xlsx' });
    snapshot = await host.read();
    scored = scoreWorkbook(snapshot, {});
  });

  const sheetName = (id: string) => snapshot.sheets.find((sheet) => sheet.id === id)!.name;

  it('is the one in the repository', () => {
    const kept = readFileSync(path.join(__dirname, '../..', SAMPLE_PATH));
    expect(Buffer.from(bytes).equals(kept)).toBe(true);
  });

  it('begins with a sheet that says that it is a sample', () => {
    const [first] = snapshot.sheets;
    expect(first!.name).toBe('Giới thiệu');
    expect(first!.values.flat().join(' ')).toContain('số liệu mẫu');
    expect(snapshot.activeSheetId).toBe(first!.id);
  });

  it('holds 12 districts of one framework and 10 departments of another', () => {
    const { tables, questions } = scored.scorebook;
    expect(questions).toEqual([]);
    expect(tables.map(({ shape, units }) => [shape, units.length])).toEqual([
      ['scorecard', 12],
      ['scorecard', 10],
    ]);
    const names = tables.map(({ units }) => units.map(({ name }) => name));
    expect(names).toEqual([DISTRICTS.map(({ name }) => name), DEPARTMENTS.map(({ name }) => name)]);
  });

  it.each([
    ['districts', 0, { groups: 8, indicators: 33, points: 400 }],
    ['departments', 1, { groups: 6, indicators: 20, points: 200 }],
  ])('has the published shape for %s', (_name, index, { groups, indicators, points }) => {
    const table = scored.scorebook.tables[index]!;
    const top = table.nodes.filter(({ parent }) => parent === null);
    expect(top).toHaveLength(groups);
    expect(scoredLeaves(table)).toHaveLength(indicators);
    expect(top.reduce((sum, { maxPoints }) => sum + exactToNumber(maxPoints!), 0)).toBe(points);
    expect(exactToNumber(table.statedMaximum!)).toBe(points);
  });

  it('gives every unit a total and a rank', () => {
    for (const { units } of scored.results) {
      expect(units.every(({ total, rank }) => total.state === 'scored' && rank !== null)).toBe(
        true,
      );
    }
  });

  it('reads a score that was typed as text', () => {
    const table = scored.scorebook.tables[0]!;
    const unit = table.units.find(({ name }) => name.endsWith('thành phố Hồng Ngự'))!;
    const node = table.nodes.findIndex(({ code }) => code === '1.2');
    expect(unit.entries[node]).toMatchObject({ state: 'scored', isText: true });
  });

  it.each([
    ['score-above-maximum', 'H Tháp Mười'],
    ['blank-score', 'H Lai Vung'],
  ])('shows a %s', (code, sheet) => {
    const found = scored.findings.filter(({ facts }) => facts.code === code);
    expect(found.map(({ sheetId }) => sheetName(sheetId))).toEqual([sheet]);
  });

  it('shows claims without evidence on several sheets, in the evidence column', () => {
    const found = scored.findings.filter(({ facts }) => facts.code === 'evidence-missing');
    expect(found.length).toBeGreaterThan(20);
    expect(new Set(found.map(({ sheetId }) => sheetId)).size).toBeGreaterThan(10);
    expect(found.every(({ cell }) => formatCell(cell).startsWith('F'))).toBe(true);
  });

  it('holds an indicator that does not apply', () => {
    const table = scored.scorebook.tables[1]!;
    const entries = table.units.flatMap(({ entries: all }) => all);
    expect(entries.filter(({ state }) => state === 'notApplicable')).toHaveLength(1);
  });

  it('has no other kind of finding', () => {
    const codes = new Set(scored.findings.map(({ facts }) => facts.code));
    expect([...codes].sort()).toEqual(['blank-score', 'evidence-missing', 'score-above-maximum']);
  });
});
