/**
 * XML with the place of every element in its text: parsed by saxes, changed by cutting and
 * pasting, so that whatever is not changed stays character for character.
 */
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { HostProblem } from '../host-problem';

export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** By name without prefix; a plain attribute wins over a prefixed one of the same name. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** The text directly inside. */
  text: string;
  /** Of its `<`. */
  readonly start: number;
  /** Behind the `>` of its start tag. */
  readonly openEnd: number;
  /** Of the `<` of its end tag; equal to `end` when it closes itself. */
  closeStart: number;
  end: number;
}

export interface XmlListener {
  open(tag: SaxesTagPlain, start: number, end: number): void;
  text(text: string): void;
  close(tag: SaxesTagPlain, start: number, end: number): void;
}

/** @throws HostProblem `damaged-file` when the text is not well-formed */
export function scanXml(text: string, listener: XmlListener): void {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({
    xmlns: false,
    position: false,
  });
  const tagStart = () => text.lastIndexOf('<', parser.position - 1);
  parser.on('opentag', (tag) => listener.open(tag, tagStart(), parser.position));
  parser.on('text', (content) => listener.text(content));
  parser.on('cdata', (content) => listener.text(content));
  parser.on('closetag', (tag) => {
    listener.close(tag, tag.isSelfClosing ? parser.position : tagStart(), parser.position);
  });
  try {
    parser.write(text).close();
  } catch (cause) {
    if (cause instanceof HostProblem) throw cause;
    const hostMessage = cause instanceof Error ? cause.message : String(cause);
    throw new HostProblem('damaged-file', { hostMessage }, { cause });
  }
}

/** `x:row` → `row`. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Builds elements from the events of `scanXml`; `root` is the first one opened. */
export class XmlTreeBuilder implements XmlListener {
  root: XmlElement | null = null;
  private readonly stack: XmlElement[] = [];

  open(tag: SaxesTagPlain, start: number, end: number): void {
    const element: XmlElement = {
      name: localName(tag.name),
      attributes: localAttributes(tag.attributes),
      children: [],
      text: '',
      start,
      openEnd: end,
      closeStart: end,
      end,
    };
    this.stack.at(-1)?.children.push(element);
    this.root ??= element;
    this.stack.push(element);
  }

  text(text: string): void {
    const element = this.stack.at(-1);
    if (element) element.text += text;
  }

  close(_tag: SaxesTagPlain, start: number, end: number): void {
    const element = this.stack.pop()!;
    element.closeStart = start;
    element.end = end;
  }
}

/** @throws HostProblem `damaged-file` */
export function parseXml(text: string): XmlElement {
  const builder = new XmlTreeBuilder();
  scanXml(text, builder);
  return builder.root!;
}

export function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

export function childrenNamed(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** XML's booleans: `1` and `true`. */
export function isTrue(value: string | undefined, fallback = false): boolean {
  return value === undefined ? fallback : value === '1' || value === 'true';
}

/** The prefix with colon that an element's name has in its text: `x:` or nothing. */
export function prefixOf(text: string, element: XmlElement): string {
  return /^<([^\s/>]*:)?/.exec(text.slice(element.start, element.openEnd))?.[1] ?? '';
}

/** Escapes text for element content and for attributes in double quotes. */
export function escapeXml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\r/g, '&#13;');
}

/** A start tag with attributes set, added, or taken away (`null`). */
export function retag(startTag: string, changes: Readonly<Record<string, string | null>>): string {
  let tag = startTag;
  for (const [name, value] of Object.entries(changes)) {
    const present = new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`);
    const written = value === null ? '' : ` ${name}="${escapeXml(value)}"`;
    if (present.test(tag)) tag = tag.replace(present, () => written);
    else tag = tag.replace(/\s*\/?>$/, (close) => written + close.trimStart());
  }
  return tag;
}

function localAttributes(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const local: Record<string, string> = {};
  for (const name in attributes) {
    if (name.startsWith('xmlns')) continue;
    const colon = name.indexOf(':');
    if (colon < 0) local[name] = attributes[name]!;
    else local[name.slice(colon + 1)] ??= attributes[name]!;
  }
  return local;
}
