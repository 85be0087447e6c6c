/** How the sheets were read, as the pane shows and corrects it. */
export const mapping = {
  title: 'Cách đọc trang tính',
  area: 'Trang tính và vùng',
  range: 'Vùng của bảng',
  rangeHint: 'Ghi một vùng ô, ví dụ A5:H20.',
  header: 'Hàng tiêu đề',
  headerHint: 'Ghi hàng đầu và hàng cuối, ví dụ 5:7.',
  shape: 'Kiểu bảng',
  columns: 'Mỗi cột là gì',
  forAll: (count: string) => `Sửa ở mọi trang có cột ấy, trong ${count} trang của bảng này`,
  hidden: 'cột ẩn',
  unread: 'Chưa rõ',
  unfollowed: 'Có câu trả lời không còn khớp với bảng tính nên không được làm theo:',
  confidence: {
    sure: 'Chắc chắn về cách đọc này:',
    unsure: 'Chưa chắc về cách đọc này:',
  },
};
