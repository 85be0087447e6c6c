import { numberFormatter } from '../../../src/host/file/number-format';

describe('the text that a number format gives', () => {
  it.each([
    [1.1, 'General', '1.1'],
    [0.1 + 0.2, 'General', '0.3'],
    [1.1, '0.00', '1.10'],
    [1.005, '0.00', '1.01'],
    [-1.005, '0.00', '-1.01'],
    [-0.001, '0.00', '0.00'],
    [2.5, '0', '3'],
    [0.85, '0%', '85%'],
    [0.8536, '0.00%', '85.36%'],
    [0.285, '0%', '29%'],
    [15763, '#,##0', '15,763'],
    [1234567.891, '#,##0.00', '1,234,567.89'],
    [44927, 'd/m/yyyy', '1/1/2023'],
    [44927, 'dd/mm/yyyy', '01/01/2023'],
    [44927.75, 'dd\\-mm\\-yyyy', '01-01-2023'],
    [44927, '[$-1010000]d/m/yyyy;@', '1/1/2023'],
    [44927, 'd-mmm-yy', null],
    [0.5, 'h:mm', null],
    [12, '# ?/?', null],
    [12, '0 "điểm"', null],
    [30, 'd/m/yyyy', null],
  ])('%d as %s is %s', (value, format, text) => {
    expect(numberFormatter(format, false)(value)).toBe(text);
  });

  it('counts days from 1904 where the workbook does', () => {
    expect(numberFormatter('d/m/yyyy', true)(43465)).toBe('1/1/2023');
  });
});
