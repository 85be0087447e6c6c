/** Where the form of the selected indicator stands; it is loaded when it is needed first. */
import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { CellAddress } from '../../core/sheet/address';
import { useColumnStyles } from '../parts/column-styles';
import { sheetNameOf } from '../state/pane-state';
import type { PaneModel } from '../state/use-pane';
import { useWords } from '../words';
import type * as panelModule from './assistant-panel';
import { indicatorAt } from './indicator-at';
import { UnwrittenCells } from './unwritten-cells';

type PanelModule = typeof panelModule;

interface AssistantSlotProps {
  readonly pane: PaneModel;
  readonly onReveal: (cell: CellAddress) => void;
}

export function AssistantSlot({ pane, onReveal }: AssistantSlotProps) {
  const columns = useColumnStyles();
  const { assistant } = useWords();
  const { panel, isFailed, retry } = usePanelModule();
  const { reading, selected: cell, assisting } = pane.state;
  if (!reading) return null;
  const selected = cell && indicatorAt(reading.scorebook.tables, cell);
  return (
    <div className={columns.section}>
      {!selected && <p className={columns.hint}>{assistant.nothingSelected}</p>}
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
          <p className={columns.hint}>{assistant.notLoaded}</p>
          <Button onClick={retry}>{assistant.retry}</Button>
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

function usePanelModule() {
  const [panel, setPanel] = useState<PanelModule | null>(null);
  const [isFailed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    import('./assistant-panel').then(setPanel).catch(() => setFailed(true));
  }, [attempt]);
  const retry = () => {
    setFailed(false);
    setAttempt(attempt + 1);
  };
  return { panel, isFailed, retry };
}
