/** `Áp dụng cho`: for which units an indicator is, told by their scope, their name and their level. */
import type { ScoredUnit } from '../scorebook';
import { foldText } from '../text/fold';
import { readUnitName, type UnitLevel } from '../units/unit-name';

type UnitWords = Pick<ScoredUnit, 'name' | 'scope'>;

const EVERYBODY = /^(?:tat ca|moi don vi|chung|all)/;
const PARTS = /[,;/\n]|\s(?:và|and)\s/iu;
/** Words that say only that a kind of unit follows. */
const LEAD = /^(?:(?:cac|ubnd|cap|khoi|nhom|don vi|danh cho|doi voi|la)\s+)+/;

/** `cấp huyện` is said of towns and cities of a province, too. */
const LEVELS_OF_KIND: Readonly<Record<string, readonly UnitLevel[]>> = {
  tinh: ['province', 'city'],
  huyen: ['ruralDistrict', 'urbanDistrict', 'town', 'city'],
  xa: ['commune', 'ward', 'township', 'specialZone'],
  so: ['department'],
  bo: ['ministry'],
};

function kindOf(text: string): string {
  const words = foldText(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return words.replace(LEAD, '');
}

/** Kinds such as `so`, `huyen`, `so co tthc`; null when the words mean every unit. */
function kindsIn(appliesTo: string): string[] | null {
  const isEverybody = EVERYBODY.test(foldText(appliesTo).trim());
  return isEverybody ? null : appliesTo.split(PARTS).map(kindOf).filter(Boolean);
}

function startsWithWords(text: string, words: string): boolean {
  return text === words || text.startsWith(`${words} `);
}

/** Null when neither the scope nor the name of the unit tells. */
function isOfKind(unit: UnitWords, kind: string): boolean | null {
  const scope = kindOf(unit.scope ?? '');
  if (scope === kind || startsWithWords(kindOf(unit.name), kind)) return true;
  const levels = LEVELS_OF_KIND[kind];
  const { level } = readUnitName(unit.name);
  return levels && level !== null ? levels.includes(level) : null;
}

/**
 * Whether an indicator is for each of these units, in their order; null when the words name no kind
 * of unit that can be told from the others.
 */
export function appliesToUnits(
  appliesTo: string,
  units: readonly UnitWords[],
): readonly boolean[] | null {
  const kinds = kindsIn(appliesTo);
  if (kinds === null) return units.map(() => true);
  const answers = units.map((unit) => {
    const ofKinds = kinds.map((kind) => isOfKind(unit, kind));
    if (ofKinds.includes(true)) return true;
    return ofKinds.includes(null) ? null : false;
  });
  // Words that some units answer to are words for a kind: the others are of another one.
  const isKnown = answers.includes(true) || answers.every((answer) => answer === false);
  return isKnown ? answers.map((answer) => answer === true) : null;
}
