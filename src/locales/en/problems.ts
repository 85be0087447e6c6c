import type { Catalogue } from '../catalogue';

const NOTHING_WRITTEN = 'The workbook has not been changed.';
const FILE_UNTOUCHED = 'Your file is untouched.';

export const problems: Catalogue['problems'] = {
  'not-xlsx': {
    title: 'This file is not an .xlsx workbook.',
    safe: FILE_UNTOUCHED,
    next: 'Choose an .xlsx file, or open this one in Excel and save it as .xlsx.',
  },
  'encrypted-file': {
    title: 'The file is locked with a password and cannot be read.',
    safe: FILE_UNTOUCHED,
    next: 'Open it in Excel, remove the password to open, save, and choose it again.',
  },
  'legacy-xls': {
    title: 'The file is in the old .xls format and cannot be read.',
    safe: FILE_UNTOUCHED,
    next: 'Open it in Excel, save it as .xlsx, and choose the new file.',
  },
  'damaged-file': {
    title: 'The file is damaged or incomplete.',
    safe: FILE_UNTOUCHED,
    next: 'Let Excel open and repair it, save, and choose it again.',
  },
  'file-too-large': {
    title: 'The file is too large to open here.',
    safe: FILE_UNTOUCHED,
    next: 'Split it into smaller files, or remove pictures, and choose it again.',
  },
  'strict-or-unsupported-file': {
    title: 'The file is saved in a form of .xlsx that is not supported.',
    safe: FILE_UNTOUCHED,
    next: 'Open it in Excel, save it as “Excel Workbook (.xlsx)”, and choose it again.',
  },
  'empty-workbook': {
    title: 'The workbook holds no data.',
    safe: NOTHING_WRITTEN,
    next: 'Open the workbook with the scores of the units and read again.',
  },
  'sheet-protected': {
    title: (sheet) => `${sheet} is protected and cannot be written to.`,
    safe: NOTHING_WRITTEN,
    next: 'Unprotect the sheet (Review > Unprotect Sheet) and try again.',
  },
  'workbook-protected': {
    title: 'The structure of the workbook is protected: no sheet can be added or taken away.',
    safe: NOTHING_WRITTEN,
    next: 'Lift the protection (Review > Protect Workbook) and try again.',
  },
  'workbook-read-only': {
    title: 'The workbook is open read-only.',
    safe: NOTHING_WRITTEN,
    next: 'Choose “Enable Editing”, or save a copy, and try again.',
  },
  'sheet-missing': {
    title: (sheet) => `${sheet} is no longer in the workbook.`,
    safe: NOTHING_WRITTEN,
    next: 'Choose “Read again” to read the workbook as it is now.',
  },
  'sheet-hidden': {
    title: (sheet) => `${sheet} is hidden, so the cell cannot be shown.`,
    safe: NOTHING_WRITTEN,
    next: 'Unhide the sheet (right-click a sheet tab > Unhide) and choose the cell again.',
  },
  'sheet-name-taken': {
    title: (sheet) => `A sheet of that name already exists: ${sheet}.`,
    safe: NOTHING_WRITTEN,
    next: 'Rename or delete that sheet, choose “Read again”, and try again.',
  },
  'changed-since-read': {
    title: (sheet) => `${sheet} has changed since it was read.`,
    safe: 'Nothing was written, and your changes are kept.',
    next: 'Choose “Read again” and look at the preview once more.',
  },
  'cell-edit-mode': {
    title: 'A cell is being edited.',
    safe: NOTHING_WRITTEN,
    next: 'Press Enter or Esc to finish that cell and try again.',
  },
  'payload-too-large': {
    title: 'There is too much data for one exchange with Excel.',
    safe: NOTHING_WRITTEN,
    next: 'Delete unused rows or sheets, or score the file on the file page.',
  },
  'unsupported-in-this-excel': {
    title: 'This version of Excel does not support that action.',
    safe: NOTHING_WRITTEN,
    next: 'Update Excel, or save the .xlsx and score it on the file page.',
  },
  'layout-conflict': {
    title: 'Merged cells, a table or a filter are in the way.',
    safe: NOTHING_WRITTEN,
    next: 'Unmerge the cells or leave free columns right of the table, and try again.',
  },
  'array-formula': {
    title: 'The place to write to is part of an array formula.',
    safe: NOTHING_WRITTEN,
    next: 'Move the array formula elsewhere and try again.',
  },
  'workbook-inactive': {
    title: 'This workbook is no longer the active one.',
    safe: NOTHING_WRITTEN,
    next: 'Go back to the workbook to score and try again.',
  },
  'dialog-open': {
    title: 'Excel has a dialog open.',
    safe: NOTHING_WRITTEN,
    next: 'Close the dialog in Excel and try again.',
  },
  busy: {
    title: 'Excel is busy.',
    safe: NOTHING_WRITTEN,
    next: 'Wait until Excel has finished calculating and try again.',
  },
  'out-of-memory': {
    title: 'There is not enough memory for this workbook.',
    safe: NOTHING_WRITTEN,
    next: 'Close other programs and files and try again.',
  },
  'no-answer': {
    title: 'Excel does not answer.',
    safe: 'It is not known whether the last write was finished.',
    next: 'Choose “Read again”; if that fails, close this pane and open it again.',
  },
  cancelled: {
    title: 'Stopped as you asked.',
    safe: NOTHING_WRITTEN,
    next: 'Use the main button to start again.',
  },
  'write-failed': {
    title: 'The results could not be written.',
    safe: 'Every cell has been put back as it was.',
    next: 'Choose “Read again” and try again.',
  },
  'write-failed-partly': {
    title: 'Writing stopped halfway and could not be taken back in full.',
    safe: (ranges) => `Only these cells were written: ${ranges}.`,
    next: 'Press Ctrl+Z in Excel, or close the file without saving to return to the last version.',
  },
  internal: {
    title: 'The tool met an unexpected error.',
    safe: 'It has stopped and writes nothing further.',
    next: 'Choose “Read again”; if it happens again, copy the details for your support.',
  },
  someSheet: 'The sheet',
  namedSheet: (name) => `Sheet “${name}”`,
  someRanges: 'not known, please look at the result columns',
};
