import { Button } from '@fluentui/react-components';
import { DEFAULT_POLICY, MOST_POLICY_PLACES, type Policy } from '../../core/policy/policy';
import type { ScoreTable } from '../../core/scorebook';
import { Choice } from '../parts/choice';
import { useColumnStyles } from '../parts/column-styles';
import { FoldedSection } from '../parts/folded-section';
import { useLoaded } from '../parts/use-loaded';
import { useWords } from '../words';
import { PolicyChoice, type ChoiceKey } from './policy-choice';
import { TieBreakList } from './tie-break-list';

interface PolicyFormProps {
  readonly policy: Policy;
  /** The table whose groups can be named; null when there is none. */
  readonly table: ScoreTable | null;
  readonly isDefault: boolean;
  /** Whether the sheet "Quy ước" decides, so that nothing can be chosen here. */
  readonly isOnSheet: boolean;
  readonly onChoose: (change: Partial<Policy>) => void;
  readonly onReset: () => void;
}

/** What nearly every workbook needs stands open, the rest is folded by what it is about. */
const OPEN_KEYS: readonly ChoiceKey[] = [
  'roundAt',
  'roundMode',
  'rankOn',
  'ties',
  'overMax',
  'scale',
];
const MISSING_KEYS: readonly ChoiceKey[] = ['notApplicable', 'missing'];
const RULE_KEYS: readonly ChoiceKey[] = ['ratioCap', 'emptyDenominator', 'stepInterpolation'];

const PLACES = Array.from({ length: MOST_POLICY_PLACES + 1 }, (_, places) => String(places));

const loadCoverageField = () => import('./coverage-field');

/** The keys of the policy, each with its values in words. */
export function PolicyForm(props: PolicyFormProps) {
  const { policy, table, isDefault, isOnSheet, onChoose, onReset } = props;
  const { settings } = useWords();
  const columns = useColumnStyles();
  const coverageField = useLoaded(loadCoverageField).module;
  const remark = (...keys: (keyof Policy)[]) =>
    keys.some((key) => isChanged(policy, key)) ? settings.changed : null;
  const choices = (keys: readonly ChoiceKey[]) =>
    keys.map((key) => (
      <PolicyChoice
        key={key}
        name={key}
        policy={policy}
        isDisabled={isOnSheet}
        onChoose={onChoose}
      />
    ));
  return (
    <section className={columns.section} aria-label={settings.policy}>
      <h2 className={columns.title}>{settings.policy}</h2>
      {isOnSheet && <p className={columns.hint}>{settings.policyOnSheet}</p>}
      <Choice
        label={settings.places}
        isDisabled={isOnSheet}
        value={String(policy.places)}
        options={PLACES.map((places) => [places, places] as const)}
        onChoose={(places) => onChoose({ places: Number(places) })}
      />
      {choices(OPEN_KEYS)}
      <FoldedSection title={settings.tieBreak} remark={remark('tieBreak')}>
        <TieBreakList
          table={table}
          tieBreak={policy.tieBreak}
          isDisabled={isOnSheet}
          onChoose={(tieBreak) => onChoose({ tieBreak })}
        />
      </FoldedSection>
      <FoldedSection title={settings.missingGroup} remark={remark(...MISSING_KEYS, 'coverage')}>
        {choices(MISSING_KEYS)}
        {coverageField && (
          <coverageField.CoverageField
            coverage={policy.coverage}
            isDisabled={isOnSheet}
            onChoose={(coverage) => onChoose({ coverage })}
          />
        )}
      </FoldedSection>
      <FoldedSection title={settings.ruleGroup} remark={remark(...RULE_KEYS)}>
        {choices(RULE_KEYS)}
      </FoldedSection>
      <Button onClick={onReset} disabled={isDefault || isOnSheet}>
        {settings.reset}
      </Button>
    </section>
  );
}

function isChanged(policy: Policy, key: keyof Policy): boolean {
  return JSON.stringify(policy[key]) !== JSON.stringify(DEFAULT_POLICY[key]);
}
