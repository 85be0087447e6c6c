import { parseCode } from '../../../src/core/recognise/code';
import { outlineParents } from '../../../src/core/recognise/outline';

/** `code<parent` for each row, top rows without parent. */
function outline(codes: string): string {
  const texts = codes.split(' ');
  const parents = outlineParents(
    texts.map((text) => ({
      code: parseCode(text === '~' ? '' : text),
      maximum: null,
      isBand: text === '~',
      depth: null,
      hasScore: false,
    })),
  );
  return texts
    .map((text, i) => (parents[i] === null ? text : `${text}<${texts[parents[i]!]}`))
    .join(' ');
}

describe('the tree of codes', () => {
  it.each([
    ['sections and numbers', 'I 1 1.1 1.2 2 2.1', 'I 1<I 1.1<1 1.2<1 2<I 2.1<2'],
    ['numbers that run through the sections', 'I 1 2 II 3 4', 'I 1<I 2<I II 3<II 4<II'],
    ['numbers that restart', 'I 1 2 II 1 2', 'I 1<I 2<I II 1<II 2<II'],
    ['letters above, Đ after D', 'A A.1 A.1.1 Đ ĐT.1 ĐT.2', 'A A.1<A A.1.1<A.1 Đ ĐT.1<Đ ĐT.2<Đ'],
    ['letters below', '1 1.1 a) b) 1.2 a)', '1 1.1<1 a)<1.1 b)<1.1 1.2<1 a)<1.2'],
    ['numbers with letters', '1 2 2a 2b 3', '1 2 2a<2 2b<2 3'],
    // Codes and tiers of a published police framework of 2025.
    [
      'dotted and plain numbers as two tiers',
      'I. 1. 1 2 6 6a 6b 7 2. 2.a) 13 14 2.b) 22 II. 1. 1.a) 70',
      'I. 1.<I. 1<1. 2<1. 6<1. 6a<6 6b<6 7<1. 2.<I. 2.a)<2. 13<2.a) 14<2.a) 2.b)<2. 22<2.b) II. 1.<II. 1.a)<1. 70<1.a)',
    ],
    ['dots that people forget', '1. 2 3. 4', '1. 2 3. 4'],
    ['missing group rows', '1.1 1.2 2.1 2.2', '1.1 1.2 2.1 2.2'],
    ['a group row missing in the middle', '1 1.1 2.1 2.2', '1 1.1<1 2.1 2.2'],
    [
      'group rows missing at every tier',
      '1.1 1.4.1.1 1.4.1.2 1.4.2 2.1.1.1 2.1.2 2.2',
      '1.1 1.4.1.1 1.4.1.2 1.4.2 2.1.1.1 2.1.2 2.2',
    ],
    [
      'a wrong code on a tier',
      'A A.2 A.2.3 A.2.2.1 A.2.2.2',
      'A A.2<A A.2.3<A.2 A.2.2.1<A.2.3 A.2.2.2<A.2.3',
    ],
    ['titles without code', '~ 1 2 ~ 1 2', '~ 1<~ 2<~ ~ 1<~ 2<~'],
  ])('%s', (_, codes, expected) => {
    expect(outline(codes)).toBe(expected);
  });
});
