/** What will be written and where, said before anything is; nothing happens until it is agreed to. */
import {
  Checkbox,
  Radio,
  RadioGroup,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import { isEmptyPlan, type Plan } from '../../core/plan/plan';
import { describePlan, type SheetPreview } from '../../core/plan/preview';
import type { WriteOptions } from '../../core/plan/write-options';
import type { CellAddress } from '../../core/sheet/address';
import type { Catalogue } from '../../locales/catalogue';
import { formatCount } from '../../locales/format-number';
import type { Language } from '../../locales/language';
import { useColumnStyles } from '../parts/column-styles';
import type { Reading } from '../state/pane-state';
import { useLanguage, useWords } from '../words';
import { PreviewSheet } from './preview-sheet';
import { ReplacementList } from './replacement-list';

const useStyles = makeStyles({
  title: { ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  text: { margin: 0 },
  label: { fontWeight: tokens.fontWeightSemibold, margin: 0 },
});

interface PreviewPanelProps {
  readonly plan: Plan;
  readonly reading: Reading;
  /** Null for a template, which leaves nothing to choose. */
  readonly options: WriteOptions | null;
  /** Whether typed totals or ranks differ from the computed ones. */
  readonly isDisputed: boolean;
  readonly onOptions: (options: WriteOptions) => void;
  readonly onReveal: (cell: CellAddress) => void;
}

export function PreviewPanel(props: PreviewPanelProps) {
  const { plan, reading, options, isDisputed, onOptions, onReveal } = props;
  const styles = useStyles();
  const columns = useColumnStyles();
  const { preview } = useWords();
  const language = useLanguage();
  const title = useRef<HTMLHeadingElement>(null);
  const { sheets } = useMemo(() => describePlan(plan, reading.snapshot), [plan, reading]);
  useEffect(() => title.current?.focus(), []);
  return (
    <section className={columns.stack} aria-label={preview.title}>
      <h2 ref={title} tabIndex={-1} className={mergeClasses(columns.title, styles.title)}>
        {preview.title}
      </h2>
      <p className={styles.text}>
        {isEmptyPlan(plan) ? preview.nothing : previewSummary(sheets, preview, language)}
      </p>
      <ReplacementList plan={plan} reading={reading} onReveal={onReveal} />
      {options && (
        <WriteOptionsForm options={options} isDisputed={isDisputed} onOptions={onOptions} />
      )}
      {sheets.map((sheet) => (
        <PreviewSheet key={sheet.sheetName} sheet={sheet} />
      ))}
      {plan.notes.map((note) => (
        <p key={`${note.kind} ${note.tableId}`} className={columns.hint}>
          {preview.note[note.kind]}
        </p>
      ))}
    </section>
  );
}

/** "414 ô trên 23 trang tính": the size of what is about to happen, before its details. */
function previewSummary(
  sheets: readonly SheetPreview[],
  words: Catalogue['preview'],
  language: Language,
): string {
  const cells = sheets
    .flatMap((sheet) => sheet.ranges)
    .reduce((sum, range) => sum + range.filledCells + range.replacedCells, 0);
  return words.summary(formatCount(cells, language), formatCount(sheets.length, language));
}

interface FormProps extends Pick<PreviewPanelProps, 'isDisputed' | 'onOptions'> {
  readonly options: WriteOptions;
}

function WriteOptionsForm({ options, isDisputed, onOptions }: FormProps) {
  const columns = useColumnStyles();
  const { preview } = useWords();
  return (
    <div className={columns.section}>
      <OptionPair<WriteOptions['form']>
        label={preview.form}
        value={options.form}
        pair={[
          ['formulas', preview.formulas],
          ['values', preview.values],
        ]}
        onChoose={(form) => onOptions({ ...options, form })}
      />
      {isDisputed && (
        <OptionPair<WriteOptions['typedCells']>
          label={preview.replace}
          value={options.typedCells}
          pair={[
            ['keep', preview.keep],
            ['replace', preview.overwrite],
          ]}
          onChoose={(typedCells) => onOptions({ ...options, typedCells })}
        />
      )}
      <Checkbox
        label={preview.fillFromRules}
        checked={options.fillFromRules}
        onChange={(_event, { checked }) =>
          onOptions({ ...options, fillFromRules: checked === true })
        }
      />
      <Checkbox
        label={preview.groupRanks}
        checked={options.groupRanks}
        onChange={(_event, { checked }) => onOptions({ ...options, groupRanks: checked === true })}
      />
      <Checkbox
        label={preview.marks}
        checked={options.marks}
        onChange={(_event, { checked }) => onOptions({ ...options, marks: checked === true })}
      />
    </div>
  );
}

interface OptionPairProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly pair: readonly (readonly [value: Value, label: string])[];
  readonly onChoose: (value: Value) => void;
}

function OptionPair<Value extends string>(props: OptionPairProps<Value>) {
  const styles = useStyles();
  const { label, value, pair, onChoose } = props;
  return (
    <div>
      <p className={styles.label}>{label}</p>
      <RadioGroup
        aria-label={label}
        value={value}
        onChange={(_event, data) => onChoose(data.value as Value)}
      >
        {pair.map(([option, text]) => (
          <Radio key={option} value={option} label={text} />
        ))}
      </RadioGroup>
    </div>
  );
}
