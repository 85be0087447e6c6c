/** Cutting and pasting in a text whose other characters must not move. */
import type { XmlElement } from './xml';

export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies edits that do not overlap; edits at one place keep the order given. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

/** Puts XML behind the last child of an element, which may close itself (`<sheetData/>`). */
export function appendInside(text: string, element: XmlElement, xml: string): TextEdit {
  if (element.closeStart < element.end) {
    return { start: element.closeStart, end: element.closeStart, text: xml };
  }
  const startTag = text.slice(element.start, element.openEnd);
  const name = /^<([^\s/>]+)/.exec(startTag)![1]!;
  const opened = startTag.replace(/\s*\/>$/, '>');
  return { start: element.start, end: element.end, text: `${opened}${xml}</${name}>` };
}

/**
 * Puts XML where the schema's order of children wants an element called `name`: behind the last
 * child that is not to come after it.
 */
export function insertInOrder(
  text: string,
  parent: XmlElement,
  order: readonly string[],
  name: string,
  xml: string,
): TextEdit {
  const rank = order.indexOf(name);
  const before = parent.children.filter((child) => {
    const childRank = order.indexOf(child.name);
    return childRank >= 0 && childRank <= rank;
  });
  const last = before.at(-1);
  if (last) return { start: last.end, end: last.end, text: xml };
  if (parent.closeStart === parent.end) return appendInside(text, parent, xml);
  return { start: parent.openEnd, end: parent.openEnd, text: xml };
}
