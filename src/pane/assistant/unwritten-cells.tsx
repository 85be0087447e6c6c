import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatCell, type CellAddress } from '../../core/sheet/address';
import { formatCount } from '../../locales/format-number';
import { useColumnStyles } from '../parts/column-styles';
import { useLanguage, useWords } from '../words';
import { cellOfDraft, draftKey, type Drafts } from './draft';

const useStyles = makeStyles({
  links: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  link: { minHeight: '24px', font: 'inherit' },
});

interface UnwrittenCellsProps {
  readonly drafts: Drafts;
  /** The cell whose form is shown, which needs no link. */
  readonly shown: CellAddress | null;
  readonly sheetNameOf: (sheetId: string) => string;
  readonly onReveal: (cell: CellAddress) => void;
}

/** What was entered elsewhere waits there, and is never lost by going on. */
export function UnwrittenCells({ drafts, shown, sheetNameOf, onReveal }: UnwrittenCellsProps) {
  const styles = useStyles();
  const columns = useColumnStyles();
  const { rules } = useWords();
  const language = useLanguage();
  const keys = Object.keys(drafts).filter((key) => shown === null || key !== draftKey(shown));
  if (keys.length === 0) return null;
  const cells = keys.map(cellOfDraft);
  return (
    <div className={mergeClasses(columns.hint, columns.section)}>
      <span>{rules.unwritten(formatCount(cells.length, language))}</span>
      <div className={styles.links}>
        {cells.map((cell) => (
          <Link
            key={draftKey(cell)}
            as="button"
            className={styles.link}
            onClick={() => onReveal(cell)}
          >
            {`${sheetNameOf(cell.sheetId)} · ${formatCell(cell)}`}
          </Link>
        ))}
      </div>
    </div>
  );
}
