/** What a ribbon button says when it could not do its work: what happened, and what to do. */
export const commands = {
  'no-table': {
    title: 'Công cụ không nhận ra bảng điểm nào trên trang tính đang mở.',
    next: 'Chọn trang tính có bảng điểm, hoặc mở khung chấm điểm và bấm Đọc để xem công cụ đã nhận ra những gì.',
  },
  'two-tables': {
    title: 'Trang tính đang mở có nhiều hơn một bảng điểm nên công cụ không tự chọn.',
    next: 'Mở khung chấm điểm, bấm Đọc và chọn bảng cần chấm.',
  },
  'typed-cells': {
    title: 'Ghi kết quả sẽ thay giá trị do người nhập.',
    next: 'Mở khung chấm điểm để xem trước từng ô sẽ bị thay rồi mới ghi.',
  },
  'nothing-to-write': {
    title: 'Tổng điểm và xếp hạng trên trang tính đã đúng, không có gì phải ghi.',
    next: 'Sửa điểm rồi bấm lại nút này khi cần.',
  },
  'policy-sheet': {
    title: 'Trang “Quy ước” có nội dung không dùng được ở ô đang được chọn.',
    next: 'Sửa ô ấy rồi bấm lại, hoặc mở bảng chấm điểm để xem giá trị nào dùng được.',
  },
  'nothing-missing': {
    title: 'Không có ô nào đã có điểm mà thiếu minh chứng.',
    next: 'Mở khung chấm điểm để xem các mục cần xem khác.',
  },
};
