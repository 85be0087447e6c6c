/** The line for all other cases. */
const OTHERWISE =
  /^\s*[-+•*]?\s*(?:[a-zđ]\)\s*)?(?:[^:]{0,40}:\s*)?(?:các\s+)?(?:(?:trường hợp|đơn vị|địa phương|tỉnh|huyện|xã)\s+)?(?:còn\s*lại|khác)(?!\s*cứ)(?=\s*(?:$|[:,.;|=-]|được|không|đạt|tính|chấm|thì|\d))/iu;

export function isOtherwise(text: string): boolean {
  return OTHERWISE.test(text);
}
