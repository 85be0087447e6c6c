/** The lines of `npm run rule`: what is asked for, what may be given, and what is answered. */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { answerLine } from '../../src/cli/rule-command';

interface Answer {
  readonly id: unknown;
  readonly status: string;
  readonly rule: { readonly kind: string };
  readonly inputs: readonly { readonly id: string; readonly type: string }[];
  readonly questions: readonly { readonly id: string }[];
  readonly result: Readonly<Record<string, unknown>>;
}

const ask = (request: unknown) => JSON.parse(answerLine(JSON.stringify(request), 'vi')) as Answer;

const RATIO = 'c = Số hồ sơ đúng hạn;\nd = Tổng số hồ sơ;\nTỷ lệ = c/d;\nĐiểm = Tỷ lệ*Điểm tối đa';
const NAMED_RATIO = 'Điểm = (Số hồ sơ đúng hạn / Tổng số hồ sơ) x Điểm tối đa';
const BANDS = 'Từ 90% trở lên: 2 điểm; từ 70% đến dưới 90%: 1 điểm; dưới 70%: 0 điểm';
const STEPS = 'Có 01 mô hình: 2 điểm; có 02 mô hình: 3 điểm; có từ 03 mô hình trở lên: 5 điểm';
const COUNT = 'Mỗi tin, bài được 0,5 điểm, tối đa không quá 5 điểm';
const TWO_COUNTS = 'Mỗi báo cáo chậm: trừ 0,5 điểm\nMỗi lần họp vắng: trừ 0,2 điểm';
const CHOICE = 'Tốt: 5 điểm; Khá: 3 điểm; Yếu: 0 điểm';
const YES_NO = 'Có ban hành kế hoạch: 2 điểm; không ban hành: 0 điểm';
const PARTS = 'Có kế hoạch: 1 điểm; có báo cáo: 2 điểm';
const SURVEY = 'Điểm đánh giá qua điều tra xã hội học là 30/100.';
const CLASSES = 'Loại A: từ 80 điểm trở lên\nLoại B: dưới 80 điểm';

const inputsOf = (text: string, max: unknown = null) =>
  ask({ max, text }).inputs.map(({ id, type }) => `${id} ${type}`);
const resultOf = (text: string, max: unknown, given: object) =>
  ask({ max, text, with: given }).result;

describe('the inputs of a rule', () => {
  it.each([
    ['the letters of the text', RATIO, 20, ['c number', 'd number']],
    ['a and b where it names none', NAMED_RATIO, 20, ['a number', 'b number']],
    ['x for a measure', BANDS, 2, ['x number']],
    ['x for a count looked up', STEPS, 5, ['x count']],
    ['n for the only count', COUNT, 5, ['n count']],
    ['n1, n2 in the order of the text', TWO_COUNTS, 5, ['n1 count', 'n2 count']],
    ['choice', CHOICE, 5, ['choice choice']],
    ['yes', YES_NO, 2, ['yes yesNo']],
    ['parts', PARTS, 3, ['parts parts']],
    ['ref for points from elsewhere', SURVEY, 100, ['ref number']],
  ])('are %s', (_, text, max, inputs) => {
    expect(inputsOf(text, max)).toEqual(inputs);
  });

  it('number the options in the order of the text', () => {
    expect(ask({ max: 5, text: CHOICE }).inputs).toEqual([
      {
        id: 'choice',
        label: '',
        type: 'choice',
        options: [
          { id: '1', label: 'Tốt' },
          { id: '2', label: 'Khá' },
          { id: '3', label: 'Yếu' },
        ],
      },
    ]);
  });
});

