/** The sheet "Bộ chỉ số": a plain table that an official can edit and print. */
import { CLASS_LABELS, CLASS_TITLE } from '../classes/read-class-rows';
import type { CellValue } from '../sheet/snapshot';
import { derivedRow } from './derived-rows';
import { entryTree } from './entry-parents';
import type { Framework, FrameworkEntry, FrameworkTotal } from './framework';
import {
  AGGREGATION_LABELS,
  COLUMN_LABELS,
  DERIVED_LABELS,
  DERIVED_TITLE,
  FRAMEWORK_COLUMNS,
  FRAMEWORK_SHEET_NAME,
  HEAD_LABELS,
  NOT_SCORED_LABEL,
  TOTAL_LABEL,
  UNKNOWN_LABEL,
  type FrameworkColumn,
} from './framework-words';
import { limitTexts } from './limit-words';
import {
  contentCell,
  contentRow,
  exactCellValue,
  LOOKS,
  type ContentCell,
  type ContentLook,
  type SheetContent,
} from '../plan/sheet-content';

/** A column that is not ours; it is kept as it was read. */
export interface ExtraColumn {
  readonly header: string;
  /** By entry. */
  readonly cells: readonly CellValue[];
}

export interface FrameworkSheetOptions {
  /** What was understood of each rule, by entry: a column beside the rules. */
  readonly understoodRules?: readonly (string | null)[];
  readonly extraColumns?: readonly ExtraColumn[];
  /** Empty rows with borders below the entries, for what has to be filled in. */
  readonly blankRows?: number;
}

const WIDTHS: Readonly<Record<FrameworkColumn, number>> = {
  code: 10,
  name: 48,
  parent: 10,
  maxPoints: 10,
  weight: 10,
  aggregation: 16,
  rule: 48,
  understood: 36,
  evidence: 36,
  appliesTo: 20,
};
const EXTRA_WIDTH = 20;

export function frameworkSheet(
  framework: Framework,
  options: FrameworkSheetOptions = {},
): SheetContent {
  const { understoodRules, extraColumns = [], blankRows = 0 } = options;
  const columns = FRAMEWORK_COLUMNS.filter((column) => column !== 'understood' || understoodRules);
  const { children } = entryTree(framework.nodes);
  const labels = [
    ...columns.map((column) => COLUMN_LABELS[column]),
    ...extraColumns.map(({ header }) => header),
  ];
  const entryRow = (entry: FrameworkEntry, index: number): ContentCell[] => {
    const isGroup = children[index]!.length > 0;
    const cells = { ...entryCells(entry, isGroup), understood: understoodRules?.[index] ?? null };
    return [
      ...columns.map((column) => contentCell(cells[column], lookOf(column, isGroup))),
      ...extraColumns.map((extra) => contentCell(extra.cells[index] ?? null, LOOKS.TEXT)),
    ];
  };
  return {
    name: FRAMEWORK_SHEET_NAME,
    columnWidths: [
      ...columns.map((column) => WIDTHS[column]),
      ...extraColumns.map(() => EXTRA_WIDTH),
    ],
    rows: [
      ...headRows(framework),
      [],
      contentRow(labels, LOOKS.HEADER),
      ...framework.nodes.map(entryRow),
      ...Array.from({ length: blankRows }, () =>
        contentRow(
          labels.map(() => null),
          LOOKS.TEXT,
        ),
      ),
      totalRow(framework, columns),
      ...derivedRows(framework),
      ...classRows(framework),
      ...unknownRows(framework),
    ],
  };
}

function headRows({ title, id, decision }: Framework): ContentCell[][] {
  const line = (label: string, value: string | null): ContentCell[][] =>
    value === null ? [] : [[contentCell(label, LOOKS.PLAIN), contentCell(value, LOOKS.TITLE)]];
  return [
    ...line(HEAD_LABELS.title, title),
    ...line(HEAD_LABELS.id, id),
    ...line(HEAD_LABELS.decision, decision),
  ];
}

function lookOf(column: FrameworkColumn, isGroup: boolean): ContentLook {
  if (isGroup) return LOOKS.GROUP;
  return column === 'maxPoints' || column === 'weight' ? LOOKS.NUMBER : LOOKS.TEXT;
}

type EntryCells = Readonly<Record<Exclude<FrameworkColumn, 'understood'>, CellValue>>;

function entryCells(entry: FrameworkEntry, isGroup: boolean): EntryCells {
  return {
    code: entry.code,
    name: entry.name === '' ? null : entry.name,
    parent: entry.parentCode,
    maxPoints: exactCellValue(entry.maxPoints),
    weight: exactCellValue(entry.weight),
    aggregation: aggregationText(entry, isGroup),
    rule: entry.rule,
    evidence: entry.evidence,
    appliesTo: entry.appliesTo,
  };
}

/** `tổng` is left out where there is nothing to add up. */
function aggregationText(
  { aggregation, isScored, ...entry }: FrameworkEntry,
  isGroup: boolean,
): string | null {
  const isSaid = aggregation !== 'sum' || (isGroup && isScored);
  const parts = [
    ...(isSaid ? [AGGREGATION_LABELS[aggregation]] : []),
    ...limitTexts(entry),
    ...(isScored ? [] : [NOT_SCORED_LABEL]),
  ];
  return parts.length > 0 ? parts.join(', ') : null;
}

function totalRow({ total }: Framework, columns: readonly FrameworkColumn[]): ContentCell[] {
  const cells: Partial<Record<FrameworkColumn, CellValue>> = {
    name: TOTAL_LABEL,
    maxPoints: exactCellValue(total.maxPoints),
    aggregation: totalAggregationText(total),
  };
  return columns.map((column) => contentCell(cells[column] ?? null, LOOKS.GROUP));
}

function totalAggregationText({ aggregation, ...limits }: FrameworkTotal): string | null {
  const parts = [...(aggregation ? [AGGREGATION_LABELS[aggregation]] : []), ...limitTexts(limits)];
  return parts.length > 0 ? parts.join(', ') : null;
}

function derivedRows({ derived }: Framework): ContentCell[][] {
  if (derived.length === 0) return [];
  return [
    [],
    contentRow([DERIVED_TITLE], LOOKS.TITLE),
    contentRow(DERIVED_LABELS, LOOKS.HEADER),
    ...derived.map((index) => contentRow(derivedRow(index), LOOKS.TEXT)),
  ];
}

function classRows({ classes = [] }: Framework): ContentCell[][] {
  if (classes.length === 0) return [];
  return [
    [],
    contentRow([CLASS_TITLE], LOOKS.TITLE),
    contentRow(CLASS_LABELS, LOOKS.HEADER),
    ...classes.map(({ name, text }) => contentRow([name, text], LOOKS.TEXT)),
  ];
}

function unknownRows({ unknown }: Framework): ContentCell[][] {
  if (unknown.length === 0) return [];
  return [
    [],
    ...unknown.map((sentence) => [
      contentCell(UNKNOWN_LABEL, LOOKS.PLAIN),
      contentCell(sentence, LOOKS.PLAIN),
    ]),
  ];
}
