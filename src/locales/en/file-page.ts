import type { Catalogue } from '../catalogue';

export const filePage: Catalogue['filePage'] = {
  open: 'Open .xlsx',
  sample: 'Open the sample',
  save: 'Save .xlsx',
  drop: 'Drop an .xlsx file here to open it',
  opening: 'Opening the file',
  workbook: 'Workbook',
  sheets: 'Sheets',
  grid: (sheet) => `Contents of sheet “${sheet}”`,
  hidden: 'hidden sheet',
  toolbar: 'File',
  local: 'The file is opened in this browser and goes nowhere.',
  savedName: (name) => `${name}-scored.xlsx`,
  noSample: 'The sample could not be loaded. Open an .xlsx file of yours to start.',
  unsaved: {
    title: (name) => `The results written into “${name}” have not been saved.`,
    loss: 'They are lost when another file is opened.',
    save: 'Save and continue',
    goOn: 'Continue without saving',
    cancel: 'Cancel',
  },
};
