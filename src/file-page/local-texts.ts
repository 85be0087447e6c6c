import type { SheetView } from '../host/file/sheet-view';
import type { Language } from '../locales/language';

/** A plain number as the file host prints it: `1,234.50`, `85%`, `-0.5`, `1e+21`. */
const PRINTED_NUMBER = /^-?[\d,]+(\.\d+)?(e[+-]\d+)?%?$/;
/** Letters of dates and times; `General` and the formats of plain numbers have none of them. */
const DATE_FORMAT = /[dmyhs]/i;

/**
 * The texts of a sheet with the decimal sign of the language, as Excel shows them on a machine
 * that is set to it. Texts, dates and whatever else is no plain number stay as they are.
 */
export function localTexts(view: SheetView, language: Language): SheetView['texts'] {
  if (language === 'en') return view.texts;
  const isDate = view.looks.map(({ numberFormat }) => DATE_FORMAT.test(numberFormat));
  return view.texts.map((texts, row) =>
    texts.map((text, column) => {
      const isPlain = view.isNumber[row]![column] && !isDate[view.lookIndexes[row]![column]!];
      return isPlain && PRINTED_NUMBER.test(text) ? swapSigns(text) : text;
    }),
  );
}

/** `1,234.50` → `1.234,50` */
function swapSigns(text: string): string {
  return text.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
}
