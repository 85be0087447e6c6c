import type { SheetSpec } from '../../support/snapshot-of';
import {
  BANDS,
  card,
  cardRow,
  departments,
  FOUR_ROWS,
  ISSUED,
  RATIO,
  ruleFindings,
  runLines,
  STEPS,
  workOn,
} from './workbooks';

type Cells = Parameters<typeof cardRow>[2];

/** What the rule of one indicator gives for the cells of its row. */
function run(rule: string, cells: Cells, policy = {}): string {
  return runLines(workOn([card(cardRow('1.1', rule, cells))], policy)).join(' | ');
}

const findingsOf = (rule: string, cells: Cells, policy = {}): string[] =>
  ruleFindings(workOn([card(cardRow('1.1', rule, cells))], policy));

describe('Rules beside codes with letters', () => {
  it.each(['A.1', 'B.2', 'a)', 'C'])('are what they are without the code: %s', (code) => {
    const lines = runLines(workOn([card(cardRow(code, STEPS, { said: '3 lần' }))]));
    expect(lines).toEqual([`${code} 3 (= 3): 15`]);
  });
});

describe('Rules on the figures of a row', () => {
  it.each<[string, string, Cells, string]>([
    ['columns named a and b', RATIO, { a: 12, b: 15 }, '1.1 12/15 × 20 = 16'],
    ['figures in the explanation', RATIO, { said: 'a = 3; b = 4' }, '1.1 3/4 × 20 = 15'],
    ['a share', RATIO, { said: '12/15' }, '1.1 12/15 × 20 = 16'],
    ['a percentage', RATIO, { said: '80%' }, '1.1 80% × 20 = 16'],
    ['a share looked up in bands', BANDS, { said: '17/20' }, '1.1 85% (từ 70% đến dưới 90%): 10'],
    ['a and b looked up in bands', BANDS, { a: 17, b: 20 }, '1.1 85% (từ 70% đến dưới 90%): 10'],
    ['a thing counted', STEPS, { said: '3 lần' }, '1.1 3 (= 3): 15'],
    ['words that answer', ISSUED, { said: 'Đã ban hành kế hoạch' }, '1.1 Có: 20'],
    ['words that deny', ISSUED, { said: 'Chưa ban hành' }, '1.1 Không: 0'],
  ])('take %s', (_what, rule, cells, expected) => {
    expect(run(rule, cells)).toBe(expected);
  });

  it.each<[string, string, Cells]>([
    ['no figure', RATIO, {}],
    ['a document', RATIO, { said: 'Quyết định số 12/QĐ-UBND' }],
    ['other words than those of the rule', ISSUED, { said: 'Theo báo cáo của xã' }],
  ])('do not run on %s', (_what, rule, cells) => {
    expect(run(rule, cells)).toBe('');
  });

  it('need what is not there, and take nothing for zero', () => {
    expect(run(RATIO, { a: 12 })).toBe('1.1 needs b');
  });

  it('claim nothing by a guess', () => {
    expect(run(RATIO, { said: 'khoảng 80%' })).toBe('1.1 80% × 20 = 16?');
  });

  it('keep refused, not applicable and zero apart', () => {
    expect([
      run(RATIO, { a: 0, b: 0 }),
      run(RATIO, { a: 16, b: 15 }),
      run(RATIO, { a: 'Không áp dụng', b: 15 }),
      run(RATIO, { a: 0, b: 15 }),
    ]).toEqual([
      '1.1 refused empty-denominator',
      '1.1 refused part-exceeds-whole',
      '1.1 not applicable',
      '1.1 0/15 × 20 = 0',
    ]);
  });

  it('follow the policy where it speaks', () => {
    expect(run(RATIO, { a: 16, b: 15 }, { ratioCap: 'one' })).toBe('1.1 16/15 × 20 = 20');
    expect(run(RATIO, { a: 0, b: 0 }, { emptyDenominator: 'zero' })).toMatch(/= 0$|^1\.1 0$/);
  });

  it('take figures on four rows of one indicator', () => {
    expect(runLines(workOn([FOUR_ROWS]))).toEqual(['1.1 120/150 × 20 = 16', '1.2 3 (= 3): 15']);
  });

  it('take the figures beside each score of a matrix, by the wording of "Bộ chỉ số"', () => {
    const book = workOn(
      departments(
        [1, 'Sở Tài chính', 3, 15, null, '12/15', 16, null, 31],
        [2, 'Sở Y tế', 4, 20, null, 'a = 15; b = 15', 20, null, 40],
        [3, 'Sở Xây dựng', null, 10, null, null, 10, null, 20],
      ),
    );
    expect(runLines(book)).toEqual([
      'Sở Tài chính 1.1 3 (= 3): 15',
      'Sở Y tế 1.1 4 (từ 4): 20',
      'Sở Tài chính 1.2 12/15 × 20 = 16',
      'Sở Y tế 1.2 15/15 × 20 = 20',
    ]);
  });

  it('compare with the best unit once all are known', () => {
    const best =
      'Đơn vị có số lượng cao nhất được Điểm tối đa; các đơn vị khác tính theo tỷ lệ so với đơn vị cao nhất';
    const [data, framework] = departments(
      [1, 'Sở Tài chính', 10, 20, null, null, 16, null, 36],
      [2, 'Sở Y tế', 5, 5, null, null, 20, null, 25],
      [3, 'Sở Xây dựng', 2, 4, null, null, 10, null, 14],
    );
    const rows = framework!.rows.map((row) => row.map((value) => (value === STEPS ? best : value)));
    const book = workOn([data!, { ...framework!, rows }]);
    expect(runLines(book)).toEqual([
      'Sở Tài chính 1.1 10/10 × 20 = 20',
      'Sở Y tế 1.1 5/10 × 20 = 10',
      'Sở Xây dựng 1.1 2/10 × 20 = 4',
    ]);
    expect(ruleFindings(book)).toEqual(['score-differs-from-rule D4']);
  });
});