describe('figures as they are given', () => {
  it.each<[string, unknown, object, string]>([
    [RATIO, 20, { c: '12', d: 15 }, '16'],
    [RATIO, 20, { C: 12, D: 15 }, '16'],
    [RATIO, 20, { c: '12/15 (80%)' }, '16'],
    [RATIO, 20, { x: '80%' }, '16'],
    [RATIO, 20, { x: '12/15' }, '16'],
    [RATIO, 20, { c: '1.234.567', d: '2.469.134' }, '10'],
    [RATIO, 1, { c: '1,5', d: 4 }, '0.375'],
    [RATIO, 10, { c: 1, d: 3 }, '10/3'],
    [BANDS, 2, { x: 85 }, '1'],
    [BANDS, 2, { x: '85,5' }, '1'],
    [BANDS, 2, { x: '85.5' }, '1'],
    [BANDS, 2, { x: '89,99%' }, '1'],
    [BANDS, 2, { x: '12/15 (80%)' }, '1'],
    [STEPS, 5, { x: '03' }, '5'],
    [STEPS, 5, { n: 2 }, '3'],
    [COUNT, 5, { n: '1.234' }, '5'],
    [COUNT, 5, { n1: 3 }, '1.5'],
    [TWO_COUNTS, 5, { n1: 1, n2: 2 }, '4.1'],
    [CHOICE, 5, { choice: 2 }, '3'],
    [CHOICE, 5, { choice: '2' }, '3'],
    [YES_NO, 2, { yes: true }, '2'],
    [YES_NO, 2, { yes: 'Không' }, '0'],
    [PARTS, 3, { parts: [1, 2] }, '3'],
    [PARTS, 3, { parts: ['2'] }, '2'],
    [PARTS, 3, { parts: '1; 2' }, '3'],
    [PARTS, 3, { parts: [] }, '0'],
    [SURVEY, 100, { ref: '25,5' }, '25.5'],
  ])('%s of %s with %j give the points', (text, max, given, points) => {
    expect(resultOf(text, max, given)).toMatchObject({ points });
  });

  it.each([20, '20', '20,0', '20 điểm', ' 20.0 '])('take %j for the maximum', (max) => {
    expect(resultOf(RATIO, max, { c: 1, d: 2 })).toMatchObject({ points: '10' });
  });

  it.each([null, undefined, '', -5, 0])('take %j for no maximum', (max) => {
    expect(resultOf(RATIO, max, { c: 1, d: 2 })).toMatchObject({ refused: 'no-maximum' });
  });
});

describe('zero, blank, not applicable and refused', () => {
  it.each<[string, object, object]>([
    ['zero', { c: 0, d: 15 }, { points: '0' }],
    ['blank', { c: '', d: 15 }, { needs: ['c'] }],
    ['blank', { c: null, d: 15 }, { needs: ['c'] }],
    ['blank', {}, { needs: ['c', 'd'] }],
    ['not applicable', { c: 'n/a', d: 15 }, { notApplicable: true }],
    ['not applicable', { c: 'Không áp dụng', d: 15 }, { notApplicable: true }],
    ['refused', { c: 3, d: 0 }, { refused: 'empty-denominator' }],
    ['refused', { c: 0, d: 0 }, { refused: 'empty-denominator' }],
    ['refused', { c: 16, d: 15 }, { refused: 'part-exceeds-whole' }],
    ['refused', { c: -1, d: 15 }, { refused: 'negative-figure' }],
    ['refused', { c: 'mười hai', d: 15 }, { refused: 'not-a-figure' }],
    ['refused, being a thousand or a decimal', { c: '1.234', d: 15 }, { refused: 'not-a-figure' }],
  ])('%s of a ratio: %j', (_, given, result) => {
    expect(resultOf(RATIO, 20, given)).toMatchObject(result);
  });

  it.each<[string, unknown, object, object]>([
    [CHOICE, 5, { choice: 4 }, { refused: 'no-such-option' }],
    [CHOICE, 5, { choice: 0 }, { refused: 'no-such-option' }],
    [CHOICE, 5, { choice: '1.5' }, { refused: 'no-such-option' }],
    [CHOICE, 5, { choice: [1, 2] }, { refused: 'no-such-option' }],
    [CHOICE, 5, { choice: '' }, { needs: ['choice'] }],
    [PARTS, 3, { parts: [3] }, { refused: 'no-such-option' }],
    [PARTS, 3, {}, { needs: ['parts'] }],
    [YES_NO, 2, { yes: 'có lẽ' }, { refused: 'not-a-figure' }],
    [YES_NO, 2, {}, { needs: ['yes'] }],
    [BANDS, 2, { x: -1 }, { refused: 'negative-figure' }],
    [BANDS, 2, { x: '' }, { needs: ['x'] }],
    [COUNT, 5, { n: 1.5 }, { refused: 'not-a-count' }],
    [COUNT, 5, { n: -1 }, { refused: 'negative-figure' }],
    [SURVEY, 100, { ref: 31 }, { refused: 'out-of-range' }],
  ])('%s of %s with %j', (text, max, given, result) => {
    expect(resultOf(text, max, given)).toMatchObject(result);
  });

  it('gives a class where the text has no points', () => {
    expect(resultOf(CLASSES, 100, { x: 79.5 })).toMatchObject({ class: 'Loại B' });
  });
});

