/**
 * The styles part while formats are added to it. Formats are only ever appended, so that every
 * index that cells already use goes on meaning the same.
 */
import { HostProblem } from '../host-problem';
import type { MarkLook } from './cell-formats';
import { BUILT_IN_FORMATS } from './number-format';
import { appendInside, applyEdits, insertInOrder, type TextEdit } from './text-edit';
import {
  childNamed,
  childrenNamed,
  escapeXml,
  isTrue,
  parseXml,
  prefixOf,
  retag,
  type XmlElement,
} from './xml';

/** What a Plan asks of one cell's look; what is left out stays as it is. */
export interface LookChange {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly wrapText?: boolean;
  readonly horizontalAlignment?: 'General' | 'Left' | 'Center' | 'Right';
  readonly fill?: string | null;
  readonly border?: 'thin' | null;
}

const CHILD_ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
];

const FIRST_CUSTOM_FORMAT = 164;
const SIDES = ['left', 'right', 'top', 'bottom'] as const;

/** One list of the part, `fonts` for example: the items it has and those that are added. */
class StyleList {
  readonly items: string[];
  private readonly known: number;

  constructor(
    readonly name: string,
    readonly element: XmlElement | undefined,
    text: string,
  ) {
    this.items = (element?.children ?? []).map(({ start, end }) => text.slice(start, end));
    this.known = this.items.length;
  }

  get added(): readonly string[] {
    return this.items.slice(this.known);
  }

  /** The index of an item, which is added when the list does not have it yet. */
  indexOf(xml: string): number {
    const index = this.items.indexOf(xml);
    return index >= 0 ? index : this.items.push(xml) - 1;
  }
}

/** @throws HostProblem `damaged-file` when the part has no cell formats */
export class StyleSheet {
  private readonly root: XmlElement;
  private readonly prefix: string;
  private readonly lists: Readonly<
    Record<'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs', StyleList>
  >;
  private readonly formatIds: Map<string, number>;
  private readonly changed = new Map<string, number>();

  constructor(private readonly source: string) {
    this.root = parseXml(source);
    this.prefix = prefixOf(source, this.root);
    const list = (name: string) => new StyleList(name, childNamed(this.root, name), source);
    this.lists = {
      numFmts: list('numFmts'),
      fonts: list('fonts'),
      fills: list('fills'),
      borders: list('borders'),
      cellXfs: list('cellXfs'),
      dxfs: list('dxfs'),
    };
    if (this.lists.cellXfs.items.length === 0) {
      throw new HostProblem('damaged-file', { hostMessage: 'no cell formats' });
    }
    const custom = childrenNamed(childNamed(this.root, 'numFmts'), 'numFmt');
    this.formatIds = new Map([
      ...[...BUILT_IN_FORMATS].map(([id, code]) => [code, id] as const),
      ...custom.map(
        ({ attributes }) =>
          [attributes['formatCode'] ?? '', Number(attributes['numFmtId'])] as const,
      ),
    ]);
  }

  /** The cell format that is like `base` but for the change. */
  formatLike(base: number, change: LookChange): number {
    const key = `${base} ${JSON.stringify(change)}`;
    let index = this.changed.get(key);
    if (index === undefined) {
      index = this.lists.cellXfs.indexOf(this.changedFormat(base, change));
      this.changed.set(key, index);
    }
    return index;
  }

  /** The index of the look of a conditional format. */
  differentialFormat({ fill, fontColor, bold }: MarkLook): number {
    const p = this.prefix;
    return this.lists.dxfs.indexOf(
      `<${p}dxf><${p}font>${bold ? `<${p}b/>` : ''}<${p}color rgb="${argb(fontColor)}"/></${p}font>` +
        `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${argb(fill)}"/>` +
        `<${p}bgColor rgb="${argb(fill)}"/></${p}patternFill></${p}fill></${p}dxf>`,
    );
  }

  /** The part's text with everything that was added; the very same text when nothing was. */
  text(): string {
    return applyEdits(
      this.source,
      Object.values(this.lists).flatMap((list) => this.editsOf(list)),
    );
  }

  private editsOf(list: StyleList): TextEdit[] {
    const xml = list.added.join('');
    if (xml === '') return [];
    const count = String(list.items.length);
    const { element } = list;
    if (!element) {
      const name = this.prefix + list.name;
      const whole = `<${name} count="${count}">${xml}</${name}>`;
      return [insertInOrder(this.source, this.root, CHILD_ORDER, list.name, whole)];
    }
    const startTag = this.source.slice(element.start, element.openEnd);
    const counted = retag(startTag, { count });
    const append = appendInside(this.source, element, xml);
    if (element.closeStart === element.end) {
      return [
        { ...append, text: append.text.replace(/^<[^>]*>/, counted.replace(/\s*\/>$/, '>')) },
      ];
    }
    return [{ start: element.start, end: element.openEnd, text: counted }, append];
  }

