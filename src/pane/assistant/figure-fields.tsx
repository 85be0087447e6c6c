/** The figures that a rule asks for, each in the shape in which a person knows it. */
import {
  Checkbox,
  Field,
  Input,
  Radio,
  RadioGroup,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { NOT_CONCERNED_ID, type RuleInput } from '../../core/rules/outcome';
import { useLanguage } from '../words';
import { isNumberInput, isUnreadable, type Draft, type DraftValue } from './draft';
import { useAssistantWords } from './use-assistant-words';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  field: { minWidth: 0, '& label': { overflowWrap: 'anywhere' } },
  input: { width: '100%', minWidth: 0, minHeight: '32px' },
  inner: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', minWidth: 0 },
  choices: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  choice: { minWidth: 0, '& label': { minWidth: 0, overflowWrap: 'anywhere' } },
});

export interface FigureFieldsProps {
  readonly inputs: readonly RuleInput[];
  /** The points of each option, as they are shown; null where an option has none of its own. */
  readonly pointsOf: (option: number) => string | null;
  /** Whether several options may hold, of which the highest counts. */
  readonly isHighest: boolean;
  readonly draft: Draft;
  readonly onEnter: (id: string, value: DraftValue) => void;
}

interface FieldProps extends Omit<FigureFieldsProps, 'inputs'> {
  readonly input: RuleInput;
  readonly value: DraftValue;
}

export function FigureFields({ inputs, ...props }: FigureFieldsProps) {
  const styles = useStyles();
  const isOut = props.draft[NOT_CONCERNED_ID] === true;
  const shown = isOut ? inputs.filter(({ id }) => id === NOT_CONCERNED_ID) : inputs;
  return (
    <div className={styles.fields}>
      {shown.map((input) => (
        <FigureField
          key={input.id}
          {...props}
          input={input}
          value={props.draft[input.id] ?? null}
        />
      ))}
    </div>
  );
}

function FigureField(props: FieldProps) {
  const { input, isHighest } = props;
  if (isNumberInput(input)) return <NumberField {...props} />;
  if (input.id === NOT_CONCERNED_ID) return <NotConcerned {...props} />;
  if (input.type === 'yesNo') return <YesNo {...props} />;
  return input.type === 'choice' && !isHighest ? <OneOf {...props} /> : <SomeOf {...props} />;
}

/** "a · Số hồ sơ trực tuyến": the letter of the text, so that it can be found there. */
function labelOf({ id, label }: RuleInput, givenPoints: string): string {
  if (id === 'points') return givenPoints;
  if (label === '') return id;
  return /^[a-z]\d?$/.test(id) && id !== 'x' && id !== 'n' ? `${id} · ${label}` : label;
}

function NumberField({ input, value, onEnter }: FieldProps) {
  const styles = useStyles();
  const language = useLanguage();
  const assistant = useAssistantWords();
  const text = typeof value === 'string' ? value : '';
  const problem = isUnreadable(input, value, language) ? assistant.unreadable : null;
  return (
    <Field
      className={styles.field}
      label={labelOf(input, assistant.givenPoints)}
      validationMessage={problem}
      validationState={problem ? 'error' : 'none'}
    >
      <Input
        className={styles.input}
        input={{ className: styles.inner }}
        inputMode="decimal"
        autoComplete="off"
        contentAfter={input.unit ?? null}
        value={text}
        onChange={(_event, data) => onEnter(input.id, data.value)}
      />
    </Field>
  );
}

/** Two radios: neither is chosen until a person says which. */
function YesNo({ input, value, onEnter }: FieldProps) {
  const styles = useStyles();
  const assistant = useAssistantWords();
  return (
    <Field className={styles.field} label={labelOf(input, assistant.givenPoints)}>
      <RadioGroup
        className={styles.choices}
        layout="horizontal"
        value={typeof value === 'boolean' ? String(value) : ''}
        onChange={(_event, data) => onEnter(input.id, data.value === 'true')}
      >
        <Radio value="true" label={assistant.yes} />
        <Radio value="false" label={assistant.no} />
      </RadioGroup>
    </Field>
  );
}

/** Ticked or not: whoever leaves it open says that the row concerns the unit. */
function NotConcerned({ input, value, onEnter }: FieldProps) {
  const styles = useStyles();
  const assistant = useAssistantWords();
  return (
    <Checkbox
      className={styles.choice}
      checked={value === true}
      label={assistant.notApplicable(input.label)}
      onChange={(_event, { checked }) => onEnter(input.id, checked === true ? true : null)}
    />
  );
}

function OneOf({ input, value, pointsOf, onEnter }: FieldProps) {
  const styles = useStyles();
  const textOf = useOptionText(pointsOf);
  const assistant = useAssistantWords();
  return (
    <Field className={styles.field} label={input.label || assistant.option}>
      <RadioGroup
        className={styles.choices}
        value={typeof value === 'string' ? value : ''}
        onChange={(_event, data) => onEnter(input.id, data.value)}
      >
        {(input.options ?? []).map(({ id, label }, option) => (
          <Radio key={id} className={styles.choice} value={id} label={textOf(label, option)} />
        ))}
      </RadioGroup>
    </Field>
  );
}

/** "None of them" is a choice of its own: nothing ticked is a blank, and a blank is no zero. */
function SomeOf({ input, value, pointsOf, onEnter }: FieldProps) {
  const styles = useStyles();
  const textOf = useOptionText(pointsOf);
  const assistant = useAssistantWords();
  const held = Array.isArray(value) ? (value as readonly string[]) : null;
  const toggle = (id: string, isHeld: boolean) => {
    const others = (held ?? []).filter((one) => one !== id);
    const next = isHeld ? [...others, id].sort((a, b) => Number(a) - Number(b)) : others;
    onEnter(input.id, next.length === 0 ? null : next);
  };
  const label = input.type === 'parts' ? assistant.parts : assistant.options;
  return (
    <Field className={styles.field} label={input.label || label}>
      <div className={styles.choices} role="group" aria-label={input.label || label}>
        {(input.options ?? []).map(({ id, label: words }, option) => (
          <div key={id}>
            <Checkbox
              className={styles.choice}
              checked={held?.includes(id) ?? false}
              label={textOf(words, option)}
              onChange={(_event, { checked }) => toggle(id, checked === true)}
            />
          </div>
        ))}
        {input.type === 'parts' && (
          <Checkbox
            className={styles.choice}
            checked={held?.length === 0}
            label={assistant.noPart}
            onChange={(_event, { checked }) => onEnter(input.id, checked === true ? [] : null)}
          />
        )}
      </div>
    </Field>
  );
}

function useOptionText(pointsOf: FigureFieldsProps['pointsOf']) {
  const assistant = useAssistantWords();
  return (label: string, option: number): string => {
    const points = pointsOf(option);
    return points === null ? label : assistant.optionPoints(label, points);
  };
}
