export const templates = {
  button: 'Tạo bộ mẫu',
  choose: 'Chọn bộ chỉ số',
  decision: (decision: string) => `Theo ${decision}`,
  missing: 'Mẫu này còn thiếu',
  form: {
    scorecard: 'Phiếu chấm, mỗi đơn vị một trang',
    matrix: 'Bảng xếp hạng, mỗi đơn vị một dòng',
  },
  preview: 'Xem trước các trang tính sẽ thêm',
  newWorkbook: 'Tải về thành tệp mới',
  fromAnnex: 'Lập bộ chỉ số từ phụ lục trên trang này',
  noAnnex: (sheet: string) =>
    `Trang tính “${sheet}” không có phụ lục đọc được. Cần cột chỉ số và cột điểm tối đa hoặc cách tính.`,
};
