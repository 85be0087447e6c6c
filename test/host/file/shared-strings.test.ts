import {
  decodeEscapes,
  encodeEscapes,
  readSharedStrings,
} from '../../../src/host/file/shared-strings';

describe('shared strings', () => {
  it('joins the runs of rich text and leaves phonetic hints out', () => {
    const text =
      '<sst><si><t>Một</t></si>' +
      '<si><r><t>Tổng </t></r><r><rPr><b/></rPr><t xml:space="preserve"> điểm</t></r></si>' +
      '<si><t>漢字</t><rPh sb="0" eb="2"><t>かんじ</t></rPh></si><si/></sst>';
    expect(readSharedStrings(text)).toEqual(['Một', 'Tổng  điểm', '漢字', '']);
  });

  it('decodes entities', () => {
    expect(readSharedStrings('<sst><si><t>A &amp; B &#x1EC7;</t></si></sst>')).toEqual(['A & B ệ']);
  });

  it.each(['a\u0001b', '_x0041_', 'tab\tand\nline', 'plain', '\uD800 alone', '😀 pair'])(
    'keeps %j through the escapes of the format',
    (text) => {
      const encoded = encodeEscapes(text);
      expect(decodeEscapes(encoded)).toBe(text);

      expect(encoded).not.toMatch(/[\u0000-\u0008]/);
    },
  );
});
