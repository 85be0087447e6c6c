/** Why a reading is believed or doubted: one short sentence each, without the cell. */
export const reasons = {
  headersKnown: (known: string, of: string) => `Hiểu được ${known} trên ${of} tiêu đề cột`,
  codesRunOn: (nodes: string) => `Số thứ tự của ${nodes} mục nối tiếp nhau`,
  maximaAddUp: (groups: string) =>
    `Điểm tối đa của ${groups} nhóm bằng tổng điểm tối đa các mục con`,
  totalsAgree: (units: string) => `Tổng điểm ghi sẵn của ${units} đơn vị khớp với tổng tính lại`,
  ranksAgree: (units: string) => `Xếp hạng ghi sẵn của ${units} đơn vị khớp với xếp hạng tính lại`,
  scoresInRange: (scores: string) => `${scores} điểm đều nằm trong khoảng từ 0 đến điểm tối đa`,
  unitsKnown: (units: string) => `Nhận ra tên của ${units} đơn vị`,
  frameworkMatches: (title: string) => `Khớp với bộ chỉ số “${title}”`,
  frameworkMatchesUntitled: 'Khớp với bộ chỉ số của bảng tính',
  sheetsAlike: (sheets: string) => `${sheets} trang tính có cùng một bộ chỉ số`,
  answered: (answers: string) => `Theo ${answers} câu trả lời đã ghi nhớ`,
  columnNotRead: (column: string, header: string, numbers: string) =>
    `Chưa rõ cột ${column} “${header}” là gì; cột có ${numbers} ô số`,
  bareColumnNotRead: (column: string, numbers: string) =>
    `Chưa rõ cột ${column} không có tiêu đề là gì; cột có ${numbers} ô số`,
  rowNotRead: (row: string, text: string) => `Chưa rõ hàng ${row} “${text}” là gì`,
  maximaDoNotAddUp: (groups: string, of: string) =>
    `Điểm tối đa của ${groups} trên ${of} nhóm khác tổng điểm tối đa các mục con`,
  totalsDiffer: (units: string, of: string) =>
    `Tổng điểm ghi sẵn của ${units} trên ${of} đơn vị khác tổng tính lại`,
  scoresOutOfRange: (scores: string, of: string) =>
    `${scores} trên ${of} điểm nằm ngoài khoảng từ 0 đến điểm tối đa`,
  scoresNotNumbers: (scores: string, of: string) => `${scores} trên ${of} ô điểm không phải là số`,
  likeColumns: (headers: string) => `Nhiều cột có thể là điểm: ${headers}`,
  codesOutOfPlace: (codes: string, of: string) =>
    `Mã của ${codes} trên ${of} mục cho thấy mục thuộc nhóm khác`,
  unitsAmongIndicators: (names: string, of: string) =>
    `${names} trên ${of} chỉ số mang tên như tên đơn vị`,
  sheetsDiffer: (text: string) =>
    `“${text}” là nhóm trên một trang, không phải nhóm trên trang khác`,
  notationOpen: (text: string) => `Chưa rõ dấu trong “${text}” ngăn hàng nghìn hay phần thập phân`,
  noHeader: 'Bảng không có hàng tiêu đề',
};
