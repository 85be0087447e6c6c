import {
  PLAIN_ENTRY,
  type Framework,
  type FrameworkEntry,
} from '../../../src/core/framework/framework';
import { exactFromNumber } from '../../../src/core/number/exact';

/** `entryOf('1.1', 'Họp', '1', 20)` */
export function entryOf(
  code: string | null,
  name: string,
  parentCode: string | null = null,
  points: number | null = null,
  more: Partial<FrameworkEntry> = {},
): FrameworkEntry {
  const maxPoints = points === null ? null : exactFromNumber(points);
  return { ...PLAIN_ENTRY, code, name, parentCode, maxPoints, ...more };
}

export function frameworkOf(
  nodes: readonly FrameworkEntry[],
  more: Partial<Framework> = {},
): Framework {
  return {
    id: null,
    title: 'Bộ chỉ số thử',
    decision: null,
    nodes,
    total: { maxPoints: null, aggregation: 'sum' },
    derived: [],
    unknown: [],
    ...more,
  };
}
