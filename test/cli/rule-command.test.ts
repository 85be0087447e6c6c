import { answerLine, languageOfArguments } from '../../src/cli/rule-command';

const ask = (request: unknown) =>
  JSON.parse(answerLine(JSON.stringify(request), 'vi')) as Record<string, never>;

const RATIO = {
  id: 'r1',
  max: 20,
  name: 'Chủ trì cuộc họp',
  text: 'a = Số cuộc họp do Chủ tịch chủ trì;\nb = Tổng số cuộc họp;\n- Tỷ lệ = a/b;\n- Điểm = Tỷ lệ*Điểm tối đa',
};

describe('the rule command', () => {
  it.each([
    [['--jsonl'], 'vi'],
    [['--jsonl', '--lang', 'en'], 'en'],
    [['--jsonl', '--lang', 'fr'], null],
    [['--jsonl', '--lang'], null],
    [['--jsonl', 'x'], null],
    [[], null],
  ])('takes %j as %s', (argv, language) => {
    expect(languageOfArguments(argv)).toBe(language);
  });

  it('answers with status, rule, inputs, questions and result', () => {
    expect(ask({ ...RATIO, with: { a: 12, b: '15' } })).toEqual({
      id: 'r1',
      status: 'certain',
      rule: {
        form: 'ratio',
        kind: 'ratio',
        partId: 'a',
        part: 'Số cuộc họp do Chủ tịch chủ trì',
        wholeId: 'b',
        whole: 'Tổng số cuộc họp',
        isOfRest: false,
        isCapped: false,
        of: { unit: 'maximum', value: '1' },
        sentence:
          'Theo tỷ lệ - a = «Số cuộc họp do Chủ tịch chủ trì»; b = «Tổng số cuộc họp»; tính a/b; nhân điểm tối đa.',
      },
      inputs: [
        { id: 'a', label: 'Số cuộc họp do Chủ tịch chủ trì', type: 'number' },
        { id: 'b', label: 'Tổng số cuộc họp', type: 'number' },
      ],
      questions: [],
      findings: [],
      result: { points: '16', worked: '12/15 × 20 = 16' },
    });
  });

  it.each([
    [{ ...RATIO }, { needs: ['a', 'b'] }],
    [{ ...RATIO, with: { a: '', b: 3 } }, { needs: ['a'] }],
    [{ ...RATIO, with: { a: 1, b: 0 } }, { refused: 'empty-denominator' }],
    [{ ...RATIO, with: { a: 1, b: 0, emptyDenominator: 'zero' } }, { points: '0' }],
    [{ ...RATIO, with: { a: 'Không áp dụng', b: 3 } }, { notApplicable: true }],
    [{ ...RATIO, with: { a: '0,5', b: 3 } }, { points: '10/3' }],
    [
      { max: '2,5', text: 'Có kế hoạch: 2,5 điểm; không có: 0 điểm', with: { yes: true } },
      { points: '2.5' },
    ],
    [{ max: 5, text: 'Tốt: 5 điểm; Khá: 3 điểm; Yếu: 0', with: { choice: 2 } }, { points: '3' }],
    [{ max: 3, text: 'Có A: 1 điểm; có B: 2 điểm', with: { parts: [2] } }, { points: '2' }],
    [{ max: 3, text: 'Mỗi lỗi trừ 1 điểm', with: { n: 2 } }, { points: '1' }],
    [
      { max: 100, text: 'Loại A: từ 80 điểm trở lên\nLoại B: dưới 80 điểm', with: { x: 79.5 } },
      { class: 'Loại B' },
    ],
    [
      { max: 10, text: '80-90%: 5 điểm; 90-100%: 10 điểm', with: { x: 90, 'border-90': 'lower' } },
      { points: '5' },
    ],
  ])('%j gives %j', (request, result) => {
    expect(ask(request)['result']).toMatchObject(result);
  });

  it('names a question with its choices and its default', () => {
    expect(ask({ max: 10, text: '80-90%: 5 điểm; 90-100%: 10 điểm' })['questions']).toEqual([
      {
        id: 'border-90',
        text: 'Đúng 90 thì tính theo mức trên hay mức dưới?',
        choices: ['upper', 'lower'],
        labels: ['Mức trên', 'Mức dưới'],
        default: 'upper',
      },
    ]);
  });

  it.each([
    ['{', 'not-json'],
    ['{"id":7}', 'not-a-request'],
    ['null', 'not-a-request'],
  ])('answers the line %s with %s', (line, error) => {
    expect(JSON.parse(answerLine(line, 'vi'))).toMatchObject({ error });
  });
});
