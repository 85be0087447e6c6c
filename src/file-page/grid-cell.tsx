import { mergeClasses } from '@fluentui/react-components';
import { Warning12Filled } from '@fluentui/react-icons/svg/warning';
import type { CSSProperties } from 'react';
import type { CellRange } from '../core/sheet/address';
import type { CellLook, MarkView } from '../host/file/sheet-view';
import type { Box } from './grid-metrics';
import type { GridStyles } from './grid-styles';

export interface GridCellProps {
  readonly id: string | undefined;
  readonly styles: GridStyles;
  readonly box: Box;
  readonly area: CellRange;
  readonly text: string;
  readonly look: CellLook | undefined;
  readonly isNumber: boolean;
  readonly isFlowing: boolean;
  readonly isSelected: boolean;
  readonly mark: MarkView | null;
  /** What the cell is marked for, in words. */
  readonly note: string | null;
}

export function GridCell(props: GridCellProps) {
  const { styles, area, text, mark, note } = props;
  return (
    <div
      id={props.id}
      role="gridcell"
      aria-colindex={area.left + 2}
      aria-colspan={area.right - area.left + 1}
      aria-rowspan={area.bottom - area.top + 1}
      aria-selected={props.isSelected}
      className={classOf(props)}
      style={styleOf(props)}
      title={note ?? undefined}
      data-row={area.top}
      data-column={area.left}
    >
      {mark && <Warning12Filled aria-label={note ?? undefined} role={note ? 'img' : undefined} />}
      {text !== '' && <span className={styles.text}>{text}</span>}
    </div>
  );
}

function classOf({ styles, look, isNumber, isFlowing, isSelected, mark }: GridCellProps): string {
  const align = look && look.align !== 'general' ? look.align : isNumber ? 'right' : 'left';
  const vertical = look?.verticalAlign ?? 'bottom';
  return mergeClasses(
    styles.cell,
    isFlowing && styles.flowing,
    look?.border && styles.bordered,
    look?.wrap && styles.wrapped,
    (look?.bold || mark?.bold) && styles.bold,
    look?.italic && styles.italic,
    styles[align],
    vertical === 'top' && styles.atTop,
    vertical === 'center' && styles.atCenter,
    vertical === 'bottom' && styles.atBottom,
    mark !== null && styles.marked,
    isSelected && styles.selected,
  );
}

/** Colours of the workbook itself; where it gives a fill only, its text is black as in Excel. */
function styleOf({ box, look, mark }: GridCellProps): CSSProperties {
  const style: CSSProperties = { ...box };
  const fill = mark?.fill ?? look?.fill;
  const color = mark?.fontColor ?? look?.fontColor;
  if (fill) style.backgroundColor = fill;
  if (color) style.color = color;
  return style;
}
