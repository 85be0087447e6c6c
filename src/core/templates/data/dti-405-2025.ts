/**
 * DTI of provinces, ministries and the nation, Decision 405/QĐ-BKHCN of 03/4/2025.
 * Sources: https://ngaynay.vn/viet-nam-tang-15-bac-trong-bang-xep-hang-chinh-phu-dien-tu-post165605.html
 * and https://skhcn.laocai.gov.vn/tin-trong-nuoc/ban-hanh-bo-chi-so-danh-gia-chuyen-doi-so-dti-nam-2025-1337596
 */
import { defineTemplate, entry } from '../template';

const DECISION = 'Quyết định số 405/QĐ-BKHCN ngày 03/4/2025 của Bộ Khoa học và Công nghệ';
const NUMBERED = 'số thứ tự là của mẫu này';

export const DTI_PROVINCES_405 = defineTemplate({
  id: 'dti-tinh-405-2025',
  title: 'Bộ chỉ số chuyển đổi số cấp tỉnh năm 2025 (DTI cấp tỉnh)',
  decision: DECISION,
  nodes: [
    entry('1', 'Nhận thức số'),
    entry('2', 'Thể chế số'),
    entry('3', 'Hạ tầng số'),
    entry('4', 'Nhân lực số'),
    entry('5', 'An toàn thông tin mạng'),
    entry('6', 'Hoạt động chính quyền số'),
    entry('7', 'Hoạt động kinh tế số'),
    entry('8', 'Hoạt động xã hội số'),
  ],
  unknown: [
    `Điểm tối đa của 8 nhóm và tổng điểm; ${NUMBERED}. Điểm tối đa của QĐ 922 không cho ra kết quả năm 2024 đã công bố.`,
    '47 chỉ số thành phần: tên, điểm tối đa, cách tính và tài liệu kiểm chứng.',
    'Tỉnh sáp nhập năm 2025: kết quả năm 2024 là trung bình cộng của các tỉnh cũ.',
  ],
  form: 'matrix',
  unitLabel: 'Tỉnh, thành phố',
  hasMergers: true,
});

export const DTI_MINISTRIES_405 = defineTemplate({
  id: 'dti-bo-405-2025',
  title: 'Bộ chỉ số chuyển đổi số cấp bộ năm 2025 (DTI cấp bộ)',
  decision: DECISION,
  totalPoints: 1000,
  unknown: [
    'Tên và điểm tối đa của 6 nhóm.',
    '31 chỉ số thành phần: tên, điểm tối đa, cách tính và tài liệu kiểm chứng.',
    'Bộ có cung cấp dịch vụ công và bộ không cung cấp được xếp hạng ở hai bảng riêng.',
  ],
  form: 'matrix',
  unitLabel: 'Bộ, cơ quan ngang bộ',
});

export const DTI_NATION_405 = defineTemplate({
  id: 'dti-quoc-gia-405-2025',
  title: 'Bộ chỉ số chuyển đổi số quốc gia năm 2025 (DTI quốc gia)',
  decision: DECISION,
  nodes: [
    entry('1', 'Chính phủ số', { points: 400, rule: 'Tổng điểm của 4 chỉ số thành phần' }),
    entry('2', 'Kinh tế số', { points: 300, rule: 'Tổng điểm của 3 chỉ số thành phần' }),
    entry('3', 'Xã hội số', { points: 300, rule: 'Tổng điểm của 5 chỉ số thành phần' }),
  ],
  totalPoints: 1000,
  unknown: [`12 chỉ số thành phần: tên, điểm tối đa và cách tính; ${NUMBERED}.`],
  form: 'scorecard',
  unitLabel: 'Tên đơn vị',
});