  private changedFormat(base: number, change: LookChange): string {
    const { cellXfs } = this.lists;
    const text = cellXfs.items[base] ?? cellXfs.items[0]!;
    const format = parseXml(text);
    const attributes: Record<string, string> = {};
    const point = (to: 'numFmt' | 'font' | 'fill' | 'border', id: number, apply: string): void => {
      if (Number(format.attributes[`${to}Id`] ?? 0) === id) return;
      attributes[`${to}Id`] = String(id);
      attributes[apply] = '1';
    };
    const { numberFormat, bold, fill, border } = change;
    if (numberFormat !== undefined) {
      point('numFmt', this.numberFormatId(numberFormat), 'applyNumberFormat');
    }
    if (bold !== undefined) {
      point('font', this.fontLike(format.attributes['fontId'], bold), 'applyFont');
    }
    if (fill !== undefined) point('fill', this.fillIndex(fill), 'applyFill');
    if (border !== undefined) point('border', this.borderIndex(border), 'applyBorder');
    const edits = this.alignmentEdits(text, format, change);
    if (edits.length > 0) attributes['applyAlignment'] = '1';
    const startTag = text.slice(0, format.openEnd);
    return retagStart(applyEdits(text, edits), startTag, attributes);
  }

  private alignmentEdits(text: string, format: XmlElement, change: LookChange): TextEdit[] {
    const wanted: Record<string, string | null> = {};
    const { horizontalAlignment: horizontal, wrapText } = change;
    const alignment = childNamed(format, 'alignment');
    const now = alignment?.attributes ?? {};
    if (horizontal !== undefined) {
      const value = horizontal === 'General' ? null : horizontal.toLowerCase();
      if ((now['horizontal'] ?? null) !== value) wanted['horizontal'] = value;
    }
    if (wrapText !== undefined && isTrue(now['wrapText']) !== wrapText) {
      wanted['wrapText'] = wrapText ? '1' : null;
    }
    if (Object.keys(wanted).length === 0) return [];
    if (!alignment) {
      const tag = retag(`<${this.prefix}alignment/>`, wanted);
      return [insertInOrder(text, format, ['alignment', 'protection'], 'alignment', tag)];
    }
    const tag = retag(text.slice(alignment.start, alignment.openEnd), wanted);
    return [{ start: alignment.start, end: alignment.openEnd, text: tag }];
  }

  private numberFormatId(code: string): number {
    const known = this.formatIds.get(code);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...this.formatIds.values()) + 1;
    this.formatIds.set(code, id);
    const xml = `<${this.prefix}numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`;
    this.lists.numFmts.indexOf(xml);
    return id;
  }

  private fontLike(base: string | undefined, bold: boolean): number {
    const { fonts } = this.lists;
    const text = fonts.items[Number(base ?? 0)] ?? `<${this.prefix}font/>`;
    const font = parseXml(text);
    const flag = childNamed(font, 'b');
    if ((flag !== undefined && isTrue(flag.attributes['val'], true)) === bold) {
      return fonts.indexOf(text);
    }
    const edits: TextEdit[] = flag ? [{ start: flag.start, end: flag.end, text: '' }] : [];
    if (bold) edits.push(insertInOrder(text, font, ['b'], 'b', `<${this.prefix}b/>`));
    return fonts.indexOf(applyEdits(text, edits));
  }

  private fillIndex(color: string | null): number {
    const p = this.prefix;
    if (color === null) {
      return this.lists.fills.indexOf(`<${p}fill><${p}patternFill patternType="none"/></${p}fill>`);
    }
    return this.lists.fills.indexOf(
      `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${argb(color)}"/>` +
        `<${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`,
    );
  }

  private borderIndex(border: 'thin' | null): number {
    const p = this.prefix;
    const side = (name: string) =>
      border === null
        ? `<${p}${name}/>`
        : `<${p}${name} style="thin"><${p}color auto="1"/></${p}${name}>`;
    return this.lists.borders.indexOf(
      `<${p}border>${SIDES.map(side).join('')}<${p}diagonal/></${p}border>`,
    );
  }
}

/** A workbook without a styles part has one format, Excel's default. */
export const DEFAULT_STYLES_TEXT =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '</styleSheet>';

function argb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}

/** Changes the start tag of an element whose inside may have been rewritten already. */
function retagStart(xml: string, oldTag: string, attributes: Record<string, string>): string {
  const opened = xml.startsWith(oldTag) ? oldTag : oldTag.replace(/\s*\/>$/, '>');
  return retag(opened, attributes) + xml.slice(opened.length);
}
