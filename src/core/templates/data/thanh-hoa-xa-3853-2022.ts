/**
 * Communes of Thanh Hóa, Decision 3853/QĐ-UBND of 09/11/2022, as far as two filled-in reports show it.
 * Sources: http://thitran.nongcong.gov.vn/web/trang-chu/chuyen-doi-so/chuyen-doi-so.html and
 * http://trieuthanh.trieuson.gov.vn/web/trang-chu/tin-tuc-su-kien/chuyen-doi-so/bao-cao-ket-qua-tu-cham-diem-chuyen-doi-so-cap-xa-nam-2023.html
 */
import { defineTemplate, entry } from '../template';

export const THANH_HOA_COMMUNES = defineTemplate({
  id: 'thanh-hoa-xa-3853-2022',
  title: 'Bộ chỉ số đánh giá, xếp hạng mức độ chuyển đổi số cấp xã tỉnh Thanh Hóa',
  decision: 'Quyết định số 3853/QĐ-UBND ngày 09/11/2022 của UBND tỉnh Thanh Hóa',
  nodes: [
    entry('I', 'Nhóm chỉ số chung'),
    entry('1', 'Nhận thức số', { under: 'I', points: 100 }),
    entry(
      '1.1',
      'Người đứng đầu xã, phường, thị trấn (Bí thư/Chủ tịch cấp xã) là Trưởng ban Ban Chỉ đạo về chuyển đổi số của xã, phường, thị trấn',
      {
        under: '1',
        points: 20,
        rule: '- Trưởng ban là Bí thư/Chủ tịch cấp xã (cấp Trưởng): Điểm tối đa.\n- Trưởng ban là Phó Bí thư/Phó Chủ tịch cấp xã (cấp Phó): 1/2*Điểm tối đa.\n- Chưa có Ban Chỉ đạo hoặc Trưởng ban không phải cấp Trưởng/cấp Phó: 0 điểm.',
      },
    ),
    entry('1.2', 'Bí thư/Chủ tịch cấp xã chủ trì các cuộc họp về chuyển đổi số', { under: '1' }),
  ],
  unknown: [
    'Tên đầy đủ, điểm tối đa và cách tính của 1.2 (bản công bố bị cắt); tài liệu kiểm chứng của 1.1.',
    'Các chỉ số còn lại của nhóm 1, các nhóm khác, các phần khác và tổng điểm.',
  ],
  form: 'scorecard',
  unitLabel: 'Tên đơn vị',
});
