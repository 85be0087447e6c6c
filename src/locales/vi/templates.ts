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
  annex: {
    button: 'Tạo trang “Bộ chỉ số”',
    text: (sheet: string) =>
      `Phụ lục ở trang “${sheet}” có thể thành trang “Bộ chỉ số” để chấm điểm theo.`,
    withScorecard: 'Kèm một phiếu chấm điểm để trống. Xem trước rồi mới ghi.',
  },
};
