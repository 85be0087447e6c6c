import { Field, Select, makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  // A long option must not widen the pane.
  field: { minWidth: 0 },
  select: { minWidth: 0, width: '100%', '& select': { width: '100%', minHeight: '32px' } },
});

interface ChoiceProps<Value extends string> {
  readonly label: string;
  /** Says the label to a screen reader only. */
  readonly isLabelHidden?: boolean;
  readonly isDisabled?: boolean;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, label: string])[];
  readonly onChoose: (value: Value) => void;
  readonly onFocus?: () => void;
}

/** One value out of a few, with its label: the platform's own drop-down, so any keyboard works. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, isLabelHidden = false, isDisabled = false, value, options, onChoose } = props;
  const { onFocus } = props;
  const styles = useStyles();
  const select = (
    <Select
      className={styles.select}
      aria-label={isLabelHidden ? label : undefined}
      disabled={isDisabled}
      value={value}
      onChange={(_event, data) => onChoose(data.value as Value)}
      onFocus={onFocus}
    >
      {options.map(([option, text]) => (
        <option key={option} value={option}>
          {text}
        </option>
      ))}
    </Select>
  );
  if (isLabelHidden) return select;
  return (
    <Field className={styles.field} label={label} size="small">
      {select}
    </Field>
  );
}