describe('settings and answers', () => {
  const STEP =
    'Tỷ lệ nước sạch từ 70% trở xuống được 3 điểm; trên 70% thì cứ thêm 5% được cộng 0,5 điểm, tối đa không quá 5 điểm';

  it.each<[string, unknown, object, object]>([
    [RATIO, 20, { c: 16, d: 15, ratioCap: 'one' }, { points: '20' }],
    [RATIO, 20, { c: 18, d: 15, ratioCap: 'none' }, { points: '24' }],
    [RATIO, 20, { c: 18, d: 15, ratioCap: 'text' }, { refused: 'part-exceeds-whole' }],
    [RATIO, 20, { c: 0, d: 0, emptyDenominator: 'zero' }, { points: '0' }],
    [RATIO, 20, { c: 0, d: 0, emptyDenominator: 'full' }, { points: '20' }],
    [RATIO, 20, { c: 0, d: 0, emptyDenominator: 'refuse' }, { refused: 'empty-denominator' }],
    [STEP, 5, { x: 78, stepInterpolation: 'linear' }, { points: '3.8' }],
    [STEP, 5, { x: 78, stepInterpolation: 'whole' }, { points: '3.5' }],
    ['80-90%: 5 điểm; 90-100%: 10 điểm', 10, { x: 90, 'border-90': 'lower' }, { points: '5' }],
    [
      '80-90%: 5 điểm; 90-100%: 10 điểm',
      10,
      { x: 90, 'border-90': 'middle' },
      { refused: 'no-such-answer' },
    ],
  ])('%s of %s with %j', (text, max, given, result) => {
    expect(resultOf(text, max, given)).toMatchObject(result);
  });

  it('are asked for by the ids under which they are given', () => {
    const { questions } = ask({ max: 10, text: '80-90%: 5 điểm; 90-100%: 10 điểm' });
    expect(questions.map(({ id }) => id)).toEqual(['border-90']);
  });
});

describe('lines that are no requests', () => {
  it.each([
    ['{', null],
    ['{"id":7}', 7],
    ['[]', null],
    ['null', null],
    ['"văn bản"', null],
    ['{"id":"r","text":"x","max":"nhiều"}', 'r'],
    ['{"id":"r","text":"x","max":1e999}', 'r'],
  ])('%s is answered with an error', (line, id) => {
    expect(JSON.parse(answerLine(line, 'vi'))).toMatchObject({ id, error: expect.any(String) });
  });
});

describe('what a figure is compared with', () => {
  it.each([
    ['a whole given as a target', NAMED_RATIO, { a: 12, ref: 16 }],
    [
      'a target given as a whole',
      'Đạt chỉ tiêu giao được điểm tối đa, không đạt thì tính theo tỷ lệ hoàn thành',
      { a: 12, b: 16 },
    ],
  ])('may go by another name: %s', (_, text, figures) => {
    const line = JSON.stringify({ max: 20, text, with: figures });
    expect((JSON.parse(answerLine(line, 'vi')) as Answer).result).toMatchObject({ points: '15' });
  });
});

it('shows what a limit cuts off', () => {
  const text = 'Mỗi sáng kiến được cộng 0,5 điểm, tối đa không quá 2 điểm';
  const line = JSON.stringify({ max: 2, text, with: { n: 7 } });
  const { result } = JSON.parse(answerLine(line, 'vi')) as Answer;
  expect(result).toEqual({ points: '2', worked: 'min(0,5 × 7; 2) = 2' });
});

describe('npm run rule', () => {
  const run = (lines: readonly string[], ...argv: string[]) =>
    new Promise<string[]>((resolve, reject) => {
      const child = execFile(
        'npm',
        ['run', '--silent', 'rule', '--', '--jsonl', ...argv],
        {
          cwd: path.join(__dirname, '../..'),
          env: { ...process.env, npm_config_loglevel: 'silent' },
          maxBuffer: 64 * 1024 * 1024,
        },
        (error, stdout) => (error ? reject(error) : resolve(stdout.trim().split('\n'))),
      );
      child.stdin!.end(lines.join('\n'));
    });

  it('answers 2,000 lines in their order, a malformed one among them', async () => {
    const texts = [RATIO, BANDS, STEPS, COUNT, CHOICE];
    const lines = Array.from({ length: 2000 }, (_, id) =>
      id === 999 ? '{"id":999' : JSON.stringify({ id, max: 5, text: texts[id % texts.length] }),
    );
    const answers = (await run(lines)).map((line) => JSON.parse(line) as Partial<Answer>);
    expect(answers.map(({ id }) => id)).toEqual(lines.map((_, id) => (id === 999 ? null : id)));
  }, 60_000);

  it('works in English for English readers', async () => {
    const [line] = await run(
      [JSON.stringify({ max: 2, text: BANDS, with: { x: 85.5 } })],
      '--lang',
      'en',
    );
    expect((JSON.parse(line!) as Answer).result['worked']).toBe('85.5% (from 70% to below 90%): 1');
  }, 60_000);
});
