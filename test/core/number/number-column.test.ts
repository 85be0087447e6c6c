import fc from 'fast-check';
import {
  exactFromDecimal,
  formatDecimal,
  isExactEqual,
  type Exact,
} from '../../../src/core/number/exact';
import {
  isBlankCell,
  readNumberColumn,
  readRanksOutside,
} from '../../../src/core/number/number-column';
import type { ScoreEntry } from '../../../src/core/scorebook';
import type { CellValue } from '../../../src/core/sheet/snapshot';

const fallback = ',' as const;

function readOne(cell: CellValue): ScoreEntry {
  return readNumberColumn([cell])[0]!;
}

function scored(entry: ScoreEntry | undefined): Exact {
  if (entry?.state !== 'scored') throw new RangeError(`Not scored: ${JSON.stringify(entry)}`);
  return entry.value;
}

function expectValue(entry: ScoreEntry | undefined, decimal: string): void {
  expect(isExactEqual(scored(entry), exactFromDecimal(decimal))).toBe(true);
}

describe('a number alone in its column', () => {
  it.each([
    ['9,5', '9.5'],
    ['0,6077', '0.6077'],
    ['0.8253', '0.8253'],
    ['12.50', '12.5'],
    ['9.24', '9.24'],
    ['1.234,5', '1234.5'],
    ['1,234.5', '1234.5'],
    ['1.234.567', '1234567'],
    ['1 234,5', '1234.5'],
    ['85,36%', '0.8536'],
    ['98 %', '0.98'],
    ['1/2', '0.5'],
    ['½', '0.5'],
    ["'20", '20'],
    ['\u00a018,0\u00a0', '18'],
    ['９，５', '9.5'],
    ['10 điểm', '10'],
    ['10đ', '10'],
    ['7,5 Điểm', '7.5'],
    ['-5', '-5'],
    ['−5', '-5'],
    ['– 2,5', '-2.5'],
    ['+3', '3'],
    ['05', '5'],
    ['10.', '10'],
    [',5', '0.5'],
    [9.24, '9.24'],
    [0.1 + 0.2, '0.3'],
    [-5, '-5'],
  ])('reads %j as %s', (cell, decimal) => {
    expectValue(readOne(cell), decimal);
  });

  it.each(['', ' ', '\u00a0', '-', '–', '—', '…', '...', '. . .', null])(
    'reads %j as blank',
    (cell) => {
      expect(readOne(cell)).toEqual({ state: 'blank' });
      expect(isBlankCell(cell)).toBe(true);
    },
  );

  it.each([
    'KP',
    'KAD',
    'kad',
    'Không giao',
    'Không giao CT',
    'Không áp dụng',
    'Khôngápdụng',
    'N/A',
    'N.A.',
    'n.a',
    '(KP)',
  ])('reads %j as not applicable', (text) => {
    expect(readOne(text)).toEqual({ state: 'notApplicable', text });
  });

  it.each([
    ...['#REF!', '#N/A', 'x', '?', 'Đạt', '01/02/2025', '2025-02-01', '1.1.1', '5 văn bản', '1/0'],
    ...['10-12', '1,2,3', 'ĐTC:10 | xong', '12a', '17 (0,633)'],
  ])('does not read %j as a number', (text) => {
    expect(readOne(text)).toEqual({ state: 'invalid', text });
  });

  it('does not take a truth value for a score', () => {
    expect(readOne(true)).toEqual({ state: 'invalid', text: 'TRUE' });
  });

  it('tells a text that looks like a number from a number', () => {
    expect(readOne('5')).toMatchObject({ isText: true });
    expect(readOne(5)).toMatchObject({ isText: false });
  });
});

