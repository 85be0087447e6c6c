import { blankRule, type ConditionalRule } from '../model/rule';
import { HostError } from '../wire/host-error';
import { ServerCollection, ServerObject } from '../wire/server-object';
import { requireFormattable, type CellTarget } from './cells';
import { RangeAreasObject } from './range-areas';
import { readColor } from './color';
import { RangeObject } from './range';

/** A rule and where it was reached from, for the checks that come before a change. */
interface RuleContext {
  readonly target: CellTarget;
  readonly rule: ConditionalRule;
}

class RuleMember extends ServerObject {
  readonly className: string = 'ConditionalFormat';

  constructor(protected readonly context: RuleContext) {
    super();
  }

  protected get rule(): ConditionalRule {
    return this.context.rule;
  }

  /** The rule, when it may be changed. */
  protected get changeable(): ConditionalRule {
    requireFormattable(this.context.target);
    return this.context.rule;
  }
}

export class ConditionalRangeFillObject extends RuleMember {
  override readonly className = 'ConditionalRangeFill';

  override get scalars(): readonly string[] {
    return ['Color'];
  }

  get Color(): string {
    return this.rule.fill ?? '';
  }

  set Color(value: unknown) {
    this.changeable.fill = readColor(value);
  }

  Clear(): void {
    this.changeable.fill = null;
  }
}

export class ConditionalRangeFontObject extends RuleMember {
  override readonly className = 'ConditionalRangeFont';

  override get scalars(): readonly string[] {
    return ['Color', 'Bold', 'Italic'];
  }

  get Color(): string {
    return this.rule.fontColor ?? '';
  }

  set Color(value: unknown) {
    this.changeable.fontColor = readColor(value);
  }

  get Bold(): boolean | null {
    return this.rule.bold;
  }

  set Bold(value: unknown) {
    this.changeable.bold = value === true;
  }

  get Italic(): boolean | null {
    return this.rule.italic;
  }

  set Italic(value: unknown) {
    this.changeable.italic = value === true;
  }

  Clear(): void {
    Object.assign(this.changeable, { fontColor: null, bold: null, italic: null });
  }
}

export class ConditionalRangeFormatObject extends RuleMember {
  override readonly className = 'ConditionalRangeFormat';

  override get scalars(): readonly string[] {
    return ['NumberFormat'];
  }

  get NumberFormat(): string {
    return this.rule.numberFormat ?? '';
  }

  set NumberFormat(value: unknown) {
    this.changeable.numberFormat = String(value);
  }

  get Fill(): ConditionalRangeFillObject {
    return new ConditionalRangeFillObject(this.context);
  }

  get Font(): ConditionalRangeFontObject {
    return new ConditionalRangeFontObject(this.context);
  }
}

/** Excel takes no longer formula in a rule, and no array constant. */
const LONGEST_RULE_FORMULA = 255;

export class ConditionalFormatRuleObject extends RuleMember {
  override readonly className = 'ConditionalFormatRule';

  override get scalars(): readonly string[] {
    return ['Formula'];
  }

  get Formula(): string {
    return this.rule.formula;
  }

  set Formula(value: unknown) {
    const formula = String(value);
    const isAllowed =
      /^=./s.test(formula) &&
      formula.length <= LONGEST_RULE_FORMULA &&
      !formula.replace(/"(?:[^"]|"")*"/g, '').includes('{');
    if (!isAllowed) throw new HostError('InvalidArgument', `Not for a rule: ${formula}`);
    this.changeable.formula = formula;
  }
}

export class CustomConditionalFormatObject extends RuleMember {
  override readonly className = 'CustomConditionalFormat';

  get Rule(): ConditionalFormatRuleObject {
    return new ConditionalFormatRuleObject(this.context);
  }

  get Format(): ConditionalRangeFormatObject {
    return new ConditionalRangeFormatObject(this.context);
  }
}

