/**
 * A framework from an annex that was pasted as it stands in a decision: STT, names, maxima, rules
 * and evidence in columns, no scores. The rows are read as those of a scorecard.
 */
import type { Exact } from '../number/exact';
import { findBlocks, blockTitle, type Block } from '../recognise/block';
import { chooseNumberColumn, type BlockColumn } from '../recognise/choose-shape';
import { columnContents, isWords } from '../recognise/column-contents';
import { readFrameworkRows, readRowNumbers, type FrameworkRow } from '../recognise/framework-rows';
import { buildFrameworkTree, type FrameworkTree } from '../recognise/framework-tree';
import { makeGrid, makeLexicon } from '../recognise/grid';
import { namedCap } from '../recognise/named-caps';
import type { HeaderRole } from '../recognise/header-words';
import type { FrameworkNode } from '../scorebook';
import type { CellPosition } from '../sheet/address';
import type { SheetSnapshot } from '../sheet/snapshot';
import { readSheetName } from '../text/legacy/sheet-name';
import { PLAIN_ENTRY, type Framework, type FrameworkEntry } from './framework';

interface Annex {
  readonly block: Block;
  readonly columns: readonly BlockColumn[];
}

function columnsOf(block: Block): BlockColumn[] {
  return block.columns.map((column) => ({
    ...column,
    contents: columnContents(block, column.index),
  }));
}

function withRole({ columns }: Annex, role: HeaderRole): BlockColumn[] {
  return columns.filter((column) => column.role === role);
}

/** `Tổng điểm (1000)` heads maxima where nothing is scored. */
function maximumColumn(annex: Annex): BlockColumn | null {
  const candidates = [
    ...withRole(annex, 'maximum'),
    ...annex.columns.filter(({ role, maximum }) => role === 'total' && maximum !== null),
  ];
  return candidates.find(({ contents }) => !isWords(contents)) ?? null;
}

/** An annex names indicators and says what they are worth or how they are scored. */
function isAnnex(annex: Annex): boolean {
  const says = withRole(annex, 'rule').length + withRole(annex, 'evidence').length;
  return withRole(annex, 'name').length > 0 && (says > 0 || maximumColumn(annex) !== null);
}

/**
 * Rows with a number of their own stay although nothing states their points: an annex may have
 * gaps. Lettered lines are parts of a rule.
 */
function keepNumbered(item: FrameworkRow): FrameworkRow {
  const last = item.code?.style.split('.').pop();
  const isNumbered = last === 'digits' || last === 'roman' || last === 'upper';
  return isNumbered ? { ...item, hasScore: true } : item;
}

/** The texts of a column over the rows of a node, one line each; null when there is none. */
function textOf({ block }: Annex, rows: readonly number[], column: number | null): string | null {
  if (column === null) return null;
  const texts = rows.map((row) => block.grid.text(row, column)).filter((text) => text !== '');
  return texts.length > 0 ? texts.join('\n') : null;
}

/** What `Thuộc` says of a node: the code of its parent, or its name. */
function parentCodeOf(nodes: readonly FrameworkNode[], { parent }: FrameworkNode): string | null {
  if (parent === null) return null;
  return nodes[parent]!.code ?? nodes[parent]!.name;
}

function mostOf(nodes: readonly FrameworkNode[], index: number): Pick<FrameworkEntry, 'most'> {
  const most = namedCap({ nodes }, index);
  return most ? { most } : {};
}

function entriesOf(annex: Annex, { nodes, rows }: FrameworkTree): FrameworkEntry[] {
  const first = (role: HeaderRole): number | null => withRole(annex, role)[0]?.index ?? null;
  const rule = first('rule');
  const evidence = first('evidence');
  return nodes.map((node, index) => ({
    ...PLAIN_ENTRY,
    code: node.code,
    name: node.name,
    parentCode: parentCodeOf(nodes, node),
    maxPoints: node.maxPoints,
    weight: node.weight,
    rule: textOf(annex, rows[index]!, rule),
    evidence: textOf(annex, rows[index]!, evidence),
    isScored: node.isScored,
    ...mostOf(nodes, index),
  }));
}

/** A framework and where each of its entries stands. */
export interface PlacedFramework {
  readonly framework: Framework;
  readonly cells: readonly CellPosition[];
}

function readAnnex(annex: Annex, sheet: SheetSnapshot): PlacedFramework | null {
  const { block, columns } = annex;
  const maximum = maximumColumn(annex);
  const number = chooseNumberColumn({ block, columns, shape: 'scorecard', labels: [] });
  const framework = readFrameworkRows(block, {
    number: number?.index ?? null,
    names: withRole(annex, 'name')
      .filter(({ contents }) => isWords(contents))
      .map(({ index }) => index),
    maximum: maximum?.index ?? null,
    weight: withRole(annex, 'weight')[0]?.index ?? null,
    values: [],
  });
  const tree = buildFrameworkTree(framework.items.map(keepNumbered), []);
  if (tree.nodes.length === 0) return null;
  const totals = readRowNumbers(block, maximum?.index ?? null);
  const total: Exact | null = framework.total ? (totals.get(framework.total.row) ?? null) : null;
  const read: Framework = {
    id: null,
    title: blockTitle(block) ?? readSheetName(sheet),
    decision: null,
    nodes: entriesOf(annex, tree),
    total: { maxPoints: total ?? maximum?.maximum ?? null, aggregation: null },
    derived: [],
    unknown: [],
  };
  return { framework: read, cells: tree.nodes.map(({ cell }) => cell) };
}

/** The framework of the first annex on a sheet; null when the sheet holds none. */
export function frameworkFromAnnex(sheet: SheetSnapshot): Framework | null {
  return annexOn(sheet)?.framework ?? null;
}

/** The same with the place of every entry. */
export function annexOn(sheet: SheetSnapshot): PlacedFramework | null {
  const grid = makeGrid(sheet, makeLexicon());
  if (!grid) return null;
  for (const block of findBlocks(grid)) {
    const annex = { block, columns: columnsOf(block) };
    const read = isAnnex(annex) ? readAnnex(annex, sheet) : null;
    if (read) return read;
  }
  return null;
}
