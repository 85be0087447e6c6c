/** The figures found for an indicator as the inputs that its rule asks for. */
import {
  compareExact,
  divideExact,
  exactFromNumber,
  exactRatio,
  isExactEqual,
  multiplyExact,
  signOfExact,
  subtractExact,
  type Exact,
} from '../number/exact';
import {
  NOT_APPLICABLE,
  NOT_CONCERNED_ID,
  type InputValue,
  type RuleInputs,
} from '../rules/outcome';
import type { Quotient, Rule } from '../rules/rule';
import { inputsOfRule } from '../rules/rule-inputs';
import type { CellAddress } from '../sheet/address';
import type { FigureRole } from './figure-columns';
import type { SaidFigures, SaidNumber } from './said-figures';
import { fitWords, type WordFigure } from './fit-words';

/** What a cell says, and as what it stands there. */
export interface SaidAt {
  readonly cell: CellAddress;
  readonly role: FigureRole;
  readonly said: SaidFigures;
}

/** A figure for an input of the rule. */
export interface CellFigure {
  readonly input: string;
  readonly value: InputValue;
  readonly cell: CellAddress;
  /** What the cell says. */
  readonly text: string;
  /** False when the words leave room for another figure; nothing is claimed by it then. */
  readonly isSure: boolean;
  /** Half of the last decimal of a percentage, by which it may have been rounded; else null. */
  readonly margin: Exact | null;
}

/** Two figures that cannot both be right: `12/15 (90%)`. */
export interface FigureConflict {
  readonly input: string;
  readonly texts: readonly [string, string];
  readonly cell: CellAddress;
}

export interface FittedFigures {
  readonly inputs: RuleInputs;
  /** The one that counts for each input, in the order of the cells. */
  readonly figures: readonly CellFigure[];
  readonly conflicts: readonly FigureConflict[];
}

const HUNDRED = exactRatio(100n, 1n);
/** More decimals than this are those of a computed cell, not of a person's rounding. */
const MOST_TYPED_PLACES = 8;

/** The inputs under which a rule takes a share: its parts, or the percentage alone. */
interface ShareInputs {
  readonly part: string | null;
  readonly whole: string | null;
  readonly percent: string | null;
  readonly count: string | null;
}

const NO_SHARE: ShareInputs = { part: null, whole: null, percent: null, count: null };

/** The two counts whose quotient the rule is about, by the letters of the text. */
function quotientOf(rule: Rule): Quotient | null {
  if (rule.form === 'ratio') return rule;
  return rule.form === 'table' || rule.form === 'threshold' ? (rule.quotient ?? null) : null;
}

export function shareInputs(rule: Rule): ShareInputs {
  const quotient = quotientOf(rule);
  if (quotient) {
    return { part: quotient.partId, whole: quotient.wholeId, percent: 'x', count: null };
  }
  switch (rule.form) {
    case 'threshold':
      return { ...NO_SHARE, percent: 'x' };
    case 'table':
    case 'increment':
      return { ...NO_SHARE, [rule.unit === '%' ? 'percent' : 'count']: 'x' };
    case 'target':
      return { part: 'a', whole: 'ref', percent: 'x', count: null };
    case 'best':
      return { ...NO_SHARE, count: 'a', percent: 'a' };
    case 'ledger':
      return rule.entries.length === 1 ? { ...NO_SHARE, count: 'n' } : NO_SHARE;
    default:
      return NO_SHARE;
  }
}

function margin({ places }: SaidNumber): Exact | null {
  return places > MOST_TYPED_PLACES ? null : exactRatio(1n, 2n * 10n ** BigInt(places));
}

class Fitting {
  private readonly found = new Map<string, CellFigure[]>();
  private readonly shares: { readonly at: SaidAt; readonly part: Exact; readonly whole: Exact }[] =
    [];
  private readonly percents: { readonly at: SaidAt; readonly percent: SaidNumber }[] = [];

  /** Figures of columns and rows that are called `a` and `b`, or achieved and target. */
  private readonly pair: { part?: SaidAt; whole?: SaidAt } = {};

  constructor(
    private readonly rule: Rule,
    private readonly share: ShareInputs,
    private readonly asked: ReadonlySet<string>,
    private readonly wordsOf: (text: string) => WordFigure | null,
  ) {}

  private add(
    { cell, said }: SaidAt,
    input: string | null,
    value: InputValue,
    isSure: boolean,
    rounded: Exact | null = null,
  ): void {
    if (input === null) return;
    const known = this.found.get(input) ?? [];
    known.push({ input, value, cell, text: said.text, isSure, margin: rounded });
    this.found.set(input, known);
  }

