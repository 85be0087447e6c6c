/** Tells a listener what people and co-authors do in the workbook. */
import { parseAreas } from './addresses';
import type { ExcelGateway } from './gateway';
import type { HostEvent } from '../workbook-host';

type Handler = OfficeExtension.EventHandlerResult<unknown>;

function selectedEvent(args: Excel.WorksheetSelectionChangedEventArgs): HostEvent | null {
  const first = parseAreas(args.address)?.[0];
  if (!first) return null;
  const { top: row, left: column } = first;
  return { kind: 'selected', cell: { sheetId: args.worksheetId, row, column } };
}

/** Registers with Excel. @returns what takes the handlers away, each in its own context */
export async function listenToWorkbook(
  gateway: ExcelGateway,
  listener: (event: HostEvent) => void,
): Promise<() => Promise<void>> {
  const handlers = await gateway.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheetsChanged = async (): Promise<void> => listener({ kind: 'sheets-changed' });
    const added: Handler[] = [
      worksheets.onChanged.add(async ({ worksheetId, source }) =>
        listener({ kind: 'changed', sheetId: worksheetId, isRemote: source === 'Remote' }),
      ),
      worksheets.onSelectionChanged.add(async (args) => {
        const event = selectedEvent(args);
        if (event) listener(event);
      }),
      worksheets.onAdded.add(sheetsChanged),
      worksheets.onDeleted.add(sheetsChanged),
    ];
    await context.sync();
    return added;
  });
  return async () => {
    const [first] = handlers;
    if (!first) return;
    await gateway.runWith(first.context, async (context) => {
      for (const handler of handlers.splice(0)) handler.remove();
      await context.sync();
    });
  };
}
