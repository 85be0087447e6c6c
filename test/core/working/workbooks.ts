/** Three small frameworks of our own, each laid out as other offices do. */
import type { Policy } from '../../../src/core/policy/policy';
import { scoreWorkbook, type ScoredWorkbook } from '../../../src/core/score-workbook';
import type { Snapshot } from '../../../src/core/sheet/snapshot';
import { formatCell } from '../../../src/core/sheet/address';
import type { RuleRun } from '../../../src/core/working/run-rules';
import { snapshotOf, type SheetSpec } from '../../support/snapshot-of';

type Row = SheetSpec['rows'][number];

export const RATIO =
  'a = Số văn bản ký số; b = Tổng số văn bản; Tỷ lệ = a/b; Điểm = Tỷ lệ*Điểm tối đa';
export const STEPS =
  'BCĐ họp 4 lần: 20 điểm; họp 3 lần: 15 điểm; họp 2 lần: 10 điểm; còn lại: 0 điểm';
export const ISSUED = '- Đã ban hành kế hoạch: Điểm tối đa\n- Chưa ban hành kế hoạch: 0 điểm';
export const BANDS = 'Từ 90% trở lên: 20 điểm; từ 70% đến dưới 90%: 10 điểm; dưới 70%: 0 điểm';

/** A commune's self-assessment with columns for a, b and the explanation. */
export function card(...rows: readonly Row[]): SheetSpec {
  return {
    name: 'Xã An Bình',
    rows: [
      ['PHIẾU TỰ ĐÁNH GIÁ CHUYỂN ĐỔI SỐ'],
      ['Đơn vị: UBND xã An Bình'],
      [
        ...['STT', 'Chỉ số', 'Điểm tối đa', 'Cách xác định và tính điểm'],
        ...['a', 'b', 'Điểm tự chấm', 'Giải trình'],
      ],
      ['1', 'Nhận thức số', 20 * rows.length],
      ...rows,
    ],
  };
}

/** A row of the card: code, rule, a, b, score, explanation. */
export function cardRow(
  code: string,
  rule: string,
  { a, b, score, said }: { a?: Row[0]; b?: Row[0]; score?: Row[0]; said?: Row[0] },
): Row {
  return [code, `Chỉ số ${code}`, 20, rule, a, b, score, said];
}

/** Four physical rows an indicator: its name, `a`, `b`, the rate and the points. */
export const FOUR_ROWS: SheetSpec = {
  name: 'Xã Bình Minh',
  rows: [
    ['PHIẾU TỰ ĐÁNH GIÁ XÃ BÌNH MINH'],
    ['STT', 'Chỉ số', 'Điểm tối đa', 'Cách xác định và tính điểm', 'Tự đánh giá', 'Minh chứng'],
    ['1', 'Chính quyền số', 40],
    ['1.1', 'Văn bản điện tử', 20, null, null, 'Báo cáo'],
    [null, 'a', null, 'Số văn bản ký số', 120],
    [null, 'b', null, 'Tổng số văn bản', 150],
    [null, 'Tỷ lệ', null, 'Tỷ lệ = a/b', 0.8],
    [null, 'Điểm', null, 'Điểm = Tỷ lệ*Điểm tối đa', 15],
    ['1.2', 'Họp Ban chỉ đạo', 20, STEPS, 15, '3 lần'],
  ],
};

/** Departments in rows, a band of figures, points and evidence for each indicator of "Bộ chỉ số". */
export function departments(...rows: readonly Row[]): readonly SheetSpec[] {
  return [
    {
      name: 'Tổng hợp',
      rows: [
        ['TT', 'Đơn vị', '1.1 Họp', null, null, '1.2 Văn bản', null, null, 'Tổng điểm'],
        [null, null, ...['Số liệu', 'Điểm', 'Minh chứng'], ...['Số liệu', 'Điểm', 'Minh chứng']],
        ...rows,
      ],
    },
    {
      name: 'Bộ chỉ số',
      rows: [
        ['Mã', 'Tên', 'Thuộc', 'Điểm tối đa', 'Cách gộp', 'Cách tính'],
        ['1', 'Cải cách hành chính', null, 40, 'tổng', null],
        ['1.1', 'Họp', '1', 20, null, STEPS],
        ['1.2', 'Văn bản', '1', 20, null, RATIO],
      ],
    },
  ];
}

export interface Worked extends ScoredWorkbook {
  readonly snapshot: Snapshot;
}

export function workOn(sheets: readonly SheetSpec[], policy: Partial<Policy> = {}): Worked {
  const snapshot = snapshotOf(...sheets);
  return { snapshot, ...scoreWorkbook(snapshot, policy) };
}

/** `1.1 12/15 × 20 = 16`, with `?` where nothing is claimed, a line a run. */
export function runLines({ workings, scorebook }: ScoredWorkbook): string[] {
  return workings.flatMap(({ runs }, table) =>
    runs.map((run) => {
      const { nodes, units } = scorebook.tables[table]!;
      const unit = units.length > 1 ? `${units[run.unit]!.name} ` : '';
      return `${unit}${nodes[run.node]!.code} ${outcomeLine(run)}`;
    }),
  );
}

function outcomeLine({ outcome, isSure }: RuleRun): string {
  const doubt = isSure ? '' : '?';
  switch (outcome.kind) {
    case 'points':
    case 'class':
      return outcome.worked + doubt;
    case 'needs':
      return `needs ${outcome.inputs.join()}`;
    case 'refused':
      return `refused ${outcome.reason}${doubt}`;
    case 'not-applicable':
      return 'not applicable';
  }
}

/** `score-differs-from-rule G5`, only what is about rules. */
export function ruleFindings({ findings }: ScoredWorkbook): string[] {
  return findings
    .filter(({ facts: { code } }) => /rule|figures/.test(code))
    .map(({ facts, cell }) => `${facts.code} ${formatCell(cell)}`);
}
