import type { MappingProblem } from '../../src/core/mapping/mapping-problem';
import { describeMappingProblem } from '../../src/locales/describe-mapping-problem';

const problem = (code: MappingProblem['code'], key: string, value = 'x'): MappingProblem => ({
  code,
  line: { key, value },
});

describe('describeMappingProblem', () => {
  it.each<[MappingProblem, string]>([
    [problem('unknown-key', 'màu: A'), '“màu: A” → “x”: không có khóa này'],
    [problem('without-sheet', 'bảng:'), '“bảng:” → “x”: khóa phải ghi tên trang tính'],
    [problem('without-cell', 'cột: A'), '“cột: A” → “x”: khóa phải ghi cột hoặc hàng'],
    [problem('unknown-value', 'cột: A!C'), '“cột: A!C” → “x”: giá trị này không dùng được'],
    [problem('duplicate-key', 'bảng: A'), '“bảng: A” → “x”: đã có một dòng khác'],
    [problem('sheet-missing', 'bảng: A'), '“bảng: A” → “x”: bảng tính không có trang tính này'],
    [problem('place-missing', 'bảng: A'), '“bảng: A” → “x”: chỗ này không nằm trong bảng điểm nào'],
  ])('%j', (about, beginning) => {
    const sentence = describeMappingProblem(about, 'vi');
    expect(sentence.startsWith(beginning)).toBe(true);
    expect(sentence.endsWith('.')).toBe(true);
    expect(describeMappingProblem(about, 'en')).not.toBe(sentence);
  });

  it('says what may stand there', () => {
    expect(describeMappingProblem(problem('unknown-value', 'cột: A!C'), 'vi')).toContain(
      'điểm tối đa; trọng số',
    );
    expect(describeMappingProblem(problem('unknown-key', 'màu: A'), 'en')).toContain('cột: ');
  });
});
