/**
 * Units of the Ministry of Science and Technology, Decision 3136/QĐ-BKHCN of 10/10/2025.
 * Source: https://www.vietnam.vn/en/bo-kh-cn-ban-hanh-bo-chi-so-danh-gia-chuyen-doi-so-doi-voi-cac-don-vi-truc-thuoc
 */
import { defineTemplate, entry } from '../template';

export const MINISTRY_UNITS_3136 = defineTemplate({
  id: 'bo-khcn-3136-2025',
  title:
    'Bộ chỉ số đánh giá chuyển đổi số đối với các cơ quan, đơn vị thuộc Bộ Khoa học và Công nghệ',
  decision: 'Quyết định số 3136/QĐ-BKHCN ngày 10/10/2025 của Bộ Khoa học và Công nghệ',
  nodes: [
    entry('I', 'Nhóm chỉ số nền tảng', { points: 400 }),
    entry('1', 'Nhận thức số', { under: 'I' }),
    entry('2', 'Thể chế số', { under: 'I' }),
    entry('3', 'Hạ tầng số', { under: 'I' }),
    entry('4', 'Nhân lực số', { under: 'I' }),
    entry('5', 'An toàn thông tin mạng', { under: 'I' }),
    entry('II', 'Hoạt động chuyển đổi số', { points: 600 }),
  ],
  totalPoints: 1000,
  unknown: [
    'Điểm tối đa của từng nhóm 1 đến 5 (cộng lại là 400); tên của phần I và số thứ tự là của mẫu này.',
    'Các chỉ số thành phần: số lượng, tên, điểm tối đa, cách tính và tài liệu kiểm chứng.',
  ],
  form: 'scorecard',
  unitLabel: 'Tên đơn vị',
});
