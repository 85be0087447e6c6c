/** Our conditional-format rules in a sheet part; those of other people are never touched. */
import { formatRange, parseRange } from '../../core/sheet/address';
import type { MarkRule } from '../../core/plan/plan';
import { isOwnedFormula } from '../../core/plan/marks';
import type { OwnedRule } from '../../core/sheet/snapshot';
import { formulaForFile, formulaForPeople } from './formula-prefix';
import { SHEET_CHILD_ORDER } from './sheet-order';
import type { SheetPart } from './sheet-part';
import { insertInOrder, type TextEdit } from './text-edit';
import { childNamed, childrenNamed, escapeXml, prefixOf, type XmlElement } from './xml';

export interface FileRule extends OwnedRule {
  /** Index of its look among the differential formats. */
  readonly look: number;
  readonly element: XmlElement;
  readonly parent: XmlElement;
}

/** A rule's id is its priority: unique on the sheet, and kept when other rules come and go. */
export function readOwnedRules(sheet: SheetPart): FileRule[] {
  return childrenNamed(sheet.root, 'conditionalFormatting').flatMap((parent) =>
    childrenNamed(parent, 'cfRule').flatMap((element) => {
      const formula = formulaForPeople(childNamed(element, 'formula')?.text ?? '');
      if (element.attributes['type'] !== 'expression' || !isOwnedFormula(formula)) return [];
      const ranges = (parent.attributes['sqref'] ?? '')
        .split(/\s+/)
        .flatMap((range) => parseRange(range) ?? []);
      const ruleId = element.attributes['priority'] ?? '';
      return [
        { ruleId, ranges, formula, look: Number(element.attributes['dxfId']), element, parent },
      ];
    }),
  );
}

/** Takes rules away, with their element when nothing else is in it. */
export function dropRules(rules: readonly FileRule[], ruleIds: ReadonlySet<string>): TextEdit[] {
  const dropped = rules.filter(({ ruleId }) => ruleIds.has(ruleId));
  const parents = new Set(dropped.map(({ parent }) => parent));
  return [...parents].flatMap((parent) => {
    const ours = dropped.filter((rule) => rule.parent === parent).map(({ element }) => element);
    const isAll = ours.length === parent.children.length;
    return (isAll ? [parent] : ours).map(({ start, end }) => ({ start, end, text: '' }));
  });
}

/** The lowest priority in use: rules of other people go on coming first. */
export function lastPriority(sheet: SheetPart): number {
  const rules = childrenNamed(sheet.root, 'conditionalFormatting').flatMap((parent) =>
    childrenNamed(parent, 'cfRule'),
  );
  return Math.max(0, ...rules.map(({ attributes }) => Number(attributes['priority'] ?? 0)));
}

export function insertRule(
  sheet: SheetPart,
  rule: MarkRule,
  look: number,
  priority: number,
): TextEdit {
  const p = prefixOf(sheet.text, sheet.root);
  const xml =
    `<${p}conditionalFormatting sqref="${rule.ranges.map(formatRange).join(' ')}">` +
    `<${p}cfRule type="expression" dxfId="${look}" priority="${priority}">` +
    `<${p}formula>${escapeXml(formulaForFile(rule.formula))}</${p}formula>` +
    `</${p}cfRule></${p}conditionalFormatting>`;
  return insertInOrder(sheet.text, sheet.root, SHEET_CHILD_ORDER, 'conditionalFormatting', xml);
}
