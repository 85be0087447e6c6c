export const findings = {
  severity: { error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý' },
  kind: {
    'score-above-maximum': 'Điểm cao hơn điểm tối đa',
    'score-below-zero': 'Điểm âm',
    'not-a-number': 'Không đọc được thành điểm',
    'blank-score': 'Chưa chấm điểm',
    'duplicate-unit': 'Đơn vị trùng tên',
    'group-maximum-mismatch': 'Điểm tối đa của nhóm không khớp',
    'total-mismatch': 'Tổng điểm không khớp',
    'rank-mismatch': 'Xếp hạng không khớp',
    'evidence-missing': 'Thiếu tài liệu kiểm chứng',
    'framework-differs': 'Bộ chỉ số khác các trang khác',
  },
  scoreAboveMaximum: (score: string, maximum: string) =>
    `Điểm ${score} cao hơn điểm tối đa ${maximum}`,
  scoreBelowZero: (score: string) => `Điểm ${score} nhỏ hơn 0`,
  notANumber: (text: string) => `“${text}” không đọc được thành điểm`,
  blankScore: 'Chưa chấm điểm, ô đang trống',
  duplicateUnit: (firstCell: string) => `Tên đơn vị đã có ở ô ${firstCell}`,
  groupMaximumMismatch: (stated: string, sum: string) =>
    `Điểm tối đa ghi ${stated}, các mục con cộng lại là ${sum}`,
  totalMismatch: (stated: string, computed: string) =>
    `Tổng điểm ghi ${stated}, tính lại là ${computed}`,
  groupTotalMismatch: (stated: string, computed: string) =>
    `Điểm của nhóm ghi ${stated}, tính lại là ${computed}`,
  rankMismatch: (stated: string, computed: string) =>
    `Xếp hạng ghi ${stated}, tính lại là ${computed}`,
  groupRankMismatch: (stated: string, computed: string) =>
    `Hạng của nhóm ghi ${stated}, tính lại là ${computed}`,
  evidenceMissing: (points: string) => `Chấm ${points} điểm nhưng chưa có tài liệu kiểm chứng`,
};
