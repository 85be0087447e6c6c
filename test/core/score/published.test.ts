/** Results that were published, recomputed from their published parts. */
import { exactToNumber } from '../../../src/core/number/exact';
import type { Policy } from '../../../src/core/policy/policy';
import { flatNodes, notApplicable, type TableSpec } from '../../support/score-table';
import { ranksOf, scoreOf, totalsOf } from '../../support/score-texts';

describe('index of service to people and businesses, QĐ 766/QĐ-TTg', () => {
  // Source: dichvucong.gov.vn, year 2022. Name; total; transparency (18), progress (20), online
  // services (22), satisfaction (18), digitised files (22).
  const PUBLISHED = [
    ['UBND tỉnh Khánh Hòa', '65.06', '9.24', '19.05', '6.9', '17.68', '12.19'],
    ['UBND tỉnh Ninh Bình', '61.56', '7.23', '19.59', '5.53', '18.0', '11.21'],
    ['UBND Thành phố Hồ Chí Minh', '59.84', '3.92', '19.4', '3.54', '17.73', '15.25'],
    ['UBND tỉnh Lào Cai', '59.83', '11.28', '19.48', '5.05', '17.46', '6.56'],
    ['UBND tỉnh Tây Ninh', '59.21', '7.47', '19.27', '5.16', '17.7', '9.61'],
    ['UBND tỉnh Gia Lai', '51.1', '7.55', '18.55', '2.13', '17.52', '5.35'],
    ['UBND tỉnh Vĩnh Long', '50.71', '6.79', '18.37', '3.98', '17.76', '3.81'],
    ['UBND tỉnh Nghệ An', '50.69', '5.63', '18.31', '3.17', '17.31', '6.27'],
    ['UBND tỉnh Cao Bằng', '50.69', '6.67', '19.49', '3.04', '16.02', '5.47'],
    ['UBND Thành phố Hà Nội', '49.45', '6.07', '18.97', '2.83', '16.43', '5.15'],
  ] as const;

  const spec: TableSpec = {
    nodes: flatNodes('18', '20', '22', '18', '22'),
    units: PUBLISHED.map(([name, , ...scores]) => ({ name, scores })),
  };

  it('adds up to every published total', () =>
    expect(totalsOf(spec)).toEqual(PUBLISHED.map(([, total]) => total)));

  it('ties Nghệ An with Cao Bằng at 50.69', () =>
    expect(ranksOf(spec)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 8, 10]));

  it('ties Cần Thơ with Tuyên Quang at 83.09 in 2024', () => {
    const parts = [
      ['14.91', '19.14', '16.91', '17.82', '15.67'], // Lào Cai
      ['12.99', '19.54', '17.42', '17.82', '15.32'], // Cần Thơ
      ['12.55', '19.54', '18.0', '18.0', '15.0'], // Tuyên Quang
      ['13.39', '18.82', '16.95', '17.76', '15.89'], // Lâm Đồng
    ];
    const year = { ...spec, units: parts.map((scores) => ({ scores })) };
    expect(totalsOf(year)).toEqual(['84.45', '83.09', '83.09', '82.81']);
    expect(ranksOf(year)).toEqual([1, 2, 2, 4]);
  });
});

describe('provincial digital transformation index 2022 (DTI)', () => {
  // Source: dti.gov.vn/xep-hang-2022. Name; index; awareness, institutions, infrastructure, people,
  // information security, digital government, digital economy, digital society.
  const PUBLISHED = [
    ['TP. Đà Nẵng', 0.8002, '1 0.9 0.8253 0.8487 0.7578 0.8575 0.7836 0.5197'],
    ['TP. Hồ Chí Minh', 0.7163, '0.8917 0.9 0.8258 0.6267 0.558 0.8406 0.7611 0.359'],
    ['Quảng Ninh', 0.7024, '0.9581 0.9 0.7648 0.625 0.5382 0.8385 0.5904 0.4505'],
    ['Thừa Thiên - Huế', 0.6975, '0.95 0.9 0.6823 0.6794 0.6423 0.8262 0.6787 0.3001'],
    ['TP. Cần Thơ', 0.6924, '0.9 0.8 0.7233 0.7376 0.7226 0.7325 0.7556 0.2947'],
  ] as const;
  const MAXIMA = ['100', '100', '100', '100', '100', '200', '150', '150'];

  const spec = (nodes: TableSpec['nodes']): TableSpec => ({
    nodes,
    aggregation: 'mean',
    scale: 'unit',
    units: PUBLISHED.map(([name, , scores]) => ({ name, scores: scores.split(' ') })),
  });

  it.each([
    ['weights', MAXIMA.map((weight) => ({ weight }))],
    ['maximum points', flatNodes(...MAXIMA)],
  ])('comes out within 0.0001 from the groups and their %s', (_, nodes) => {
    const totals = totalsOf(spec(nodes)).map((total) => Number(total));
    totals.forEach((total, index) =>
      expect(Math.abs(total - PUBLISHED[index]![1])).toBeLessThanOrEqual(0.0001 + 1e-12),
    );
    expect(ranksOf(spec(nodes))).toEqual([1, 2, 3, 4, 5]);
  });

  it('keeps every digit of the mean', () => {
    const [first] = scoreOf(spec(MAXIMA.map((weight) => ({ weight })))).units;
    expect(first!.total.state === 'scored' && exactToNumber(first!.total.exact)).toBe(0.800175);
  });
});

