import { formatDecimal as decimalOf, isExactEqual } from '../../core/number/exact';
import type { RuleOutcome } from '../../core/rules/outcome';
import type { ScoreEntry } from '../../core/scorebook';
import type { AssistantWords } from '../../locales/assistant-words';
import { formatDecimal } from '../../locales/format-number';
import type { Language } from '../../locales/language';
import { SeverityIcon } from '../parts/severity-icon';
import { useColumnStyles } from '../parts/column-styles';
import { useLanguage } from '../words';
import { useAssistantWords } from './use-assistant-words';

/** More places than this tell nothing beside a cell. */
const MOST_SHOWN_PLACES = 4;

interface StandingScoreProps {
  readonly entry: ScoreEntry;
  readonly outcome: RuleOutcome | null;
}

/** What the score cell holds now, and whether the rule says the same. */
export function StandingScore({ entry, outcome }: StandingScoreProps) {
  const columns = useColumnStyles();
  const { standing } = useAssistantWords();
  const language = useLanguage();
  const differs = isDifferent(entry, outcome);
  return (
    <p className={columns.hint}>
      {differs && <SeverityIcon severity="warning" />}{' '}
      {standingText(entry, outcome, standing, language)}
    </p>
  );
}

function isDifferent(entry: ScoreEntry, outcome: RuleOutcome | null): boolean {
  if (entry.state !== 'scored' || outcome?.kind !== 'points') return false;
  return !isExactEqual(entry.value, outcome.points);
}

function standingText(
  entry: ScoreEntry,
  outcome: RuleOutcome | null,
  words: AssistantWords['standing'],
  language: Language,
): string {
  if (entry.state === 'invalid') return words.invalid(entry.text);
  if (entry.state !== 'scored') return words[entry.state];
  const shown = formatDecimal(decimalOf(entry.value, MOST_SHOWN_PLACES), language);
  if (outcome?.kind !== 'points') return words.alone(shown);
  const ruled = formatDecimal(decimalOf(outcome.points, MOST_SHOWN_PLACES), language);
  return isDifferent(entry, outcome) ? words.differs(shown, ruled) : words.agrees(shown);
}