export class ConditionalFormatObject extends RuleMember {
  override get identity(): string {
    return this.rule.id;
  }

  override get scalars(): readonly string[] {
    return ['Id', 'Type', 'Priority', 'StopIfTrue'];
  }

  get Id(): string {
    return this.rule.id;
  }

  get Type(): string {
    return this.rule.type;
  }

  get StopIfTrue(): boolean {
    return this.rule.stopIfTrue;
  }

  set StopIfTrue(value: unknown) {
    this.changeable.stopIfTrue = value === true;
  }

  /** Zero is the highest. */
  get Priority(): number {
    return this.context.target.sheet.rules.indexOf(this.rule);
  }

  /** A negative one counts from the back, and what is out of bounds is brought inside. */
  set Priority(value: unknown) {
    const rule = this.changeable;
    const { rules } = this.context.target.sheet;
    if (typeof value !== 'number') {
      throw new HostError('InvalidArgument', `No priority ${String(value)}`);
    }
    rules.splice(rules.indexOf(rule), 1);
    const wanted = value < 0 ? rules.length + 1 + value : value;
    rules.splice(Math.max(0, Math.min(wanted, rules.length)), 0, rule);
  }

  get Custom(): CustomConditionalFormatObject {
    const custom = this.CustomOrNullObject;
    if (!custom) throw new HostError('InvalidOperation', 'The rule is of another type.');
    return custom;
  }

  get CustomOrNullObject(): CustomConditionalFormatObject | null {
    return this.rule.type === 'Custom' ? new CustomConditionalFormatObject(this.context) : null;
  }

  GetRange(): RangeObject {
    const range = this.GetRangeOrNullObject();
    if (!range) throw new HostError('InvalidOperation', 'The rule has several ranges.');
    return range;
  }

  GetRangeOrNullObject(): RangeObject | null {
    const { space, sheet } = this.context.target;
    const [only, another] = this.rule.ranges;
    return only && !another ? new RangeObject(space, sheet, only) : null;
  }

  GetRanges(): RangeAreasObject {
    const { space, sheet } = this.context.target;
    return new RangeAreasObject(space, sheet, this.rule.ranges);
  }

  Delete(): void {
    const rule = this.changeable;
    const { sheet } = this.context.target;
    sheet.rules = sheet.rules.filter((other) => other !== rule);
  }
}

/** The rules that touch the cells of a Range or RangeAreas. */
export class ConditionalFormatCollectionObject extends ServerCollection<ConditionalFormatObject> {
  readonly className = 'ConditionalFormatCollection';

  constructor(private readonly target: CellTarget) {
    super();
  }

  override items(): readonly ConditionalFormatObject[] {
    const { sheet, ranges } = this.target;
    const touching = new Set(ranges.flatMap((range) => sheet.rulesIn(range)));
    return sheet.rules.filter((rule) => touching.has(rule)).map((rule) => this.of(rule));
  }

  GetCount(): number {
    return this.items().length;
  }

  GetItemAt(index: number): ConditionalFormatObject {
    const item = this.items()[index];
    if (!item) throw new HostError('InvalidArgument', `No rule ${index}`);
    return item;
  }

  GetItemOrNullObject(id: unknown): ConditionalFormatObject | null {
    return this.find(id) ?? null;
  }

  /** A new rule comes first, as the documentation of `add` says. */
  Add(type: unknown): ConditionalFormatObject {
    requireFormattable(this.target);
    const { space, sheet, ranges } = this.target;
    const rule = blankRule(space.workbook.nextId(), String(type), ranges);
    sheet.rules.unshift(rule);
    return this.of(rule);
  }

  /** Takes every rule off these cells, the users' own as well. */
  ClearAll(): void {
    for (const item of this.items()) item.Delete();
  }

  private of(rule: ConditionalRule): ConditionalFormatObject {
    return new ConditionalFormatObject({ target: this.target, rule });
  }
}
