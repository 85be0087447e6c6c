import { exactFromDecimal, exactFromNumber } from '../../src/core/number/exact';
import { evaluateRule } from '../../src/core/rules/evaluate-rule';
import type { RuleInputs } from '../../src/core/rules/outcome';
import { readRule } from '../../src/core/rules/read-rule';
import type { Wording } from '../../src/core/rules/reading';
import { medianMilliseconds, type Measurement } from './measure';

const UNITS = 3321;
const RULES = 60;

/** Ten shapes of wordings, each with numbers of its own. */
const SHAPES: readonly ((n: number) => string)[] = [
  (n) =>
    `a = Số hồ sơ lĩnh vực ${n} giải quyết đúng hạn;\nb = Tổng số hồ sơ;\n- Tỷ lệ = a/b;\n- Điểm = Tỷ lệ*Điểm tối đa`,
  (n) => `Từ ${80 + n}% trở lên: 10 điểm; từ 50% đến dưới ${80 + n}%: 5 điểm; dưới 50%: 0 điểm`,
  (n) =>
    `Tỷ lệ nước sạch từ ${60 + n}% trở xuống được tính 3 điểm; trên ${60 + n}% thì cứ thêm 5% được tính thêm 0,5 điểm, nhưng tối đa không quá 10 điểm`,
  (n) => `Mỗi báo cáo chậm quá ${n} ngày: trừ 0,5 điểm\nMỗi lần họp vắng: trừ 0,2 điểm`,
  (n) =>
    `- Ban hành trước ngày ${n}/01: Điểm tối đa\n- Ban hành từ ngày ${n}/01: 1/2*Điểm tối đa\n- Không ban hành: 0 điểm`,
  (n) => `Có kế hoạch số ${n}: 4 điểm; có tổ chức: 4 điểm; có báo cáo: 2 điểm`,
  () => 'Có 01 mô hình: 2 điểm; có 02 mô hình: 5 điểm; có từ 03 mô hình trở lên: 10 điểm',
  (n) => `Cứ ${n} tin, bài được 1 điểm, tối đa không quá 10 điểm`,
  (n) =>
    `Từ ${70 + n}% trở lên thì tính điểm theo công thức: Tỷ lệ % x Điểm tối đa; dưới ${70 + n}%: 0 điểm`,
  () =>
    'Hoàn thành xuất sắc: 10 điểm; hoàn thành tốt: 8 điểm; hoàn thành: 6 điểm; không hoàn thành: 0 điểm',
];

function wordings(count: number): Wording[] {
  return Array.from({ length: count }, (_, index) => ({
    text: SHAPES[index % SHAPES.length]!(2 + Math.floor(index / SHAPES.length)),
    name: `Chỉ số ${index + 1}`,
    max: '10',
  }));
}

function figuresOf(unit: number): RuleInputs {
  const value = exactFromNumber(unit % 100);
  return {
    a: value,
    b: exactFromNumber(100),
    x: value,
    n: value,
    n1: exactFromNumber(unit % 3),
    n2: exactFromNumber(unit % 7),
    choice: '1',
    parts: ['1', '3'],
    yes: true,
  };
}

function evaluateAll(): void {
  const max = exactFromDecimal('10');
  const rules = wordings(RULES).map((wording) => readRule(wording).rule);
  for (let unit = 0; unit < UNITS; unit += 1) {
    const figures = figuresOf(unit);
    for (const rule of rules) evaluateRule(rule, figures, {}, max);
  }
}

/** Rules alone: a framework's wordings read, and 60 of them evaluated for every commune. */
export async function benchRules(): Promise<Measurement[]> {
  const texts = wordings(100);
  const first = performance.now();
  texts.forEach(readRule);
  const cold = performance.now() - first;
  return [
    { name: 'rules: read 100 wordings, first time', value: cold, bar: 150, unit: 'ms' },
    {
      name: 'rules: read 100 wordings',
      value: await medianMilliseconds(() => texts.forEach(readRule)),
      bar: 150,
      unit: 'ms',
    },
    {
      name: 'rules: read 60, evaluate for 3,321 units',
      value: await medianMilliseconds(evaluateAll),
      bar: 1500,
      unit: 'ms',
    },
  ];
}
