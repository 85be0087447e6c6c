import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState, type KeyboardEvent } from 'react';

const useStyles = makeStyles({ input: { minHeight: '32px' } });

interface TextAnswerProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  /** @returns false when the text cannot be used */
  readonly onAnswer: (text: string) => boolean;
}

/** A short text that is taken with Enter or by leaving the field, and refused where it says nothing. */
export function TextAnswer({ label, hint, value, onAnswer }: TextAnswerProps) {
  const styles = useStyles();
  const [text, setText] = useState(value);
  const [isRefused, setRefused] = useState(false);
  const take = () => {
    if (text.trim() !== value) setRefused(!onAnswer(text.trim()));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') take();
  };
  return (
    <Field label={label} size="small" {...(isRefused && { validationMessage: hint })}>
      <Input
        className={styles.input}
        value={text}
        onChange={(_event, data) => {
          setRefused(false);
          setText(data.value);
        }}
        onBlur={take}
        onKeyDown={onKeyDown}
      />
    </Field>
  );
}
