/**
 * One precise question for each thing that cannot be decided alone; `text` says what the answer
 * changes.
 */
export const questions = {
  whichTables: {
    title: (sheet: string) => `Trên trang “${sheet}”, bảng nào được chấm điểm?`,
    text: (count: string) =>
      `Trang có ${count} vùng giống bảng điểm. Chỉ bảng được chọn được tính tổng điểm và xếp hạng.`,
  },
  isTable: {
    title: (sheet: string, range: string) =>
      `Vùng ${range} trên trang “${sheet}” có phải là bảng điểm không?`,
    text: 'Nếu phải, điểm trong vùng này được cộng và xếp hạng. Nếu không, vùng này được bỏ qua.',
    yes: 'Phải, chấm điểm bảng này',
    no: 'Không, bỏ qua vùng này',
  },
  scoreColumn: {
    title: 'Cột nào là điểm được công nhận?',
    text: (sheet: string) =>
      `Trang “${sheet}” có nhiều cột điểm. Tổng điểm và xếp hạng được tính từ cột được chọn.`,
  },
  maximumColumn: {
    title: 'Cột nào là điểm tối đa?',
    text: (sheet: string) =>
      `Điểm trên trang “${sheet}” được so với cột này: điểm cao hơn điểm tối đa là lỗi.`,
  },
  columnMeaning: {
    title: (column: string, header: string) => `Cột ${column} “${header}” là gì?`,
    bareTitle: (column: string) => `Cột ${column} không có tiêu đề là gì?`,
    text: (sheet: string) =>
      `Câu trả lời quyết định các số trong cột này trên trang “${sheet}” có được tính vào điểm hay không.`,
  },
  rowMeaning: {
    title: (row: string, text: string) => `Hàng ${row} “${text}” là gì?`,
    bareTitle: (row: string) => `Hàng ${row} không ghi tên là gì?`,
    text: (sheet: string) =>
      `Câu trả lời quyết định hàng này trên trang “${sheet}” có được cộng vào tổng điểm hay không.`,
  },
  numberNotation: {
    title: (column: string, written: string) => `Ở cột ${column}, “${written}” là số nào?`,
    text: (sheet: string) =>
      `Câu trả lời áp dụng cho các số viết bằng chữ ở cả cột này trên trang “${sheet}”.`,
  },
  tableShape: {
    title: (range: string) => `Mỗi hàng của bảng ${range} là một đơn vị hay một chỉ số?`,
    text: (sheet: string) =>
      `Câu trả lời quyết định điểm trên trang “${sheet}” được cộng theo hàng hay theo cột.`,
  },
  table: (range: string) => `Bảng ${range}`,
  namedTable: (range: string, name: string) => `Bảng ${range}: ${name}`,
  noTable: 'Không có bảng điểm nào',
  column: (column: string) => `Cột ${column}`,
  namedColumn: (column: string, header: string) => `Cột ${column}: ${header}`,
  noColumn: 'Không có cột nào',
};
