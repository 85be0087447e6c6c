/** What groups, indicators and units are called. The indicator wording is ours. */

export const GROUP_NAMES = [
  'Nhận thức số',
  'Thể chế số',
  'Hạ tầng số',
  'Nhân lực số',
  'An toàn thông tin mạng',
  'Hoạt động chính quyền số',
  'Hoạt động kinh tế số',
  'Hoạt động xã hội số',
  'Công tác chỉ đạo, điều hành',
  'Cải cách thủ tục hành chính',
  'Công khai, minh bạch',
  'Số hóa hồ sơ',
];

export const PILLAR_NAMES = [
  'Nhóm chỉ số nền tảng chung',
  'Nhóm chỉ số về hoạt động',
  'Chính quyền số',
  'Kinh tế số',
  'Xã hội số',
];

export const INDICATOR_NAMES = [
  'Người đứng đầu là Trưởng ban Ban Chỉ đạo chuyển đổi số',
  'Văn bản chỉ đạo chuyên đề về chuyển đổi số',
  'Ban hành kế hoạch chuyển đổi số hằng năm',
  'Có chuyên mục chuyển đổi số trên trang thông tin điện tử',
  'Tỷ lệ cán bộ, công chức được tập huấn kỹ năng số',
  'Tỷ lệ hộ gia đình có kết nối Internet cáp quang',
  'Tỷ lệ hồ sơ giải quyết đúng hạn',
  'Tỷ lệ thanh toán trực tuyến',
  'Số hội nghị tuyên truyền',
  'Mức độ hài lòng của người dân',
  'Phê duyệt cấp độ an toàn hệ thống thông tin',
  'Tổ công nghệ số cộng đồng',
  'Sử dụng chữ ký số',
  'Dữ liệu mở được công bố',
  'Doanh nghiệp sử dụng hóa đơn điện tử',
  'Kinh phí chi cho chuyển đổi số',
  'Chấp hành chế độ báo cáo',
  'Đơn vị có cán bộ chuyên trách',
  'Họp Ban Chỉ đạo định kỳ',
  'Khai thác cơ sở dữ liệu dùng chung',
  'Hạng mục số hóa tài liệu lưu trữ',
  'Tổng hợp báo cáo đúng thời hạn',
  'Điểm phục vụ bưu chính có mạng',
  'Xã hội hóa nguồn lực',
];

export type UnitKind = 'tỉnh' | 'huyện' | 'sở' | 'xã';

export const UNIT_NAMES: Readonly<Record<UnitKind, readonly string[]>> = {
  tỉnh: [
    ...['Hà Nội', 'TP. Hồ Chí Minh', 'Đà Nẵng', 'Thừa Thiên Huế', 'Khánh Hòa', 'Thanh Hóa'],
    ...['Bà Rịa - Vũng Tàu', 'Hòa Bình', 'Đắk Nông', 'Cà Mau', 'Quảng Ninh', 'Lào Cai'],
    ...['Đồng Tháp', 'Bắc Giang', 'Bắc Kạn', 'Kon Tum'],
  ],
  huyện: [
    ...['Thành phố Cao Lãnh', 'Thành phố Sa Đéc', 'Thành phố Hồng Ngự', 'Huyện Tân Hồng'],
    ...['Huyện Hồng Ngự', 'Huyện Tam Nông', 'Huyện Thanh Bình', 'Huyện Tháp Mười'],
    ...['Huyện Cao Lãnh', 'Huyện Lấp Vò', 'Huyện Lai Vung', 'Huyện Châu Thành'],
  ],
  sở: [
    ...['Sở Tài chính', 'Sở Nội vụ', 'Sở Tư pháp', 'Sở Y tế', 'Sở Giáo dục và Đào tạo'],
    ...['Sở Khoa học và Công nghệ', 'Sở Xây dựng', 'Sở Công Thương', 'Thanh tra tỉnh'],
    ...['Văn phòng UBND tỉnh', 'Ban Quản lý Khu kinh tế', 'Sở Nông nghiệp và Môi trường'],
  ],
  xã: [
    ...['Xã Tân Phú', 'Xã Mỹ Hòa', 'Phường An Bình', 'Thị trấn Nông Cống', 'Xã Triệu Thành'],
    ...['Xã Phú Thọ', 'Phường Mỹ Ngãi', 'Xã Hòa An', 'Xã Bình Thạnh', 'Đặc khu Phú Quốc'],
    ...['Xã Thường Phước', 'Xã An Hòa', 'Phường 1', 'Xã Ba Sao', 'Xã Đốc Binh Kiều'],
  ],
};

/** Names as they stand in lists without their kind: `Cao Lãnh` under `Tên huyện`. */
export function bareUnitName(name: string): string {
  return name.replace(/^(?:Thành phố|Huyện|Xã|Phường|Thị trấn|Đặc khu|TP\.) (?!\d)/, '');
}

export const DOCUMENTS = [
  'QĐ số 12/QĐ-UBND ngày 05/01/2023 về việc kiện toàn Ban Chỉ đạo',
  'Kế hoạch số 45/KH-UBND ngày 20/02/2023',
  'Báo cáo số 101/BC-UBND',
  'https://dongthap.gov.vn/van-ban/101',
  'Ảnh chụp màn hình kèm theo',
];

/** What officials put into an evidence cell when they have none. */
export const NO_DOCUMENT = [null, '-', 'chưa có', 'Không có', '?', ''];

export const RULES = [
  '- Trưởng ban là Chủ tịch: Điểm tối đa; - Phó Chủ tịch: 1/2*Điểm tối đa; - Còn lại: 0 điểm',
  'a = Số lượng đạt; b = Tổng số lượng; - Tỷ lệ = a/b; - Điểm = Tỷ lệ*Điểm tối đa',
  'Họp 4 lần/năm: 20 điểm; 3 lần: 15 điểm; Còn lại: 0 điểm',
  'Đạt: Điểm tối đa; Không đạt: 0 điểm',
];
