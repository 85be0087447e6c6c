/** Which names are names of units: they say what kind of unit, or they are provinces. */
import { isUnitText } from '../recognise/row-words';
import { foldText } from '../text/fold';
import { PROVINCES } from '../units/provinces';

const PROVINCE_NAMES: ReadonlySet<string> = new Set(
  PROVINCES.flatMap(({ name, from }) => [name, ...from]).map(foldText),
);

/** `Xã An Hòa` and `Sở Y tế`, but not `Xã hội số` and `Số hóa hồ sơ`: a name follows the kind. */
const KIND_AND_NAME = /^[\p{L}.]+\s+[\p{Lu}\d]/u;

export function isKnownUnitName(name: string): boolean {
  const plain = name.normalize('NFC').trim();
  const fold = foldText(plain);
  if (PROVINCE_NAMES.has(fold)) return true;
  return isUnitText(plain, fold) && plain !== plain.toUpperCase() && KIND_AND_NAME.test(plain);
}

/** How many of the names are known. */
export function countKnownUnits(names: readonly string[]): number {
  return names.filter(isKnownUnitName).length;
}
