import { readHeaderText } from '../../../src/core/recognise/header-text';
import { headerMeaning } from '../../../src/core/recognise/header-words';

const meaningOf = (text: string) => headerMeaning(readHeaderText(text).squeezed);

describe('the role of a header', () => {
  it.each([
    ['number', 'STT|TT|Số thứ tự|Số TT|MA_TIEU_CHI|ROW_ID|Mã tiêu chí|No.'],
    [
      'name',
      'Chỉ số/Chỉ số thành phần|Chỉ số chính|Chỉsố/Chỉsốthànhphần|Tiêu chí|Tiêu chí đánh giá|NOI_DUNG_TIEU_CHI|Nội dung|Indicator',
    ],
    [
      'maximum',
      'Điểm tối đa|Điểmtốiđa|Điểm\ntối đa|ĐIỂM CHUẨN|Thang điểm|Số điểm tối đa|Điểm tối đa (100)|Tổng điểm tối đa|Max points',
    ],
    ['weight', 'Trọng số|Trọng số (%)|Hệ số|Weight'],
    [
      'rule',
      'Cách xác định và tính điểm|Phương pháp xác định và cách cho điểm|Phương thức đánh giá|QUY CHUẨN ĐÁNH GIÁ',
    ],
    [
      'evidence',
      'Tài liệu kiểm chứng|TLKC|Tài liệu minh chứng|Minh chứng|Văn bản, tài liệu chứng minh|Số liệu kê khai|Tài liệu giải trình|Evidence',
    ],
    ['explanation', 'Giải trình kết quả|Giải trình|Nhận xét|Mô tả'],
    ['verification', 'Nguồn thu thập dữ liệu|Đơn vị phối hợp xác minh số liệu|Đơn vị chủ trì'],
    [
      'unit',
      'Đơn vị|Tên đơn vị|DonVi|DM_DON_VI|Các tỉnh, thành phố trực thuộc TW|Tỉnh, thành phố trực thuộc Trung ương|Xã/phường|Xã, phường, thị trấn|Sở, ban, ngành|Huyện, thị xã, thành phố|Cơ quan, đơn vị|Province',
    ],
    ['scope', 'Khối|Cụm|Cụm thi đua|Vùng|Khu vực|Nhóm đơn vị'],
    ['period', 'Năm|Quý|Kỳ báo cáo|Year'],
    [
      'total',
      'Tổng điểm|TongDiem(100)|Tổng cộng|TỔNG|Tổng số điểm|Điểm tổng hợp|Tổng điểm (tính lại)|Total score',
    ],
    ['rank', 'Xếp hạng|Hạng|Thứ hạng|Xếp hạng DTI|Xếp thứ|Vị thứ|Rank|Xếp hạng năm 2024'],
    ['note', 'Ghi chú|Xếp loại|Mức độ|Notes'],
    ['status', 'Tình trạng minh chứng'],
    ['check', 'sum_of_parts|diff|Chênh lệch|Tỷ lệ|Tỷ lệ đạt (%)'],
    ['fact', 'Điện thoại|Dân số|Đơn vị tính|CAP_TIEU_CHI'],
  ])('%s: %s', (role, headers) => {
    for (const header of headers.split('|')) {
      expect([header, meaningOf(header)?.role]).toEqual([header, role]);
    }
  });

  it.each([
    ['self', 'Điểm tự chấm|Điểm số tự chấm|Tự chấm|Điểm tự đánh giá|ĐTC|TỰ ĐÁNH GIÁ|Self score'],
    ['appraised', 'Điểm thẩm định|Điểm hội đồng thẩm định|Thẩm định lần 1|TĐ1|Điểm quản lý'],
    ['appraised2', 'Thẩm định lần 2|TĐ2|Điểm phúc tra'],
    ['final', 'Điểm đạt được|Điểm chốt|Điểm đạt'],
    ['plain', 'Điểm|Số điểm|Kết quả|Score'],
  ])('a %s score: %s', (phase, headers) => {
    for (const header of headers.split('|')) {
      expect([header, meaningOf(header)]).toMatchObject([header, { role: 'score', phase }]);
    }
  });

  it.each([
    ['Xếp hạng – Nhận thức số', 'nhanthucso'],
    ['Hạng nhóm 1', 'nhom1'],
    ['Xếp hạng trong cụm', 'trongcum'],
    ['Xếp hạng toàn tỉnh', null],
  ])('%s ranks %s', (header, rankOf) => {
    expect(meaningOf(header)).toMatchObject({ role: 'rank', rankOf });
  });

  it.each([
    'Nhận thức số',
    'Công khai, minh bạch',
    'Mức độ hài lòng',
    'Tỷ lệ hồ sơ trực tuyến toàn trình',
    'Hạ tầng số',
    'UBND xã Tân Phú',
    'Số hóa hồ sơ',
    'Đô thị thông minh',
    'An toàn thông tin mạng',
    'Cộng đồng số',
  ])('%s is a subject and no role', (header) => {
    expect(meaningOf(header)).toBeNull();
  });
});
