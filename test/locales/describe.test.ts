import type { Finding, FindingFacts } from '../../src/core/audit/finding';
import { DEFAULT_POLICY, type Policy } from '../../src/core/policy/policy';
import { HostProblem } from '../../src/host/host-problem';
import {
  describeFacts,
  describeFinding,
  describeSubject,
} from '../../src/locales/describe-finding';
import { describeHostProblem } from '../../src/locales/describe-host-problem';
import { describePolicy } from '../../src/locales/describe-policy';
import { en } from '../../src/locales/en';
import { formatCount, formatDecimal } from '../../src/locales/format-number';
import { languageFromTag } from '../../src/locales/language';
import { vi } from '../../src/locales/vi';

describe('formatDecimal', () => {
  it.each([
    ['65.06', '65,06', '65.06'],
    ['-0.5', '-0,5', '-0.5'],
    ['1000', '1000', '1000'],
  ])('%s reads %s in Vietnamese and %s in English', (decimal, vietnamese, english) => {
    expect(formatDecimal(decimal, 'vi')).toBe(vietnamese);
    expect(formatDecimal(decimal, 'en')).toBe(english);
  });
});

describe('formatCount', () => {
  it.each([
    [0, '0', '0'],
    [999, '999', '999'],
    [3321, '3.321', '3,321'],
    [1234567, '1.234.567', '1,234,567'],
  ])('%d reads %s in Vietnamese and %s in English', (count, vietnamese, english) => {
    expect(formatCount(count, 'vi')).toBe(vietnamese);
    expect(formatCount(count, 'en')).toBe(english);
  });
});

describe('languageFromTag', () => {
  it.each([
    ['en-US', 'en'],
    ['en', 'en'],
    ['vi-VN', 'vi'],
    ['fr-FR', 'vi'],
    [null, 'vi'],
  ])('%s is %s', (tag, language) => {
    expect(languageFromTag(tag)).toBe(language);
  });
});

function finding(facts: FindingFacts): Finding {
  return { facts, severity: 'error', tableId: 't', sheetId: 's', cell: { row: 0, column: 0 } };
}

describe('describeFinding', () => {
  it('says who, which indicator and what, with a decimal comma in Vietnamese', () => {
    const above = finding({
      code: 'score-above-maximum',
      unit: 'Xã Mỹ Long',
      node: '1.2',
      score: '12.5',
      maximum: '10',
    });
    expect(describeFinding(above, 'vi')).toBe('Xã Mỹ Long · 1.2: Điểm 12,5 cao hơn điểm tối đa 10');
    expect(describeFinding(above, 'en')).toBe(
      'Xã Mỹ Long · 1.2: The score 12.5 is above the maximum of 10',
    );
  });

  it('tells a total from the score of a group', () => {
    const facts = { code: 'total-mismatch', unit: 'A', stated: '1', computed: '2' } as const;
    expect(describeFacts({ ...facts, node: null }, 'vi')).toBe('Tổng điểm ghi 1, tính lại là 2');
    expect(describeFacts({ ...facts, node: 'I' }, 'vi')).toBe('Điểm của nhóm ghi 1, tính lại là 2');
  });

  it('names the indicator alone when no unit is concerned', () => {
    expect(
      describeSubject({ code: 'group-maximum-mismatch', node: 'II', stated: '60', sum: '50' }),
    ).toBe('II');
  });
});

describe('describeHostProblem', () => {
  const codes = Object.entries(vi.problems).flatMap(([code, words]) =>
    typeof words === 'object' ? [code as HostProblem['code']] : [],
  );

  it.each(codes)(
    '%s says what happened, what is safe and what to do, in both languages',
    (code) => {
      for (const language of ['vi', 'en'] as const) {
        const words = describeHostProblem(new HostProblem(code), language);
        for (const sentence of [words.title, words.safe, words.next]) {
          expect(sentence).toMatch(/^[\p{Lu}].+\.$/u);
        }
      }
    },
  );

  it('names the sheet that it is about', () => {
    const problem = new HostProblem('sheet-protected', { sheet: 'Tổng hợp' });
    expect(describeHostProblem(problem, 'vi').title).toBe(
      'Trang tính “Tổng hợp” đang được bảo vệ nên không ghi được.',
    );
  });

  it('advises an undo that is refused for an undo, not for a write', () => {
    const { safe, next } = describeHostProblem(new HostProblem('changed-since-written'), 'en');
    expect(safe).toBe('Nothing was undone, and your changes are kept.');
    expect(next).not.toContain('preview');
    expect(next).toContain(`“${en.pane.primary.undo}”`);
  });

  it('names every range that could not be taken back', () => {
    const problem = new HostProblem('write-failed-partly', {
      written: [
        { sheet: 'Kết quả', range: { top: 5, left: 11, bottom: 16, right: 12 } },
        { sheet: "Xã Mỹ Long's", range: { top: 0, left: 0, bottom: 0, right: 0 } },
      ],
    });
    expect(describeHostProblem(problem, 'en').safe).toBe(
      "Only these cells were written: 'Kết quả'!L6:M17, 'Xã Mỹ Long''s'!A1.",
    );
  });
});

