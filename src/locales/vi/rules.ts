export const rules = {
  caption: 'Bộ chỉ số, điểm tối đa và trọng số',
  indicator: 'Chỉ số',
  maximum: 'Tối đa',
  weight: 'Trọng số',
  notScored: 'không tính điểm',
  notStated: '–',
  totalOf: {
    sum: 'Tổng là tổng điểm của các nhóm.',
    mean: 'Tổng là trung bình theo trọng số của các nhóm.',
    geometric: 'Tổng là trung bình nhân theo trọng số của các nhóm.',
    minimum: 'Tổng là điểm thấp nhất trong các nhóm.',
    maximum: 'Tổng là điểm cao nhất trong các nhóm.',
  },
  total: 'Tổng',
  nothingSelected:
    'Chọn dòng của một chỉ số (hoặc ô điểm của một đơn vị) trên bảng tính để chấm mục đó.',
  offer: (indicator: string) => `Đang chọn: ${indicator}`,
  open: 'Chấm mục này',
  notLoaded: 'Không mở được phần chấm điểm. Kiểm tra mạng rồi thử lại.',
  retry: 'Thử lại',
  unwritten: (count: string) => `${count} ô đã nhập mà chưa ghi:`,
  unread: 'Bấm “Đọc” để xem bộ chỉ số.',
};
