/** One cell as the file writes it. */
import type { PlanCell } from '../../core/plan/plan';
import type { CellValue } from '../../core/sheet/snapshot';
import { formulaForFile } from './formula-prefix';
import { encodeEscapes } from './shared-strings';
import { escapeXml } from './xml';

const ERROR_VALUE = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!)$/;

/** @param prefix of the sheet part's elements, with its colon */
export function cellXml(prefix: string, reference: string, style: number, cell: PlanCell): string {
  const start = `<${prefix}c r="${reference}"${style === 0 ? '' : ` s="${style}"`}`;
  const end = `</${prefix}c>`;
  const value = (text: string) => `<${prefix}v>${text}</${prefix}v>`;
  switch (cell.kind) {
    case 'empty':
      return `${start}/>`;
    case 'number':
      return `${start}>${value(String(cell.value))}${end}`;
    case 'boolean':
      return `${start} t="b">${value(cell.value ? '1' : '0')}${end}`;
    case 'text':
      return `${start} t="inlineStr">${inlineText(prefix, cell.text)}${end}`;
    case 'formula': {
      const formula = `<${prefix}f>${escapeXml(formulaForFile(cell.formula))}</${prefix}f>`;
      const result = cachedResult(cell.value);
      if (!result) return `${start}>${formula}${end}`;
      return `${start}${result.type}>${formula}${value(result.text)}${end}`;
    }
  }
}

function inlineText(prefix: string, text: string): string {
  return `<${prefix}is><${prefix}t xml:space="preserve">${escapeXml(encodeEscapes(text))}</${prefix}t></${prefix}is>`;
}

function cachedResult(value: CellValue): { readonly type: string; readonly text: string } | null {
  if (value === null) return null;
  if (typeof value === 'number') return { type: '', text: String(value) };
  if (typeof value === 'boolean') return { type: ' t="b"', text: value ? '1' : '0' };
  if (ERROR_VALUE.test(value)) return { type: ' t="e"', text: value };
  return { type: ' t="str"', text: escapeXml(encodeEscapes(value)) };
}