describe('describePolicy', () => {
  it('says the default in one sentence', () => {
    expect(describePolicy(DEFAULT_POLICY, 'vi')).toBe(
      'Làm tròn tổng điểm đến 2 chữ số thập phân, xếp hạng theo điểm đã làm tròn, đồng hạng 1-2-2-4',
    );
  });

  it('does not speak of a rounded score where nothing is rounded', () => {
    expect(describePolicy({ ...DEFAULT_POLICY, roundAt: 'never' }, 'en')).toBe(
      'No rounding, ranked on the exact score, ties 1-2-2-4',
    );
  });

  it.each<[Partial<Policy>, string, string]>([
    [
      { missing: 'skip' },
      'ô trống được bỏ qua và trọng số chia lại',
      'a blank is skipped and the weights are shared out again',
    ],
    [
      { coverage: '0.65' },
      'có điểm dưới 65% số chỉ số thì không có tổng',
      'no total where less than 65% of the indicators are scored',
    ],
    [
      { coverage: '0.125' },
      'có điểm dưới 12,5% số chỉ số thì không có tổng',
      'no total where less than 12.5% of the indicators are scored',
    ],
    [
      { notApplicable: 'rescale' },
      'mục không áp dụng được quy đổi theo điểm tối đa còn lại',
      'what is not applicable is rescaled by the maximum that is left',
    ],
    [
      { notApplicable: 'redistribute' },
      'điểm của mục không áp dụng chia cho các mục còn lại',
      'points of what is not applicable go to the remaining items',
    ],
    [
      { notApplicable: 'full' },
      'mục không áp dụng được tính đủ điểm',
      'what is not applicable gets all its points',
    ],
    [
      { scale: 'percent' },
      'điểm là phần trăm của điểm tối đa',
      'scores are percent of the maximum',
    ],
    [
      { scale: 'unit' },
      'điểm là tỷ lệ 0–1 của điểm tối đa',
      'scores are shares of the maximum (0–1)',
    ],
    [
      { tieBreak: ['II', '1.2'] },
      'bằng điểm thì xét lần lượt II; 1.2',
      'equal totals are parted by II; 1.2 in turn',
    ],
    [{ ratioCap: 'one' }, 'tỷ lệ vượt 100% tính bằng 100%', 'a ratio above 100% counts as 100%'],
    [
      { emptyDenominator: 'full' },
      'mẫu số bằng 0 thì được đủ điểm',
      'a ratio of nothing gives all points',
    ],
    [{ stepInterpolation: 'whole' }, 'chỉ tính bước trọn', 'only whole steps count'],
  ])('says %j', (choice, vietnamese, english) => {
    const policy = { ...DEFAULT_POLICY, ...choice };
    expect(describePolicy(policy, 'vi').split(', đồng hạng 1-2-2-4, ')[1]).toBe(vietnamese);
    expect(describePolicy(policy, 'en').split(', ties 1-2-2-4, ')[1]).toBe(english);
  });

  it('names every choice that differs from the default', () => {
    const strict = {
      ...DEFAULT_POLICY,
      roundMode: 'half-even',
      ties: 'average',
      missing: 'refuse',
      overMax: 'clamp',
    } as const;
    expect(describePolicy(strict, 'en')).toBe(
      'Rounded to 2 places at the total, a half goes to the even digit, ranked on the rounded score, ' +
        'ties share their average rank, a unit with a blank gets no total, ' +
        'a score above the maximum counts as the maximum',
    );
  });
});
