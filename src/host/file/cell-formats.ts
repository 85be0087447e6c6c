/** The styles part as read: what each cell format says (ECMA-376 part 1, §18.8). */
import { BUILT_IN_FORMATS } from './number-format';
import type { CellLook } from './sheet-view';
import { childNamed, childrenNamed, isTrue, parseXml, type XmlElement } from './xml';

export interface CellFormats {
  /** @returns the number format of a cell format, `General` for an unknown one */
  numberFormat(style: number): string;
  look(style: number): CellLook;
  /** How the rule with this index among the conditional looks shows a cell, if it is one of ours. */
  markLook(index: number): MarkLook;
}

export interface MarkLook {
  readonly fill: string;
  readonly fontColor: string;
  readonly bold: boolean;
}

/** The palette of indexed colours 8 to 63 is theme-free; only those that files still use. */
const INDEXED: Readonly<Record<string, string>> = {
  '0': '#000000',
  '1': '#FFFFFF',
  '2': '#FF0000',
  '3': '#00FF00',
  '4': '#0000FF',
  '5': '#FFFF00',
  '8': '#000000',
  '9': '#FFFFFF',
  '10': '#FF0000',
  '11': '#00FF00',
  '12': '#0000FF',
  '13': '#FFFF00',
  '22': '#C0C0C0',
  '23': '#808080',
  '26': '#FFFFCC',
  '27': '#CCFFFF',
  '41': '#CCFFFF',
  '42': '#CCFFCC',
  '43': '#FFFF99',
  '44': '#99CCFF',
  '47': '#FFCC99',
};

/** @param themeText the theme part, whose colours styles refer to by number, when there is one */
export function readCellFormats(stylesText: string | null, themeText: string | null): CellFormats {
  const root = stylesText === null ? undefined : parseXml(stylesText);
  const theme = themeText === null ? [] : readThemeColors(themeText);
  const custom = new Map(
    childrenNamed(childNamed(root, 'numFmts'), 'numFmt').map(({ attributes }) => [
      Number(attributes['numFmtId']),
      attributes['formatCode'] ?? 'General',
    ]),
  );
  const formats = childrenNamed(childNamed(root, 'cellXfs'), 'xf');
  const fonts = childrenNamed(childNamed(root, 'fonts'), 'font');
  const fills = childrenNamed(childNamed(root, 'fills'), 'fill');
  const borders = childrenNamed(childNamed(root, 'borders'), 'border');
  const conditional = childrenNamed(childNamed(root, 'dxfs'), 'dxf');
  const numberFormat = (style: number) => {
    const id = Number(formats[style]?.attributes['numFmtId'] ?? 0);
    return custom.get(id) ?? BUILT_IN_FORMATS.get(id) ?? 'General';
  };
  return {
    numberFormat,
    look(style) {
      const format = formats[style];
      const font = fonts[Number(format?.attributes['fontId'] ?? 0)];
      const alignment = childNamed(format, 'alignment')?.attributes ?? {};
      return {
        fill: solidFill(fills[Number(format?.attributes['fillId'] ?? 0)], theme),
        fontColor: colorOf(childNamed(font, 'color'), theme),
        bold: isOn(childNamed(font, 'b')),
        italic: isOn(childNamed(font, 'i')),
        align: alignmentOf(alignment['horizontal']),
        verticalAlign: verticalOf(alignment['vertical']),
        wrap: isTrue(alignment['wrapText']),
        border: hasBorder(borders[Number(format?.attributes['borderId'] ?? 0)]),
        numberFormat: numberFormat(style),
      };
    },
    markLook(index) {
      const format = conditional[index];
      const font = childNamed(format, 'font');
      const pattern = childNamed(childNamed(format, 'fill'), 'patternFill');
      return {
        fill: colorOf(childNamed(pattern, 'bgColor'), theme) ?? '#FFFFFF',
        fontColor: colorOf(childNamed(font, 'color'), theme) ?? '#000000',
        bold: isOn(childNamed(font, 'b')),
      };
    },
  };
}

function isOn(flag: XmlElement | undefined): boolean {
  return flag !== undefined && isTrue(flag.attributes['val'], true);
}

function alignmentOf(value: string | undefined): CellLook['align'] {
  if (value === 'center' || value === 'centerContinuous') return 'center';
  return value === 'left' || value === 'right' ? value : 'general';
}

function verticalOf(value: string | undefined): CellLook['verticalAlign'] {
  return value === 'top' || value === 'center' ? value : 'bottom';
}

function hasBorder(border: XmlElement | undefined): boolean {
  return (
    border?.children.some(({ attributes }) => (attributes['style'] ?? 'none') !== 'none') ?? false
  );
}

function solidFill(fill: XmlElement | undefined, theme: readonly string[]): string | null {
  const pattern = childNamed(fill, 'patternFill');
  if (pattern?.attributes['patternType'] !== 'solid') return null;
  return colorOf(childNamed(pattern, 'fgColor'), theme);
}

function colorOf(color: XmlElement | undefined, theme: readonly string[]): string | null {
  if (!color) return null;
  const { rgb, indexed, theme: themeIndex, tint } = color.attributes;
  if (rgb) return `#${rgb.slice(-6).toUpperCase()}`;
  if (indexed !== undefined) return INDEXED[indexed] ?? null;
  const base = themeIndex === undefined ? undefined : theme[Number(themeIndex)];
  return base ? tinted(base, Number(tint ?? 0)) : null;
}

/** Theme colours by the number that styles use: light and dark stand the other way round there. */
function readThemeColors(themeText: string): string[] {
  const scheme = childNamed(childNamed(parseXml(themeText), 'themeElements'), 'clrScheme');
  const colors = (scheme?.children ?? []).map((slot) => {
    const { val, lastClr } = slot.children[0]?.attributes ?? {};
    return `#${(lastClr ?? val ?? '000000').toUpperCase()}`;
  });
  const [dark1, light1, dark2, light2, ...accents] = colors;
  return [light1, dark1, light2, dark2, ...accents].map((color) => color ?? '#000000');
}

/** Mixes with white (tint above zero) or black (below): near enough to §18.8.19 for a screen. */
function tinted(color: string, tint: number): string {
  const target = tint > 0 ? 255 : 0;
  const channels = [1, 3, 5].map((at) => {
    const channel = parseInt(color.slice(at, at + 2), 16);
    const mixed = Math.round(channel + (target - channel) * Math.abs(tint));
    return mixed.toString(16).padStart(2, '0').toUpperCase();
  });
  return `#${channels.join('')}`;
}
