/** The ribbon buttons that work without the pane; the manifest names them. */
import { createExcelHost } from '../host/excel/excel-host';
import { createExcelGateway } from '../host/excel/gateway';
import { readActiveCell } from './active-cell';
import { outcomeOf, type CommandOutcome } from './command-outcome';
import { createRankColumns } from './create-rank-columns';
import { revealNextMissing } from './next-missing-evidence';
import { showOutcome } from './show-outcome';

/** Excel shows the button as busy until `completed` is called, whatever happened. */
async function runCommand(
  event: Office.AddinCommands.Event,
  work: () => Promise<CommandOutcome>,
): Promise<void> {
  try {
    await showOutcome(await outcomeOf(work));
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
