import { Link, MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import type { PolicySheetProblem } from '../../core/framework/policy-sheet';
import type { WorkbookPolicy } from '../../core/framework/workbook-policy';
import type { CellAddress } from '../../core/sheet/address';
import { describePolicySheetProblem } from '../../locales/describe-framework';
import { useLanguage, useWords } from '../words';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { minHeight: '32px' },
});

interface PolicySheetNoticeProps {
  readonly chosen: WorkbookPolicy;
  readonly onReveal: (cell: CellAddress) => void;
}

/** What the sheet "Quy ước" says and cannot be used, each line leading to its cell. */
export function PolicySheetNotice({ chosen, onReveal }: PolicySheetNoticeProps) {
  const styles = useStyles();
  const { settings } = useWords();
  const language = useLanguage();
  const { sheetId, problems } = chosen;
  if (sheetId === null || problems.length === 0) return null;
  const reveal = ({ cell }: PolicySheetProblem) => onReveal({ sheetId, ...cell });
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {settings.policySheetProblems}
        <ul className={styles.list}>
          {problems.map((problem) => (
            <li key={`${problem.cell.row} ${problem.cell.column}`} className={styles.item}>
              <Link as="button" onClick={() => reveal(problem)}>
                {describePolicySheetProblem(problem, language)}
              </Link>
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
