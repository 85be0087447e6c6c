/** The sheet "Giới thiệu": what the template is, what it is from, and what it lacks. */
import { contentCell, LOOKS, type ContentCell, type SheetContent } from '../plan/sheet-content';
import { FRAMEWORK_SHEET_NAME } from '../framework/framework-words';
import { POLICY_SHEET_NAME } from '../framework/policy-words';
import { DATA_SHEET_NAMES } from './data-sheet';
import type { Template } from './template';

const INTRO_SHEET_NAME = 'Giới thiệu';
const WIDTH = 110;

export function introSheet({ framework, form }: Template): SheetContent {
  const line = (text: string): ContentCell[] => [contentCell(text, { wrapText: true })];
  const title = (text: string): ContentCell[] => [contentCell(text, LOOKS.TITLE)];
  return {
    name: INTRO_SHEET_NAME,
    columnWidths: [WIDTH],
    rows: [
      title(framework.title),
      line(framework.decision),
      [],
      title('Mẫu này còn thiếu'),
      ...framework.unknown.map((sentence) => line(`• ${sentence}`)),
      [],
      title('Cách dùng'),
      line(
        `1. Điền phần còn thiếu vào trang “${FRAMEWORK_SHEET_NAME}”, hoặc dán phụ lục của quyết định vào một trang mới.`,
      ),
      line(`2. Xem lại cách làm tròn và xếp hạng ở trang “${POLICY_SHEET_NAME}”.`),
      line(`3. Chấm điểm ở trang “${DATA_SHEET_NAMES[form]}”${WAYS[form]}.`),
    ],
  };
}

const WAYS = {
  scorecard: ': mỗi đơn vị một bản sao của trang, ghi tên đơn vị ở đầu trang',
  matrix: ': mỗi đơn vị một dòng, xóa các dòng thừa',
} as const;
