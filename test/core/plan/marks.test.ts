import {
  isOwnedFormula,
  makeClearMarksPlan,
  markedCells,
  planMarks,
} from '../../../src/core/plan/marks';
import { scoreWorkbook } from '../../../src/core/score-workbook';
import type { EvidenceEntry, ScoreTable } from '../../../src/core/scorebook';
import { formatCell, formatRange, parseCell } from '../../../src/core/sheet/address';
import type { CellValue, OwnedRule, Snapshot } from '../../../src/core/sheet/snapshot';
import { buildWorkbook } from '../../../src/host/file/new-workbook';
import { NOTHING_LIST } from '../../../src/core/text/says-nothing';
import { describeWithLibreOffice, recalculate } from '../../support/libre-office';
import { snapshotOf } from '../../support/snapshot-of';
import { layOutMatrix, numberScore } from './plan-cases';

/** Claim, evidence, and whether the evidence cell is marked. */
const CASES: readonly (readonly [CellValue, CellValue, boolean])[] = [
  [10, null, true],
  [0.5, '-', true],
  [10, '?', true],
  [10, '  chưa có ', true],
  [10, 'Không có', true],
  ...NOTHING_LIST.slice(1, -1)
    .split('|')
    .map((word) => [10, ` ${word.toUpperCase()}.`, true] as const),
  [10, 0, true],
  [10, 'Đang  cập nhật...', true],
  [10, '...', true],
  [10, '. .', true],
  [10, '--', false],
  [10, 'chua co', false],
  [10, '*', false],
  [10, 'không|chưa', true],
  [10, 'cham-diem:evidence', false],
  [10, '#N/A', false],
  [10, true, false],
  [10, 0.5, false],
  [0.25, null, true],
  [1e-5, null, true],
  [-0.5, null, false],
  [10, 'Kế hoạch số 12/KH-UBND', false],
  [10, 'có', false],
  [10, 2024, false],
  [0, null, false],
  [-5, null, false],
  [null, null, false],
  ['9,5', null, true],
  ['9,5', 'Báo cáo', false],
  ['0,0', null, false],
  ['1/2', null, true],
  ['0/2', null, false],
  ['10 điểm', null, true],
  ['KP', null, false],
  ['-', null, false],
  ['-3', null, false],
];

/** Claims in column A, evidence in column B, from row 1 on. */
function tableOf(cells: readonly string[], claimColumns = 1): ScoreTable {
  const { table } = layOutMatrix({
    name: 'Bảng',
    nodes: [{}],
    units: cells.map(() => ({ scope: 'A', scores: [numberScore('1')] })),
    aggregation: 'sum',
  });
  const entryOf = (address: string): EvidenceEntry => {
    const cell = { ...parseCell(address)!, sheetId: 'sheet-1' };
    const claimCell = { ...cell, column: cell.column - claimColumns };
    return { source: 'cell', cell, isMissing: true, claimCell, claim: { state: 'blank' } };
  };
  const units = table.units.map((unit, index) => {
    return { ...unit, evidence: new Map([[0, entryOf(cells[index]!)]]) };
  });
  return { ...table, units };
}

function withRules(snapshot: Snapshot, ownedRules: readonly OwnedRule[]): Snapshot {
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, ownedRules })) };
}

