/**
 * The 63 provinces until 30 June 2025 and the 34 since: which old ones each new one holds whole.
 * Source: Nghị quyết 202/2025/QH15, điều 1; Huế: Nghị quyết 175/2024/QH15 (a city since 1/1/2025).
 */
import { readUnitName } from './unit-name';

export interface Province {
  readonly name: string;
  /** A city under the central government (thành phố trực thuộc trung ương), or a tỉnh. */
  readonly isCity: boolean;
  /** The old provinces that it is made of, itself first where it keeps its name. */
  readonly from: readonly string[];
}

const CITIES = new Set(['Hà Nội', 'Huế', 'Hải Phòng', 'Đà Nẵng', 'Hồ Chí Minh', 'Cần Thơ']);

const MERGERS: readonly (readonly string[])[] = [
  ['Tuyên Quang', 'Hà Giang'],
  ['Lào Cai', 'Yên Bái'],
  ['Thái Nguyên', 'Bắc Kạn'],
  ['Phú Thọ', 'Hòa Bình', 'Vĩnh Phúc'],
  ['Bắc Ninh', 'Bắc Giang'],
  ['Hưng Yên', 'Thái Bình'],
  ['Hải Phòng', 'Hải Dương'],
  ['Ninh Bình', 'Hà Nam', 'Nam Định'],
  ['Quảng Trị', 'Quảng Bình'],
  ['Đà Nẵng', 'Quảng Nam'],
  ['Quảng Ngãi', 'Kon Tum'],
  ['Gia Lai', 'Bình Định'],
  ['Khánh Hòa', 'Ninh Thuận'],
  ['Lâm Đồng', 'Đắk Nông', 'Bình Thuận'],
  ['Đắk Lắk', 'Phú Yên'],
  ['Hồ Chí Minh', 'Bà Rịa - Vũng Tàu', 'Bình Dương'],
  ['Đồng Nai', 'Bình Phước'],
  ['Tây Ninh', 'Long An'],
  ['Cần Thơ', 'Sóc Trăng', 'Hậu Giang'],
  ['Vĩnh Long', 'Bến Tre', 'Trà Vinh'],
  ['Đồng Tháp', 'Tiền Giang'],
  ['Cà Mau', 'Bạc Liêu'],
  ['An Giang', 'Kiên Giang'],
];

const UNCHANGED = [
  'Hà Nội',
  'Cao Bằng',
  'Lạng Sơn',
  'Quảng Ninh',
  'Lai Châu',
  'Điện Biên',
  'Sơn La',
  'Thanh Hóa',
  'Nghệ An',
  'Hà Tĩnh',
];

function province(name: string, from: readonly string[]): Province {
  return { name, isCity: CITIES.has(name), from };
}

/** The 34 provinces since 1 July 2025. */
export const PROVINCES: readonly Province[] = [
  ...MERGERS.map((from) => province(from[0]!, from)),
  ...UNCHANGED.map((name) => province(name, [name])),
  province('Huế', ['Thừa Thiên Huế']),
];

const BY_OLD_NAME = new Map(
  PROVINCES.flatMap((one) => one.from.map((name) => [readUnitName(name).variant, one])),
);

/** The province that an old one is part of now; null when no old province has the name. */
export function mergedProvinceOf(oldName: string): Province | null {
  return BY_OLD_NAME.get(readUnitName(oldName).variant) ?? null;
}
