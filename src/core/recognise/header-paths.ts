/**
 * Reads the rows of a header as one path per column: bands above, the column's own words last.
 * Merged areas are never consulted, because Excel does not tell them: an empty header cell
 * belongs to the band on its left when that band's own column has words below it as well.
 */
import type { ColumnMeaning } from '../mapping/mapping';
import type { Exact } from '../number/exact';
import type { CellPosition } from '../sheet/address';
import { isCodeUnder, type Code } from './code';
import type { Grid } from './grid';
import type { HeaderMeaning, HeaderRole, ScorePhase } from './header-words';
import { codesInRow } from './index-row';

export interface PathPart {
  readonly cell: CellPosition;
  readonly name: string;
  readonly squeezed: string;
  readonly code: Code | null;
  readonly maximum: Exact | null;
  readonly weight: Exact | null;
  readonly meaning: HeaderMeaning | null;
}

export interface HeaderColumn {
  readonly index: number;
  /** From the top band to the column's own words; empty for a column without header. */
  readonly path: readonly PathPart[];
  readonly role: HeaderRole | null;
  readonly phase: ScorePhase;
  /** The parts that are no role words: groups, indicators, units. */
  readonly subject: readonly PathPart[];
  /** Of a rank: the squeezed name of what it ranks, or null for all. */
  readonly rankOf: string | null;
  /** Stated in the header, or null. */
  readonly maximum: Exact | null;
  readonly weight: Exact | null;
  /** What a person said that it holds, or null. */
  readonly answer: ColumnMeaning | null;
}

export interface HeaderRows {
  readonly top: number;
  readonly bottom: number;
}

/** Which cell stands over a column in one header row: its own, or the band's that it lies in. */
type Source = CellPosition | null;

function hasWordsBelow(grid: Grid, header: HeaderRows, row: number, column: number): boolean {
  for (let below = row + 1; below <= header.bottom; below += 1) {
    if (grid.text(below, column) !== '') return true;
  }
  return false;
}

function isSameSource(a: Source, b: Source): boolean {
  return a === b || (a !== null && b !== null && a.row === b.row && a.column === b.column);
}

function sourcesOf(grid: Grid, header: HeaderRows): Source[][] {
  const { left, right } = grid.range;
  const rows: Source[][] = [];
  for (let row = header.top; row <= header.bottom; row += 1) {
    const above = rows[rows.length - 1];
    const sources: Source[] = [];
    for (let column = left; column <= right; column += 1) {
      const before = sources[column - left - 1] ?? null;
      const isUnderSameBand =
        column > left &&
        isSameSource(above?.[column - left - 1] ?? null, above?.[column - left] ?? null);
      sources.push(sourceAt(grid, header, { row, column }, isUnderSameBand ? before : null));
    }
    rows.push(sources);
  }
  return rows;
}

/** `before` is the band that the column on the left lies in, when this column may share it. */
function sourceAt(grid: Grid, header: HeaderRows, cell: CellPosition, before: Source): Source {
  const { row, column } = cell;
  const isBand = before !== null && hasWordsBelow(grid, header, row, before.column);
  if (grid.text(row, column) !== '') {
    const isRepeated = isBand && grid.fold(row, column) === grid.fold(before.row, before.column);
    return isRepeated && hasWordsBelow(grid, header, row, column) ? before : cell;
  }
  return isBand && hasWordsBelow(grid, header, row, column) ? before : null;
}

/** Whether another header of the row is a code under this one: `A` beside `A.1`. */
function isExtended(grid: Grid, row: number, code: Code): boolean {
  return grid.filled(row).some((column) => {
    const { code: leading, name } = grid.header(row, column);
    const other = leading ?? grid.codeOf(name);
    return other !== null && isCodeUnder(other, code);
  });
}

/** A header that is a code and nothing else. */
function bareCode(grid: Grid, { row, column }: CellPosition): Code | null {
  const columns = grid.filled(row).filter((other) => typeof grid.value(row, other) === 'number');
  const at = columns.indexOf(column);
  if (at >= 0) return codesInRow(grid, row, columns)[at]!;
  const code = grid.codeOf(grid.header(row, column).name.replace(',', '.'));
  if (!code || /digits|^roman$/.test(code.style)) return code;
  return code.style === 'upper' && isExtended(grid, row, code) ? code : null;
}

function makePart(grid: Grid, cell: CellPosition): PathPart {
  const { row, column } = cell;
  const { name, squeezed, code, maximum, weight } = grid.header(row, column);
  const meaning = grid.meaning(row, column);
  const bare = code || meaning ? null : bareCode(grid, cell);
  const isBare = bare !== null;
  return {
    cell,
    name: isBare ? '' : name,
    squeezed,
    code: isBare ? bare : code,
    maximum,
    weight,
    meaning,
  };
}

/** `(1) (2) (3)` in consecutive headers number the columns and are no maxima. */
function areColumnIndexes(numbers: readonly number[]): boolean {
  return (
    numbers.length >= 2 &&
    numbers[0]! <= 4 &&
    numbers.every((number, index) => index === 0 || number === numbers[index - 1]! + 1)
  );
}