describe('published ties', () => {
  const ranksOfValues = (values: readonly string[], policy: Partial<Policy> = {}) =>
    ranksOf({ nodes: [{}], units: values.map((value) => ({ scores: [value] })) }, policy);

  it('of the DTI 2022 are 15, 15, 17', () => {
    // Source: dti.gov.vn/xep-hang-2022: Thanh Hóa and Yên Bái 0.6350. The values around are ours.
    const above = Array.from({ length: 14 }, (_, index) => `0.${8002 - index * 100}`);
    const ranks = ranksOfValues([...above, '0.6350', '0.6350', '0.6349'], { places: 4 });
    expect(ranks.slice(14)).toEqual([15, 15, 17]);
  });

  it('of the ICT index 2017 are 17, 17, 19 and 32, 32, 34 and 40, 40, 42', () => {
    // Source: vinhphuc.gov.vn, Vietnam ICT Index 2017 of the provinces, places 1 to 53, in thousandths.
    const thousandths = [
      727, 716, 714, 703, 688, 679, 678, 677, 665, 662, 659, 656, 651, 649, 648, 640, 633, 633, 624,
      623, 614, 609, 606, 602, 594, 589, 588, 584, 580, 578, 572, 567, 567, 565, 564, 561, 559, 558,
      549, 546, 546, 545, 544, 543, 540, 534, 527, 525, 510, 504, 490, 485, 476,
    ];
    const ranks = ranksOfValues(
      thousandths.map((count) => `0.${count}`),
      { places: 4 },
    );
    const firstPlaces = thousandths.map((_, index) => index + 1);
    firstPlaces[17] = 17;
    firstPlaces[32] = 32;
    firstPlaces[40] = 40;
    expect(ranks).toEqual(firstPlaces);
  });
});

describe('readiness and results of electronic districts, Thừa Thiên Huế 2020', () => {
  // Source: UBND tỉnh Thừa Thiên Huế, QĐ 3402/QĐ-UBND and QĐ 102/QĐ-UBND. Maximum; points that are
  // not evaluated; points achieved; points converted to the whole maximum, as published.
  const PUBLISHED = [
    ['UBND huyện Nam Đông', '50', '0', '50.00', '50'],
    ['UBND huyện Quảng Điền', '50', '0', '49.01', '49.01'],
    ['UBND huyện A Lưới', '50', '0', '48.93', '48.93'],
    ['UBND huyện Phú Lộc', '50', '0', '48.82', '48.82'],
    ['UBND thị xã Hương Trà', '50', '0', '47.77', '47.77'],
    ['UBND huyện Phú Vang', '50', '0', '45.95', '45.95'],
    ['UBND thị xã Hương Thủy', '50', '0', '45.71', '45.71'],
    ['UBND thành phố Huế', '50', '2', '42.63', '44.41'],
    ['UBND huyện Phong Điền', '50', '0', '43.51', '43.51'],
    ['UBND huyện Nam Đông', '100', '8', '78.53', '85.36'],
    ['UBND huyện Phú Vang', '100', '8', '75.81', '82.40'],
    ['UBND huyện A Lưới', '100', '8', '75.41', '81.96'],
  ] as const;

  /** The converted points, from what was evaluated and an indicator that was not. */
  const converted = PUBLISHED.map(([, maximum, excluded, achieved]) => {
    const evaluated = String(Number(maximum) - Number(excluded));
    const nodes = excluded === '0' ? flatNodes(maximum) : flatNodes(evaluated, excluded);
    const scores = excluded === '0' ? [achieved] : [achieved, notApplicable()];
    return Number(totalsOf({ nodes, units: [{ scores }] }, { notApplicable: 'rescale' })[0]);
  });

  it('are converted as published in 11 of 12 rows', () => {
    const differing = PUBLISHED.flatMap(([name, , , , published], row) =>
      converted[row] === Number(published) ? [] : [[name, converted[row]]],
    );
    expect(differing).toEqual([['UBND huyện A Lưới', 81.97]]);
  });

  it('differ by a hundredth where 75.41 of 92 was published as 81.96', () =>
    expect(converted[11]! - 81.96).toBeCloseTo(0.01, 9));
});
