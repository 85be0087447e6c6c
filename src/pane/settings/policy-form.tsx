import { Button } from '@fluentui/react-components';
import { MOST_POLICY_PLACES, POLICY_CHOICES, type Policy } from '../../core/policy/policy';
import { Choice } from '../parts/choice';
import { useColumnStyles } from '../parts/column-styles';
import { useWords } from '../words';

interface PolicyFormProps {
  readonly policy: Policy;
  readonly isDefault: boolean;
  /** Whether the sheet "Quy ước" decides, so that nothing can be chosen here. */
  readonly isOnSheet: boolean;
  readonly onChoose: (change: Partial<Policy>) => void;
  readonly onReset: () => void;
}

type ChoiceKey = keyof typeof POLICY_CHOICES;
const CHOICE_KEYS: readonly ChoiceKey[] = [
  'roundAt',
  'roundMode',
  'rankOn',
  'ties',
  'missing',
  'notApplicable',
  'overMax',
  'scale',
  'ratioCap',
  'emptyDenominator',
  'stepInterpolation',
];
const PLACES = Array.from({ length: MOST_POLICY_PLACES + 1 }, (_, places) => String(places));

/** The keys of the policy, each with its values in words. */
export function PolicyForm(props: PolicyFormProps) {
  const { policy, isDefault, isOnSheet, onChoose, onReset } = props;
  const { settings } = useWords();
  const columns = useColumnStyles();
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
      {CHOICE_KEYS.map((key) => (
        <PolicyChoice
          key={key}
          name={key}
          policy={policy}
          isDisabled={isOnSheet}
          onChoose={onChoose}
        />
      ))}
      <Button onClick={onReset} disabled={isDefault || isOnSheet}>
        {settings.reset}
      </Button>
    </section>
  );
}

interface PolicyChoiceProps {
  readonly name: ChoiceKey;
  readonly policy: Policy;
  readonly isDisabled: boolean;
  readonly onChoose: (change: Partial<Policy>) => void;
}

function PolicyChoice({ name, policy, isDisabled, onChoose }: PolicyChoiceProps) {
  const { settings } = useWords();
  const texts: Readonly<Record<string, string>> = settings[`${name}Choice`];
  const values: readonly string[] = POLICY_CHOICES[name];
  return (
    <Choice
      label={settings[name]}
      isDisabled={isDisabled}
      value={policy[name] as string}
      options={values.map((value) => [value, texts[value]!] as const)}
      onChoose={(value) => onChoose({ [name]: value })}
    />
  );
}
