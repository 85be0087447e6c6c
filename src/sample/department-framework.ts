import { ratio, sampleFramework, sampleGroup, steps } from './framework';

/**
 * Departments: 6 groups, 20 indicators, 200 points, as published by the province's department
 * of information and communications on 16/9/2022 (stttt.dongthap.gov.vn). The maxima of the
 * groups and every indicator are ours.
 */
export const DEPARTMENT_FRAMEWORK = sampleFramework(
  'PHIẾU TỰ ĐÁNH GIÁ CHUYỂN ĐỔI SỐ CẤP SỞ, NGÀNH NĂM 2022',
  sampleGroup(
    'Nhận thức số',
    steps(
      'Giám đốc Sở làm Trưởng Ban Chỉ đạo chuyển đổi số',
      10,
      'Giám đốc làm Trưởng ban',
      'Phó Giám đốc làm Trưởng ban',
    ),
    ratio(
      'Giám đốc Sở chủ trì các cuộc họp về chuyển đổi số',
      10,
      'số cuộc họp do Giám đốc chủ trì',
      'tổng số cuộc họp về chuyển đổi số',
    ),
    steps(
      'Chuyên mục chuyển đổi số trên trang thông tin điện tử',
      10,
      'Có chuyên mục, cập nhật hằng tuần',
      'Có chuyên mục, cập nhật hằng tháng',
    ),
  ),
  sampleGroup(
    'Thể chế số',
    steps(
      'Ban hành kế hoạch chuyển đổi số của năm',
      10,
      'Ban hành trước 31/01',
      'Ban hành sau 31/01',
    ),
    ratio(
      'Nhiệm vụ trong kế hoạch hoàn thành đúng hạn',
      10,
      'số nhiệm vụ đúng hạn',
      'tổng số nhiệm vụ',
    ),
    steps(
      'Ban hành quy chế sử dụng hệ thống quản lý văn bản',
      5,
      'Đã ban hành',
      'Đã lấy ý kiến dự thảo',
    ),
  ),
  sampleGroup(
    'Hạ tầng số',
    ratio(
      'Công chức có máy tính đáp ứng yêu cầu công việc',
      10,
      'số máy tính đáp ứng yêu cầu',
      'tổng số công chức',
    ),
    ratio(
      'Đơn vị trực thuộc kết nối mạng chuyên dùng',
      10,
      'số đơn vị đã kết nối',
      'tổng số đơn vị trực thuộc',
    ),
    ratio(
      'Ứng dụng chuyên ngành kết nối nền tảng tích hợp của tỉnh',
      10,
      'số ứng dụng đã kết nối',
      'tổng số ứng dụng chuyên ngành',
    ),
  ),
  sampleGroup(
    'Nhân lực số',
    steps(
      'Phân công công chức phụ trách công nghệ thông tin',
      10,
      'Có công chức chuyên trách',
      'Có công chức kiêm nhiệm',
    ),
    ratio(
      'Công chức, viên chức được tập huấn kỹ năng số',
      10,
      'số người đã tập huấn',
      'tổng số công chức, viên chức',
    ),
    ratio(
      'Công chức có chữ ký số cá nhân',
      5,
      'số công chức có chữ ký số',
      'tổng số công chức cần ký số',
    ),
  ),
  sampleGroup(
    'An toàn thông tin mạng',
    ratio(
      'Hệ thống thông tin được phê duyệt cấp độ an toàn',
      10,
      'số hệ thống đã phê duyệt',
      'tổng số hệ thống thông tin',
    ),
    ratio(
      'Máy trạm cài phần mềm phòng, chống mã độc tập trung',
      10,
      'số máy trạm đã cài',
      'tổng số máy trạm',
    ),
    steps('Tham gia diễn tập ứng cứu sự cố', 10, 'Tham gia từ hai lần', 'Tham gia một lần'),
  ),
  sampleGroup(
    'Hoạt động chính quyền số',
    ratio(
      'Văn bản đi được ký số và gửi trên trục liên thông',
      12,
      'số văn bản ký số',
      'tổng số văn bản đi',
    ),
    ratio(
      'Hồ sơ công việc xử lý trên môi trường mạng',
      12,
      'số hồ sơ xử lý trên mạng',
      'tổng số hồ sơ công việc',
    ),
    ratio(
      'Dịch vụ công trực tuyến phát sinh hồ sơ',
      12,
      'số dịch vụ công có hồ sơ',
      'tổng số dịch vụ công trực tuyến',
    ),
    ratio(
      'Hồ sơ thủ tục hành chính giải quyết đúng hạn',
      12,
      'số hồ sơ đúng hạn',
      'tổng số hồ sơ đã giải quyết',
    ),
    ratio(
      'Bộ dữ liệu mở được công bố',
      12,
      'số bộ dữ liệu đã công bố',
      'số bộ dữ liệu theo kế hoạch',
    ),
  ),
);
