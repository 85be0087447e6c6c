/** The parts of a unit's name: what kind of unit, which name, and inside which other unit. */
import { unitNameKey } from '../audit/unit-name';
import { foldText } from '../text/fold';

export type UnitLevel =
  | 'province'
  | 'city'
  | 'town'
  | 'urbanDistrict'
  | 'ruralDistrict'
  | 'commune'
  | 'ward'
  | 'township'
  | 'specialZone'
  | 'department'
  | 'office'
  | 'ministry';

/** Each key is comparable by `===`; none is for people to read. */
export interface UnitName {
  /** The whole name; case, spaces, punctuation, "và" and the seat of the tone do not matter. */
  readonly whole: string;
  /** `huyện` of `UBND huyện Cao Lãnh`; null when the name does not say. */
  readonly level: UnitLevel | null;
  /** The name without authority, level and place. */
  readonly core: string;
  /** The core in one of its known spellings: `Đắc Nông`, `Thừa Thiên Huế`, `Qui Nhơn`. */
  readonly variant: string;
  /** The variant without any mark. */
  readonly bare: string;
  readonly hasMarks: boolean;
  /** The words of the core and of the whole name as written, without "và". */
  readonly words: readonly string[];
  readonly allWords: readonly string[];
  /** `huyện B` of `xã A, huyện B`; null when the name does not say. */
  readonly within: { readonly level: UnitLevel; readonly core: string } | null;
}

const AUTHORITY = /^(?:ubnd|u\.b\.n\.d\.?|[uủ][yỷ]\s*ban\s*nh[aâ]n\s*d[aâ]n)(?![\p{Ll}\p{M}])/u;

const LEVELS: readonly (readonly [UnitLevel, RegExp])[] = [
  ['province', /^(?:tỉnh|tinh(?=\s))/],
  ['city', /^(?:thành\s*phố|thanh\s*pho|t\.?p)/],
  ['town', /^(?:thị\s*xã|thi\s*xa(?=\s)|t\.?x)/],
  ['township', /^(?:thị\s*trấn|thi\s*tran(?=\s)|t\.?t)/],
  ['specialZone', /^(?:đặc\s*khu|dac\s*khu(?=\s))/],
  ['ruralDistrict', /^(?:huyện|huyen(?=\s)|h(?=\.))/],
  ['urbanDistrict', /^(?:quận|quan(?=\s)|q(?=\.|\s?\d))/],
  ['ward', /^(?:phường|phuong(?=\s)|p(?=\.|\s?\d))/],
  ['commune', /^(?:xã|xa(?=\s)|x(?=\.))/],
  ['department', /^(?:sở|so(?=\s))/],
  ['office', /^(?:phòng|phong(?=\s))/],
  ['ministry', /^(?:bộ|bo(?=\s))/],
];

/** A level word that follows a comma, a bracket or a dash; after an office a space will do. */
const PLACE =
  /^(.+?)\s*[,(–—-]\s*((?:tỉnh|thành phố|tp|thị xã|tx|huyện|h\.|quận|q\.|xã|phường|thị trấn)[\s.].+?)\)?$/iu;
const OFFICE_PLACE = /^(.+?)\s+((?:tỉnh|thành phố|tp\.?|thị xã|tx\.?|huyện|quận)\s.+)$/iu;

/** `UBND H. Cao Lãnh`, `huyện Cao Lãnh` and `CAO  LÃNH` share their core. */
export function readUnitName(name: string): UnitName {
  const text = tidy(name);
  const { level, rest } = splitLevel(withoutAuthority(text));
  const isOffice = level === 'department' || level === 'office';
  const place = PLACE.exec(rest) ?? (isOffice ? OFFICE_PLACE.exec(rest) : null);
  const coreText = place ? place[1]! : rest;
  const core = keyOf(coreText);
  const variant = knownVariant(core, level);
  return {
    whole: keyOf(text),
    level,
    core,
    variant,
    bare: foldText(variant),
    hasMarks: /[^\u0000-\u007f]/.test(text),
    words: wordsOf(coreText),
    allWords: wordsOf(text),
    within: place && readPlace(place[2]!),
  };
}

/** Where a scope column says that a unit lies: `Huyện B`; null for `Khối 1`. */
export function readPlace(text: string): UnitName['within'] {
  const { level, rest } = splitLevel(withoutAuthority(tidy(text)));
  return level === null ? null : { level, core: knownVariant(keyOf(rest), level) };
}

function tidy(name: string): string {
  const text = name.normalize('NFKC').replace(/[ÐƉ]/g, 'Đ').replace(/ð/g, 'đ');
  return text
    .replace(/&/g, ' và ')
    .replace(/[\s_]+/g, ' ')
    .trim();
}

function withoutAuthority(text: string): string {
  const match = AUTHORITY.exec(text.toLowerCase());
  const rest = match ? text.slice(match[0].length).replace(/^[\s.:–—-]+/, '') : text;
  return rest === '' ? text : rest;
}

/** A level ends at a space, a stop, a number, or at a capital where the space was lost. */
function splitLevel(text: string): { level: UnitLevel | null; rest: string } {
  const lower = text.toLowerCase();
  for (const [level, pattern] of LEVELS) {
    const length = pattern.exec(lower)?.[0].length;
    if (length === undefined || !/^[\s.:\d\p{Lu}-]/u.test(text.slice(length))) continue;
    const rest = text.slice(length).replace(/^[\s.:-]+/, '');
    if (/[\p{L}\d]/u.test(rest)) return { level, rest };
  }
  return { level: null, rest: text };
}

function wordsOf(text: string): string[] {
  const words = text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
  const hasLostMarks = !/[^\u0000-\u007f]/.test(text);
  return words.filter((word, index) => {
    const isBetween = index > 0 && index < words.length - 1;
    return !isAnd(word, hasLostMarks && isBetween);
  });
}

/** Without its mark `va` joins two words, or is a name of its own at an end: `Trà Va`. */
function isAnd(word: string, mayLackMark: boolean): boolean {
  const lower = word.toLowerCase();
  return lower === 'và' || (mayLackMark && lower === 'va');
}

/** Numbers lose their leading zeros (`Phường 01`) and do not run together (`Khối 1.1`). */
function keyOf(text: string): string {
  const words = wordsOf(text)
    .join(' ')
    .replace(/(\d) (?=\d)/g, '$1.');
  return unitNameKey(words).replace(/\d+/g, (digits) => {
    return digits.replace(/^0+(?=\d)/, '');
  });
}

const HUE = keyOf('Huế');
const KNOWN_SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^(?:${['Đắc', 'Đăk', 'Đăc', 'Đak', 'Dak'].map(keyOf).join('|')})`), keyOf('Đắk')],
  [new RegExp(`(?:${['Lắc', 'Lăk', 'Lăc', 'Lak'].map(keyOf).join('|')})$`), keyOf('Lắk')],
];
/** `Mĩ` is `Mỹ` and `Qui` is `Quy`, but `Tai` is not `Tay`: only y as the whole rime. */
const LONE_Y = /((?:^|[^aeiouy\u0300-\u036f])(?:[hklmst]|qu))y(?![aeiou])/g;

function knownVariant(core: string, level: UnitLevel | null): string {
  if (core === keyOf('Thừa Thiên Huế') && (level === null || level === 'province')) return HUE;
  const [dak, lak] = KNOWN_SPELLINGS;
  const isDak = dak![0].test(core);
  const spelled = isDak ? core.replace(dak![0], dak![1]).replace(lak![0], lak![1]) : core;
  return spelled.replace(LONE_Y, '$1i');
}
