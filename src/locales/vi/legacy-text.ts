export const legacyText = {
  encoding: {
    TCVN3: 'TCVN3 (ABC)',
    VNI: 'VNI Windows',
    VISCII: 'VISCII',
    VPS: 'VPS',
    'UTF-8': 'UTF-8 bị đọc nhầm thành Latin-1',
    'UTF-8 twice': 'UTF-8 bị đọc nhầm thành Latin-1 hai lần',
  },
  note: (sheet: string, encoding: string, count: string) =>
    `Trang “${sheet}” có ${count} ô viết bằng ${encoding}: đã hiểu nội dung, ô không bị sửa.`,
};