describe('planMarks', () => {
  const snapshot = snapshotOf({ name: 'Bảng', rows: [[1]] });
  const table = tableOf(['B1', 'B2', 'B3', 'B6']);
  const [rule] = planMarks(snapshot, [table]).addRules;

  it('makes one rule for the evidence cells of a sheet, relative to the first one', () => {
    expect(rule!.ranges.map(formatRange)).toEqual(['B1:B3', 'B6']);
    expect(rule!.formula).toContain('NUMBERVALUE(LEFT(A1,');
    expect(rule!.formula).toContain('TRIM(SUBSTITUTE(B1,');
  });

  it('makes another rule where the claim stands elsewhere', () => {
    const rules = planMarks(snapshot, [table, tableOf(['D1', 'D2'], 2)]).addRules;
    expect(rules.map(({ ranges }) => ranges.map(formatRange))).toEqual([
      ['B1:B3', 'B6'],
      ['D1:D2'],
    ]);
  });

  it('makes several rules where the addresses are more than Excel takes at once', () => {
    const cells = Array.from({ length: 3_000 }, (_, index) => `B${index * 2 + 1}`);
    const rules = planMarks(snapshot, [tableOf(cells)]).addRules;
    const lists = rules.map(({ ranges }) => ranges.map(formatRange));
    expect(rules).toHaveLength(3);
    expect(lists.flat()).toEqual(cells);
    for (const [index, list] of lists.entries()) {
      expect(list.join(',').length).toBeLessThanOrEqual(8_192);
      expect(rules[index]!.formula).toContain(`SUBSTITUTE(${list[0]!},`);
      expect(rules[index]!.formula).toContain(`LEFT(${list[0]!.replace('B', 'A')},`);
    }
    const owned = rules.map((made, index) => ({ ...made, ruleId: `rule ${index}` }));
    const marked = withRules(snapshot, owned);
    expect(planMarks(marked, [tableOf(cells)])).toEqual({ addRules: [], removeRules: [] });
    expect(makeClearMarksPlan(marked).removeRules).toHaveLength(3);
  });

  it('carries the marker by which hosts know our rules', () => {
    expect(isOwnedFormula(rule!.formula)).toBe(true);
    expect(isOwnedFormula('=AND(A1>0,B1="")')).toBe(false);
  });

  it('stays within the 255 characters that conditional formats take, in the last cell too', () => {
    const inLastCell = rule!.formula.replace(/\b[AB]1\b/g, 'XFD1048576');
    expect(inLastCell.match(/XFD1048576/g)).toHaveLength(3);
    expect(inLastCell.length).toBeLessThan(255);
  });

  it('never relies on colour alone, and keeps the text legible', () => {
    expect(rule!.bold).toBe(true);
    expect(contrast(rule!.fill, rule!.fontColor)).toBeGreaterThan(7);
  });

  it('adds and removes nothing when the rules are there, in whatever order', () => {
    const { formula, ranges } = rule!;
    const owned = { ruleId: 'x', formula, ranges: [...ranges].reverse() };
    const again = planMarks(withRules(snapshot, [owned]), [table]);
    expect(again).toEqual({ addRules: [], removeRules: [] });
  });

  it('removes rules of ours that fit no longer, and rules that stand twice', () => {
    const { formula, ranges } = rule!;
    const owned = [
      { ruleId: 'old', formula, ranges: [ranges[0]!] },
      { ruleId: 'good', formula, ranges },
      { ruleId: 'twice', formula, ranges },
    ];
    const { addRules, removeRules } = planMarks(withRules(snapshot, owned), [table]);
    expect(addRules).toEqual([]);
    expect(removeRules.map(({ ruleId }) => ruleId)).toEqual(['old', 'twice']);
  });
});

describe('markedCells', () => {
  it.each(CASES)('claim %j with evidence %j: %s', (claim, evidence, isMarked) => {
    const [rule] = planMarks(snapshotOf(), [tableOf(['B3', 'B4'])]).addRules;
    const valueAt = ({ row, column }: { row: number; column: number }): CellValue =>
      row === 3 ? (column === 0 ? claim : evidence) : null;
    expect(markedCells(rule!, valueAt).map(formatCell)).toEqual(isMarked ? ['B4'] : []);
  });
});

describe('The findings', () => {
  const sheet = (claim: CellValue, evidence: CellValue): Snapshot => {
    const header = ['TT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Minh chứng'];
    const rows = [header, [1, 'a', 10, claim, evidence], [2, 'b', 10, 5, 'Báo cáo số 5']];
    return snapshotOf({ name: 'Phiếu', rows });
  };

  it.each(CASES.filter(([claim]) => typeof claim === 'number'))(
    'say the same as the marks: claim %j with evidence %j: %s',
    (claim, evidence, isMarked) => {
      const { findings } = scoreWorkbook(sheet(claim, evidence), {});
      const missing = findings.filter(({ facts }) => facts.code === 'evidence-missing');
      expect(missing.map(({ cell }) => formatCell(cell))).toEqual(isMarked ? ['E2'] : []);
    },
  );
});

describeWithLibreOffice('The formula of the marks in LibreOffice', () => {
  it('marks the same cells', async () => {
    const [rule] = planMarks(snapshotOf(), [tableOf(['B1'])]).addRules;
    const rows = CASES.map(([claim, evidence], index) => {
      const formula = rule!.formula
        .replace(/\bA1\b/g, `A${index + 1}`)
        .replace(/\bB1\b/g, `B${index + 1}`);
      return [claim, evidence, { formula: `=IF(${formula.slice(1)},"marked","")`, value: '?' }];
    });
    const sheets = await recalculate(buildWorkbook([{ name: 'Bảng', rows }]));
    const shown = sheets.get('Bảng')!.slice(0, CASES.length);
    expect(shown.map((row) => row[2])).toEqual(CASES.map(([, , is]) => (is ? 'marked' : '')));
  }, 60_000);
});

/** WCAG 2.2 contrast ratio of two `#RRGGBB` colours. */
function contrast(a: string, b: string): number {
  const luminance = (color: string): number => {
    const [red, green, blue] = [1, 3, 5].map((at) => {
      const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}
