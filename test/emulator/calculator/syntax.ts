import { type CellRange } from '../../../src/core/sheet/address';
import { parseArea } from '../model/areas';

/** A formula taken apart. */
export type Syntax =
  | { readonly kind: 'literal'; readonly value: string | number | boolean }
  | { readonly kind: 'reference'; readonly sheet: string | null; readonly range: CellRange }
  | { readonly kind: 'unary'; readonly operator: '-' | '+' | '%'; readonly operand: Syntax }
  | {
      readonly kind: 'binary';
      readonly operator: string;
      readonly left: Syntax;
      readonly right: Syntax;
    }
  | { readonly kind: 'call'; readonly name: string; readonly operands: readonly Syntax[] };

/** Raised for what the calculator does not read; the formula's result stays unknown. */
export class UnknownFormula extends Error {
  override readonly name = 'UnknownFormula';
}

const TOKEN = new RegExp(
  [
    String.raw`\s+`,
    String.raw`"(?:[^"]|"")*"`,
    String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?`,
    String.raw`\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\p{L}\p{N}_(])`,
    String.raw`\$?[A-Z]{1,3}:\$?[A-Z]{1,3}`,
    String.raw`\d+(?:\.\d+)?(?:E[+-]?\d+)?|\.\d+`,
    String.raw`[A-Z][A-Z0-9.]*`,
    String.raw`<>|<=|>=|[-+*/^&=<>%(),]`,
  ].join('|'),
  'iuy',
);

function tokenize(text: string): string[] {
  const tokens: string[] = [];
  for (let place = 0; place < text.length;) {
    TOKEN.lastIndex = place;
    const token = TOKEN.exec(text)?.[0];
    if (!token) throw new UnknownFormula(`${text} at ${place}`);
    place += token.length;
    if (token.trim()) tokens.push(token);
  }
  return tokens;
}

/** Operators from the weakest to the strongest, as Excel binds them. */
const LEVELS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

class Parser {
  private place = 0;

  constructor(private readonly tokens: readonly string[]) {}

  parse(): Syntax {
    const syntax = this.binary(0);
    if (this.place < this.tokens.length) throw this.surprise();
    return syntax;
  }

  private get next(): string | undefined {
    return this.tokens[this.place];
  }

  private surprise(): UnknownFormula {
    return new UnknownFormula(`Unexpected ${this.next ?? 'end'}`);
  }

  private take(token: string): boolean {
    if (this.next !== token) return false;
    this.place++;
    return true;
  }

  private binary(level: number): Syntax {
    const operators = LEVELS[level];
    if (!operators) return this.unary();
    let left = this.binary(level + 1);
    for (let operator = this.next; operator && operators.includes(operator); operator = this.next) {
      this.place++;
      left = { kind: 'binary', operator, left, right: this.binary(level + 1) };
    }
    return left;
  }

  /** Excel's minus binds tighter than its power: `-2^2` is 4. */
  private unary(): Syntax {
    for (const operator of ['-', '+'] as const) {
      if (this.take(operator)) return { kind: 'unary', operator, operand: this.unary() };
    }
    let operand = this.primary();
    while (this.take('%')) operand = { kind: 'unary', operator: '%', operand };
    return operand;
  }

  private primary(): Syntax {
    const token = this.next;
    if (token === undefined) throw this.surprise();
    this.place++;
    if (token === '(') return this.closing(this.binary(0));
    if (token.startsWith('"')) {
      return { kind: 'literal', value: token.slice(1, -1).replace(/""/g, '"') };
    }
    if (/^[\d.]/.test(token)) return { kind: 'literal', value: Number(token) };
    if (this.next === '(') return this.call(token);
    if (/^(?:TRUE|FALSE)$/i.test(token)) {
      return { kind: 'literal', value: token.toUpperCase() === 'TRUE' };
    }
    return readReference(token);
  }

  private call(token: string): Syntax {
    this.place++;
    const name = token.toUpperCase().replace(/^_XLFN\./, '');
    const operands: Syntax[] = [];
    if (this.take(')')) return { kind: 'call', name, operands };
    do operands.push(this.binary(0));
    while (this.take(','));
    return this.closing({ kind: 'call', name, operands });
  }

  private closing(syntax: Syntax): Syntax {
    if (!this.take(')')) throw this.surprise();
    return syntax;
  }
}

function readReference(token: string): Syntax {
  const mark = token.lastIndexOf('!');
  const range = parseArea(token.slice(mark + 1));
  if (!range) throw new UnknownFormula(`Not a reference: ${token}`);
  const sheet = mark < 0 ? null : token.slice(0, mark).replace(/^'|'$/g, '').replace(/''/g, "'");
  return { kind: 'reference', sheet, range };
}

/** Takes a formula apart, with or without its leading `=`. @throws UnknownFormula */
export function parseFormula(formula: string): Syntax {
  return new Parser(tokenize(formula.replace(/^=/, ''))).parse();
}
