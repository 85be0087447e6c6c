import { excelHarness } from './excel-harness';
import { describeWorkbookHost } from './workbook-host-contract';

describeWorkbookHost('Excel, genuine library on the emulated host', {
  abilities: ['formats', 'user-rules', 'co-author', 'events', 'selection', 'write-failure'],
  open: async (sheets) => excelHarness(sheets),
});
