/** Writes what was entered into the row's own cells, having said which ones. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { formatDecimal as decimalOf } from '../../core/number/exact';
import { isEmptyPlan, type Plan } from '../../core/plan/plan';
import type { RuleInputs, RuleOutcome } from '../../core/rules/outcome';
import { formatRange } from '../../core/sheet/address';
import { planEntry } from '../../core/working/entry-plan';
import { workOut, type Working } from '../../core/working/rule-at';
import type { AssistantWords } from '../../locales/assistant-words';
import { formatDecimal } from '../../locales/format-number';
import type { Language } from '../../locales/language';
import { useColumnStyles } from '../parts/column-styles';
import { useLanguage } from '../words';
import type { Reading } from '../state/pane-state';
import { ruleOf } from './assistant-panel';
import { draftKey } from './draft';
import type { ScoreFormProps } from './rule-form';
import { useAssistantWords } from './use-assistant-words';

/** More places than this tell nothing on a button. */
const MOST_SHOWN_PLACES = 4;

/** Other outcomes leave nothing to write. */
const GIVEN_KINDS: ReadonlySet<RuleOutcome['kind']> = new Set(['points', 'not-applicable']);

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface WriteScoreProps extends ScoreFormProps {
  readonly worked: Working;
  readonly figures: RuleInputs;
  /** Whether a person entered anything that is not on the sheet. */
  readonly isEntered: boolean;
}

export function WriteScore(props: WriteScoreProps) {
  const { pane, reading, selected, at, answers, worked, figures, isEntered } = props;
  const styles = useStyles();
  const columns = useColumnStyles();
  const assistant = useAssistantWords();
  const language = useLanguage();
  const { cell } = at.score;
  const { plan, unwritten } = useMemo(
    () => planEntry(reading.snapshot, at, worked, figures),
    [reading, at, worked, figures],
  );
  const isGiven = GIVEN_KINDS.has(worked.outcome.kind);
  const isWritable = isGiven && !isEmptyPlan(plan);
  const planFor = (now: Reading): Plan | null => {
    const { table, node, unit } = selected;
    const there = ruleOf(now, pane.state.policy.policy, { tableId: table.id, node, unit });
    if (!there || draftKey(there.score.cell) !== draftKey(cell)) return null;
    return planEntry(now.snapshot, there, workOut(there, figures, answers), figures).plan;
  };
  return (
    <>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={!isWritable || pane.state.work !== null}
          onClick={() => void pane.commands.writeScore(cell, planFor)}
        >
          {buttonText(worked.outcome, assistant, language)}
        </Button>
        {isEntered && (
          <Button onClick={() => pane.dispatch({ kind: 'figures-entered', cell, draft: null })}>
            {assistant.discard}
          </Button>
        )}
      </div>
      {isGiven && (
        <p className={columns.hint}>
          {isWritable ? assistant.writes(placesOf(plan)) : assistant.nothingToWrite}
          {isWritable && unwritten.length > 0 && ` ${assistant.unwrittenFigures}`}
        </p>
      )}
    </>
  );
}

function buttonText(outcome: RuleOutcome, words: AssistantWords, language: Language): string {
  if (outcome.kind === 'not-applicable') return words.writeNotApplicable;
  if (outcome.kind !== 'points') return words.write;
  return words.writePoints(formatDecimal(decimalOf(outcome.points, MOST_SHOWN_PLACES), language));
}

/** "F14, E14": the score first, as the Plan has it. */
function placesOf({ blocks }: Plan): string {
  return blocks.map(({ range }) => formatRange(range)).join(', ');
}
