/** How the sheets were read, area by area, and where that is put right. */
import { useState } from 'react';
import { formatRange, type CellAddress, type SheetRange } from '../../core/sheet/address';
import type { MappingLine } from '../../core/mapping/mapping';
import type { TableLayout } from '../../core/mapping/table-layout';
import { Choice } from '../parts/choice';
import { useColumnStyles } from '../parts/column-styles';
import { sheetNameOf, type Reading } from '../state/pane-state';
import { useWords } from '../words';
import { AreaForm } from './area-form';
import { AssessmentText } from './assessment-text';

export interface MappingPanelProps {
  readonly reading: Reading;
  readonly onAnswer: (lines: readonly MappingLine[]) => void;
  readonly onShow: (place: SheetRange) => void;
  readonly onReveal: (cell: CellAddress) => void;
}

export default function MappingPanel(props: MappingPanelProps) {
  const { reading, onReveal } = props;
  const columns = useColumnStyles();
  const words = useWords().mapping;
  const { layouts, assessments } = reading.scorebook;
  const [chosen, setChosen] = useState('');
  const layout = layouts.find((one) => keyOf(one) === chosen) ?? layouts[0];
  if (!layout) return null;
  const assessment = assessments.find(({ tableId }) => tableId === layout.tableId);
  const nameOf = ({ area }: TableLayout) =>
    `${sheetNameOf(reading, area.sheetId)} · ${formatRange(area.range)}`;
  return (
    <div className={columns.section}>
      {layouts.length > 1 && (
        <Choice
          label={words.area}
          value={keyOf(layout)}
          options={layouts.map((one) => [keyOf(one), nameOf(one)] as const)}
          onChoose={setChosen}
        />
      )}
      {assessment && <AssessmentText assessment={assessment} onReveal={onReveal} />}
      <AreaForm key={keyOf(layout)} {...props} layout={layout} />
    </div>
  );
}

/** The place, not the table: tables get other ids when they are read otherwise. */
function keyOf({ area }: TableLayout): string {
  return `${area.sheetId} ${formatRange(area.range)}`;
}
