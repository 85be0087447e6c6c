import type { Charset } from '../../../../src/core/text/legacy/charset';
import { decodeCharset } from '../../../../src/core/text/legacy/charset';
import {
  detectSheetEncoding,
  readLegacyText,
} from '../../../../src/core/text/legacy/read-legacy-text';
import { TCVN3 } from '../../../../src/core/text/legacy/tcvn3';
import { VISCII } from '../../../../src/core/text/legacy/viscii';
import { VNI } from '../../../../src/core/text/legacy/vni';
import { VPS } from '../../../../src/core/text/legacy/vps';
import { encodeCharset, mangleUtf8, typeTcvn3 } from './encode';
import { FOREIGN, VIETNAMESE } from './phrases';

const LOWER = 'áàảãạâấầẩẫậăắằẳẵặđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵ';
const CHARSETS: readonly Charset[] = [TCVN3, VNI, VISCII, VPS];
/** Every letter but those whose code no workbook can hold, or which only a font tells apart. */
const LETTERS: Readonly<Record<string, string>> = {
  TCVN3: LOWER + 'ÂĂĐÊÔƠƯ',
  VNI: LOWER + LOWER.toUpperCase(),
  VISCII: LOWER + LOWER.toUpperCase().replace(/[ẲẴẪỶỸỴÕ]/g, ''),
  VPS: LOWER + LOWER.toUpperCase().replace(/[ẠẬẶẸỆỊỌỘỢỤỰỴẪỮ]/g, ''),
};

describe.each(CHARSETS)('the table of $name', (charset) => {
  it.each([...LETTERS[charset.name]!])('reads %s', (letter) => {
    const code = encodeCharset(letter, charset);
    expect(decodeCharset(`b${code}c`, charset)).toBe(`b${letter}c`);
  });

  it('holds nothing else', () => {
    expect([...new Set(charset.letters.values())].sort()).toEqual(
      [...LETTERS[charset.name]!].sort(),
    );
  });
});

