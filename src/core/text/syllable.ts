/**
 * Whether a word is a possible Vietnamese syllable. Vietnamese spells with a closed set of onsets
 * and rimes and puts its tone mark on a fixed vowel, so that hardly a foreign, mistyped or
 * wrongly decoded word passes. Source of the sets: the orthography as described in
 * en.wikipedia.org/wiki/Vietnamese_phonology, "Syllables and phonotactics", and in
 * vi.wikipedia.org/wiki/Quy_tắc_đặt_dấu_thanh_của_chữ_Quốc_ngữ (both tone placements).
 */

const ONSETS = new Set(
  ' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' '),
);

const RIMES = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
    'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu ' +
    'i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu ' +
    'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt ' +
    'oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt ' +
    'u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uơ uôc uôi uôm uôn uông uôt ' +
    'uy uya uych uyên uyêt uyn uynh uyp uyt uyu ' +
    'ư ưa ưc ưi ưm ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu ' +
    'y yêm yên yêng yêt yêu'
  ).split(' '),
);

/** Grave, acute, tilde, hook and dot below. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const MODIFIED_VOWEL = /[ăâêôơư]/;
/** Syllables that end in a stop carry the acute or the dot below. */
const STOPPED = /(?:c|ch|p|t)$/;
const STOPPED_TONES = new Set(['\u0301', '\u0323']);

/** Case and Unicode form do not matter; anything that is not one word of letters is no syllable. */
export function isVietnameseSyllable(word: string): boolean {
  const letters = [...word.normalize('NFC').toLowerCase()].map(splitTone);
  const tones = letters.filter(({ tone }) => tone !== '');
  if (letters.length > 7 || tones.length > 1) return false;
  const text = letters.map(({ letter }) => letter).join('');
  const tone = tones[0]?.tone ?? '';
  const toneAt = letters.findIndex((letter) => letter.tone !== '');
  return onsetLengths(text).some((length) => {
    const rime = text.slice(length);
    if (!ONSETS.has(text.slice(0, length)) || !RIMES.has(rime)) return false;
    if (STOPPED.test(rime)) return STOPPED_TONES.has(tone) && isToneSeat(rime, toneAt - length);
    return tone === '' || isToneSeat(rime, toneAt - length);
  });
}

function splitTone(character: string): { letter: string; tone: string } {
  const parts = character.normalize('NFD');
  const tone = (parts.match(TONES) ?? []).join('');
  return { letter: parts.replace(TONES, '').normalize('NFC'), tone };
}

/** `gì` is g + ì and `giá` is gi + á, so that more than one split has to be tried. */
function onsetLengths(text: string): number[] {
  const vowel = text.search(/[aăâeêioôơuưy]/);
  return vowel < 0 ? [] : [vowel, vowel + 1];
}

/** `hòa` and `hoà`, `thủy` and `thuỷ` are both right; every other rime has one seat. */
function isToneSeat(rime: string, seat: number): boolean {
  if (/^(?:oa|oe|uy)$/.test(rime)) return seat === 0 || seat === 1;
  return seat === toneSeat(rime);
}

function toneSeat(rime: string): number {
  const lastModified = rime.split('').reduce((found, letter, at) => {
    return MODIFIED_VOWEL.test(letter) ? at : found;
  }, -1);
  if (lastModified >= 0) return lastModified;
  const vowels = /^[aeiouy]+/.exec(rime)![0].length;
  const hasCoda = vowels < rime.length;
  return vowels === 1 || (vowels === 2 && !hasCoda) ? 0 : 1;
}
