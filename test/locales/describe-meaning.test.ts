import {
  describeColumnMeaning,
  describeNotation,
  describePhase,
  describeRowMeaning,
  describeShape,
} from '../../src/locales/describe-meaning';
import { wordsIn } from '../../src/locales/words';

it('words every meaning differently inside its own list', () => {
  for (const language of ['vi', 'en'] as const) {
    const { column, row, shape, notation, phase } = wordsIn(language).meanings;
    for (const list of [column, row, shape, notation, phase]) {
      const texts = Object.values(list);
      expect(new Set(texts).size).toBe(texts.length);
    }
  }
});

it('words columns, rows, shapes and phases', () => {
  expect(describeColumnMeaning('maximum', 'vi')).toBe('Điểm tối đa');
  expect(describeRowMeaning('total', 'vi')).toBe('Hàng cộng');
  expect(describeShape('matrix', 'en')).toBe('Each row is a unit, each column an indicator');
  expect(describePhase('self', 'vi')).toBe('Điểm tự chấm');
});

describe('describeNotation', () => {
  it.each([
    ['decimal-comma', '15.763', 'Dấu phẩy ngăn phần thập phân: “15.763” là 15763'],
    ['decimal-point', '15.763', 'Dấu chấm ngăn phần thập phân: “15.763” là 15,763'],
    ['decimal-comma', '1,250', 'Dấu phẩy ngăn phần thập phân: “1,250” là 1,25'],
    ['decimal-point', '1,250', 'Dấu chấm ngăn phần thập phân: “1,250” là 1250'],
    ['decimal-point', '', 'Dấu chấm ngăn phần thập phân'],
  ] as const)('%s of %j', (notation, written, sentence) => {
    expect(describeNotation(notation, written, 'vi')).toBe(sentence);
  });

  it('writes the number as the language does', () => {
    expect(describeNotation('decimal-point', '15.763', 'en')).toBe(
      'Decimal point: “15.763” is 15.763',
    );
  });
});