describe('Scores held against their rules', () => {
  it.each<[string, string, Cells]>([
    ['15 for 12/15 of 20', RATIO, { a: 12, b: 15, score: 15 }],
    ['20 where two meetings give 10', STEPS, { said: '2 lần', score: 20 }],
    ['points for what was not done', ISSUED, { said: 'Chưa ban hành', score: 20 }],
  ])('differ: %s', (_what, rule, cells) => {
    expect(findingsOf(rule, cells)).toEqual(['score-differs-from-rule G5']);
  });

  it.each<[string, string, Cells]>([
    ['3,33 for 10/60 of 20', RATIO, { a: 10, b: 60, score: '3,33' }],
    ['a whole number for 15,5', RATIO, { a: 31, b: 40, score: 16 }],
    ['a computed cell', RATIO, { a: 10, b: 60, score: 20 / 6 }],
    ['5/6 of 20 beside a rounded percentage', RATIO, { said: '83,3%', score: 16.67 }],
    ['an uncertain figure', RATIO, { said: 'khoảng 80%', score: 5 }],
    ['a blank', RATIO, { a: 12, b: 15 }],
    ['not applicable', RATIO, { a: 12, b: 15, score: 'KAD' }],
  ])('do not differ: %s', (_what, rule, cells) => {
    expect(findingsOf(rule, cells)).toEqual([]);
  });

  it('do not differ where an appraiser counts less and the own score follows the figures', () => {
    const sheet: SheetSpec = {
      name: 'Xã An Bình',
      rows: [
        ['PHIẾU ĐÁNH GIÁ'],
        [
          'TT',
          'Tiêu chí',
          'Điểm tối đa',
          'Cách tính điểm',
          'Điểm tự chấm',
          'Điểm thẩm định',
          'Giải trình',
        ],
        ['1', 'Nhận thức số', 20],
        ['1.1', 'Văn bản', 20, RATIO, 16, 10, '12/15'],
      ],
    };
    expect(ruleFindings(workOn([sheet]))).toEqual([]);
  });

  it.each<[string, string, Cells, string]>([
    ['12/15 that is no 90%', RATIO, { said: '12/15 (90%)', score: 16 }, 'figures-contradict H5'],
    ['columns and words apart', RATIO, { a: 12, b: 15, said: '12/16' }, 'figures-contradict H5'],
    ['nothing to divide by', RATIO, { a: 3, b: 0, score: 20 }, 'rule-refused E5'],
    ['a part above the whole', RATIO, { a: 16, b: 15, score: 20 }, 'rule-refused E5'],
  ])('find %s', (_what, rule, cells, expected) => {
    expect(findingsOf(rule, cells)).toEqual([expected]);
  });

  it('take 12/15 (80%) and 2/3 (67%) for what they say', () => {
    expect(findingsOf(RATIO, { said: '12/15 (80%)', score: 16 })).toEqual([]);
    expect(findingsOf(RATIO, { said: '2/3 (67%)', score: 13.33 })).toEqual([]);
  });

  it('find a wording that gives more than the maximum, at the wording', () => {
    const rule = STEPS.replace('20 điểm', '25 điểm');
    expect(findingsOf(rule, { said: '3 lần', score: 15 })).toContain('rule-contradicts-maximum D5');
  });

  it('leave a workbook without wordings alone', () => {
    const [data] = departments(
      [1, 'Sở Tài chính', 3, 15, null, '12/15', 11, null, 26],
      [2, 'Sở Y tế', 4, 20, null, '15/15', 20, null, 40],
    );
    expect(runLines(workOn([data!]))).toEqual([]);
  });
});
