import { compareFrameworks } from '../../src/core/framework-compare/compare-frameworks';
import {
  describeFrameworkDifference,
  summariseDifferences,
} from '../../src/locales/describe-framework-difference';
import { scoreTableOf, type NodeSpec } from '../support/score-table';

const framework = (...nodes: NodeSpec[]) => scoreTableOf({ nodes, units: [] });
const A: NodeSpec = { code: '1', name: 'Nhận thức số', max: '10' };
const B: NodeSpec = { code: '2', name: 'Thể chế số', max: '10' };
const C: NodeSpec = { code: '3', name: 'Chữ ký điện tử', max: '10' };
const BASE = framework(A, B);

describe('describeFrameworkDifference', () => {
  it.each<[NodeSpec[], string, string]>([
    [[A, B, C], 'Thêm chỉ số “3 Chữ ký điện tử”', 'Indicator “3 Chữ ký điện tử” added'],
    [[A], 'Thiếu chỉ số “2 Thể chế số”', 'Indicator “2 Thể chế số” missing'],
    [
      [A, B, { code: '3', name: 'Nhóm', children: [C] }],
      'Thêm nhóm “3 Nhóm”',
      'Group “3 Nhóm” added',
    ],
    [
      [A, { ...B, max: '7.5' }],
      'Điểm tối đa của “2 Thể chế số”: 7,5; nơi khác: 10',
      'The maximum of “2 Thể chế số” is 7.5, elsewhere 10',
    ],
    [
      [A, { code: '2', name: 'Thể chế số' }],
      'Điểm tối đa của “2 Thể chế số”: không ghi; nơi khác: 10',
      'The maximum of “2 Thể chế số” is not stated, elsewhere 10',
    ],
    [
      [A, { ...B, name: 'Thể chế và chính sách số' }],
      '“2 Thể chế số” viết thành “2 Thể chế và chính sách số”',
      '“2 Thể chế số” is worded “2 Thể chế và chính sách số”',
    ],
    [
      [A, { ...B, code: '2a' }],
      '“2 Thể chế số” mang mã khác: “2a Thể chế số”',
      '“2 Thể chế số” has another code: “2a Thể chế số”',
    ],
    [
      [A, { ...B, isScored: false }],
      '“2 Thể chế số” không tính điểm, nơi khác có',
      '“2 Thể chế số” is not scored, elsewhere it is',
    ],
  ])('words %j', (nodes, vietnamese, english) => {
    const [difference] = compareFrameworks(BASE, framework(...nodes));
    expect(describeFrameworkDifference(difference!, 'vi')).toBe(vietnamese);
    expect(describeFrameworkDifference(difference!, 'en')).toBe(english);
  });
});

describe('summariseDifferences', () => {
  it.each<[NodeSpec[], string, string]>([
    [
      [A, B, C],
      'Trang “Huyện B” nhiều hơn các trang khác 1 chỉ số.',
      'Sheet “Huyện B” has 1 indicator more than the others.',
    ],
    [
      [A],
      'Trang “Huyện B” ít hơn các trang khác 1 chỉ số.',
      'Sheet “Huyện B” has 1 indicator fewer than the others.',
    ],
    [
      [
        { ...A, max: '5' },
        { ...B, max: '5' },
      ],
      'Trang “Huyện B” khác các trang khác ở 2 chỗ.',
      'Sheet “Huyện B” differs from the others in 2 places.',
    ],
    [
      [A, C],
      'So với các trang khác, trang “Huyện B” thêm 1 và thiếu 1 chỉ số.',
      'Against the others, sheet “Huyện B” has 1 more indicator and lacks 1.',
    ],
  ])('words %j', (nodes, vietnamese, english) => {
    const differences = compareFrameworks(BASE, framework(...nodes));
    expect(summariseDifferences('Huyện B', differences, 'vi')).toBe(vietnamese);
    expect(summariseDifferences('Huyện B', differences, 'en')).toBe(english);
  });
});
