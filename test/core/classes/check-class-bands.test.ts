import { checkClassBands } from '../../../src/core/classes/check-class-bands';
import { readClassConditions } from '../../../src/core/classes/read-class-condition';
import { formatDecimal } from '../../../src/core/number/exact';

/** `overlap A B 80–80`, of classes `A: từ 80%`. */
function problems(...lines: readonly string[]): string[] {
  const classes = lines.map((line) => {
    const [name = '', text = ''] = line.split(': ');
    return { name, text, ...readClassConditions(text), cell: { row: 0, column: 0 } };
  });
  return checkClassBands(classes).map(({ code, first, second, low, high }) => {
    const ends = [low, high].map((end) => end && formatDecimal(end)).join('–');
    return `${code} ${classes[first]!.name} ${classes[second]!.name} ${ends}`;
  });
}

describe('the bands of classes', () => {
  it.each<[string, string[]]>([
    ['each from its lower end on', ['A: từ 80%', 'B: từ 65%', 'C: từ 50%', 'D: dưới 50%']],
    ['with both ends', ['A: từ 80%', 'B: từ 65% đến dưới 80%', 'C: dưới 65%']],
    ['from the lowest class up', ['D: dưới 50%', 'C: dưới 65%', 'B: dưới 80%', 'A: từ 80%']],
    ['with a rest', ['A: từ 80%', 'B: từ 65% đến dưới 80%', 'C: còn lại']],
    ['open above and closed below', ['A: trên 0,4', 'B: 0,325 - 0,4', 'C: dưới 0,325']],
    ['in points and in percent', ['A: từ 80%', 'B: từ 70 điểm đến 90 điểm']],
  ])('have no problem %s', (_, lines) => expect(problems(...lines)).toEqual([]));

  it.each<[string, string[], string[]]>([
    ['share a border', ['A: 90 - 95%', 'B: 88 - 90%'], ['overlap A B 90–90']],
    ['share totals', ['A: từ 80%', 'B: từ 65% đến 85%'], ['overlap A B 80–85']],
    ['leave whole numbers only', ['A: 85 - 100', 'B: 70 - 84'], ['gap A B 84–85']],
    ['leave a border', ['A: trên 98%', 'B: dưới 98%'], ['gap A B 98–98']],
    ['stand in the wrong order', ['B: từ 65%', 'A: từ 80%'], ['unreachable B A 80–']],
  ])('are told when they %s', (_, lines, found) => expect(problems(...lines)).toEqual(found));

  it('may be reached after all when the first class asks for more than a total', () =>
    expect(problems('A: từ 80% và mỗi nhóm từ 50%', 'B: từ 80%', 'C: từ 65%')).toEqual([]));
});
