/**
 * Đồng Tháp 2022, departments and districts.
 * Sources: https://stttt.dongthap.gov.vn/web/stttt/chi-tiet-bai-viet/-/asset_publisher/1mOzUrGkrdAE/content/id/12479362?plidlayout=198
 * (groups and counts) and
 * https://cds.tpcaolanh.dongthap.gov.vn/cac-tieu-chi-danh-gia-thuoc-chuong-trinh-chuyen-doi-so.html
 * (group 1 of the districts; the number of 1.1 is missing there and follows from 1.2).
 */
import { defineTemplate, entry } from '../template';

const DECISION =
  'Bộ chỉ số năm 2022 của tỉnh Đồng Tháp, theo tin ngày 16/9/2022 của Sở Thông tin và Truyền thông (số quyết định chưa biết)';
const CITED = 'Trích dẫn đủ số hiệu, tên, ngày và trích yếu của văn bản';

export const DONG_THAP_DEPARTMENTS = defineTemplate({
  id: 'dong-thap-so-2022',
  title: 'Bộ chỉ số chuyển đổi số cấp sở, ngành tỉnh Đồng Tháp năm 2022',
  decision: DECISION,
  nodes: [
    entry('1', 'Nhận thức số'),
    entry('2', 'Thể chế số'),
    entry('3', 'Hạ tầng số'),
    entry('4', 'Nhân lực số'),
    entry('5', 'An toàn thông tin mạng'),
    entry('6', 'Hoạt động chính quyền số'),
  ],
  totalPoints: 200,
  unknown: [
    'Điểm tối đa của 6 nhóm; số thứ tự của nhóm là theo thứ tự trong bản tin.',
    '20 chỉ số: tên, điểm tối đa, cách tính và tài liệu kiểm chứng.',
  ],
  form: 'scorecard',
  unitLabel: 'Tên đơn vị',
});

export const DONG_THAP_DISTRICTS = defineTemplate({
  id: 'dong-thap-huyen-2022',
  title: 'Bộ chỉ số chuyển đổi số cấp huyện tỉnh Đồng Tháp năm 2022',
  decision: DECISION,
  nodes: [
    entry('1', 'Nhận thức số', { points: 60 }),
    entry(
      '1.1',
      'Người đứng đầu huyện, thành phố (Bí thư hoặc Chủ tịch huyện, thành phố) là Trưởng ban Ban Chỉ đạo chuyển đổi số của huyện, thành phố',
      {
        under: '1',
        points: 10,
        rule: '- Trưởng ban là Bí thư/Chủ tịch huyện, thành phố: Điểm tối đa;\n- Trưởng ban là Phó Bí thư/Phó Chủ tịch huyện, thành phố: 1/2*Điểm tối đa;\n- Chưa có Ban Chỉ đạo hoặc Trưởng ban không phải lãnh đạo huyện, thành phố: 0 điểm.',
        evidence: CITED,
      },
    ),
    entry(
      '1.2',
      'Người đứng đầu huyện, thành phố (Chủ tịch/Phó Chủ tịch UBND huyện, thành phố) chủ trì, chỉ đạo chuyển đổi số',
      {
        under: '1',
        points: 10,
        rule: '- Tham gia đầy đủ các phiên họp về chuyển đổi số của Tỉnh: 1/2*Điểm tối đa;\n- Chủ trì các cuộc họp về chuyển đổi số của huyện, thành phố: 1/2*Điểm tối đa;\n- Không tham gia đầy đủ các phiên họp của Tỉnh: 0 điểm;\n- Không chủ trì các cuộc họp của huyện, thành phố: 0 điểm.',
        evidence: `${CITED} (Thông báo kết luận)`,
      },
    ),
    entry(
      '1.3',
      'Văn bản chỉ đạo chuyên đề về chuyển đổi số do người đứng đầu huyện, thành phố (Bí thư hoặc Chủ tịch huyện, thành phố) ký',
      { under: '1', points: 10 },
    ),
    entry('2', 'Thể chế số'),
    entry('3', 'Hạ tầng số'),
    entry('4', 'Nhân lực số'),
    entry('5', 'An toàn thông tin mạng'),
    entry('6', 'Hoạt động chính quyền số'),
    entry('7', 'Hoạt động kinh tế số'),
    entry('8', 'Hoạt động xã hội số'),
  ],
  totalPoints: 400,
  unknown: [
    'Nhóm 1: các chỉ số còn lại (3 chỉ số đã biết có 30 trong 60 điểm); cách tính và tài liệu kiểm chứng của 1.3 (tỷ lệ a/b, bản công bố bị cắt).',
    'Nhóm 2 đến 8: điểm tối đa; số thứ tự là theo thứ tự trong bản tin.',
    '30 trong 33 chỉ số: tên, điểm tối đa, cách tính và tài liệu kiểm chứng.',
  ],
  form: 'scorecard',
  unitLabel: 'Tên đơn vị',
});
