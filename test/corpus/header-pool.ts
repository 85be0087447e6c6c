/** The words over columns, by what they mean: those of published sheets and their natural kin. */
export type HeaderKind = keyof typeof VIETNAMESE;

const VIETNAMESE = {
  number: ['STT', 'TT', 'Số TT', 'Số thứ tự', 'Mã', 'Mã số', 'Mã chỉ số', 'MA_TIEU_CHI'],
  order: ['STT', 'TT', 'Số TT', 'Số thứ tự', 'S.T.T'],
  name: [
    ...['Chỉ số/Chỉ số thành phần', 'Chỉ số', 'Tiêu chí', 'Tiêu chí đánh giá', 'Nội dung'],
    ...['Nội dung tiêu chí', 'Nội dung đánh giá', 'NOI_DUNG_TIEU_CHI', 'Tên chỉ số'],
    ...['Lĩnh vực/Tiêu chí/Tiêu chí thành phần', 'Chỉ tiêu', 'Tên tiêu chí'],
  ],
  group: ['Lĩnh vực', 'Nhóm chỉ số', 'Chỉ số chính'],
  maximum: [
    ...['Điểm tối đa', 'Điểm chuẩn', 'Điểm tối đa theo quy định', 'Thang điểm', 'Số điểm tối đa'],
    ...['Tổng điểm tối đa', 'Điểm cao nhất', 'Điểm quy định'],
    ...['Mức điểm tối đa', 'Điểm tối đa (A)', 'Điểm quy chuẩn', 'Điểm tối đa được chấm'],
  ],
  rule: [
    ...['Cách xác định và tính điểm', 'Phương pháp xác định và cách cho điểm', 'Cách tính điểm'],
    ...['Phương thức đánh giá', 'Hướng dẫn chấm điểm', 'Cách tính'],
  ],
  self: [
    ...['Điểm tự chấm', 'Điểm số tự chấm', 'Tự chấm', 'Điểm tự đánh giá', 'Tự đánh giá', 'ĐTC'],
    ...['Điểm đơn vị tự chấm', 'Kết quả tự chấm điểm', 'Điểm tự chấm của đơn vị'],
    ...['Điểm xã tự chấm', 'Đơn vị tự chấm', 'Điểm tự chấm năm 2023', 'Điểm tự chấm (B)'],
  ],
  appraised: [
    ...['Điểm thẩm định', 'Điểm hội đồng thẩm định', 'Thẩm định', 'Thẩm định lần 1'],
    ...['Điểm Hội đồng chấm', 'Kết quả thẩm định', 'Điểm Tổ thẩm định chấm'],
  ],
  score: ['Điểm', 'Điểm đạt được', 'Số điểm', 'Điểm đánh giá', 'Kết quả', 'Điểm chấm', 'Điểm đạt'],
  evidence: [
    ...['Tài liệu kiểm chứng', 'Tài liệu minh chứng', 'Minh chứng', 'TLKC', 'Số liệu minh chứng'],
    ...['Văn bản, tài liệu chứng minh', 'Hồ sơ minh chứng', 'Tài liệu giải trình'],
    ...[
      'Tài liệu kiểm chứng kèm theo',
      'Link minh chứng',
      'Hồ sơ kiểm chứng',
      'Văn bản kiểm chứng',
    ],
    ...['Tài liệu kiểm chứng (số, ngày, trích yếu)', 'File đính kèm', 'Minh chứng (nếu có)'],
  ],
  explanation: ['Giải trình', 'Giải trình kết quả', 'Nhận xét', 'Diễn giải'],
  verification: ['Nguồn thu thập dữ liệu', 'Đơn vị phối hợp xác minh số liệu', 'Đơn vị theo dõi'],
  unit: [
    ...['Đơn vị', 'Tên đơn vị', 'Cơ quan, đơn vị', 'Tên cơ quan, đơn vị', 'Địa phương'],
    ...['Đơn vị được đánh giá', 'Tên đơn vị, địa phương', 'DonVi', 'Tên cơ quan'],
  ],
  scope: ['Khối', 'Cụm', 'Vùng', 'Cụm thi đua', 'Khối thi đua', 'Thuộc huyện', 'Khu vực'],
  total: [
    ...['Tổng điểm', 'Tổng cộng', 'Tổng', 'Tổng số điểm', 'Cộng', 'Tổng điểm đạt được'],
    ...['Tổng điểm các nhóm', 'Tổng hợp điểm', 'Tổng điểm năm 2023', 'Điểm tổng kết', 'ĐIỂM TỔNG'],
    ...[
      'Tổng điểm sau thẩm định',
      'Kết quả chung',
      'Điểm cuối cùng',
      'Tổng kết',
      'Tổng điểm (làm tròn)',
    ],
  ],
  rank: [
    ...['Xếp hạng', 'Hạng', 'Thứ hạng', 'Xếp thứ', 'Xếp hạng chung', 'Xếp hạng năm 2023'],
    ...['Vị trí', 'Thứ tự xếp hạng', 'Vị thứ', 'Xếp hạng DTI', 'Thứ bậc'],
    ...['Kết quả xếp hạng', 'Xếp hạng toàn tỉnh', 'Đứng thứ', 'Thứ bậc xếp hạng', 'Xếp vị thứ'],
  ],
  subtotal: ['Cộng', 'Tổng', 'Tổng nhóm', 'Cộng điểm', 'Tổng điểm nhóm'],
  weight: ['Trọng số', 'Hệ số', 'Trọng số (%)'],
  maximumRow: ['Điểm tối đa', 'Điểm chuẩn', 'Thang điểm', 'Điểm tối đa:', 'Tối đa', 'ĐIỂM TỐI ĐA'],
  fact: ['Dân số', 'Số điện thoại', 'Diện tích'],
  note: ['Ghi chú', 'Lưu ý'],
  class: ['Xếp loại', 'Mức độ', 'Phân loại'],
  standardBand: ['QUY CHUẨN ĐÁNH GIÁ', 'Quy định'],
  selfBand: ['TỰ ĐÁNH GIÁ', 'ĐƠN VỊ TỰ ĐÁNH GIÁ', 'KẾT QUẢ TỰ ĐÁNH GIÁ'],
  indicatorsBand: [
    ...['Điểm các nhóm chỉ số', 'KẾT QUẢ CHẤM ĐIỂM', 'Điểm thành phần', 'Kết quả đánh giá'],
    'Các chỉ số thành phần',
  ],
  unitsBand: ['Điểm của các đơn vị', 'Kết quả các đơn vị', 'Đơn vị'],
} satisfies Record<string, readonly string[]>;

const ENGLISH: Readonly<Partial<Record<HeaderKind, readonly string[]>>> = {
  number: ['No.', 'Code'],
  order: ['No.', 'No'],
  name: ['Indicator', 'Criteria'],
  maximum: ['Max score', 'Maximum points', 'Max'],
  rule: ['Scoring rule', 'Method'],
  self: ['Self score', 'Self-assessed score'],
  appraised: ['Appraised score', 'Council score'],
  score: ['Score', 'Points'],
  evidence: ['Evidence', 'Supporting documents'],
  explanation: ['Explanation', 'Comments'],
  unit: ['Unit', 'Agency', 'Province'],
  scope: ['Region', 'Cluster'],
  total: ['Total', 'Total score'],
  rank: ['Rank', 'Ranking'],
  note: ['Notes', 'Remarks'],
  weight: ['Weight'],
  subtotal: ['Subtotal'],
  maximumRow: ['Maximum'],
};

export type Language = 'vi' | 'en';

export function headerWords(kind: HeaderKind, language: Language): readonly string[] {
  return (language === 'en' ? ENGLISH[kind] : undefined) ?? VIETNAMESE[kind];
}
