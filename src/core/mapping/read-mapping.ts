/** Lines of the mapping, joined and read. */
import {
  mappingLine,
  readMappingKey,
  readMappingLine,
  type MappingAnswer,
  type MappingTarget,
} from './mapping-line';
import type { MappingProblem } from './mapping-problem';
import { NOTHING_SAID, type Mapping, type MappingLine, type SheetMapping } from './mapping';

export interface MappingReading {
  readonly mapping: Mapping;
  readonly problems: readonly MappingProblem[];
}

/** Sheet names are one whatever their case and Unicode form, as in Excel. */
function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function targetKey({ kind, sheet, index }: MappingTarget): string {
  return `${kind}!${index ?? ''}!${nameKey(sheet)}`;
}

/** Tells lines about the same thing by equal keys; keys that cannot be read by their text. */
function lineKey({ key }: MappingLine): string {
  const target = readMappingKey(key);
  return typeof target === 'string' ? key : targetKey(target);
}

/** Whether two lines are about the same. */
export function answersSame(line: MappingLine, other: MappingLine): boolean {
  return lineKey(line) === lineKey(other);
}

/** The lines with `later` ones added; those take the place of lines about the same. */
export function withMappingLines(
  lines: readonly MappingLine[],
  later: readonly MappingLine[],
): MappingLine[] {
  const replaced = new Set(later.map(lineKey));
  return [...lines.filter((line) => !replaced.has(lineKey(line))), ...later];
}

type AnswerOf<Kind extends MappingAnswer['kind']> = Extract<MappingAnswer, { kind: Kind }>;

/** The answers about one sheet as a record. */
function sheetMapping(answers: readonly MappingAnswer[]): SheetMapping {
  const of = <Kind extends MappingAnswer['kind']>(kind: Kind): AnswerOf<Kind>[] =>
    answers.filter((answer): answer is AnswerOf<Kind> => answer.kind === kind);
  return {
    tables: of('tables')[0]?.value ?? null,
    shape: of('shape')[0]?.value ?? null,
    header: of('header')[0]?.value ?? null,
    columns: new Map(of('column').map(({ index, value }) => [index, value])),
    rows: new Map(of('row').map(({ index, value }) => [index, value])),
    notations: new Map(of('notation').map(({ index, value }) => [index, value])),
    phase: of('phase')[0]?.value ?? null,
    unitName: of('unitName')[0]?.value ?? null,
  };
}

/** Of several lines about the same, the first counts. */
export function readMapping(lines: readonly MappingLine[]): MappingReading {
  const sheets = new Map<string, MappingAnswer[]>();
  const problems: MappingProblem[] = [];
  const known = new Set<string>();
  for (const line of lines) {
    const answer = readMappingLine(line);
    if (typeof answer === 'string') problems.push({ code: answer, line });
    else if (known.has(lineKey(line))) problems.push({ code: 'duplicate-key', line });
    else {
      known.add(lineKey(line));
      const key = nameKey(answer.sheet);
      const said = sheets.get(key);
      if (said) said.push(answer);
      else sheets.set(key, [answer]);
    }
  }
  const mapping = new Map(
    [...sheets.values()].map((answers) => [answers[0]!.sheet, sheetMapping(answers)]),
  );
  return { mapping, problems };
}

/** What was said about a sheet; nothing at all where nobody spoke of it. */
export function mappingOfSheet(mapping: Mapping, name: string): SheetMapping {
  const own = mapping.get(name);
  if (own || mapping.size === 0) return own ?? NOTHING_SAID;
  const key = [...mapping.keys()].find((other) => nameKey(other) === nameKey(name));
  return key === undefined ? NOTHING_SAID : mapping.get(key)!;
}

/** The answers about one sheet. */
export function answersAbout(sheet: string, said: SheetMapping): MappingAnswer[] {
  const { tables, shape, header, phase, unitName } = said;
  return [
    ...(tables ? [{ kind: 'tables', sheet, value: tables } as const] : []),
    ...(shape ? [{ kind: 'shape', sheet, value: shape } as const] : []),
    ...(header ? [{ kind: 'header', sheet, value: header } as const] : []),
    ...(phase ? [{ kind: 'phase', sheet, value: phase } as const] : []),
    ...(unitName ? [{ kind: 'unitName', sheet, value: unitName } as const] : []),
    ...[...said.columns].map(
      ([index, value]) => ({ kind: 'column', sheet, index, value }) as const,
    ),
    ...[...said.rows].map(([index, value]) => ({ kind: 'row', sheet, index, value }) as const),
    ...[...said.notations].map(
      ([index, value]) => ({ kind: 'notation', sheet, index, value }) as const,
    ),
  ];
}

/** The lines that keep a mapping, sheet by sheet. */
export function mappingLines(mapping: Mapping): MappingLine[] {
  return [...mapping].flatMap(([sheet, said]) => answersAbout(sheet, said).map(mappingLine));
}

/** The lines about sheets of which none has the name. */
export function missingSheets(mapping: Mapping, names: readonly string[]): MappingProblem[] {
  const present = new Set(names.map(nameKey));
  return [...mapping]
    .filter(([sheet]) => !present.has(nameKey(sheet)))
    .flatMap(([sheet, said]) => answersAbout(sheet, said))
    .map((answer) => ({ code: 'sheet-missing', line: mappingLine(answer) }));
}
