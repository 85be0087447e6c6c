import type { MappingLine } from '../../src/core/mapping/mapping';
import { mappingLine, type MappingAnswer } from '../../src/core/mapping/mapping-line';
import type { TableLayout } from '../../src/core/mapping/table-layout';
import type { TableShape } from '../../src/core/scorebook';

/** What a layout says, as if a person had said all of it. */
export function layoutLines(
  { header, columns }: TableLayout,
  shape: TableShape,
  sheet: string,
): MappingLine[] {
  const answers: MappingAnswer[] = [
    { kind: 'shape', sheet, value: shape },
    ...(header ? [{ kind: 'header', sheet, value: header } as const] : []),
    ...columns.flatMap(({ index, meaning }) =>
      meaning === null ? [] : [{ kind: 'column', sheet, index, value: meaning } as const],
    ),
  ];
  return answers.map(mappingLine);
}
