export const links = {
  unitsMatched: (sheet: string, count: string) =>
    `Đã khớp ${count} đơn vị với danh sách ở trang “${sheet}”.`,
  matchedNames: (count: string) => `${count} tên viết khác nhau:`,
  moreNames: (count: string) => `và ${count} tên khác`,
  scopeTaken: (scope: string) => `“${scope}” lấy từ danh sách này.`,
  registerRead: (sheet: string, entries: string, proven: string) =>
    `Sổ minh chứng ở trang “${sheet}”: ${entries} dòng, chứng minh cho ${proven} điểm chấm không ghi minh chứng trong bảng.`,
  previousOfYear: (sheet: string, year: string, count: string) =>
    `Trang “${sheet}” là kết quả năm ${year}: ${count} đơn vị, chỉ dùng để so sánh.`,
  previous: (sheet: string, count: string) =>
    `Trang “${sheet}” là kết quả kỳ trước: ${count} đơn vị, chỉ dùng để so sánh.`,
  codesRepaired: (sheet: string, count: string, cell: string, shown: string, code: string) =>
    `${count} mã ở trang “${sheet}” bị Excel đổi thành số hoặc ngày, đã đọc lại đúng; mã đầu tiên ở ô ${cell}: ${shown} là ${code}.`,
  frameworkOnly: (sheet: string, indicators: string, groups: string, points: string) =>
    `Trang “${sheet}” là bộ chỉ số gồm ${indicators} chỉ số, ${groups} nhóm, ${points} điểm; chưa có điểm chấm.`,
  frameworkWithoutPoints: (sheet: string, indicators: string, groups: string) =>
    `Trang “${sheet}” là bộ chỉ số gồm ${indicators} chỉ số, ${groups} nhóm; chưa có điểm chấm.`,
};
