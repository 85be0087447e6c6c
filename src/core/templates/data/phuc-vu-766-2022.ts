/**
 * Service to people and businesses, Decision 766/QĐ-TTg of 23/6/2022: complete at group level.
 * Source: https://sonoivu.namdinh.gov.vn/cai-cach-hanh-chinh/thu-tuong-chinh-phu-phe-duyet-bo-chi-so-chi-dao-dieu-hanh-va-danh-gia-chat-luong-phuc-vu-nguoi-dan-doanh-nghiep-trong-2373
 */
import { defineTemplate, entry } from '../template';

export const PUBLIC_SERVICE_766 = defineTemplate({
  id: 'phuc-vu-766-2022',
  title: 'Bộ chỉ số đánh giá chất lượng phục vụ người dân, doanh nghiệp',
  decision: 'Quyết định số 766/QĐ-TTg ngày 23/6/2022 của Thủ tướng Chính phủ',
  nodes: [
    entry('1', 'Công khai, minh bạch', { points: 18 }),
    entry('2', 'Tiến độ, kết quả giải quyết', { points: 20 }),
    entry('3', 'Số hóa hồ sơ', { points: 22 }),
    entry('4', 'Cung cấp dịch vụ trực tuyến', { points: 22 }),
    entry('5', 'Mức độ hài lòng', { points: 18 }),
  ],
  totalPoints: 100,
  unknown: [
    'Các chỉ số thành phần của 5 nhóm: tên, điểm tối đa và cách tính; số thứ tự là của mẫu này.',
  ],
  form: 'matrix',
  unitLabel: 'Tên đơn vị',
});
