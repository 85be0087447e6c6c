import { en } from '../../src/locales/en';
import { vi } from '../../src/locales/vi';

type Leaf = string | ((...about: string[]) => string);
const ARGUMENTS = ['«1»', '«2»', '«3»', '«4»'];

/** Every sentence of a catalogue by its path, functions filled with placeholders. */
function sentencesOf(catalogue: object, path = ''): Map<string, string> {
  const sentences = new Map<string, string>();
  for (const [key, entry] of Object.entries(catalogue) as [string, Leaf | object][]) {
    const here = path === '' ? key : `${path}.${key}`;
    if (typeof entry === 'string') sentences.set(here, entry);
    else if (typeof entry === 'function') {
      sentences.set(here, (entry as (...a: string[]) => string)(...ARGUMENTS));
    } else for (const [inner, text] of sentencesOf(entry, here)) sentences.set(inner, text);
  }
  return sentences;
}

/** Names and signs that are the same in both languages. */
const SAME_IN_BOTH = new Set([
  'common.productName',
  'common.language.vi',
  'common.language.en',
  'legacyText.encoding.TCVN3',
  'legacyText.encoding.VNI',
  'legacyText.encoding.VISCII',
  'legacyText.encoding.VPS',
]);

const vietnamese = sentencesOf(vi);
const english = sentencesOf(en);

describe('The catalogues', () => {
  it('hold the same keys in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...vietnamese.keys()].sort());
  });

  it('leave no English in Vietnamese: no two sentences are the same', () => {
    const same = [...vietnamese]
      .filter(
        ([key, text]) => /\p{L}/u.test(text.replace(/«\d»/g, '')) && english.get(key) === text,
      )
      .map(([key]) => key);
    expect(same.filter((key) => !SAME_IN_BOTH.has(key))).toEqual([]);
  });

  it('use every fact they are given, in both languages', () => {
    for (const [key, text] of vietnamese) {
      const facts = (sentence: string) => [...new Set(sentence.match(/«\d»/g))].sort();
      expect([key, facts(english.get(key)!)]).toEqual([key, facts(text)]);
    }
  });

  it.each([
    ['Vietnamese', vietnamese],
    ['English', english],
  ])('never raise their voice in %s and never say nothing', (_language, sentences) => {
    for (const [key, text] of sentences) {
      expect([key, text.trim() === '' || text.includes('!')]).toEqual([key, false]);
    }
  });
});
