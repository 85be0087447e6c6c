import { memoryHarness } from './memory-harness';
import { describeWorkbookHost } from './workbook-host-contract';

describeWorkbookHost('Workbook in memory', {
  abilities: ['co-author', 'events', 'selection', 'merges'],
  open: async (sheets) => memoryHarness(sheets),
});
