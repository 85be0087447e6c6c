/** One area: its range, shape and header, and what each of its columns holds. */
import { Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { ColumnMeaning } from '../../core/mapping/mapping';
import { COLUMN_WORDS, SHAPE_WORDS } from '../../core/mapping/mapping-words';
import type { LayoutColumn, TableLayout } from '../../core/mapping/table-layout';
import type { TableShape } from '../../core/scorebook';
import { columnLetters, formatRange } from '../../core/sheet/address';
import { describeColumnMeaning } from '../../locales/describe-meaning';
import { formatCount } from '../../locales/format-number';
import { Choice } from '../parts/choice';
import { useColumnStyles } from '../parts/column-styles';
import { sheetNameOf } from '../state/pane-state';
import { useLanguage, useWords } from '../words';
import { columnLines, headerLine, likeAreas, rangeLine, shapeLine } from './mapping-lines';
import type { MappingPanelProps } from './mapping-panel';
import { TextAnswer } from './text-answer';

interface AreaFormProps extends MappingPanelProps {
  readonly layout: TableLayout;
}

const SHAPES = Object.keys(SHAPE_WORDS) as TableShape[];
const MEANINGS = Object.keys(COLUMN_WORDS) as ColumnMeaning[];
/** Shown for a column that was read as nothing. */
const UNREAD = '';

export function AreaForm(props: AreaFormProps) {
  const { layout, reading } = props;
  const columns = useColumnStyles();
  const { mapping: words, overview } = useWords();
  const language = useLanguage();
  const [isForAll, setForAll] = useState(true);
  const { layouts, tables } = reading.scorebook;
  const ofTable = layouts.filter(({ tableId }) => tableId === layout.tableId).length;
  const shape = tables.find(({ id }) => id === layout.tableId)?.shape;
  const sheet = sheetNameOf(reading, layout.area.sheetId);
  return (
    <div className={columns.section}>
      <RangeAnswers {...props} sheet={sheet} />
      {shape && (
        <Choice
          label={words.shape}
          value={shape}
          options={SHAPES.map((one) => [one, overview.shape[one]] as const)}
          onChoose={(one) => props.onAnswer([shapeLine(sheet, one)])}
        />
      )}
      <h3 className={columns.title}>{words.columns}</h3>
      {ofTable > 1 && (
        <Checkbox
          label={words.forAll(formatCount(ofTable, language))}
          checked={isForAll}
          onChange={(_event, { checked }) => setForAll(checked === true)}
        />
      )}
      {layout.columns.map((column) => (
        <ColumnAnswer key={column.index} {...props} column={column} isForAll={isForAll} />
      ))}
    </div>
  );
}

/** The fields start anew when the workbook is read again. */
function RangeAnswers({
  layout,
  reading,
  onAnswer,
  sheet,
}: AreaFormProps & { readonly sheet: string }) {
  const words = useWords().mapping;
  const { area, header } = layout;
  const range = formatRange(area.range);
  const rows = header ? `${header.first + 1}:${header.last + 1}` : '';
  const answer = (line: ReturnType<typeof headerLine>): boolean => {
    if (line) onAnswer([line]);
    return line !== null;
  };
  return (
    <>
      <TextAnswer
        key={`range ${range}`}
        label={words.range}
        hint={words.rangeHint}
        value={range}
        onAnswer={(text) => answer(rangeLine(reading.scorebook.layouts, layout, sheet, text))}
      />
      <TextAnswer
        key={`header ${rows}`}
        label={words.header}
        hint={words.headerHint}
        value={rows}
        onAnswer={(text) => answer(headerLine(sheet, text))}
      />
    </>
  );
}

interface ColumnAnswerProps extends AreaFormProps {
  readonly column: LayoutColumn;
  readonly isForAll: boolean;
}

/** "C · Điểm chuẩn", and what it was read as; the column that has the focus is shown. */
function ColumnAnswer(props: ColumnAnswerProps) {
  const { layout, reading, column, isForAll, onAnswer, onShow } = props;
  const words = useWords().mapping;
  const language = useLanguage();
  const { index, header, meaning, isHidden } = column;
  const name = [columnLetters(index), header, ...(isHidden ? [words.hidden] : [])];
  const { sheetId, range } = layout.area;
  const choose = (value: ColumnMeaning | typeof UNREAD) => {
    if (value === UNREAD) return;
    const areas = isForAll ? likeAreas(reading.scorebook.layouts, layout, column) : [layout];
    onAnswer(columnLines(areas, index, value, (id) => sheetNameOf(reading, id)));
  };
  return (
    <Choice<ColumnMeaning | typeof UNREAD>
      label={name.filter((part) => part !== '').join(' · ')}
      value={meaning ?? UNREAD}
      options={[
        ...(meaning === null ? [[UNREAD, words.unread] as const] : []),
        ...MEANINGS.map((one) => [one, describeColumnMeaning(one, language)] as const),
      ]}
      onChoose={choose}
      onFocus={() => onShow({ sheetId, range: { ...range, left: index, right: index } })}
    />
  );
}
