export const policy = {
  roundAt: {
    never: 'Không làm tròn',
    indicator: (places: string) => `Làm tròn từng chỉ số đến ${places} chữ số thập phân`,
    tier: (places: string) => `Làm tròn ở từng cấp đến ${places} chữ số thập phân`,
    total: (places: string) => `Làm tròn tổng điểm đến ${places} chữ số thập phân`,
  },
  halfEven: 'số 5 làm tròn về chữ số chẵn',
  rankOn: {
    rounded: 'xếp hạng theo điểm đã làm tròn',
    exact: 'xếp hạng theo điểm chính xác',
  },
  ties: {
    '1224': 'đồng hạng 1-2-2-4',
    '1334': 'đồng hạng 1-3-3-4',
    '1223': 'đồng hạng 1-2-2-3',
    average: 'đồng hạng lấy hạng trung bình',
  },
  blankRefuse: 'đơn vị còn ô trống thì không có tổng',
  overMaxClamp: 'điểm vượt được tính bằng điểm tối đa',
  problem: {
    notAnObject: 'Quy ước tính điểm phải là một bảng khóa và giá trị.',
    unknownKey: (key: string, known: string) =>
      `Quy ước tính điểm không có khóa “${key}”. Các khóa dùng được: ${known}.`,
    badValue: (key: string, value: string, allowed: string) =>
      `Giá trị ${value} không dùng được cho khóa “${key}”. Các giá trị dùng được: ${allowed}.`,
  },
};
