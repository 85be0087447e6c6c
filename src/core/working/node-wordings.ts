/** What the workbook says about how each scored indicator gets its points, and where it says so. */
import type { TableLayout } from '../mapping/table-layout';
import { formatDecimal } from '../number/exact';
import type { SheetIndex } from '../plan/sheet-index';
import { scoredLeaves, type FrameworkWording, type ScoreTable } from '../scorebook';
import type { CellAddress, CellPosition } from '../sheet/address';
import { layoutAt, rowsOnFirstSheet, type IndicatorRows } from './indicator-rows';
import { rowLabel } from './row-labels';

export interface NodeWording {
  readonly text: string;
  /** Where it begins. */
  readonly cell: CellAddress;
  /** `framework`: "Cách tính" of "Bộ chỉ số"; `table`: its own rule column; `name`: in the name. */
  readonly source: 'framework' | 'table' | 'name';
  /** What a person confirmed, in "Quy tắc đã hiểu" of "Bộ chỉ số". */
  readonly understood: { readonly text: string; readonly cell: CellAddress } | null;
  readonly name: string;
  /** The largest points as a plain decimal. */
  readonly max: string | null;
  /** The documents that "Bộ chỉ số" or the table asks for. */
  readonly evidence: string | null;
}

type SheetAt = (sheetId: string) => SheetIndex | null;

/** Points in a name: `… (mỗi cuộc họp 2 điểm)`, `a/b*Điểm tối đa`; not the maximum alone. */
const RULE_IN_NAME = /(?:mỗi|từ|nếu|còn lại|đạt|:)[^.;]*\d[^.;]*(?:điểm|đ)(?!\p{L})|a\s*\/\s*b/iu;

interface Source {
  readonly table: ScoreTable;
  readonly layout: TableLayout | null;
  readonly rows: readonly IndicatorRows[] | null;
  readonly index: SheetIndex | null;
}

function textAt(index: SheetIndex | null, cell: CellPosition): string {
  const value = index?.valueAt(cell) ?? null;
  return typeof value === 'string' ? value.trim() : '';
}

/** `Số văn bản ký số` beside `a` is `a = Số văn bản ký số`. */
function labelled({ layout, index }: Source, row: number, text: string): string {
  if (text === '' || rowLabel(text)?.kind === 'letter') return text;
  for (const { index: column, meaning } of layout?.columns ?? []) {
    if (meaning !== 'name' && meaning !== 'code') continue;
    const label = rowLabel(textAt(index, { row, column }));
    if (label?.kind === 'letter') return `${label.id} = ${text}`;
  }
  return text;
}

interface FoundText {
  readonly text: string;
  readonly cell: CellPosition;
}

/** The texts of some columns over the rows of an indicator, one line each. */
function textInColumns(
  source: Source,
  columns: readonly number[],
  { first, last }: IndicatorRows,
): FoundText | null {
  const lines: string[] = [];
  let cell: CellPosition | null = null;
  for (let row = first; row <= last; row += 1) {
    for (const column of columns) {
      const own = textAt(source.index, { row, column });
      // Beside the code of the indicator itself stands the rule, not what a letter means.
      const text = row === first ? own : labelled(source, row, own);
      if (text === '') continue;
      lines.push(text);
      cell ??= { row, column };
    }
  }
  return cell && { text: lines.join('\n'), cell };
}

function ruleColumns({ layout }: Source): number[] {
  return (layout?.columns ?? []).flatMap(({ index, meaning }) =>
    meaning === 'rule' ? [index] : [],
  );
}

function ownWording(source: Source, node: number): FoundText | null {
  const rows = source.rows?.[node];
  return rows ? textInColumns(source, ruleColumns(source), rows) : null;
}

/** The name with the lines that go on with it, where it tells points. */
function wordingInName({ table, rows, index }: Source, node: number): FoundText | null {
  const { cell, name } = table.nodes[node]!;
  const own = rows?.[node];
  if (!own) return RULE_IN_NAME.test(name) ? { text: name, cell } : null;
  const lines: string[] = [];
  for (let row = own.first; row <= own.last; row += 1) {
    const text = textAt(index, { row, column: cell.column });
    if (text !== '' && rowLabel(text)?.kind !== 'points') lines.push(text);
  }
  const text = lines.join('\n');
  return RULE_IN_NAME.test(text) ? { text, cell } : null;
}

function understoodOf(
  said: FrameworkWording | undefined,
  sheetId: string,
): NodeWording['understood'] {
  if (!said || said.understood === null || said.understoodColumn === null) return null;
  return {
    text: said.understood,
    cell: { sheetId, row: said.row, column: said.understoodColumn },
  };
}

function wordingOf(source: Source, node: number): NodeWording | null {
  const { table } = source;
  const { sheetId } = table.areas[0]!;
  const { name, maxPoints } = table.nodes[node]!;
  const said = table.framework?.wordings[node];
  const frameworkId = table.framework?.sheetId ?? sheetId;
  const common = {
    understood: understoodOf(said, frameworkId),
    name,
    max: maxPoints && formatDecimal(maxPoints),
    evidence: said?.evidence ?? null,
  };
  if (said && said.rule !== null && said.ruleColumn !== null) {
    const cell = { sheetId: frameworkId, row: said.row, column: said.ruleColumn };
    return { ...common, text: said.rule, cell, source: 'framework' };
  }
  const own = ownWording(source, node);
  if (own) return { ...common, text: own.text, cell: { sheetId, ...own.cell }, source: 'table' };
  const named = wordingInName(source, node);
  const { understood } = common;
  if (!named && understood) return { ...common, ...understood, source: 'framework' };
  return named && { ...common, text: named.text, cell: { sheetId, ...named.cell }, source: 'name' };
}

/** By node index; null for groups, for what is not scored, and where nothing is said. */
export function nodeWordings(
  table: ScoreTable,
  layouts: readonly TableLayout[],
  sheetAt: SheetAt,
): readonly (NodeWording | null)[] {
  const { sheetId } = table.areas[0]!;
  const isDown = table.shape !== 'matrix';
  const source: Source = {
    table,
    layout: layoutAt(layouts, table, sheetId),
    rows: isDown ? rowsOnFirstSheet(table) : null,
    index: sheetAt(sheetId),
  };
  const leaves = new Set(scoredLeaves(table));
  return table.nodes.map((_, node) => (leaves.has(node) ? wordingOf(source, node) : null));
}
