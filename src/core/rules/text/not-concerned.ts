/**
 * "Không được giao nhiệm vụ thì không đánh giá": units that the row does not concern. No points
 * follow from it; the row counts as not applicable.
 */
import { tidyLabel } from './label';

const NONE = String.raw`không\s+(?:được\s+giao|phát\s+sinh|có\s+phát\s+sinh|có\s+(?:đối\s+tượng|nhiệm\s+vụ|chức\s+năng|thủ\s+tục|TTHC|hồ\s+sơ|đơn|dự\s+án|trường\s+hợp|doanh\s+nghiệp)|thuộc)`;
const THIS = String.raw`(?:đối\s+với\s+)?(?:tiêu\s+chí|chỉ\s+tiêu|chỉ\s+số|nội\s+dung|mục)(?:\s+thành\s+phần)?\s+này`;
const LEFT_OUT = String.raw`(?:không\s+(?:đánh\s+giá|áp\s+dụng|xét|tính\s+vào|(?:tính|chấm)\s+(?:điểm\s+)?(?=${THIS}))|(?:giảm|loại)\s+trừ\s+(?:số\s+)?Điểm\s+tối\s+đa)`;
const START = String.raw`(?<=^|[;.(]\s*)[-+•(\s]*`;

const FORMS: readonly RegExp[] = [
  new RegExp(
    String.raw`${START}((?:(?:trường hợp|nếu|đơn vị|địa phương|các)(?![a-zA-ZÀ-ỹ]))?[^;.:\d|]{0,80}${NONE}[^;.:\d|]{0,80}?)(?:\s|:|,)\s*(?:thì\s+)?${LEFT_OUT}[^;.:\d|]{0,60}[;.)]?`,
    'giu',
  ),
  new RegExp(
    String.raw`${START}${LEFT_OUT}(?:\s+(?:tiêu\s+chí|chỉ\s+tiêu|chỉ\s+số|nội\s+dung)\s+này)?\s+(?:đối\s+)?với\s+((?:các\s+)?[^;.:\d|]{3,120})[;.)]?`,
    'giu',
  ),
];

interface Concern {
  readonly lines: readonly string[];
  /** The units that are left out, in the words of the text; null when it names none. */
  readonly notApplicableWhen: string | null;
}

/** The lines without the sentences that leave units out, and those units. */
export function takeNotConcerned(lines: readonly string[]): Concern {
  const conditions: string[] = [];
  const take = (_: string, condition: string) => {
    conditions.push(tidyLabel(condition).replace(/^(?:nếu|khi)\s+/iu, ''));
    return ' ';
  };
  const rest = lines
    .map((line) => FORMS.reduce((text, form) => text.replace(form, take), line).trim())
    .filter((line) => line !== '');
  return { lines: rest, notApplicableWhen: conditions.length > 0 ? conditions.join('; ') : null };
}
