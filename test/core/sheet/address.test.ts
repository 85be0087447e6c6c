import {
  columnFromLetters,
  columnLetters,
  formatRange,
  parseCell,
  parseRange,
  quoteSheetName,
  rangeIntersection,
} from '../../../src/core/sheet/address';

describe('columnLetters', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('writes column %i as %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnFromLetters(letters)).toBe(column);
  });

  it('knows no column right of the last one of a sheet', () => {
    expect(columnFromLetters('XFE')).toBeNull();
    expect(columnFromLetters('A1')).toBeNull();
  });
});

describe('parseCell', () => {
  it.each([
    ['K5', { row: 4, column: 10 }],
    ['$K$5', { row: 4, column: 10 }],
    ['xfd1048576', { row: 1_048_575, column: 16_383 }],
  ])('reads %s', (text, cell) => expect(parseCell(text)).toEqual(cell));

  it.each(['', 'A0', 'A1048577', '5', 'A', 'A1:B2', 'R1C1'])('refuses %j', (text) =>
    expect(parseCell(text)).toBeNull(),
  );
});

describe('parseRange', () => {
  it('gives the corners in order, whatever way round they are written', () => {
    expect(formatRange(parseRange('K107:A5')!)).toBe('A5:K107');
  });

  it('reads one cell as a range', () => expect(formatRange(parseRange('B2')!)).toBe('B2'));

  it('refuses a third corner', () => expect(parseRange('A1:B2:C3')).toBeNull());
});

describe('rangeIntersection', () => {
  it('is null for ranges that only touch', () => {
    expect(rangeIntersection(parseRange('A1:B2')!, parseRange('C1:D2')!)).toBeNull();
  });

  it('is the shared part', () => {
    expect(formatRange(rangeIntersection(parseRange('A1:C3')!, parseRange('B2:D9')!)!)).toBe(
      'B2:C3',
    );
  });
});

describe('quoteSheetName', () => {
  it('doubles apostrophes', () => expect(quoteSheetName("It's")).toBe("'It''s'"));
});
