import { POLICY_CHOICES, type Policy } from '../../core/policy/policy';
import { Choice } from '../parts/choice';
import { useWords } from '../words';

/** The keys of the policy that take one value out of a few. */
export type ChoiceKey = keyof typeof POLICY_CHOICES;

interface PolicyChoiceProps {
  readonly name: ChoiceKey;
  readonly policy: Policy;
  readonly isDisabled: boolean;
  readonly onChoose: (change: Partial<Policy>) => void;
}

export function PolicyChoice({ name, policy, isDisabled, onChoose }: PolicyChoiceProps) {
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
