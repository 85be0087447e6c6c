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
  return eraOf(provinceKeys(names));
}

/** The names in both lists that must not be compared as they are: one list is old, one is new. */
export function findSharedProvinceNames(
  namesA: readonly string[],
  namesB: readonly string[],
): SharedProvinceName[] {
  const [keysA, keysB] = [provinceKeys(namesA), provinceKeys(namesB)];
  const eras = new Set([eraOf(keysA), eraOf(keysB)]);
  if (!eras.has('before-2025') || !eras.has('since-2025')) return [];
  const known = new Set(keysB);
  return namesA.flatMap((name, at) => {
    const key = keysA[at]!;
    const province = key === null ? undefined : BY_NEW_NAME.get(key);
    const isShared = province && known.has(key) && province.from.length > 1;
    return isShared ? [{ kind: 'shared-province-name', name, newExtent: province.from }] : [];
  });
}

function eraOf(keys: readonly (string | null)[]): ProvinceEra {
  const distinct = new Set(keys.filter((key) => key !== null));
  if ([...distinct].some((key) => RETIRED.has(key))) return 'before-2025';
  const current = [...distinct].filter((key) => BY_NEW_NAME.has(key)).length;
  return current > MOST_BY_CHANCE ? 'since-2025' : 'unknown';
}

/** By index; null for `Huyện Bình Dương` and `Xã Hà Giang`, which are no provinces. */
function provinceKeys(names: readonly string[]): (string | null)[] {
  return names.map((name) => {
    const { level, variant } = readUnitName(name);
    return level === null || level === 'province' || level === 'city' ? variant : null;
  });
}
