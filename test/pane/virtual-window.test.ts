import { rowAt, rowOffsets, rowWindow, scrollTopFor } from '../../src/pane/parts/virtual-window';

const OFFSETS = rowOffsets([10, 20, 10, 20]);

describe('rowOffsets', () => {
  it('says where each row begins and where the last one ends', () => {
    expect(OFFSETS).toEqual([0, 10, 30, 40, 60]);
  });
});

describe('rowAt', () => {
  it.each([
    [-5, 0],
    [0, 0],
    [9, 0],
    [10, 1],
    [39, 2],
    [59, 3],
    [99, 3],
  ])('at %d is row %d', (point, row) => {
    expect(rowAt(OFFSETS, point)).toBe(row);
  });

  it('skips rows without height, which are hidden', () => {
    expect(rowAt(rowOffsets([10, 0, 10]), 10)).toBe(2);
  });
});

describe('rowWindow', () => {
  it('draws the rows in view', () => {
    expect(rowWindow(OFFSETS, 10, 15, 0)).toEqual({ first: 1, end: 2 });
  });

  it('draws some more on both sides, within the list', () => {
    expect(rowWindow(OFFSETS, 10, 15, 9)).toEqual({ first: 0, end: 4 });
  });

  it('draws nothing of an empty list', () => {
    expect(rowWindow([0], 0, 100)).toEqual({ first: 0, end: 0 });
  });

  it('draws few rows of a very long list', () => {
    const long = rowOffsets(Array.from({ length: 200_000 }, () => 76));
    const { first, end } = rowWindow(long, 76 * 100_000, 400);
    expect([first, end - first]).toEqual([99_996, 14]);
  });
});

describe('scrollTopFor', () => {
  it.each([
    ['above the view scrolls up to its top', 0, 20, 0],
    ['in view stays', 1, 5, 5],
    ['below the view scrolls until its bottom shows', 3, 0, 30],
  ])('a row %s', (_case, row, scrollTop, expected) => {
    expect(scrollTopFor(OFFSETS, row, scrollTop, 30)).toBe(expected);
  });
});