/** Words that were broken over two rows: `Điểm` above `tối đa`. */
function joinBroken(parts: readonly PathPart[], grid: Grid): readonly PathPart[] {
  const last = parts[parts.length - 1];
  const upper = parts[parts.length - 2];
  if (!last || !upper || last.meaning || upper.cell.column !== last.cell.column) return parts;
  const joined = grid.meaningOf(`${upper.name} ${last.name}`);
  if (!joined || joined.role === upper.meaning?.role) return parts;
  return [...parts.slice(0, -2), { ...last, name: `${upper.name} ${last.name}`, meaning: joined }];
}

export interface Roles {
  readonly role: HeaderRole | null;
  readonly phase: ScorePhase;
  readonly rankOf: string | null;
  readonly subject: readonly PathPart[];
}

const BAND_ROLES: ReadonlySet<HeaderRole> = new Set<HeaderRole>([
  'rank',
  'maximum',
  'weight',
  'evidence',
  'explanation',
  'note',
  'check',
]);

function strongestPhase(path: readonly PathPart[]): ScorePhase {
  const phases = path.flatMap(({ meaning }) => (meaning?.phase ? [meaning.phase] : []));
  return phases.reverse().find((phase) => phase !== 'plain') ?? 'plain';
}

/** What a path of header words makes of its column. */
export function describePath(path: readonly PathPart[]): Roles {
  const leaf = path[path.length - 1];
  const subject = path.filter(({ meaning }) => meaning === null);
  const phase = strongestPhase(path);
  if (!leaf) return { role: null, phase, rankOf: null, subject };
  if (leaf.meaning) {
    const { role, rankOf } = leaf.meaning;
    const band = subject[subject.length - 1]?.squeezed ?? null;
    return { role, phase, rankOf: role === 'rank' ? (rankOf ?? band) : null, subject };
  }
  const band = path.find(({ meaning }) => meaning && BAND_ROLES.has(meaning.role))?.meaning;
  const rankOf = band?.role === 'rank' ? leaf.squeezed : null;
  return { role: band?.role ?? null, phase, rankOf, subject };
}

function isCodeOnly({ code, name }: PathPart): boolean {
  return code !== null && name === '';
}

function withCode(part: PathPart, { code, maximum }: PathPart): PathPart {
  return { ...part, code, maximum: part.maximum ?? maximum };
}

/** A code in a row of its own belongs to the name below it, or else to the column's name above. */
function joinCodes(parts: readonly PathPart[], isBand: (part: PathPart) => boolean): PathPart[] {
  const joined: PathPart[] = [];
  const isWordless = ({ squeezed, code }: PathPart): boolean => squeezed === '' && code === null;
  parts.forEach((part, at) => {
    const isLast = parts.slice(at + 1).every(isWordless);
    const before = joined[joined.length - 1];
    const takesCode = before && isCodeOnly(before) && !isBand(before) && !part.code;
    const givesCode = before && isCodeOnly(part) && isLast && !before.code;
    if (takesCode) joined[joined.length - 1] = withCode(part, before);
    else if (givesCode && !before.meaning && !isBand(before)) {
      joined[joined.length - 1] = withCode(before, part);
    } else joined.push(part);
  });
  return joined;
}

function pathOf(grid: Grid, rows: readonly Source[][], offset: number): PathPart[] {
  const parts: PathPart[] = [];
  const bands = new Set<number>();
  for (const sources of rows) {
    const source = sources[offset];
    if (!source) continue;
    const part = makePart(grid, source);
    const before = parts[parts.length - 1];
    if (before?.squeezed === part.squeezed && part.squeezed !== '') parts.pop();
    parts.push(part);
    const shared = sources.filter((other) => isSameSource(other, source)).length > 1;
    if (shared) bands.add(source.row);
  }
  return joinCodes(parts, ({ cell }) => bands.has(cell.row));
}

/** The columns of a header, one per column of the grid. */
export function readHeaderColumns(grid: Grid, header: HeaderRows): HeaderColumn[] {
  const rows = sourcesOf(grid, header);
  const { left, right } = grid.range;
  const paths = Array.from({ length: right - left + 1 }, (_, offset) => pathOf(grid, rows, offset));
  const bareNumbers = paths.flatMap((path) => {
    const leaf = path[path.length - 1];
    const bare = leaf && grid.header(leaf.cell.row, leaf.cell.column).bareNumber;
    return bare === null || bare === undefined ? [] : [bare];
  });
  const isIndexed = areColumnIndexes(bareNumbers);
  return paths.map((all, offset) => {
    const words = joinBroken(
      all.filter(({ squeezed, code }) => squeezed !== '' || code !== null),
      grid,
    );
    const stated = all[all.length - 1];
    const path = isIndexed ? words.map((part) => ({ ...part, maximum: null })) : words;
    return {
      index: left + offset,
      path,
      ...describePath(path),
      maximum: isIndexed ? null : (stated?.maximum ?? null),
      weight: stated?.weight ?? null,
      answer: null,
    };
  });
}
