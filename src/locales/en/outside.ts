import type { Catalogue } from '../catalogue';

export const outside: Catalogue['outside'] = {
  noExcel: 'This pane runs inside Excel. Without Excel you can still score an .xlsx file.',
  oldExcel: 'This version of Excel is too old for the pane. You can still score an .xlsx file.',
  filePage: 'Open the page that scores .xlsx files',
};
