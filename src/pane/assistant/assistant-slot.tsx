/** Where the form of the selected indicator stands; it is loaded when it is needed first. */
import { Button } from '@fluentui/react-components';
import type { CellAddress } from '../../core/sheet/address';
import { useColumnStyles } from '../parts/column-styles';
import { useLoaded } from '../parts/use-loaded';
import { sheetNameOf } from '../state/pane-state';
import type { PaneModel } from '../state/use-pane';
import { useWords } from '../words';
import { indicatorAt } from './indicator-at';
import { UnwrittenCells } from './unwritten-cells';

const loadPanel = () => import('./assistant-panel');

interface AssistantSlotProps {
  readonly pane: PaneModel;
  readonly onReveal: (cell: CellAddress) => void;
}

export function AssistantSlot({ pane, onReveal }: AssistantSlotProps) {
  const columns = useColumnStyles();
  const { rules } = useWords();
  const { module: panel, isFailed, retry } = useLoaded(loadPanel);
  const { reading, selected: cell, assisting } = pane.state;
  if (!reading) return null;
  const selected = cell && indicatorAt(reading.scorebook.tables, cell);
  return (
    <div className={columns.section}>
      {!selected && <p className={columns.hint}>{rules.nothingSelected}</p>}
      {selected && panel && (
        <panel.AssistantPanel
          pane={pane}
          reading={reading}
          selected={selected}
          onReveal={onReveal}
        />
      )}
      {selected && isFailed && (
        <>
          <p className={columns.hint}>{rules.notLoaded}</p>
          <Button onClick={retry}>{rules.retry}</Button>
        </>
      )}
      <UnwrittenCells
        drafts={assisting.drafts}
        shown={cell}
        sheetNameOf={(sheetId) => sheetNameOf(reading, sheetId)}
        onReveal={onReveal}
      />
    </div>
  );
}
