/**
 * DTI of the provinces, Decision 922/QĐ-BTTTT of 20/5/2022, table I.1: complete at group level.
 * Source: http://eballsviet.com/bo-chi-so-danh-gia-chuyen-doi-so-cap-tinh-59970 (its last row is cut;
 * 150 points and 8 indicators of group 9 follow from the sums and from https://dti.gov.vn/xep-hang-2022).
 * The formula of the pillars is inferred; it reproduces the published pillars of five provinces in
 * 2022 and 2023.
 */
import type { DerivedIndex } from '../../framework/derived-index';
import { ONE } from '../../number/exact';
import { defineTemplate, entry } from '../template';

const parts = (count: number): string => `Tổng điểm của ${count} chỉ số thành phần`;

/** The five scored groups of the foundation and the activity of one pillar. */
function pillar(code: string, name: string, activity: string): DerivedIndex {
  return {
    code,
    name,
    kind: 'share',
    parts: ['1', '2', '3', '4', '5', activity].map((part) => ({ code: part, weight: ONE })),
    note: 'Công thức suy ra từ kết quả đã công bố, không ghi trong quyết định.',
  };
}

export const DTI_PROVINCES_922 = defineTemplate({
  id: 'dti-tinh-922-2022',
  title: 'Bộ chỉ số đánh giá chuyển đổi số cấp tỉnh (DTI cấp tỉnh)',
  decision: 'Quyết định số 922/QĐ-BTTTT ngày 20/5/2022 của Bộ Thông tin và Truyền thông',
  nodes: [
    entry('I', 'Nhóm chỉ số nền tảng chung', { points: 500 }),
    entry('1', 'Nhận thức số', { under: 'I', points: 100, rule: parts(10) }),
    entry('2', 'Thể chế số', { under: 'I', points: 100, rule: parts(11) }),
    entry('3', 'Hạ tầng số', { under: 'I', points: 100, rule: parts(7) }),
    entry('4', 'Nhân lực số', { under: 'I', points: 100, rule: parts(13) }),
    entry('5', 'An toàn thông tin mạng', { under: 'I', points: 100, rule: parts(12) }),
    entry('6', 'Đô thị thông minh', {
      under: 'I',
      points: 0,
      rule: '3 chỉ số thành phần, không tính điểm',
      isScored: false,
    }),
    entry('II', 'Nhóm chỉ số hoạt động', { points: 500 }),
    entry('7', 'Hoạt động chính quyền số', { under: 'II', points: 200, rule: parts(22) }),
    entry('8', 'Hoạt động kinh tế số', { under: 'II', points: 150, rule: parts(12) }),
    entry('9', 'Hoạt động xã hội số', { under: 'II', points: 150, rule: parts(8) }),
  ],
  totalPoints: 1000,
  derived: [
    pillar('CQS', 'Chính quyền số', '7'),
    pillar('KTS', 'Kinh tế số', '8'),
    pillar('XHS', 'Xã hội số', '9'),
  ],
  unknown: [
    '98 chỉ số thành phần: tên, điểm tối đa, cách tính và tài liệu kiểm chứng.',
    'Khối “Thông tin chung” của quyết định (không tính điểm) không có trong mẫu này.',
    'Quy tắc làm tròn; kết quả công bố có 4 chữ số thập phân (điểm chia 1000).',
  ],
  form: 'matrix',
  unitLabel: 'Tỉnh, thành phố',
});
