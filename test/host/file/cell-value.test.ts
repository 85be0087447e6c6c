import { cellValue } from '../../../src/host/file/cell-value';

const context = { sharedStrings: ['Xã Mỹ Long', ''], isDate1904: false };

describe('the value of a cell', () => {
  it.each([
    ['n', '12.5', 12.5],
    ['n', '1E-3', 0.001],
    ['n', '', null],
    ['s', '0', 'Xã Mỹ Long'],
    ['s', '1', null],
    ['str', 'abc', 'abc'],
    ['b', '1', true],
    ['b', '0', false],
    ['e', '#DIV/0!', '#DIV/0!'],
    ['d', '2023-01-01', 44927],
    ['d', '2023-01-01T12:00:00', 44927.5],
    ['d', '2023-01-01T12:00:00Z', 44927.5],
    ['d', 'T06:00:00', 0.25],
  ])('of type %s holding %j is %j', (type, stored, value) => {
    expect(cellValue(type, stored, '', context, false)).toBe(value);
  });

  it('without a stored value is empty', () => {
    expect(cellValue('n', null, '', context, true)).toBeNull();
  });

  it('keeps the empty text of a formula apart from an empty cell', () => {
    expect(cellValue('str', '', '', context, true)).toBe('');
  });

  it('counts dates from 1904 where the workbook does', () => {
    expect(cellValue('d', '2023-01-01', '', { ...context, isDate1904: true }, false)).toBe(43465);
  });
});
