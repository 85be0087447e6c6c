import { shiftFormula } from '../../../src/host/file/formula-shift';

describe('a formula moved by rows and columns', () => {
  it.each([
    ['A1+B2', 1, 1, 'B2+C3'],
    ['$A1+B$2+$C$3', 2, 2, '$A3+D$2+$C$3'],
    ['SUM(D7:F7)', 3, 0, 'SUM(D10:F10)'],
    ['SUM(A:A)', 5, 2, 'SUM(C:C)'],
    ['SUM($A:B)', 5, 2, 'SUM($A:D)'],
    ['SUM(3:4)', 2, 1, 'SUM(5:6)'],
    ['SUM($3:4)', 2, 1, 'SUM($3:6)'],
    ["'Xã A1'!B2+A1!B2", 1, 0, "'Xã A1'!B3+A1!B3"],
    ['"A1 ""B2"""&C3', 1, 0, '"A1 ""B2"""&C4'],
    ['LOG10(A1)+ATAN2(B1,C1)', 1, 0, 'LOG10(A2)+ATAN2(B2,C2)'],
    ['Bang1[Điểm A1]+A1', 1, 0, 'Bang1[Điểm A1]+A2'],
    ['tổng_A1+A1', 1, 0, 'tổng_A1+A2'],
    ['1E5+A1*2.5', 1, 0, '1E5+A2*2.5'],
    ['_xlfn.RANK.EQ(A1,A$1:A$9)', 1, 0, '_xlfn.RANK.EQ(A2,A$1:A$9)'],
    ['A1', -1, 0, 'A1048576'],
    ['A1', 0, -1, 'XFD1'],
  ])('%s by %i rows and %i columns is %s', (formula, rows, columns, moved) => {
    expect(shiftFormula(formula, rows, columns)).toBe(moved);
  });
});
