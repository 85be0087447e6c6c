/** Tabs in a row: one stop for the Tab key, arrows between them, the chosen one shown at once. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';

export interface StripTab {
  readonly value: string;
  readonly text: string;
}

interface TabStripProps {
  readonly label: string;
  readonly tabs: readonly StripTab[];
  readonly selected: string;
  readonly onSelect: (value: string) => void;
  readonly idOf: (value: string) => string;
  readonly panelId: string;
  readonly className: string;
}

const useStyles = makeStyles({
  strip: { display: 'flex', flexShrink: 0 },
  tab: {
    minHeight: '36px',
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderBottom: '3px solid transparent',
    borderTop: '3px solid transparent',
    // Forced colours draw what is transparent.
    '@media (forced-colors: active)': { borderTopColor: 'Canvas', borderBottomColor: 'Canvas' },
    background: 'none',
    font: 'inherit',
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

export function TabStrip(props: TabStripProps) {
  const { label, tabs, selected, onSelect, idOf, panelId, className } = props;
  const styles = useStyles();
  const strip = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = tabAfterKey(tabs, selected, event.key);
    if (!next) return;
    event.preventDefault();
    onSelect(next.value);
    const place = tabs.indexOf(next);
    (strip.current?.children[place] as HTMLElement | undefined)?.focus();
  };
  return (
    <div
      ref={strip}
      className={mergeClasses(styles.strip, className)}
      role="tablist"
      aria-label={label}
      onKeyDown={onKeyDown}
    >
      {tabs.map(({ value, text }) => (
        <button
          key={value}
          id={idOf(value)}
          type="button"
          role="tab"
          className={mergeClasses(styles.tab, value === selected && styles.selected)}
          aria-selected={value === selected}
          aria-controls={panelId}
          tabIndex={value === selected ? 0 : -1}
          onClick={() => onSelect(value)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}

/** Arrows go around; Home and End go to the ends; null for every other key. */
function tabAfterKey(tabs: readonly StripTab[], selected: string, key: string): StripTab | null {
  const at = tabs.findIndex(({ value }) => value === selected);
  const places: Readonly<Record<string, number>> = {
    ArrowRight: (at + 1) % tabs.length,
    ArrowLeft: (at - 1 + tabs.length) % tabs.length,
    Home: 0,
    End: tabs.length - 1,
  };
  const place = places[key];
  return place === undefined ? null : (tabs[place] ?? null);
}
