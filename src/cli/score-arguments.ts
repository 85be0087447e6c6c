/** The arguments of the score command. */
import { parseArgs } from 'node:util';
import { DEFAULT_WRITE_OPTIONS, type WriteOptions } from '../core/plan/write-options';
import { isLanguage, LANGUAGES, type Language } from '../locales/language';
import { CommandProblem } from './command-problem';

export interface ScoreArguments {
  readonly input: string;
  readonly output: string;
  readonly report: string;
  readonly policy: string | null;
  readonly language: Language;
  /** `Sheet!A5:K20`, as given. */
  readonly tables: readonly string[];
  readonly options: WriteOptions;
}

const TEXT_OPTIONS = ['out', 'report', 'policy', 'lang', 'form', 'typed', 'table'] as const;
const FLAGS = ['group-ranks', 'fill-from-rules'] as const;

/** The language asked for, whatever else is wrong with the arguments. */
export function languageIn(argv: readonly string[]): Language {
  const inline = argv.find((argument) => argument.startsWith('--lang='))?.slice('--lang='.length);
  const behind = argv.includes('--lang') ? argv[argv.indexOf('--lang') + 1] : undefined;
  const asked = inline ?? behind;
  return isLanguage(asked) ? asked : 'vi';
}

/** @throws CommandProblem that names the first argument that is wrong */
export function readArguments(argv: readonly string[]): ScoreArguments {
  const given = givenOptions(argv);
  const last = (name: string) => given.texts.get(name)?.at(-1);
  const language = chosen(last('lang'), '--lang', LANGUAGES) ?? 'vi';
  const form = chosen(last('form'), '--form', ['formulas', 'values'] as const);
  const typedCells = chosen(last('typed'), '--typed', ['keep', 'replace'] as const);
  const [input, ...rest] = given.files;
  if (rest.length > 0) throw new CommandProblem('too-many-files', rest.join(' '));
  return {
    input: required(input, 'IN.xlsx'),
    output: required(last('out'), '--out'),
    report: required(last('report'), '--report'),
    policy: last('policy') ?? null,
    language,
    tables: given.texts.get('table') ?? [],
    options: {
      ...DEFAULT_WRITE_OPTIONS,
      ...(form && { form }),
      ...(typedCells && { typedCells }),
      groupRanks: given.flags.has('group-ranks'),
      fillFromRules: given.flags.has('fill-from-rules'),
    },
  };
}

function givenOptions(argv: readonly string[]) {
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries([
      ...TEXT_OPTIONS.map((name) => [name, { type: 'string' as const, multiple: true }]),
      ...FLAGS.map((name) => [name, { type: 'boolean' as const }]),
    ]),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const files: string[] = [];
  const texts = new Map<string, string[]>();
  const flags = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    if (isOneOf(FLAGS, token.name)) {
      if (token.value !== undefined) throw new CommandProblem('unknown-option', token.rawName);
      flags.add(token.name);
      continue;
    }
    if (!isOneOf(TEXT_OPTIONS, token.name)) {
      throw new CommandProblem('unknown-option', token.rawName);
    }
    const { value } = token;
    if (!value || (!token.inlineValue && value.startsWith('--'))) {
      throw new CommandProblem('missing-value', token.rawName);
    }
    texts.set(token.name, [...(texts.get(token.name) ?? []), value]);
  }
  return { files, texts, flags };
}

function isOneOf(names: readonly string[], name: string): boolean {
  return names.includes(name);
}

function chosen<T extends string>(
  value: string | undefined,
  option: string,
  allowed: readonly T[],
): T | null {
  if (value === undefined) return null;
  const known = allowed.find((candidate) => candidate === value);
  if (!known) throw new CommandProblem('missing-value', option, allowed);
  return known;
}

function required(value: string | undefined, name: string): string {
  if (!value) throw new CommandProblem('missing-argument', name);
  return value;
}