describe('readLegacyText', () => {
  it.each([
    ['TCVN3', '§iÓm tèi ®a', 'Điểm tối đa'],
    ['TCVN3', 'Tiªu chÝ ®¸nh gi¸', 'Tiêu chí đánh giá'],
    ['TCVN3', '§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
    [
      'TCVN3',
      'quyÕt ®Þnh cña Bé tr\u00adëng Bé Tµi chÝnh',
      'quyết định của Bộ trưởng Bộ Tài chính',
    ],
    ['TCVN3', 'UBND TØNH §åNG TH¸P', 'UBND TỈNH ĐỒNG THÁP'],
    ['TCVN3', '§¡NG Ký KINH DOANH', 'ĐĂNG Ký KINH DOANH'],
    ['VNI', 'Ñieåm toái ña', 'Điểm tối đa'],
    ['VNI', 'CAÙC TIEÂU CHÍ', 'CÁC TIÊU CHÍ'],
    ['VNI', 'Uyû ban nhaân daân xaõ', 'Uỷ ban nhân dân xã'],
    ['VISCII', 'Ði¬m t¯i ða', 'Điểm tối đa'],
    ['VPS', 'Ãñi‹m tÓi Ça'.slice(1), 'Điểm tối đa'],
    ['UTF-8', 'TiÃªu chÃ\u00ad 01.png', 'Tiêu chí 01.png'],
    ['UTF-8', 'Ä\u0090iá»ƒm tá»‘i Ä‘a', 'Điểm tối đa'],
    ['UTF-8', 'xÃ\u00a0 hội'.replace('hội', 'há»™i'), 'xà hội'],
    ['UTF-8', 'lÃ  tá»‘t', 'là tốt'],
    ['UTF-8 twice', mangleUtf8(mangleUtf8('Tiêu chí tối đa')), 'Tiêu chí tối đa'],
  ])('reads %s: %s', (encoding, legacy, text) => {
    expect(readLegacyText(legacy)).toEqual({ text, encoding });
  });

  it('has more than 500 phrases to leave alone', () => {
    expect(new Set(VIETNAMESE).size).toBeGreaterThan(500);
  });

  it('leaves Vietnamese alone, composed or decomposed', () => {
    const touched = VIETNAMESE.flatMap((text) => [text, text.normalize('NFD')]).filter((text) =>
      readLegacyText(text),
    );
    expect(touched).toEqual([]);
  });

  it('leaves other languages and signs alone', () => {
    expect(FOREIGN.filter((text) => readLegacyText(text))).toEqual([]);
  });

  it.each(['Bé', 'Tªn', 'c¸c', 'xaõ', 'où'])('leaves the lone word %s alone', (word) => {
    expect(readLegacyText(word)).toBeNull();
  });
});

const FORMS: readonly [string, (text: string) => string][] = [
  ['TCVN3', (text) => typeTcvn3(text, TCVN3)],
  ['VNI', (text) => encodeCharset(text, VNI)],
  ['VISCII', (text) => encodeCharset(text, VISCII)],
  ['VPS', (text) => encodeCharset(text, VPS)],
  ['UTF-8', mangleUtf8],
  ['UTF-8 twice', (text) => mangleUtf8(mangleUtf8(text))],
];

describe.each(FORMS)('phrases in %s', (encoding, encode) => {
  const phrases = VIETNAMESE.filter((text) => /[\u0080-\uffff]/.test(text));
  const readings = phrases.map((text) => ({ text, reading: readLegacyText(encode(text)) }));

  it('are read rightly or left alone, never wrongly', () => {
    const wrong = readings.filter(({ text, reading }) => {
      return reading && reading.text.toLowerCase() !== text.toLowerCase();
    });
    expect(wrong).toEqual([]);
  });

  // VISCII and VPS write most letters as Latin-1 does, so that short texts prove less there.
  const share = encoding === 'VISCII' || encoding === 'VPS' ? 0.6 : 1;

  it('are recognised when they are long enough to prove it', () => {
    const long = readings.filter(({ text }) => text.split(' ').length >= 5);
    const known = long.filter(({ reading }) => reading?.encoding === encoding);
    expect(long.length).toBeGreaterThan(400);
    expect(known.length).toBeGreaterThanOrEqual(long.length * share);
  });
});

describe.each(CHARSETS)('a sheet of phrases in $name', (charset) => {
  // The capitals of VISCII and VPS are partly control codes.
  const original = VIETNAMESE.filter((text) => {
    const isWhole = charset === TCVN3 || charset === VNI || !/\p{Lu}{2}|[–“”…]/u.test(text);
    return isWhole && /[\u0080-\uffff]/.test(text);
  });
  const texts = original.map((text) => {
    return charset === TCVN3 ? typeTcvn3(text, TCVN3) : encodeCharset(text, charset);
  });

  it('proves its character set, whole and by a dozen of its texts', () => {
    for (let from = 0; from < 500; from += 12) {
      expect(detectSheetEncoding(texts.slice(from, from + 12))?.charset).toBe(charset.name);
    }
  });

  it('is read to the last text', () => {
    const left = original.filter((text, at) => {
      const read =
        readLegacyText(texts[at]!, { charset: charset.name, isMixed: false })?.text ?? texts[at]!;
      return read.toLowerCase() !== text.toLowerCase();
    });
    expect(left).toEqual([]);
  });
});

describe('detectSheetEncoding', () => {
  it.each([TCVN3, VNI])('finds $name from words that prove nothing alone', (charset) => {
    const words = ['Tên', 'các', 'Xã', 'Bộ', 'tập', 'Mã số'].map((text) =>
      encodeCharset(text, charset),
    );
    const encoding = detectSheetEncoding(words);
    expect(encoding).toEqual({ charset: charset.name, isMixed: false });
    expect(readLegacyText(words[3]!, encoding)?.text).toBe('Bộ');
  });

  it.each([TCVN3, VNI])('finds $name between texts in Unicode', (charset) => {
    const names = ['Sở Y tế', 'Sở Xây dựng', 'Nhận thức số'];
    const texts = names.map((text) => encodeCharset(text, charset));
    expect(detectSheetEncoding([...texts, 'Điểm tối đa'])).toEqual({
      charset: charset.name,
      isMixed: true,
    });
  });

  it('finds none in Vietnamese, in French and in nothing', () => {
    expect(detectSheetEncoding(VIETNAMESE)).toBeNull();
    expect(detectSheetEncoding(['Báo cáo', 'Hà Nam', 'Xã Hòa Bình', 'Xã Hoà An'])).toBeNull();
    expect(detectSheetEncoding(FOREIGN)).toBeNull();
    expect(detectSheetEncoding([])).toBeNull();
  });

  it('does not touch a word of a proved sheet that the set cannot explain', () => {
    expect(readLegacyText('Müller', { charset: 'TCVN3', isMixed: false })).toBeNull();
  });
});

describe.each([TCVN3, VNI])('a sheet of $name and Unicode', (charset) => {
  const mixed = { charset: charset.name, isMixed: true };

  it('leaves Vietnamese and other languages alone', () => {
    // `haï` is how VNI writes `hạ`.
    const composed = [...VIETNAMESE, ...FOREIGN.filter((text) => text !== 'haï')];
    const words = [...new Set(VIETNAMESE.flatMap((text) => text.split(' ')))];
    const texts = [...composed, ...words, ...composed.map((text) => text.normalize('NFD'))];
    expect(texts.filter((text) => readLegacyText(text, mixed))).toEqual([]);
  });

  it.each(['Sở Y tế', 'Sở Tư pháp', 'Thể chế', 'Tên', 'Mã số'])('reads %s', (text) => {
    expect(readLegacyText(encodeCharset(text, charset), mixed)?.text).toBe(text);
  });

  it('reads its phrases rightly or leaves them alone', () => {
    const encode = (text: string): string =>
      charset === TCVN3 ? typeTcvn3(text, TCVN3) : encodeCharset(text, charset);
    const wrong = VIETNAMESE.map(
      (text) => [text, readLegacyText(encode(text), mixed)] as const,
    ).filter(([text, read]) => read && read.text.toLowerCase() !== text.toLowerCase());
    expect(wrong).toEqual([]);
  });
});
