import { ratio, sampleFramework, sampleGroup, steps } from './framework';

/**
 * Districts: 8 groups, 33 indicators, 400 points, the first group 60 points, as published by
 * the province's department of information and communications on 16/9/2022
 * (stttt.dongthap.gov.vn). The other maxima and every indicator are ours.
 */
export const DISTRICT_FRAMEWORK = sampleFramework(
  'PHIẾU TỰ ĐÁNH GIÁ CHUYỂN ĐỔI SỐ CẤP HUYỆN NĂM 2022',
  sampleGroup(
    'Nhận thức số',
    steps(
      'Lãnh đạo huyện làm Trưởng Ban Chỉ đạo chuyển đổi số',
      10,
      'Cấp trưởng làm Trưởng ban',
      'Cấp phó làm Trưởng ban',
    ),
    ratio(
      'Người đứng đầu chủ trì các cuộc họp về chuyển đổi số',
      10,
      'số cuộc họp do người đứng đầu chủ trì',
      'tổng số cuộc họp về chuyển đổi số',
    ),
    ratio(
      'Văn bản chỉ đạo chuyển đổi số do người đứng đầu ký',
      10,
      'số văn bản do người đứng đầu ký',
      'tổng số văn bản chỉ đạo về chuyển đổi số',
    ),
    steps(
      'Chuyên mục chuyển đổi số trên cổng thông tin điện tử',
      15,
      'Có chuyên mục, cập nhật hằng tuần',
      'Có chuyên mục, cập nhật hằng tháng',
    ),
    ratio(
      'Tuyên truyền chuyển đổi số trên đài truyền thanh cấp xã',
      15,
      'số xã có chương trình phát định kỳ',
      'tổng số xã, phường, thị trấn',
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
    steps(
      'Ban hành quy chế quản lý và chia sẻ dữ liệu',
      10,
      'Đã ban hành',
      'Đã lấy ý kiến dự thảo',
    ),
    ratio(
      'Giải ngân kinh phí chi cho chuyển đổi số',
      10,
      'kinh phí đã giải ngân',
      'kinh phí được giao',
    ),
    steps(
      'Đưa kết quả chuyển đổi số vào xét thi đua, khen thưởng',
      10,
      'Áp dụng cho cấp xã và phòng, ban',
      'Chỉ áp dụng cho phòng, ban',
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
      'Cơ quan có mạng nội bộ đạt chuẩn',
      10,
      'số cơ quan có mạng nội bộ đạt chuẩn',
      'tổng số cơ quan',
    ),
    ratio(
      'Kết nối mạng truyền số liệu chuyên dùng',
      10,
      'số cơ quan, xã đã kết nối',
      'tổng số cơ quan, xã',
    ),
    ratio(
      'Điểm cầu họp trực tuyến cấp xã',
      10,
      'số xã có điểm cầu',
      'tổng số xã, phường, thị trấn',
    ),
  ),
  sampleGroup(
    'Nhân lực số',
    steps(
      'Phân công công chức chuyên trách công nghệ thông tin',
      10,
      'Có công chức chuyên trách',
      'Có công chức kiêm nhiệm',
    ),
    ratio(
      'Công chức được tập huấn kỹ năng số',
      10,
      'số công chức đã tập huấn',
      'tổng số công chức',
    ),
    ratio('Khóm, ấp có Tổ công nghệ số cộng đồng', 10, 'số khóm, ấp có Tổ', 'tổng số khóm, ấp'),
    ratio(
      'Lãnh đạo cấp xã được bồi dưỡng về chuyển đổi số',
      10,
      'số lãnh đạo đã bồi dưỡng',
      'tổng số lãnh đạo cấp xã',
    ),
  ),
  sampleGroup(
    'An toàn thông tin mạng',
    ratio(
      'Hệ thống thông tin được phê duyệt cấp độ an toàn',
      15,
      'số hệ thống đã phê duyệt',
      'tổng số hệ thống thông tin',
    ),
    ratio(
      'Máy trạm cài phần mềm phòng, chống mã độc tập trung',
      15,
      'số máy trạm đã cài',
      'tổng số máy trạm',
    ),
    steps('Tham gia diễn tập ứng cứu sự cố', 10, 'Tham gia từ hai lần', 'Tham gia một lần'),
    steps(
      'Tuyên truyền an toàn thông tin cho người dân',
      10,
      'Có ở tất cả các xã',
      'Có ở một số xã',
    ),
  ),
  sampleGroup(
    'Hoạt động chính quyền số',
    ratio(
      'Văn bản đi được ký số và gửi trên trục liên thông',
      15,
      'số văn bản ký số',
      'tổng số văn bản đi',
    ),
    ratio(
      'Hồ sơ công việc xử lý trên môi trường mạng',
      15,
      'số hồ sơ xử lý trên mạng',
      'tổng số hồ sơ công việc',
    ),
    ratio(
      'Dịch vụ công trực tuyến phát sinh hồ sơ',
      15,
      'số dịch vụ công có hồ sơ',
      'tổng số dịch vụ công trực tuyến',
    ),
    ratio(
      'Hồ sơ thủ tục hành chính giải quyết đúng hạn',
      15,
      'số hồ sơ đúng hạn',
      'tổng số hồ sơ đã giải quyết',
    ),
    ratio('Kết quả thủ tục hành chính được số hóa', 10, 'số kết quả đã số hóa', 'tổng số kết quả'),
    ratio(
      'Báo cáo định kỳ gửi qua hệ thống báo cáo',
      10,
      'số báo cáo gửi qua hệ thống',
      'tổng số báo cáo định kỳ',
    ),
  ),
  sampleGroup(
    'Hoạt động kinh tế số',
    ratio(
      'Doanh nghiệp sử dụng hóa đơn điện tử',
      15,
      'số doanh nghiệp sử dụng',
      'tổng số doanh nghiệp',
    ),
    ratio(
      'Sản phẩm OCOP được bán trên sàn thương mại điện tử',
      15,
      'số sản phẩm trên sàn',
      'tổng số sản phẩm OCOP',
    ),
    ratio(
      'Doanh nghiệp nhỏ và vừa sử dụng nền tảng số',
      15,
      'số doanh nghiệp sử dụng',
      'tổng số doanh nghiệp nhỏ và vừa',
    ),
  ),
  sampleGroup(
    'Hoạt động xã hội số',
    ratio(
      'Người dân có tài khoản định danh điện tử',
      15,
      'số người có tài khoản',
      'số người từ đủ 14 tuổi',
    ),
    ratio(
      'Trường học, cơ sở y tế thu không dùng tiền mặt',
      15,
      'số cơ sở thu không dùng tiền mặt',
      'tổng số cơ sở',
    ),
    ratio('Người dân có hồ sơ sức khỏe điện tử', 15, 'số người có hồ sơ', 'tổng dân số'),
  ),
);