  take(at: SaidAt): void {
    const { said, role } = at;
    if (said.isNotApplicable) {
      if (role.kind !== 'words') this.add(at, NOT_CONCERNED_ID, NOT_APPLICABLE, true);
      return;
    }
    this.takeLetters(at);
    if (said.fraction) this.takeShare(at, said.fraction.part.value, said.fraction.whole.value);
    if (said.percent) this.takePercent(at, said.percent);
    if (said.count) this.takeCount(at, said.count);
    const words = this.wordsOf(said.text);
    if (words) this.add(at, words.input, words.value, true);
  }

  private takeLetters(at: SaidAt): void {
    const { letters } = at.said;
    for (const [id, { value }] of letters) this.add(at, id, value, true);
    const part = letters.get('a');
    const whole = letters.get('b');
    if (part && whole && this.share.part === null) this.takeShare(at, part.value, whole.value);
  }

  private takeShare(at: SaidAt, part: Exact, whole: Exact): void {
    const isSure = at.said.isPlain && !this.isOfRest();
    this.shares.push({ at, part, whole });
    this.add(at, this.share.part, part, isSure);
    this.add(at, this.share.whole, whole, isSure);
    const { percent } = this.share;
    if (this.share.part !== null || percent === null || signOfExact(whole) === 0) return;
    this.add(at, percent, divideExact(multiplyExact(part, HUNDRED), whole), isSure);
  }

  private takePercent(at: SaidAt, percent: SaidNumber): void {
    this.percents.push({ at, percent });
    const isSure = at.said.isPlain && !this.isOfRest();
    this.add(at, this.share.percent, percent.value, isSure, margin(percent));
  }

  private takeCount(at: SaidAt, count: NonNullable<SaidFigures['count']>): void {
    const { role, said } = at;
    const { part, whole, percent, count: counted } = this.share;
    this.keepPair(at);
    if (role.kind === 'letter') return this.add(at, role.id, count.value, said.isPlain);
    if (role.kind === 'reference') return this.add(at, 'ref', count.value, said.isPlain);
    if (role.kind === 'target') return this.add(at, whole, count.value, said.isPlain);
    if (role.kind === 'percent') {
      // 0.8 in a column of rates may be a share as well as a percentage.
      const isSure = compareExact(count.value, exactFromNumber(1)) > 0 && !this.isOfRest();
      return this.add(at, percent, count.value, isSure, margin(count));
    }
    const isNamed = role.kind === 'achieved';
    if (counted !== null) {
      const isCounted = isNamed ? count.noun === '' : false;
      this.add(at, counted, count.value, said.isPlain && (isCounted || this.isNounOf(count.noun)));
    }
    if (isNamed) this.add(at, part, count.value, said.isPlain && !this.isOfRest());
  }

  private keepPair(at: SaidAt): void {
    const { role } = at;
    const id = role.kind === 'letter' ? role.id : null;
    if (id === 'a' || role.kind === 'achieved') this.pair.part = at;
    if (id === 'b' || role.kind === 'target') this.pair.whole = at;
  }

  /** A rule about a percentage is given its two parts; without them a bare number may be it. */
  private takePair(): void {
    const { part, whole } = this.pair;
    const { percent } = this.share;
    const count = part?.said.count;
    if (!part || !count || this.share.part !== null || percent === null) return;
    if (whole?.said.count) this.takeShare(part, count.value, whole.said.count.value);
    else this.add(part, percent, count.value, percent === this.share.count, margin(count));
  }

  /** `3 cuộc họp` for steps of `cuộc`. */
  private isNounOf(noun: string): boolean {
    const { rule } = this;
    const unit =
      rule.form === 'table' || rule.form === 'increment'
        ? rule.unit
        : rule.form === 'ledger' && rule.entries[0]?.by === 'count'
          ? (rule.entries[0].per?.unit ?? '')
          : '';
    const words = (text: string): string => text.normalize('NFC').toLowerCase().trim();
    if (unit === '' || noun === '') return false;
    return words(noun).startsWith(words(unit)) || words(unit).startsWith(words(noun));
  }

  /** `(b - a) / b`: nobody can tell which of the two a bare share is. */
  private isOfRest(): boolean {
    return quotientOf(this.rule)?.isOfRest === true;
  }

  finish(): FittedFigures {
    this.takePair();
    const figures: CellFigure[] = [];
    const conflicts: FigureConflict[] = [...this.shareConflicts()];
    for (const [input, all] of this.found) {
      if (!this.isTaken(input)) continue;
      const sure = all.filter(({ isSure }) => isSure);
      const candidates = sure.length > 0 ? sure : all;
      const chosen = candidates[0]!;
      const other = candidates.find((figure) => !agree(chosen, figure));
      if (other && sure.length > 0) {
        conflicts.push({ input, texts: [chosen.text, other.text], cell: other.cell });
      }
      figures.push(other ? { ...chosen, isSure: false } : chosen);
    }
    const kept = this.withoutSpare(figures);
    const inputs = Object.fromEntries(kept.map(({ input, value }) => [input, value]));
    return { inputs, figures: kept, conflicts };
  }

