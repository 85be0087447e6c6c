import { makeStyles, tokens } from '@fluentui/react-components';
import type { PreviewRange, SheetPreview } from '../../core/plan/preview';
import { formatCount } from '../../locales/format-number';
import { useLanguage, useWords } from '../words';

const useStyles = makeStyles({
  sheet: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { paddingTop: tokens.spacingVerticalXS },
  detail: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** One sheet's part of a Plan: its ranges, how many cells each fills or replaces, its marks. */
export function PreviewSheet({ sheet }: { readonly sheet: SheetPreview }) {
  const styles = useStyles();
  const { preview } = useWords();
  const language = useLanguage();
  const title = sheet.isAdded ? preview.newSheet : preview.onSheet;
  return (
    <section className={styles.sheet} aria-label={title(sheet.sheetName)}>
      <h3 className={styles.name}>{title(sheet.sheetName)}</h3>
      <ul className={styles.list}>
        {sheet.ranges.map((range) => (
          <RangeLine key={`${range.purpose} ${range.range}`} range={range} />
        ))}
        {sheet.hiddenRows > 0 && (
          <li className={styles.item}>
            {preview.hiddenRows(formatCount(sheet.hiddenRows, language))}
          </li>
        )}
        {sheet.addedRules > 0 && <li className={styles.item}>{preview.marksAdded}</li>}
        {sheet.removedRules > 0 && (
          <li className={styles.item}>
            {preview.marksRemoved(formatCount(sheet.removedRules, language))}
          </li>
        )}
      </ul>
    </section>
  );
}

function RangeLine({ range }: { readonly range: PreviewRange }) {
  const styles = useStyles();
  const { preview } = useWords();
  const language = useLanguage();
  const counts = [
    range.filledCells > 0 && preview.filled(formatCount(range.filledCells, language)),
    range.replacedCells > 0 && preview.replaced(formatCount(range.replacedCells, language)),
  ].filter((count) => count !== false);
  return (
    <li className={styles.item}>
      {preview.purpose[range.purpose]}
      <span className={styles.detail}>{[range.range, ...counts].join(' · ')}</span>
    </li>
  );
}
