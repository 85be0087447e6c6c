/** A bar of named parts: drawn for the eye, said in words for everyone. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { rowOffsets } from './virtual-window';

/** Between two parts, in percent of the bar. */
const GAP = 0.5;

export type ShareTone = 'good' | 'attention' | 'problem' | 'quiet';

export interface SharePart {
  /** Amount and name in words: "12 đã chấm". */
  readonly label: string;
  readonly amount: number;
  readonly tone: ShareTone;
}

const useStyles = makeStyles({
  bar: { display: 'block', width: '100%', height: '8px' },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  item: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  key: { width: '8px', height: '8px', flexShrink: 0 },
  good: {
    fill: tokens.colorPaletteGreenForeground3,
    '@media (forced-colors: active)': { fill: 'Highlight' },
  },
  attention: {
    fill: tokens.colorPaletteMarigoldBorderActive,
    '@media (forced-colors: active)': { fill: 'Mark' },
  },
  problem: {
    fill: tokens.colorPaletteRedBorderActive,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  quiet: {
    fill: tokens.colorNeutralStrokeAccessible,
    '@media (forced-colors: active)': { fill: 'GrayText' },
  },
});

export function ShareBar({ parts }: { readonly parts: readonly SharePart[] }) {
  const styles = useStyles();
  const total = parts.reduce((sum, part) => sum + part.amount, 0);
  const present = parts.filter((part) => part.amount > 0);
  const offsets = rowOffsets(present.map((part) => (part.amount / total) * 100));
  return (
    <div>
      <svg className={styles.bar} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        {present.map((part, index) => (
          <rect
            key={part.label}
            className={styles[part.tone]}
            x={offsets[index]!}
            width={Math.max(offsets[index + 1]! - offsets[index]! - GAP, GAP)}
            height={8}
          />
        ))}
      </svg>
      <ul className={styles.legend}>
        {parts.map((part) => (
          <li key={part.label} className={styles.item}>
            <svg className={styles.key} viewBox="0 0 8 8" aria-hidden="true">
              <rect className={styles[part.tone]} width={8} height={8} />
            </svg>
            {part.label}
          </li>
        ))}
      </ul>
    </div>
  );
}
