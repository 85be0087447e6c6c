/** What the task pane says where it cannot work. */
export const outside = {
  noExcel: 'Khung này chạy trong Excel. Không có Excel, bạn vẫn chấm được tệp .xlsx.',
  oldExcel: 'Phiên bản Excel này quá cũ cho khung chấm điểm. Bạn vẫn chấm được tệp .xlsx.',
  noOfficeJs:
    'Không tải được office.js nên khung này chưa kết nối được với Excel. Kiểm tra mạng rồi mở lại khung, hoặc chấm tệp .xlsx.',
  filePage: 'Mở trang chấm tệp .xlsx',
};
