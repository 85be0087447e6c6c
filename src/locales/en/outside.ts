import type { Catalogue } from '../catalogue';

export const outside: Catalogue['outside'] = {
  noExcel: 'This pane runs inside Excel. Without Excel you can still score an .xlsx file.',
  oldExcel: 'This version of Excel is too old for the pane. You can still score an .xlsx file.',
  noOfficeJs:
    'office.js could not be loaded, so this pane cannot reach Excel. Check the network and open the pane again, or score an .xlsx file.',
  filePage: 'Open the page that scores .xlsx files',
};
