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
    'tie-broken': 'Bằng điểm, đã xét tiếp',
    'tie-break-unknown': 'Mục xét khi bằng điểm không có trong bảng',
    'class-unreadable': 'Chưa đọc được điều kiện xếp loại',
    'class-bands': 'Khoảng điểm xếp loại chồng nhau hoặc hở',
    'class-node-unknown': 'Điều kiện xếp loại nói về mục không có',
    'class-fallen': 'Rơi khỏi loại mà tổng điểm đạt',
    'class-mismatch': 'Xếp loại không khớp',
    'cap-applied': 'Điểm bị giới hạn',
    'coverage-too-low': 'Chưa đủ tỷ lệ có điểm',
    'cannot-rescale': 'Thiếu điểm tối đa để quy đổi',
    'evidence-missing': 'Thiếu tài liệu kiểm chứng',
    'unit-not-listed': 'Đơn vị không có trong danh sách',
    'unit-not-scored': 'Đơn vị chưa có trong bảng điểm',
    'unit-unclear': 'Chưa rõ là đơn vị nào',
    'merger-incomplete': 'Sau sáp nhập còn thiếu đơn vị',
    'unit-misspelled': 'Tên đơn vị có thể gõ nhầm',
    'province-changed': 'Tỉnh trùng tên, khác phạm vi',
    'framework-differs': 'Bộ chỉ số khác các trang khác',
    'framework-number': 'Bảng điểm ghi khác bộ chỉ số',
    'framework-indicator-missing': 'Bảng điểm thiếu chỉ số',
    'framework-not-followed': 'Bảng điểm không theo bộ chỉ số',
    'framework-applies-to': 'Chưa rõ áp dụng cho đơn vị nào',
    'not-for-unit': 'Chỉ số không áp dụng cho đơn vị',
    'score-differs-from-rule': 'Điểm khác với cách tính',
    'rule-refused': 'Cách tính không cho ra điểm',
    'figures-contradict': 'Số liệu mâu thuẫn',
    'rule-contradicts-maximum': 'Cách tính không khớp điểm tối đa',
    'understood-rule-unreadable': 'Không đọc được quy tắc đã hiểu',
    'framework-unreadable': 'Bộ chỉ số có ô không đọc được',
    'framework-inconsistent': 'Bộ chỉ số chưa khớp',
  },
  scoreDiffersFromRule: (typed: string, worked: string) =>
    `Đã ghi ${typed} điểm; theo cách tính: ${worked}`,
  ruleRefused: (figures: string, reason: string) => `“${figures}”: ${reason}`,
  figuresContradict: (one: string, other: string) =>
    `Số liệu “${one}” và “${other}” không khớp nhau`,
  figureContradictsItself: (text: string) => `Số liệu “${text}” tự mâu thuẫn`,
  ruleContradictsMaximum: (maximum: string, detail: string) =>
    `Điểm cao nhất theo cách tính khác điểm tối đa ${maximum}, ở “${detail}”`,
  understoodRuleUnreadable: (text: string) =>
    `Chưa đọc được “${text}” thành một quy tắc; đang dùng cột Cách tính`,
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
  noScore: 'không có điểm',
  tieBroken: (total: string, other: string, node: string, score: string, otherScore: string) =>
    `Đồng tổng ${total}: xếp trên ${other} vì điểm “${node}” cao hơn (${score} > ${otherScore})`,
  tieBreakUnknown: (name: string) =>
    `Quy ước xét “${name}” khi bằng điểm, nhưng bảng không có đúng một mục như vậy nên mục này bị bỏ qua`,
  classWithoutCondition: (name: string) => `Loại “${name}” chưa ghi điều kiện`,
  classUnreadable: (name: string, text: string) =>
    `Chưa đọc được điều kiện “${text}” của loại “${name}”; không đơn vị nào được xếp loại này hay loại đứng sau`,
  classOverlap: (first: string, second: string, range: string) =>
    `“${first}” và “${second}” cùng nhận tổng điểm ${range}; đang lấy “${first}”`,
  classGap: (first: string, second: string, range: string) =>
    `Giữa “${first}” và “${second}” hở ở ${range}: tổng điểm ở đó không thuộc loại nào`,
  classUnreachable: (first: string, second: string) =>
    `Không đơn vị nào đến được “${second}”: “${first}” xét trước và nhận hết`,
  classNodeUnknown: (name: string, subject: string) =>
    `Điều kiện của loại “${name}” nói về “${subject}”, bảng không có đúng một mục như vậy`,
  classNone: (missed: string) =>
    `Tổng điểm đạt loại “${missed}” nhưng thiếu điều kiện khác, và không loại nào còn lại phù hợp`,
  classFallen: (missed: string, given: string) =>
    `Tổng điểm đạt loại “${missed}” nhưng thiếu điều kiện khác; loại kế tiếp không nhận nên chỉ được “${given}”`,
  classMismatch: (stated: string, computed: string) =>
    `Xếp loại ghi “${stated}”, theo điều kiện là “${computed}”`,
  classUndeserved: (stated: string) =>
    `Xếp loại ghi “${stated}”, theo điều kiện không thuộc loại nào`,
  mergerIncomplete: (missing: string) =>
    `Bảng không có điểm của ${missing} trước sáp nhập nên chưa có tổng điểm`,
  indicatorMissing: (title: string) => `Bảng điểm không có chỉ số này của “${title}”`,
  notFollowed: (title: string) =>
    `“${title}” không có mục này nên bảng chưa được tính theo bộ chỉ số; sửa tên cột hoặc bổ sung bộ chỉ số`,
  appliesToUnclear: (text: string) =>
    `“${text}” không cho biết đơn vị nào; đang tính cho mọi đơn vị`,
  notForUnit: (score: string, appliesTo: string) =>
    `Ghi ${score} điểm nhưng chỉ số chỉ áp dụng cho “${appliesTo}”; điểm này không được tính`,
  unitNotListed: 'Đơn vị này không có trong danh sách đơn vị',
  unitNotScored: 'Có trong danh sách đơn vị nhưng không có trong bảng điểm',
  capApplied: (raw: string, limited: string) => `Cộng được ${raw}, tính tối đa ${limited}`,
  floorApplied: (raw: string, limited: string) => `Cộng được ${raw}, tính tối thiểu ${limited}`,
  coverageTooLow: (scored: string, applicable: string) =>
    `Mới có điểm ${scored} trên ${applicable} chỉ số, chưa đủ tỷ lệ để tính điểm`,
  cannotRescale: 'Không ghi điểm tối đa nên không quy đổi được',
  evidenceMissing: (points: string) => `Chấm ${points} điểm nhưng chưa có tài liệu kiểm chứng`,
};
