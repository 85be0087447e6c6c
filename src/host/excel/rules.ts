/** Our conditional-format rules in Excel: looked at, taken away and added, never other people's. */
import type { MarkRule, RuleReference } from '../../core/plan/plan';
import { isOwnedFormula } from '../../core/plan/marks';
import { formatRange } from '../../core/sheet/address';
import { parseAreas } from './addresses';

function rulesOf(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return sheet.getRange().conditionalFormats;
}

function ruleAt(sheet: Excel.Worksheet, ruleId: string): Excel.ConditionalFormat {
  return rulesOf(sheet).getItem(ruleId);
}

/** A rule of a sheet while it is being looked at; the parts can be read after a batch. */
interface AskedRule {
  readonly reference: RuleReference;
  readonly rule: Excel.ConditionalFormatRule;
  readonly areas: Excel.RangeAreas;
  readonly fill: Excel.ConditionalRangeFill;
  readonly font: Excel.ConditionalRangeFont;
}

/** First batch: which rules the sheet has. */
export function askForRules(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return rulesOf(sheet).load('items/id,items/type');
}

/** Second batch: one of these rules in full. */
export function askForRule(sheet: Excel.Worksheet, reference: RuleReference): AskedRule {
  const format = ruleAt(sheet, reference.ruleId);
  const { rule, format: look } = format.custom;
  return {
    reference,
    rule: rule.load('formula'),
    areas: format.getRanges().load('address'),
    fill: look.fill.load('color'),
    font: look.font.load('color,bold'),
  };
}

/** The rule as a Plan can add it again; null when it does not carry our marker. */
export function markRuleOf({ reference, rule, areas, fill, font }: AskedRule): MarkRule | null {
  const ranges = parseAreas(areas.address);
  if (!ranges || !isOwnedFormula(rule.formula)) return null;
  return {
    target: { kind: 'existing', sheetId: reference.sheetId },
    ranges,
    formula: rule.formula,
    fill: fill.color,
    fontColor: font.color,
    bold: font.bold,
  };
}

export function removeRule(sheet: Excel.Worksheet, ruleId: string): void {
  ruleAt(sheet, ruleId).delete();
}

/** Adds a rule behind all others, so that people's own rules keep their say. */
export function addRule(sheet: Excel.Worksheet, mark: MarkRule): Excel.ConditionalFormat {
  const areas = sheet.getRanges(mark.ranges.map(formatRange).join(','));
  const format = areas.conditionalFormats.add('Custom');
  const { custom } = format;
  custom.rule.formula = mark.formula;
  custom.format.fill.color = mark.fill;
  custom.format.font.color = mark.fontColor;
  custom.format.font.bold = mark.bold;
  // Once its priority changes, Excel may know the rule by another place: ask for the id before.
  format.load('id');
  format.priority = -1;
  return format;
}
