/** The least share of scored indicators, as people say it: in percent. */
import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState, type KeyboardEvent } from 'react';
import {
  compareExact,
  divideExact,
  exactFromDecimal,
  formatDecimal as decimalOf,
  multiplyExact,
  signOfExact,
  type Exact,
} from '../../core/number/exact';
import { formatDecimal } from '../../locales/format-number';
import type { Language } from '../../locales/language';
import { readTypedNumber } from '../parts/typed-number';
import { useLanguage, useWords } from '../words';

const HUNDRED: Exact = { units: 100, places: 0 };

const useStyles = makeStyles({ input: { width: '100%', minWidth: 0, minHeight: '32px' } });

interface CoverageFieldProps {
  /** A plain decimal in 0–1. */
  readonly coverage: string;
  readonly isDisabled: boolean;
  readonly onChoose: (coverage: string) => void;
}

/** Nothing is chosen while a person types, since each choice checks the whole workbook again. */
export function CoverageField({ coverage, isDisabled, onChoose }: CoverageFieldProps) {
  const styles = useStyles();
  const { settings } = useWords();
  const language = useLanguage();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? percentText(coverage, language);
  const share = readShare(text, language);
  const choose = () => {
    if (typed === null || share === null) return;
    setTyped(null);
    if (share !== coverage) onChoose(share);
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'Enter') choose();
    if (key === 'Escape') setTyped(null);
  };
  return (
    <Field
      label={settings.coverage}
      size="small"
      hint={settings.coverageHint}
      validationMessage={share === null ? settings.coverageProblem : null}
      validationState={share === null ? 'error' : 'none'}
    >
      <Input
        className={styles.input}
        inputMode="decimal"
        autoComplete="off"
        contentAfter="%"
        disabled={isDisabled}
        value={text}
        onChange={(_event, data) => setTyped(data.value)}
        onBlur={choose}
        onKeyDown={onKeyDown}
      />
    </Field>
  );
}

function percentText(coverage: string, language: Language): string {
  return formatDecimal(decimalOf(multiplyExact(exactFromDecimal(coverage), HUNDRED)), language);
}

/** A plain decimal in 0–1; null for what is no percentage from 0 to 100. */
function readShare(text: string, language: Language): string | null {
  const percent = text.trim() === '' ? null : readTypedNumber(text, language);
  if (!percent || signOfExact(percent) < 0 || compareExact(percent, HUNDRED) > 0) return null;
  return decimalOf(divideExact(percent, HUNDRED));
}
