/** What the command line says when it could not score, or is not sure: one line each. */
export const commandLine = {
  'unknown-option': (name: string) => `Không có tùy chọn ${name}.`,
  'missing-value': (name: string, allowed: string) =>
    allowed === '' ? `Tùy chọn ${name} thiếu giá trị.` : `Tùy chọn ${name} phải là: ${allowed}.`,
  'missing-argument': (name: string) =>
    `Thiếu ${name}. Cách dùng: score VÀO.xlsx --out RA.xlsx --report BÁO_CÁO.json`,
  'too-many-files': (name: string) => `Mỗi lần chỉ chấm một tệp; thừa: ${name}.`,
  'same-file': (name: string) =>
    `${name} trùng với một tệp khác của lệnh; hãy ghi vào một tệp riêng.`,
  'file-not-readable': (name: string) => `Không đọc được tệp ${name}.`,
  'file-not-writable': (name: string) => `Không ghi được tệp ${name}.`,
  'policy-not-json': (name: string) => `Tệp quy ước tính điểm ${name} không phải là JSON.`,
  'no-table': (name: string) => `Không nhận ra bảng điểm nào trong ${name}.`,
  'no-such-table': (name: string) =>
    `Không có bảng ${name}; hãy ghi tên trang tính và vùng ô, ví dụ 'Bảng điểm!A5:K20'.`,
  'open-question': (title: string, choices: string) =>
    `${title} ${choices}. Báo cáo ghi sẵn “mapping” của từng câu trả lời để chép vào tệp quy ước.`,
};
