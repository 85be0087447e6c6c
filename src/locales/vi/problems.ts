/** Each problem in three sentences: what happened, what is safe, what to do. */
const NOTHING_WRITTEN = 'Bảng tính chưa bị thay đổi.';
const FILE_UNTOUCHED = 'Tệp của bạn vẫn nguyên vẹn.';

export const problems = {
  'not-xlsx': {
    title: 'Tệp này không phải là bảng tính .xlsx.',
    safe: FILE_UNTOUCHED,
    next: 'Chọn một tệp .xlsx, hoặc mở tệp bằng Excel rồi lưu thành .xlsx.',
  },
  'encrypted-file': {
    title: 'Tệp có mật khẩu mở nên không đọc được.',
    safe: FILE_UNTOUCHED,
    next: 'Mở tệp bằng Excel, bỏ mật khẩu mở, lưu lại rồi chọn tệp một lần nữa.',
  },
  'legacy-xls': {
    title: 'Tệp ở định dạng .xls cũ nên không đọc được.',
    safe: FILE_UNTOUCHED,
    next: 'Mở tệp bằng Excel, lưu thành .xlsx rồi chọn tệp mới.',
  },
  'damaged-file': {
    title: 'Tệp bị hỏng hoặc thiếu một phần.',
    safe: FILE_UNTOUCHED,
    next: 'Mở tệp bằng Excel để sửa chữa, lưu lại rồi chọn tệp một lần nữa.',
  },
  'file-too-large': {
    title: 'Tệp quá lớn để mở ở đây.',
    safe: FILE_UNTOUCHED,
    next: 'Tách tệp thành các tệp nhỏ hơn, hoặc bỏ bớt ảnh rồi chọn lại.',
  },
  'strict-or-unsupported-file': {
    title: 'Tệp được lưu theo một dạng .xlsx chưa hỗ trợ.',
    safe: FILE_UNTOUCHED,
    next: 'Mở tệp bằng Excel và lưu thành “Excel Workbook (.xlsx)” rồi chọn lại.',
  },
  'empty-workbook': {
    title: 'Bảng tính không có dữ liệu.',
    safe: NOTHING_WRITTEN,
    next: 'Mở bảng tính có điểm của các đơn vị rồi đọc lại.',
  },
  'sheet-protected': {
    title: (sheet: string) => `${sheet} đang được bảo vệ nên không ghi được.`,
    safe: NOTHING_WRITTEN,
    next: 'Bỏ bảo vệ trang tính (Xem lại > Bỏ bảo vệ trang tính) rồi làm lại.',
  },
  'workbook-protected': {
    title: 'Cấu trúc của bảng tính đang được bảo vệ nên không thêm hay bớt trang tính được.',
    safe: NOTHING_WRITTEN,
    next: 'Bỏ bảo vệ cấu trúc (Xem lại > Bảo vệ sổ làm việc) rồi làm lại.',
  },
  'workbook-read-only': {
    title: 'Bảng tính đang mở ở chế độ chỉ đọc.',
    safe: NOTHING_WRITTEN,
    next: 'Bấm “Bật chỉnh sửa”, hoặc lưu thành một bản sao rồi làm lại.',
  },
  'sheet-missing': {
    title: (sheet: string) => `${sheet} không còn trong bảng tính.`,
    safe: NOTHING_WRITTEN,
    next: 'Bấm “Đọc lại” để đọc bảng tính hiện tại.',
  },
  'sheet-hidden': {
    title: (sheet: string) => `${sheet} đang bị ẩn nên không mở được ô cần xem.`,
    safe: NOTHING_WRITTEN,
    next: 'Bỏ ẩn trang tính (bấm chuột phải vào tên một trang tính > Bỏ ẩn) rồi chọn lại.',
  },
  'sheet-name-taken': {
    title: (sheet: string) => `Đã có trang tính trùng tên: ${sheet}.`,
    safe: NOTHING_WRITTEN,
    next: 'Đổi tên hoặc xóa trang tính đó, bấm “Đọc lại” rồi làm lại.',
  },
  'changed-since-read': {
    title: (sheet: string) => `${sheet} đã thay đổi từ lần đọc trước.`,
    safe: 'Chưa ghi gì, các thay đổi của bạn vẫn nguyên.',
    next: 'Bấm “Đọc lại” rồi xem lại trước khi ghi.',
  },
  'cell-edit-mode': {
    title: 'Một ô đang được nhập dở.',
    safe: NOTHING_WRITTEN,
    next: 'Nhấn Enter hoặc Esc để kết thúc nhập ô đó rồi làm lại.',
  },
  'payload-too-large': {
    title: 'Dữ liệu quá lớn cho một lần trao đổi với Excel.',
    safe: NOTHING_WRITTEN,
    next: 'Xóa các hàng hoặc trang tính không dùng, hoặc chấm bằng trang mở tệp.',
  },
  'unsupported-in-this-excel': {
    title: 'Phiên bản Excel này chưa hỗ trợ thao tác vừa chọn.',
    safe: NOTHING_WRITTEN,
    next: 'Cập nhật Excel, hoặc lưu tệp .xlsx và chấm bằng trang mở tệp.',
  },
  'layout-conflict': {
    title: 'Ô gộp, bảng hoặc bộ lọc chắn chỗ cần ghi.',
    safe: NOTHING_WRITTEN,
    next: 'Bỏ gộp ô hoặc chừa cột trống bên phải bảng rồi làm lại.',
  },
  'array-formula': {
    title: 'Chỗ cần ghi nằm trong một công thức mảng.',
    safe: NOTHING_WRITTEN,
    next: 'Chuyển công thức mảng đó sang chỗ khác rồi làm lại.',
  },
  'workbook-inactive': {
    title: 'Bảng tính này không còn là bảng tính đang mở.',
    safe: NOTHING_WRITTEN,
    next: 'Chuyển về bảng tính cần chấm rồi làm lại.',
  },
  'dialog-open': {
    title: 'Excel đang mở một hộp thoại.',
    safe: NOTHING_WRITTEN,
    next: 'Đóng hộp thoại trong Excel rồi làm lại.',
  },
  busy: {
    title: 'Excel đang bận.',
    safe: NOTHING_WRITTEN,
    next: 'Đợi Excel tính xong rồi làm lại.',
  },
  'out-of-memory': {
    title: 'Máy không đủ bộ nhớ cho bảng tính này.',
    safe: NOTHING_WRITTEN,
    next: 'Đóng bớt chương trình và tệp khác rồi làm lại.',
  },
  'no-answer': {
    title: 'Excel không trả lời.',
    safe: 'Chưa biết lần ghi cuối đã xong hay chưa.',
    next: 'Bấm “Đọc lại”; nếu vẫn không được, đóng rồi mở lại khung này.',
  },
  cancelled: {
    title: 'Đã dừng theo yêu cầu.',
    safe: NOTHING_WRITTEN,
    next: 'Bấm nút chính để làm lại khi cần.',
  },
  'write-failed': {
    title: 'Không ghi được kết quả.',
    safe: 'Mọi ô đã được trả lại như trước khi ghi.',
    next: 'Bấm “Đọc lại” rồi làm lại.',
  },
  'write-failed-partly': {
    title: 'Việc ghi dừng giữa chừng và không trả lại được hết.',
    safe: (ranges: string) => `Chỉ các ô sau đã bị ghi: ${ranges}.`,
    next: 'Nhấn Ctrl+Z trong Excel, hoặc đóng tệp không lưu để về bản trước.',
  },
  internal: {
    title: 'Công cụ gặp lỗi ngoài dự kiến.',
    safe: 'Công cụ đã dừng và không ghi thêm gì.',
    next: 'Bấm “Đọc lại”; nếu lặp lại, sao chép chi tiết gửi người hỗ trợ.',
  },
  someSheet: 'Trang tính',
  namedSheet: (name: string) => `Trang tính “${name}”`,
  someRanges: 'chưa xác định được, hãy xem các cột kết quả',
};
