export const reading = {
  noTable: {
    title: 'Không tìm thấy bảng điểm nào.',
    safe: 'Bảng tính chưa bị thay đổi.',
    next: 'Bảng cần có hàng tiêu đề, cột tên đơn vị hoặc chỉ số, và cột điểm. Sửa tiêu đề rồi bấm “Đọc lại”.',
  },
  hiddenRows: (sheet: string, count: string) => `Tính cả ${count} hàng ẩn ở trang “${sheet}”.`,
  hiddenColumns: (sheet: string, count: string) => `Tính cả ${count} cột ẩn ở trang “${sheet}”.`,
  hiddenSheet: (sheet: string) => `Tính cả trang ẩn “${sheet}”.`,
  indexValues: 'Điểm là giá trị chỉ số từ 0 đến 1, tổng là trung bình theo trọng số.',
};