describe('a column decides what a separator means', () => {
  it('reads 15.763 as thousands beside decimal commas', () => {
    expectValue(readNumberColumn(['42,63', '15.763'])[1], '15763');
  });

  it('reads 15.763 as a decimal beside decimal dots', () => {
    expectValue(readNumberColumn(['42.63', '15.763'])[1], '15.763');
  });

  it('reads 12,345 as thousands beside decimal dots', () => {
    expectValue(readNumberColumn(['42.63', '0.5', '12,345'])[2], '12345');
  });

  it('follows the table when the column is silent', () => {
    expectValue(readNumberColumn(['15.763'], { fallback: '.' })[0], '15.763');
    expectValue(readNumberColumn(['15.763'], { fallback: ',' })[0], '15763');
  });

  it('takes the decimal reading when thousands would exceed the maximum', () => {
    const maximumOf = () => exactFromDecimal('20');
    const column = readNumberColumn(['15.763', '9.120', '20'], { fallback, maximumOf });
    expectValue(column[0], '15.763');
    expectValue(column[1], '9.12');
  });

  it('keeps thousands above the maximum when the column itself speaks', () => {
    const maximumOf = () => exactFromDecimal('20');
    expectValue(readNumberColumn(['9,5', '15.763'], { fallback, maximumOf })[1], '15763');
  });

  it('reads each sure number its own way when people mixed both', () => {
    const column = readNumberColumn(['9,5', '8.25', '7,5']);
    expectValue(column[0], '9.5');
    expectValue(column[1], '8.25');
  });
});

describe('fractions, pairs and dates', () => {
  it('reads a/b as points when b is the maximum', () => {
    const maximumOf = () => exactFromDecimal('700');
    expectValue(readNumberColumn(['684.0/700.0'], { fallback, maximumOf })[0], '684');
  });

  it('reads a/b as a ratio otherwise', () => {
    expectValue(readNumberColumn(['3/4'])[0], '0.75');
  });

  it('reads the value in brackets when the column is made of ranks and values', () => {
    const cells = ['01 (0,727)', '17 (0,633)', '17 (0,633)', '-'];
    const column = readNumberColumn(cells);
    expectValue(column[0], '0.727');
    expectValue(column[2], '0.633');
    expect(column[3]).toEqual({ state: 'blank' });
    expect(readRanksOutside(cells)).toEqual([1, 17, 17, null]);
  });

  it('refuses a date, which a spreadsheet made of 1/2', () => {
    const [entry] = readNumberColumn([45689], { fallback, dateTextOf: () => '01/02/2025' });
    expect(entry).toEqual({ state: 'invalid', text: '01/02/2025' });
  });
});

it('reads any text without failing', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.double(), fc.constant(null))), (cells) => {
      expect(readNumberColumn(cells)).toHaveLength(cells.length);
    }),
  );
});

it('reads back every decimal that it is given with a comma', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 99999 }),
      fc.integer({ min: 0, max: 99 }),
      (whole, part) => {
        const decimals = String(part).padStart(2, '0');
        expectValue(readOne(`${whole},${decimals}`), `${whole}.${decimals}`);
      },
    ),
  );
});

describe('several phases in one cell', () => {
  const CELLS = [
    'ĐTC:10 | TĐ1:9,5 | TĐ2:',
    'ĐTC: 8 | TĐ1: 7 | TĐ2: 6',
    'ĐTC:10',
    'ĐTC: | TĐ1:',
    'KP',
  ];
  const read = (isClaim: boolean) =>
    readNumberColumn(CELLS, { fallback: ',', isClaim }).map((entry) =>
      entry.state === 'scored' ? formatDecimal(entry.value) : entry.state,
    );

  it('count by the last one that has a number', () => {
    expect(read(false)).toEqual(['9.5', '6', '10', 'blank', 'notApplicable']);
  });

  it('claim what the unit gave itself', () => {
    expect(read(true)).toEqual(['10', '8', '10', 'blank', 'notApplicable']);
  });

  it('are no number when one of them is a word', () => {
    expect(readNumberColumn(['ĐTC:10 | TĐ1:chưa chấm'])[0]).toMatchObject({ state: 'invalid' });
  });
});
