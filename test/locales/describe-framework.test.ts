import type { FrameworkProblem } from '../../src/core/framework/check-framework';
import {
  describeFrameworkProblem,
  describeFrameworkSheetProblem,
  describePolicySheetProblem,
} from '../../src/locales/describe-framework';
import { entryOf } from '../core/framework/framework-samples';

const framework = { nodes: [entryOf('1', 'Nhận thức số'), entryOf(null, 'Họp', '1')] };

describe('describeFrameworkProblem', () => {
  it.each<[FrameworkProblem, string]>([
    [{ code: 'nameless', node: 0 }, '1 Nhận thức số: chưa có tên'],
    [
      { code: 'maximum-mismatch', node: 0, stated: '60', sum: '30.5' },
      '1 Nhận thức số: điểm tối đa ghi 60, các mục con cộng lại là 30,5',
    ],
    [
      { code: 'maximum-mismatch', node: null, stated: '400', sum: '60' },
      'Tổng điểm: điểm tối đa ghi 400, các mục con cộng lại là 60',
    ],
    [
      { code: 'unknown-parent', node: 1, parent: '9' },
      'Họp: thuộc “9” nhưng bộ chỉ số không có mục này',
    ],
    [{ code: 'cycle', node: 1 }, 'Họp: thuộc về chính nó qua các mục khác'],
    [{ code: 'duplicate-code', node: 1, first: 0 }, 'Họp: mã đã có ở một mục khác của cùng nhóm'],
    [
      { code: 'ambiguous-parent', node: 1, parent: '1' },
      'Họp: thuộc “1” nhưng có nhiều mục lồng nhau mang mã này, hãy đổi mã',
    ],
    [
      { code: 'unknown-part', index: 'CQS', part: '7' },
      'CQS: gồm “7” nhưng bộ chỉ số không có mục này',
    ],
  ])('%j', (problem, sentence) => {
    expect(describeFrameworkProblem(problem, framework, 'vi')).toBe(sentence);
    expect(describeFrameworkProblem(problem, framework, 'en')).not.toBe(sentence);
  });
});

it.each([
  ['not-a-number', 'Cell D5: “?” is no number'],
  ['unreadable-index', 'Cell D5: the derived index “?” cannot be read'],
] as const)('names the cell of %s', (code, sentence) => {
  const problem = { code, cell: { row: 4, column: 3 }, text: '?' };
  expect(describeFrameworkSheetProblem(problem, 'en')).toBe(sentence);
});

it.each([
  ['unknown-key', 'Ô B3: quy ước không có khóa “Đồng hạng”. Các khóa dùng được: a; b'],
  ['bad-value', 'Ô B3: giá trị “tùy” không dùng được cho “Đồng hạng”. Các giá trị dùng được: a; b'],
  ['duplicate-key', 'Ô B3: “Đồng hạng” đã có ở một dòng trên, dòng này không được dùng'],
] as const)('names the cell of %s', (code, sentence) => {
  const problem = { code, cell: { row: 2, column: 1 }, key: 'Đồng hạng', value: 'tùy' };
  expect(describePolicySheetProblem({ ...problem, allowed: ['a', 'b'] }, 'vi')).toBe(sentence);
});
