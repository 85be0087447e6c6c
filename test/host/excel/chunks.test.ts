import fc from 'fast-check';
import {
  chunkSteps,
  halveChunk,
  rowByteCount,
  utf8ByteCount,
  type WriteStep,
} from '../../../src/host/excel/chunks';

function step(rows: WriteStep['rows'], top = 0): WriteStep {
  const right = (rows[0]?.length ?? 1) - 1;
  const range = { top, left: 0, bottom: top + rows.length - 1, right };
  return { sheetKey: 'sheet-1', blockIndex: 0, property: 'formulas', range, rows };
}

const anyRows = fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 }), {
  minLength: 1,
  maxLength: 30,
});

describe('bytes of a text', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['Điểm', 7],
    ['“”', 6],
    ['𝔸', 4],
  ])('%j is %d', (text, bytes) => {
    expect(utf8ByteCount(text)).toBe(bytes);
  });

  it('are those of the encoder, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(utf8ByteCount(text)).toBe(new TextEncoder().encode(text).length);
      }),
    );
  });
});

describe('chunks', () => {
  it('of little are one', () => {
    const steps = [step([[1], [2]]), step([[3]], 5)];
    expect(chunkSteps(steps)).toEqual([steps]);
  });

  it('of nothing are none', () => {
    expect(chunkSteps([])).toEqual([]);
  });

  it('end between rows', () => {
    const rows = [['a'.repeat(600)], ['b'.repeat(600)], ['c'.repeat(600)]];
    const chunks = chunkSteps([step(rows, 10)], 2000);
    expect(chunks.map((chunk) => chunk.map(({ range }) => [range.top, range.bottom]))).toEqual([
      [[10, 11]],
      [[12, 12]],
    ]);
  });

  it('hold a row alone that is above the limit', () => {
    const chunks = chunkSteps([step([['x'], ['y'.repeat(5000)], ['z']])], 1000);
    expect(chunks).toHaveLength(3);
  });

  it('keep every row in its place and in order, and keep to the limit', () => {
    fc.assert(
      fc.property(fc.array(anyRows, { maxLength: 5 }), (blocks) => {
        const steps = blocks.map((rows, index) => step(rows, index * 100));
        const chunks = chunkSteps(steps, 800);
        const placed = chunks
          .flat()
          .flatMap(({ range, rows }) => rows.map((row, index) => [range.top + index, row]));
        const expected = steps.flatMap(({ range, rows }) =>
          rows.map((row, index) => [range.top + index, row]),
        );
        expect(placed).toEqual(expected);
        for (const chunk of chunks) {
          const rows = chunk.flatMap((part) => part.rows);
          const bytes = rows.reduce((sum, row) => sum + rowByteCount(row), 0);
          expect(rows.length === 1 || bytes <= 800).toBe(true);
        }
      }),
    );
  });
});

describe('halving a chunk', () => {
  it('cuts its rows in two, across blocks', () => {
    const [first, second] = halveChunk([step([[1], [2], [3]]), step([[4]], 9)])!;
    expect(first.map(({ rows }) => rows)).toEqual([[[1], [2]]]);
    expect(second.map(({ rows, range }) => [range.top, rows])).toEqual([
      [2, [[3]]],
      [9, [[4]]],
    ]);
  });

  it('cannot cut a single row', () => {
    expect(halveChunk([step([[1, 2]])])).toBeNull();
  });
});
