/**
 * A list of any length that a person walks with the arrow keys and opens with Enter or a
 * click. Only the rows in view are drawn; a screen reader hears each row's own label.
 */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useViewport } from './use-viewport';
import { rowOffsets, rowWindow, scrollTopFor } from './virtual-window';

export interface VirtualListProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly heightOf: (row: Row) => number;
  /** Headings are drawn between the rows; they cannot be opened. */
  readonly isHeading?: (row: Row) => boolean;
  /** What a screen reader says of a row. */
  readonly labelOf: (row: Row) => string;
  readonly render: (row: Row) => ReactNode;
  /** Index of the row that stands out, or -1. */
  readonly active: number;
  readonly onActivate: (index: number) => void;
  readonly onOpen: (index: number) => void;
}

const PAGE_ROWS = 8;

const useStyles = makeStyles({
  box: {
    flexGrow: 1,
    minHeight: '160px',
    overflowY: 'auto',
    overflowX: 'hidden',
    position: 'relative',
    outlineStyle: 'none',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  row: { position: 'absolute', left: 0, right: 0, boxSizing: 'border-box', overflow: 'hidden' },
  option: {
    cursor: 'pointer',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  spoken: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
});

export function VirtualList<Row>(props: VirtualListProps<Row>) {
  const { label, rows, heightOf, isHeading, active, onActivate, onOpen } = props;
  const styles = useStyles();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const { height } = useViewport(box);
  const [scrollTop, setScrollTop] = useState(0);
  const offsets = useMemo(() => rowOffsets(rows.map(heightOf)), [rows, heightOf]);
  const options = useMemo(
    () => rows.flatMap((row, index) => (isHeading?.(row) ? [] : [index])),
    [rows, isHeading],
  );
  const shown = rowWindow(offsets, scrollTop, height);
  const firstOption = options.findIndex((index) => index >= shown.first);

  const moveTo = (index: number | undefined) => {
    if (index === undefined) return;
    onActivate(index);
    if (box.current) {
      box.current.scrollTop = scrollTopFor(offsets, index, box.current.scrollTop, height);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = options.indexOf(active);
    const last = options.length - 1;
    const target: Record<string, number> = {
      ArrowDown: Math.min(at + 1, last),
      ArrowUp: Math.max(at - 1, 0),
      PageDown: Math.min(at + PAGE_ROWS, last),
      PageUp: Math.max(at - PAGE_ROWS, 0),
      Home: 0,
      End: last,
    };
    if (event.key in target) moveTo(options[target[event.key]!]);
    else if ((event.key === 'Enter' || event.key === ' ') && at >= 0) onOpen(active);
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={box}
      className={styles.box}
      role="listbox"
      aria-label={label}
      tabIndex={0}
      aria-activedescendant={rows[active] ? `${id}-${active}` : undefined}
      onKeyDown={onKeyDown}
      onScroll={(event) => setScrollTop(event.currentTarget.scrollTop)}
    >
      <div role="presentation" style={{ height: offsets[offsets.length - 1] }} />
      {rows.slice(shown.first, shown.end).map((row, place) => {
        const index = shown.first + place;
        const style = { top: offsets[index], height: heightOf(row) };
        if (isHeading?.(row)) {
          return (
            <div key={index} className={styles.row} style={style} aria-hidden="true">
              {props.render(row)}
            </div>
          );
        }
        return (
          <div
            key={index}
            id={`${id}-${index}`}
            className={mergeClasses(styles.row, styles.option, index === active && styles.active)}
            style={style}
            role="option"
            aria-selected={index === active}
            aria-setsize={options.length}
            aria-posinset={options.indexOf(index, firstOption) + 1}
            onClick={() => {
              onActivate(index);
              onOpen(index);
            }}
          >
            <span className={styles.spoken}>{props.labelOf(row)}</span>
            <div aria-hidden="true">{props.render(row)}</div>
          </div>
        );
      })}
    </div>
  );
}
