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
    refused: 'còn ô trống',
  },
  unchecked: 'Bấm “Kiểm tra” để tính điểm và xếp hạng.',
};
