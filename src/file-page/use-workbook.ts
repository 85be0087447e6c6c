import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { CellAddress, SheetRange } from '../core/sheet/address';
import { HostProblem } from '../host/host-problem';
import type { Opening } from '../pane/state/use-pane';
import { fetchSample, openWorkbook, SAMPLE_NAME, type OpenWorkbook } from './open-workbook';
import { selectionOfCell, selectionOfPlace, type Selection } from './selection';

export type PageProblem = HostProblem | 'no-sample';

export interface WorkbookModel {
  readonly workbook: OpenWorkbook | null;
  /** Grows with every workbook that is opened. */
  readonly count: number;
  readonly isOpening: boolean;
  /** Why the last file could not be opened; the workbook before it stays open. */
  readonly problem: PageProblem | null;
  readonly selected: Selection;
  readonly select: (cell: CellAddress) => void;
  readonly openFile: (file: File) => void;
  readonly openSample: () => void;
  readonly dismissProblem: () => void;
}

const NOWHERE = selectionOfCell({ sheetId: '', row: 0, column: 0 });

/** The workbook on the page: the sample at first, then whatever a person opens. */
export function useWorkbook(): WorkbookModel {
  const [workbook, setWorkbook] = useState<OpenWorkbook | null>(null);
  const [count, setCount] = useState(0);
  const [isOpening, setOpening] = useState(true);
  const [problem, setProblem] = useState<PageProblem | null>(null);
  const [selected, setSelected] = useState(NOWHERE);
  const select = useCallback((cell: CellAddress) => setSelected(selectionOfCell(cell)), []);
  const show = useCallback((place: SheetRange) => setSelected(selectionOfPlace(place)), []);
  const newest = useRef(0);

  /** The last file asked for wins, however long an earlier one takes. */
  const open = useCallback(
    async (name: string, opening: Opening, load: () => Promise<Uint8Array | null>) => {
      const turn = (newest.current += 1);
      setOpening(true);
      setProblem(null);
      const outcome = await openOrRefuse(name, opening, load, show);
      if (turn !== newest.current) return;
      setOpening(false);
      if (isWorkbook(outcome)) {
        select(homeOf(outcome));
        setWorkbook(outcome);
        setCount(turn);
      } else setProblem(outcome);
    },
    [select, show],
  );
  const openSample = useCallback(() => void open(SAMPLE_NAME, 'score', fetchSample), [open]);
  const openFile = useCallback(
    (file: File) =>
      void open(file.name, 'read', async () => new Uint8Array(await file.arrayBuffer())),
    [open],
  );
  useEffect(() => openSample(), [openSample]);

  return useMemo(
    () => ({
      workbook,
      count,
      isOpening,
      problem,
      selected,
      select,
      openFile,
      openSample,
      dismissProblem: () => setProblem(null),
    }),
    [workbook, count, isOpening, problem, selected, select, openFile, openSample],
  );
}

async function openOrRefuse(
  name: string,
  opening: Opening,
  load: () => Promise<Uint8Array | null>,
  onReveal: (place: SheetRange) => void,
): Promise<OpenWorkbook | PageProblem> {
  try {
    const bytes = await load();
    return bytes ? await openWorkbook(bytes, name, opening, onReveal) : 'no-sample';
  } catch (problem) {
    if (problem instanceof HostProblem) return problem;
    return new HostProblem('internal', { hostMessage: String(problem) }, { cause: problem });
  }
}

function isWorkbook(outcome: OpenWorkbook | PageProblem): outcome is OpenWorkbook {
  return typeof outcome === 'object' && 'host' in outcome;
}

/** The first cell of the first sheet that is shown. */
function homeOf({ host }: OpenWorkbook): CellAddress {
  const tabs = host.tabs();
  const first = tabs.find((tab) => tab.visibility === 'visible') ?? tabs[0];
  return { sheetId: first?.id ?? '', row: 0, column: 0 };
}
