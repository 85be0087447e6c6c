/** Old and new provinces of 2025 share names: a matched name may mean two different areas. */
import { PROVINCES, type Province } from './provinces';
import { readUnitName } from './unit-name';

/** A list that holds a province which no longer exists is old; a long one without any is new. */
export type ProvinceEra = 'before-2025' | 'since-2025' | 'unknown';

/** A name that two lists share though the province of one is larger than that of the other. */
export interface SharedProvinceName {
  readonly kind: 'shared-province-name';
  readonly name: string;
  /** The old provinces that the new one holds. */
  readonly newExtent: readonly string[];
}

/** More of the 34 names than an old list without a retired one would hold by chance. */
const MOST_BY_CHANCE = 17;

const keyOf = (name: string) => readUnitName(name).variant;

const BY_NEW_NAME: ReadonlyMap<string, Province> = new Map(
  PROVINCES.map((province) => [keyOf(province.name), province]),
);
const RETIRED = new Set(
  PROVINCES.flatMap(({ from }) => from)
    .map(keyOf)
    .filter((key) => !BY_NEW_NAME.has(key)),
);

export function provinceEra(names: readonly string[]): ProvinceEra {
  const keys = new Set(names.filter(mayBeProvince).map(keyOf));
  if ([...keys].some((key) => RETIRED.has(key))) return 'before-2025';
  const current = [...keys].filter((key) => BY_NEW_NAME.has(key)).length;
  return current > MOST_BY_CHANCE ? 'since-2025' : 'unknown';
}

/** The names in both lists that must not be compared as they are: one list is old, one is new. */
export function findSharedProvinceNames(
  namesA: readonly string[],
  namesB: readonly string[],
): SharedProvinceName[] {
  const eras = new Set([provinceEra(namesA), provinceEra(namesB)]);
  if (!eras.has('before-2025') || !eras.has('since-2025')) return [];
  const keysB = new Set(namesB.filter(mayBeProvince).map(keyOf));
  return namesA.filter(mayBeProvince).flatMap((name) => {
    const province = BY_NEW_NAME.get(keyOf(name));
    const isShared = province && keysB.has(keyOf(name)) && province.from.length > 1;
    return isShared ? [{ kind: 'shared-province-name', name, newExtent: province.from }] : [];
  });
}

/** `Huyện Bình Dương` and `Xã Hà Giang` are no provinces. */
function mayBeProvince(name: string): boolean {
  const { level } = readUnitName(name);
  return level === null || level === 'province' || level === 'city';
}
