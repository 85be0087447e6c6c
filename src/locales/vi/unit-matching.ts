export const unitMatching = {
  how: {
    same: 'Cùng tên',
    prefix: 'Khác phần UBND, huyện, TP.…',
    abbreviation: 'Viết tắt',
    'known-variant': 'Cách viết khác của cùng một tên',
    'marks-lost': 'Viết không dấu',
    'spelling-slip': 'Gõ nhầm một chữ',
  },
  pair: (a: string, b: string, how: string) => `“${a}” là “${b}” (${how})`,
  several: (a: string, b: string) => `“${a}” có thể là nhiều đơn vị: ${b}. Chọn đơn vị đúng.`,
  near: (a: string, b: string) => `“${a}” gần giống “${b}”. Có phải cùng một đơn vị không?`,
  sharedProvinceName: (name: string, extent: string) =>
    `“${name}” trong hai danh sách không cùng phạm vi: tỉnh, thành phố mới gồm ${extent}.`,
};
