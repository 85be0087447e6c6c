/** What a text says of a part of a step: in proportion, or not at all. */
const LINEAR =
  /[(;,.]?\s*(?:phần\s+lẻ|phần\s+chưa\s+đủ|số\s+lẻ)[^.;()]{0,40}?(?:được\s+)?tính\s+theo\s+tỷ\s*lệ(?:\s+tương\s+ứng)?\s*[).;]?/iu;
const WHOLE =
  /[(;,.]?\s*(?:(?:không\s+tính\s+phần\s+lẻ)|(?:(?:phần\s+lẻ|phần\s+chưa\s+đủ|chưa\s+đủ|không\s+đủ)[^.;()]{0,40}?không\s+(?:được\s+)?(?:tính|trừ|cộng)))\s*[).;]?/iu;

export function takePartialSteps(text: string): {
  readonly rest: string;
  readonly says: 'linear' | 'whole' | null;
} {
  const form = LINEAR.test(text) ? LINEAR : WHOLE.test(text) ? WHOLE : null;
  if (!form) return { rest: text, says: null };
  return { rest: text.replace(form, ' '), says: form === LINEAR ? 'linear' : 'whole' };
}
