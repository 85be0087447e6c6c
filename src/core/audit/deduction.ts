import { signOfExact } from '../number/exact';
import type { ScoreTable } from '../scorebook';
import { foldText } from '../text/fold';

/** "Điểm trừ", also with its space lost, but not "điểm trung bình". */
const DEDUCTION = /diem ?tru(?![a-z])/;

/** Whether a node takes points away: it, or a group that it lies in, says so or states a negative maximum. */
export function isDeduction(table: Pick<ScoreTable, 'nodes'>, index: number): boolean {
  const node = table.nodes[index]!;
  if (node.maxPoints !== null && signOfExact(node.maxPoints) < 0) return true;
  if (DEDUCTION.test(foldText(node.name))) return true;
  return node.parent !== null && isDeduction(table, node.parent);
}

/** "Điểm thưởng", "điểm cộng", but not "điểm cộng đồng". */
const BONUS = /diem ?(?:thuong|cong)(?! ?dong|[a-z])/;

/** Whether a node gives points on top: it, or a group that it lies in, says so. */
export function isBonus(table: Pick<ScoreTable, 'nodes'>, index: number): boolean {
  const { name, parent } = table.nodes[index]!;
  return BONUS.test(foldText(name)) || (parent !== null && isBonus(table, parent));
}
