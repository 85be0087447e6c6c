import type { CellValue, Snapshot } from '../../src/core/sheet/snapshot';
import { snapshotOf, type SheetSpec } from './snapshot-of';

/** A repeatable stream of whole numbers in `0 … below - 1` (a linear congruential generator). */
export function seededIntegers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

const GROUP_COUNT = 8;

function groupSizes(indicators: number): number[] {
  const base = Math.floor(indicators / GROUP_COUNT);
  return Array.from({ length: GROUP_COUNT }, (_, group) =>
    group < indicators % GROUP_COUNT ? base + 1 : base,
  );
}

/** Every commune of the country on one sheet: units in rows, indicators in eight banded groups. */
export function largeMatrixSpec(units: number, indicators: number): SheetSpec {
  const next = seededIntegers(20_251_121);
  const bands: CellValue[] = ['STT', 'Tên đơn vị'];
  const names: CellValue[] = [null, null];
  const maxima: CellValue[] = [null, 'Điểm tối đa'];
  const merges = ['A1:A2', 'B1:B2'];
  groupSizes(indicators).forEach((size, group) => {
    for (let i = 0; i < size; i += 1) {
      bands.push(i === 0 ? `${group + 1}. Nhóm chỉ số ${group + 1}` : null);
      names.push(`${group + 1}.${i + 1}. Chỉ số ${group + 1}.${i + 1}`);
      maxima.push(10);
    }
  });
  const rows: CellValue[][] = [bands, names, maxima];
  for (let unit = 0; unit < units; unit += 1) {
    const row: CellValue[] = [unit + 1, `Xã thứ ${unit + 1}`];
    for (let i = 0; i < indicators; i += 1) row.push(next(1001) / 100);
    rows.push(row);
  }
  return { name: 'Cấp xã', rows, merges };
}

export function largeMatrix(units = 3321, indicators = 60): Snapshot {
  return snapshotOf(largeMatrixSpec(units, indicators));
}

/** One sheet a unit, indicators in rows below their groups, with evidence for most of them. */
export function scorecardSpec(unit: number, indicators: number): SheetSpec {
  const next = seededIntegers(unit + 7);
  const rows: CellValue[][] = [
    ['BẢNG TỰ CHẤM ĐIỂM CHUYỂN ĐỔI SỐ CẤP XÃ'],
    [`Tên đơn vị: UBND xã thứ ${unit + 1}`],
    [],
    ['STT', 'Chỉ số', 'Điểm tối đa', 'Điểm tự chấm', 'Tài liệu kiểm chứng'],
  ];
  groupSizes(indicators).forEach((size, group) => {
    rows.push([`${group + 1}`, `Nhóm chỉ số ${group + 1}`, size * 10]);
    for (let i = 0; i < size; i += 1) {
      const evidence = next(8) === 0 ? null : `Quyết định số ${next(900) + 1}/QĐ-UBND`;
      rows.push([
        `${group + 1}.${i + 1}`,
        `Chỉ số ${group + 1}.${i + 1}`,
        10,
        next(1001) / 100,
        evidence,
      ]);
    }
  });
  return { name: `Xã ${unit + 1}`, rows };
}

export function manyScorecards(sheets = 149, indicators = 60): Snapshot {
  return snapshotOf(
    ...Array.from({ length: sheets }, (_, unit) => scorecardSpec(unit, indicators)),
  );
}

/** Kinds of rules, and the figures that a unit may have for each. */
const RULES: readonly (readonly [
  text: string,
  figures: (next: (below: number) => number) => CellValue,
])[] = [
  [
    'a = Số văn bản ký số; b = Tổng số văn bản; Tỷ lệ = a/b; Điểm = Tỷ lệ*Điểm tối đa',
    (next) => `a = ${next(100)}; b = ${100 + next(900)}`,
  ],
  [
    'Từ 90% trở lên: 10 điểm; từ 70% đến dưới 90%: 5 điểm; dưới 70%: 0 điểm',
    (next) => `${next(101)}%`,
  ],
  [
    'BCĐ họp 4 lần: 10 điểm; họp 3 lần: 7 điểm; họp 2 lần: 5 điểm; còn lại: 0 điểm',
    (next) => next(5),
  ],
  ['Mỗi sáng kiến 2 điểm, tối đa 10 điểm', (next) => next(8)],
  [
    '- Đã ban hành kế hoạch: Điểm tối đa\n- Chưa ban hành kế hoạch: 0 điểm',
    (next) => (next(2) === 0 ? 'Đã ban hành kế hoạch' : 'Chưa ban hành kế hoạch'),
  ],
  [
    'a = Số hồ sơ đúng hạn; b = Tổng số hồ sơ; Tỷ lệ = a/b; Điểm = Tỷ lệ*Điểm tối đa',
    (next) => `${next(100)}/${100 + next(100)}`,
  ],
];

/** Units in rows, a column of figures and one of points for each indicator, and their wordings. */
export function matrixWithRules(units = 3321, indicators = 60): Snapshot {
  const next = seededIntegers(20_260_101);
  const rules = Array.from({ length: indicators }, (_, i) => RULES[i % RULES.length]!);
  const codes = rules.map((_, i) => `1.${i + 1}`);
  const bands = codes.flatMap((code): CellValue[] => [`${code} Chỉ số ${code}`, null]);
  const names = codes.flatMap((): CellValue[] => ['Số liệu', 'Điểm']);
  const rows: CellValue[][] = [
    ['STT', 'Tên đơn vị', ...bands],
    [null, null, ...names],
  ];
  for (let unit = 0; unit < units; unit += 1) {
    const cells = rules.flatMap(([, figures]): CellValue[] => [figures(next), next(11)]);
    rows.push([unit + 1, `Xã thứ ${unit + 1}`, ...cells]);
  }
  const entries = rules.map(([text], i): CellValue[] => [
    ...[codes[i]!, `Chỉ số ${codes[i]!}`, '1', 10],
    ...[null, text],
  ]);
  const framework: SheetSpec = {
    name: 'Bộ chỉ số',
    rows: [
      ['Mã', 'Tên', 'Thuộc', 'Điểm tối đa', 'Cách gộp', 'Cách tính'],
      ['1', 'Nhóm chỉ số', null, 10 * indicators, 'tổng', null],
      ...entries,
    ],
  };
  return snapshotOf({ name: 'Cấp xã', rows }, framework);
}
