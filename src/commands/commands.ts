/** The ribbon buttons that work without the pane; the manifest names them. */
import { createExcelHost } from '../host/excel/excel-host';
import { createExcelGateway } from '../host/excel/gateway';
import { REQUIRED_EXCEL_API } from '../host/excel/required-api';
import { readActiveCell } from './active-cell';
import { outcomeOf, type CommandOutcome } from './command-outcome';
import { createRankColumns } from './create-rank-columns';
import { revealNextMissing } from './next-missing-evidence';
import { showOutcome } from './show-outcome';

const TOO_OLD: CommandOutcome = {
  kind: 'failed',
  problem: { code: 'unsupported-in-this-excel', details: {} },
};

/** Excel shows the button as busy until `completed` is called, whatever happened. */
async function runCommand(
  event: Office.AddinCommands.Event,
  work: () => Promise<CommandOutcome>,
): Promise<void> {
  try {
    const isSupported = Office.context.requirements.isSetSupported('ExcelApi', REQUIRED_EXCEL_API);
    await showOutcome(isSupported ? await outcomeOf(work) : TOO_OLD);
  } finally {
    event.completed();
  }
}

void Office.onReady(() => {
  Office.actions.associate('createRankColumns', (event: Office.AddinCommands.Event) =>
    runCommand(event, () => createRankColumns(createExcelHost())),
  );
  Office.actions.associate('nextMissingEvidence', (event: Office.AddinCommands.Event) =>
    runCommand(event, async () =>
      revealNextMissing(createExcelHost(), await readActiveCell(createExcelGateway())),
    ),
  );
});
