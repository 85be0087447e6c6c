/** Conditions of a class: "từ 65% đến dưới 80% tổng điểm và mỗi nhóm từ 50%". */
import { exactToNumber, type Exact } from '../number/exact';
import type { Range } from '../rules/rule';
import { ruleLines } from '../rules/text/normalise-rule-text';
import { readRange } from '../rules/text/range-phrase';
import { foldText } from '../text/fold';
import type { ClassCondition, ClassSubject, ClassTier } from './class-scheme';

export interface ConditionReading {
  readonly conditions: readonly ClassCondition[];
  readonly unread: readonly string[];
}

const OTHERWISE = /^(?:(?:cac )?(?:truong hop|don vi) )?(?:con lai|khac)$/;

/** Every condition of a text; what cannot be read is named, never guessed. */
export function readClassConditions(text: string): ConditionReading {
  const conditions: ClassCondition[] = [];
  const unread: string[] = [];
  let last: ClassCondition | null = null;
  for (const clause of clausesOf(text)) {
    if (OTHERWISE.test(foldText(clause))) continue;
    const condition = readClause(clause, last);
    if (condition) conditions.push((last = condition));
    else unread.push(clause);
  }
  const isEmpty = clausesOf(text).length === 0;
  return { conditions, unread: isEmpty ? [''] : unread };
}

/** "và", "đồng thời", semicolons and lines part conditions; a comma does before words. */
const PARTED = /\s*(?:[;\n]|(?:,\s*)?(?<!\p{L})(?:và|đồng thời)(?!\p{L})|,(?!\d))\s*/iu;

function clausesOf(text: string): string[] {
  return ruleLines(text)
    .join('\n')
    .split(PARTED)
    .map((clause) => clause.replace(/^[-+•*]\s*/, '').replace(/[.\s]+$/, ''))
    .filter((clause) => clause !== '');
}

function readClause(clause: string, last: ClassCondition | null): ClassCondition | null {
  const found = readRange(withPlainRange(clause));
  if (!found || found.isContradictory) return null;
  const rest = `${found.before} ${found.after}`;
  if (/%/.test(rest) || readRange(found.after)) return null;
  const words = foldText(rest).replace(/[()]/g, ' ');
  const { subject, isDenied } = readSubject(words, rest);
  if (!subject) return null;
  if (isSingle(found.range) && !isDenied && !isWhole(found.range, found.unit)) return null;
  // "và dưới 90%" goes on with what was spoken of before it.
  const isBare = subject.kind === 'total' && words.trim() === '';
  return {
    subject: isBare && last ? last.subject : subject,
    measure: found.unit === '%' ? 'percent' : 'points',
    range: found.range,
    isDenied,
  };
}

const NUMBER = String.raw`\d+(?:[.,]\d+)*`;
/** "từ 80%" says "from 80 % on" unless an upper end follows. */
const FROM_ON = new RegExp(
  String.raw`(?<!\p{L})(?:đạt\s+)?từ\s+(${NUMBER}\s*(?:%|điểm)?)(?!\s*(?:%|điểm|[\d.,]))(?!.*(?:đến|tới|trở|dưới|<|-\s*\d))`,
  'iu',
);
const ZERO_POINTS =
  /(?<=(?:^|(?<!\p{L})(?:nào|bị|có|được))\s*)(?:bị\s+)?(?:0\s*điểm|điểm\s*0|không\s+điểm)(?![\d,.])/iu;

function withPlainRange(clause: string): string {
  return clause.replace(FROM_ON, '$1 trở lên').replace(ZERO_POINTS, 'bằng 0 điểm');
}

/** "đạt 80%" may mean exactly or at least: only nothing and all of it are the same either way. */
function isWhole({ low }: Range, unit: string): boolean {
  const value = exactToNumber(low!.value);
  return value === 0 || (unit === '%' && value === 100);
}

function isSingle({ low, high }: Range): boolean {
  return low !== null && high !== null && isSame(low.value, high.value);
}

function isSame(a: Exact, b: Exact): boolean {
  return exactToNumber(a) === exactToNumber(b);
}

const GROUP = '(?:nhom(?: chi so| tieu chi)?|tru cot|linh vuc|phan)';
const PART = '(?:tieu chi|chi so|chi tieu|noi dung|muc) thanh phan';
const INDICATOR = '(?:tieu chi|chi so|chi tieu|noi dung|muc)';
const TIERS: readonly (readonly [ClassTier, string])[] = [
  ['group', GROUP],
  ['component', PART],
  ['indicator', INDICATOR],
];
const EVERY = '(?:moi|tung|tat ca(?: cac)?|toan bo(?: cac)?|cac)(?: mot)?';
const NONE = '(?:khong|khong co|khong con)(?: bat ky| bat cu)?(?: mot)?';
/** Words that say nothing of what is looked at. */
const IDLE =
  /(?:^|\s)(?:tong|so|diem|ket qua|danh gia|cham|dat|duoc|co|bi|deu|phai|nao|toi da|chuan|muc|cua|so voi|tren|dat duoc|theo|ty le|la|o)(?=\s|$)/g;

/** @param words folded; `text` keeps the marks of a node's name */
function readSubject(
  words: string,
  text: string,
): { subject: ClassSubject | null; isDenied: boolean } {
  for (const [tier, kind] of TIERS) {
    const subject = { kind: 'every', tier } as const;
    if (new RegExp(`(?:^|\\s)${NONE} ${kind}(?: nao)?(?=\\s|$)`).test(words)) {
      return { subject, isDenied: true };
    }
    if (new RegExp(`(?:^|\\s)${EVERY} ${kind}(?=\\s|$)`).test(words)) {
      return { subject, isDenied: false };
    }
  }
  const isTotal = withoutIdle(words) === '';
  const subject = isTotal ? ({ kind: 'total' } as const) : readNode(text);
  return { subject, isDenied: false };
}

function withoutIdle(words: string): string {
  let left = words;
  for (let before = ''; before !== left;) {
    before = left;
    left = left.replace(IDLE, ' ');
  }
  return left.replace(/[\s,.:%]+/g, '');
}

const NODE_WORDS =
  /^(?:điểm\s+)?(?:của\s+)?(?:nhóm(?:\s+chỉ số|\s+tiêu chí)?|trụ cột|lĩnh vực|phần|mục|tiêu chí|chỉ số|chỉ tiêu|nội dung)?\s*/iu;
const NODE_END = /\s*(?:phải|đạt|được|có|điểm|số điểm|điểm tối đa|của)*\s*[,.:]?$/iu;

/** "nhóm II": which node has that code or name, the table tells. Denials are not for one node. */
function readNode(text: string): ClassSubject | null {
  const words = text.replace(/\s+/g, ' ').trim();
  if (/(?<!\p{L})(?:không|chưa|ít nhất|hoặc)(?!\p{L})/iu.test(words)) return null;
  const name = words.replace(NODE_WORDS, '').replace(NODE_END, '').trim();
  return name === '' ? null : { kind: 'node', name };
}
