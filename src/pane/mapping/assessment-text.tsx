/** How sure the reading of a table is, in words; each doubt leads to its cell. */
import { Link, makeStyles } from '@fluentui/react-components';
import type { ReasonAgainst, TableAssessment } from '../../core/doubt/assessment';
import { formatCell, type CellAddress } from '../../core/sheet/address';
import { describeReason } from '../../locales/describe-reason';
import { useColumnStyles } from '../parts/column-styles';
import { useLanguage, useWords } from '../words';

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { margin: 0, paddingLeft: '20px' },
});

interface AssessmentTextProps {
  readonly assessment: TableAssessment;
  readonly onReveal: (cell: CellAddress) => void;
}

export function AssessmentText({ assessment, onReveal }: AssessmentTextProps) {
  const styles = useStyles();
  const columns = useColumnStyles();
  const { common, mapping: words } = useWords();
  const language = useLanguage();
  const { confidence, reasonsFor, reasonsAgainst } = assessment;
  const reveal = ({ sheetId, cell }: ReasonAgainst) => onReveal({ sheetId, ...cell });
  return (
    <div className={columns.section}>
      <p className={styles.text}>{words.confidence[confidence]}</p>
      <ul className={styles.list}>
        {reasonsFor.map((reason) => (
          <li key={reason.kind}>{describeReason(reason, language)}</li>
        ))}
        {reasonsAgainst.map((reason) => (
          <li key={`${reason.kind} ${reason.sheetId} ${formatCell(reason.cell)}`}>
            {`${describeReason(reason, language)} · `}
            <Link as="button" inline onClick={() => reveal(reason)}>
              {common.cell(formatCell(reason.cell))}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
