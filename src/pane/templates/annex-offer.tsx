import { Button, makeStyles } from '@fluentui/react-components';
import type { FoundFramework } from '../../core/link/found-frameworks';
import { useColumnStyles } from '../parts/column-styles';
import { sheetNameOf, type Reading } from '../state/pane-state';
import { useWords } from '../words';

const useStyles = makeStyles({ text: { margin: 0, overflowWrap: 'anywhere' } });

interface AnnexOfferProps {
  readonly reading: Reading;
  readonly isWorking: boolean;
  readonly onPreview: (annex: FoundFramework) => void;
}

/** A pasted annex can become the framework of the workbook, as long as that states none. */
export function AnnexOffer({ reading, isWorking, onPreview }: AnnexOfferProps) {
  const styles = useStyles();
  const columns = useColumnStyles();
  const { annex: words } = useWords().templates;
  const { frameworks, tables } = reading.scorebook;
  const [annex] = frameworks;
  if (!annex || frameworks.some(({ source }) => source === 'framework-sheet')) return null;
  const sheet = sheetNameOf(reading, annex.sheetId);
  return (
    <section className={columns.section} aria-label={words.button}>
      <p className={styles.text}>{words.text(sheet)}</p>
      {tables.length === 0 && <p className={columns.hint}>{words.withScorecard}</p>}
      <Button disabledFocusable={isWorking} onClick={() => onPreview(annex)}>
        {words.button}
      </Button>
    </section>
  );
}