  private isTaken(input: string): boolean {
    return this.asked.has(input) || input === this.share.percent;
  }

  /** The percentage beside `a` and `b` only repeats them. */
  private withoutSpare(figures: readonly CellFigure[]): readonly CellFigure[] {
    const { part, whole, percent } = this.share;
    const has = (input: string | null) => figures.some((figure) => figure.input === input);
    const isSpare = part !== null && has(part) && has(whole);
    return isSpare ? figures.filter(({ input }) => input !== percent) : figures;
  }

  /** Percentages that are not the share that stands with them, beyond what rounding explains. */
  private shareConflicts(): readonly FigureConflict[] {
    if (this.percents.length === 0) return NO_CONFLICTS;
    const { part, whole, percent: input } = this.share;
    const shares = [...this.shares];
    const ofPart = part === null ? undefined : this.found.get(part)?.find(({ isSure }) => isSure);
    const ofWhole =
      whole === null ? undefined : this.found.get(whole)?.find(({ isSure }) => isSure);
    if (ofPart && ofWhole && shares.length === 0 && isNumber(ofPart) && isNumber(ofWhole)) {
      const said = { ...EMPTY_SAID, text: pairText(ofPart, ofWhole), isPlain: true };
      const at: SaidAt = { cell: ofPart.cell, role: { kind: 'achieved' }, said };
      shares.push({ at, part: ofPart.value, whole: ofWhole.value });
    }
    return shares.flatMap(({ at, part: own, whole: all }) =>
      this.percents.flatMap(({ at: other, percent }): FigureConflict[] => {
        const isPlain = at.said.isPlain && other.said.isPlain;
        if (!isPlain || signOfExact(all) === 0 || this.isOfRest()) return [];
        const share = divideExact(multiplyExact(own, HUNDRED), all);
        if (isWithin(share, percent)) return [];
        const texts = [at.said.text, other.said.text] as const;
        return [{ input: input ?? 'x', texts, cell: other.cell }];
      }),
    );
  }
}

const NO_CONFLICTS: readonly FigureConflict[] = [];

const EMPTY_SAID: SaidFigures = {
  text: '',
  letters: new Map(),
  fraction: null,
  percent: null,
  count: null,
  isPlain: false,
  isNotApplicable: false,
};

function pairText(part: CellFigure, whole: CellFigure): string {
  return part.text === whole.text ? part.text : `${part.text}/${whole.text}`;
}

function isNumber(figure: CellFigure): figure is CellFigure & { readonly value: Exact } {
  const { value } = figure;
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Rounded or cut off at the decimals that were typed. */
function isWithin(exact: Exact, { value, places }: SaidNumber): boolean {
  const unit = exactRatio(1n, 10n ** BigInt(Math.min(places, MOST_TYPED_PLACES)));
  const distance = subtractExact(exact, value);
  const size = signOfExact(distance) < 0 ? subtractExact(value, exact) : distance;
  return compareExact(size, unit) < 0;
}

/** The same figure, or a percentage that rounding explains. */
function agree(a: CellFigure, b: CellFigure): boolean {
  if (!isNumber(a) || !isNumber(b)) return String(a.value) === String(b.value);
  if (isExactEqual(a.value, b.value)) return true;
  const difference = subtractExact(a.value, b.value);
  const size = signOfExact(difference) < 0 ? subtractExact(b.value, a.value) : difference;
  const wider = [a.margin, b.margin].flatMap((one) => one ?? []);
  return wider.some((one) => compareExact(size, multiplyExact(one, exactFromNumber(2))) < 0);
}

export type Fitter = (cells: readonly SaidAt[]) => FittedFigures | null;

/** What the cells of one indicator of one unit give its rule; null when they give it nothing. */
export function makeFitter(rule: Rule): Fitter {
  const share = shareInputs(rule);
  const asked = new Set([...inputsOfRule(rule).map(({ id }) => id), NOT_CONCERNED_ID]);
  // Units say the same few words over and over.
  const known = new Map<string, WordFigure | null>();
  const wordsOf = (text: string): WordFigure | null => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const words = fitWords(rule, text);
    known.set(text, words);
    return words;
  };
  return (cells) => {
    const fitting = new Fitting(rule, share, asked, wordsOf);
    for (const cell of cells) fitting.take(cell);
    const fitted = fitting.finish();
    return fitted.figures.length + fitted.conflicts.length === 0 ? null : fitted;
  };
}
