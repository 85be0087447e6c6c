/** Writes the cells that name an indicator in a row: code, name and maximum points. */
import type { CellValue } from '../../src/core/sheet/snapshot';
import type { Canvas } from './canvas';
import type { PlannedNode } from './framework';
import { makeTrueNode, nodeLabel, pointsNote, type Kitchen } from './kitchen';
import { cellNumber } from './scores';
import type { TrueNode } from './truth';

export interface FrameworkCells {
  /** Null when codes stand in the names. */
  readonly numberColumn: number | null;
  readonly nameColumn: number;
  /** Where groups stand on the row of their first indicator; null when they have rows. */
  readonly groupColumn: number | null;
  readonly maximumColumn: number | null;
  readonly hasMaximaInNames: boolean;
  /** Whether codes such as 1.1 are numbers, as Excel makes them. */
  readonly codesAsNumbers: boolean;
  /** Whether parents state their maximum. */
  readonly hasGroupMaxima: boolean;
  readonly pointsForm: number;
}

/** 1.10 becomes the number 1.1, as it does when it is typed into Excel. */
function codeCell(code: string, asNumber: boolean): CellValue {
  if (code === '') return null;
  return asNumber && /^\d+(?:\.\d+)?$/.test(code) ? Number(code) : code;
}

function statesMaximum(node: PlannedNode, cells: FrameworkCells): boolean {
  if (node.isDeduction) return false;
  const hasPlace = cells.maximumColumn !== null || cells.hasMaximaInNames;
  const hasRow = node.children.length === 0 || cells.groupColumn === null;
  return hasPlace && hasRow && (node.children.length === 0 || cells.hasGroupMaxima);
}

export function writeFrameworkCells(
  kitchen: Kitchen,
  canvas: Canvas,
  row: number,
  node: PlannedNode,
  cells: FrameworkCells,
): void {
  const { numberColumn, nameColumn, maximumColumn } = cells;
  if (numberColumn !== null) {
    canvas.put(row, numberColumn, codeCell(node.code, cells.codesAsNumbers));
  }
  const label = nodeLabel(kitchen, node, numberColumn === null ? 'code and name' : 'name');
  const isStated = statesMaximum(node, cells);
  const points = pointsNote(node.maximum, cells.pointsForm);
  canvas.put(row, nameColumn, isStated && cells.hasMaximaInNames ? `${label} ${points}` : label);
  if (isStated && maximumColumn !== null) canvas.put(row, maximumColumn, cellNumber(node.maximum));
}

export function trueNodesOf({ nodes }: Kitchen, cells: FrameworkCells): TrueNode[] {
  return nodes.map((node) => {
    const hasCode = node.children.length === 0 || cells.groupColumn === null;
    const stated = hasCode ? node : { ...node, code: '' };
    return makeTrueNode(stated, statesMaximum(node, cells) ? node.maximum : null);
  });
}
