export const ranking = {
  show: 'Điểm',
  total: 'Tổng điểm',
  inside: 'Phạm vi',
  everyone: 'Tất cả đơn vị',
  rank: 'Hạng',
  unit: 'Đơn vị',
  points: 'Điểm',
  list: 'Bảng xếp hạng',
  unranked: '–',
  row: (rank: string, unit: string, points: string, maximum: string) =>
    `Hạng ${rank}, ${unit}, ${points} trên ${maximum} điểm`,
  rowWithoutMaximum: (rank: string, unit: string, points: string) =>
    `Hạng ${rank}, ${unit}, ${points} điểm`,
  rowWithoutScore: (unit: string, reason: string) => `${unit}, ${reason}`,
  up: (places: string) => `tăng ${places} bậc`,
  down: (places: string) => `giảm ${places} bậc`,
  sameRank: 'giữ hạng',
  tied: (rank: string) => `=${rank}`,
  state: {
    blank: 'chưa chấm',
    notApplicable: 'không áp dụng',
  },
  refusal: {
    blank: 'còn ô trống',
    coverage: 'chưa đủ tỷ lệ có điểm',
    'no-maximum': 'thiếu điểm tối đa để quy đổi',
  },
  group: (name: string) => `Nhóm: ${name}`,
  index: (name: string) => `Trụ cột: ${name}`,
  decided: {
    over: (unit: string, group: string) =>
      `Đồng tổng với ${unit}: xếp trên vì điểm “${group}” cao hơn`,
    under: (unit: string, group: string) =>
      `Đồng tổng với ${unit}: xếp dưới vì điểm “${group}” thấp hơn`,
  },
  class: (name: string) => `Xếp loại: ${name}`,
  noClass: { none: 'Không thuộc loại nào', undecided: 'Chưa xếp loại được' },
  price: {
    title: 'Giá của quy ước',
    computing: 'Đang so với các quy ước khác',
    failed: 'Không tính được. Kiểm tra mạng rồi mở lại phần này.',
    nobody: 'Chọn quy ước gần bên cũng không đơn vị nào đổi hạng.',
    unmoved: (changes: string) => `Không ai đổi hạng nếu: ${changes}.`,
    change: (change: string, units: string) => `${change}: ${units} đơn vị đổi hạng`,
    move: (unit: string, from: string, to: string) => `${unit} ${from} → ${to}`,
    more: (units: string) => `Xem ${units} đơn vị còn lại`,
  },
  unchecked: 'Bấm “Kiểm tra” để tính điểm và xếp hạng.',
};
