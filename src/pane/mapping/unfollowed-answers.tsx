import { MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import type { MappingProblem } from '../../core/mapping/mapping-problem';
import { describeMappingProblem } from '../../locales/describe-mapping-problem';
import { useLanguage, useWords } from '../words';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', overflowWrap: 'anywhere' },
});

/** Answers that fit the sheets no more: what they said is not followed, and nobody should wonder. */
export function UnfollowedAnswers({ problems }: { readonly problems: readonly MappingProblem[] }) {
  const styles = useStyles();
  const words = useWords().mapping;
  const language = useLanguage();
  if (problems.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {words.unfollowed}
        <ul className={styles.list}>
          {problems.map((problem) => (
            <li key={problem.line.key}>{describeMappingProblem(problem, language)}</li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
