import { readClassConditions } from '../../../src/core/classes/read-class-condition';
import type { ClassCondition } from '../../../src/core/classes/class-scheme';
import { formatDecimal } from '../../../src/core/number/exact';

/** `total [80%,∞)`, `!every indicator [0,0]`, `node II [60%,∞)` */
function written({ subject, range, measure, isDenied }: ClassCondition): string {
  const { low, high } = range;
  const number = (value: Parameters<typeof formatDecimal>[0]) =>
    `${formatDecimal(value)}${measure === 'percent' ? '%' : ''}`;
  const from = low ? `${low.isClosed ? '[' : '('}${number(low.value)}` : '(-∞';
  const to = high ? `${number(high.value)}${high.isClosed ? ']' : ')'}` : '∞)';
  const of =
    subject.kind === 'total'
      ? 'total'
      : subject.kind === 'every'
        ? `every ${subject.tier}`
        : `node ${subject.name}`;
  return `${isDenied ? '!' : ''}${of} ${from},${to}`;
}

function read(text: string): string[] {
  const { conditions, unread } = readClassConditions(text);
  return [...conditions.map(written), ...unread.map((part) => `? ${part}`)];
}

describe('conditions of a class', () => {
  it.each<[string, string[]]>([
    ['từ 80% tổng điểm', ['total [80%,∞)']],
    ['Từ 90%', ['total [90%,∞)']],
    ['Đạt từ 80 điểm trở lên', ['total [80,∞)']],
    ['từ 180 điểm trở lên', ['total [180,∞)']],
    ['≥ 90%', ['total [90%,∞)']],
    ['>= 90', ['total [90,∞)']],
    ['trên 0,4000', ['total (0.4,∞)']],
    ['0,3250 - 0,4000', ['total [0.325,0.4]']],
    ['từ 65% đến dưới 80%', ['total [65%,80%)']],
    ['Từ 65 đến dưới 80 điểm', ['total [65,80)']],
    ['trên 65% đến 80%', ['total (65%,80%]']],
    ['dưới 50%', ['total (-∞,50%)']],
    ['dưới 50% tổng số điểm', ['total (-∞,50%)']],
    ['không quá 50%', ['total (-∞,50%]']],
    ['Tổng điểm đạt từ 85% điểm tối đa trở lên', ['total [85%,∞)']],
    ['đạt 100% tổng điểm', ['total [100%,100%]']],
    ['từ 65% và dưới 80%', ['total [65%,∞)', 'total (-∞,80%)']],
  ])('about the total: %s', (text, conditions) => expect(read(text)).toEqual(conditions));

  it.each<[string, string[]]>([
    ['mỗi nhóm từ 50%', ['every group [50%,∞)']],
    ['từng trụ cột đạt từ 50% trở lên', ['every group [50%,∞)']],
    ['mỗi tiêu chí từ 50%', ['every indicator [50%,∞)']],
    ['tất cả các chỉ số thành phần đạt trên 0 điểm', ['every component (0,∞)']],
    ['không có tiêu chí nào 0 điểm', ['!every indicator [0,0]']],
    ['Không có chỉ số nào bị 0 điểm', ['!every indicator [0,0]']],
    ['không có tiêu chí nào dưới 50%', ['!every indicator (-∞,50%)']],
    ['không nhóm nào dưới 60% điểm tối đa', ['!every group (-∞,60%)']],
    ['nhóm II từ 60%', ['node II [60%,∞)']],
    ['Nhóm tiêu chí II đạt từ 60% trở lên', ['node II [60%,∞)']],
    ['tiêu chí 1.1 từ 5 điểm', ['node 1.1 [5,∞)']],
    ['Nhận thức số đạt từ 50%', ['node Nhận thức số [50%,∞)']],
  ])('about parts: %s', (text, conditions) => expect(read(text)).toEqual(conditions));

  it.each<[string, string[]]>([
    ['từ 80% tổng điểm và mỗi nhóm từ 50%', ['total [80%,∞)', 'every group [50%,∞)']],
    [
      'Từ 90 điểm trở lên, không có tiêu chí nào 0 điểm; nhóm II từ 60%',
      ['total [90,∞)', '!every indicator [0,0]', 'node II [60%,∞)'],
    ],
    ['- Tổng điểm từ 80%\n- Mỗi nhóm từ 50%', ['total [80%,∞)', 'every group [50%,∞)']],
    ['từ 79,5 điểm, đồng thời nhóm I từ 10 điểm', ['total [79.5,∞)', 'node I [10,∞)']],
  ])('several at once: %s', (text, conditions) => expect(read(text)).toEqual(conditions));

  it('are none for what is left', () => {
    expect(readClassConditions('Còn lại')).toEqual({ conditions: [], unread: [] });
    expect(readClassConditions('Các trường hợp còn lại.')).toEqual({ conditions: [], unread: [] });
  });

  it.each([
    ['', ['? ']],
    ['theo quyết định của hội đồng', ['? theo quyết định của hội đồng']],
    ['đạt 80%', ['? đạt 80%']],
    ['trên 90 điểm trở lên', ['? trên 90 điểm trở lên']],
    ['có ít nhất 3 nhóm từ 80%', ['? có ít nhất 3 nhóm từ 80%']],
    ['từ 80% và không bị kỷ luật', ['total [80%,∞)', '? không bị kỷ luật']],
    ['nhóm I hoặc nhóm II từ 60%', ['? nhóm I hoặc nhóm II từ 60%']],
    ['không dưới 50% hoặc trên 80%', ['? không dưới 50% hoặc trên 80%']],
  ])('that cannot be read are named: %j', (text, parts) => expect(read(text)).toEqual(parts));
});
