/** What was found in a workbook, sentence by sentence. */
export const summary = {
  scorecard: (facts: string) => `Tìm thấy 1 phiếu chấm (${facts}).`,
  scorecards: (units: string, facts: string) =>
    `Tìm thấy ${units} phiếu chấm của một bộ chỉ số (${facts}).`,
  table: (units: string, place: string, facts: string) =>
    `Tìm thấy bảng điểm của ${units} đơn vị ở ${place} (${facts}).`,
  indicators: (count: string) => `${count} chỉ số`,
  groups: (count: string) => `${count} nhóm`,
  points: (points: string) => `${points} điểm`,
  maxima: (count: string) => `${count} điểm tối đa không bằng tổng của các mục con.`,
  oddSheets: (count: string) => `${count} trang có bộ chỉ số khác các trang còn lại.`,
};
