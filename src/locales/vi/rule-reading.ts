/** Câu hỏi, phương án, điểm cần xem và lý do không ra điểm của một quy tắc tính điểm. */
export const ruleReading = {
  questions: {
    border: (number: string) => `Đúng ${number} thì tính theo mức trên hay mức dưới?`,
    between: (from: string, to: string) =>
      `Giữa ${from} và ${to} thì tính theo mức trên hay mức dưới?`,
    beyondSteps: (count: string) =>
      `Nhiều hơn ${count} thì tính như mức cao nhất, hay theo dòng “còn lại”?`,
    zeroCase: 'Không có trường hợp nào (0%) thì có bị trừ theo mức thấp nhất không?',
    combine: (lines: string) =>
      `Các dòng ${lines}: chỉ tính một dòng, cộng các dòng đạt được, hay lấy dòng cao nhất?`,
    repeat: (label: string) => `“${label}”: tính mỗi lần xảy ra, hay chỉ một lần?`,
    start: 'Tính từ điểm tối đa của mục trừ xuống, hay chỉ ghi số điểm cộng, trừ?',
    floor: 'Trừ quá số điểm của mục thì còn 0 điểm, hay tính điểm âm?',
    bonusLimit: 'Điểm cộng có bị giới hạn ở điểm tối đa của mục không?',
    incrementPercent: (increment: string) =>
      `“${increment}”: phần trăm của mức so sánh, hay điểm phần trăm?`,
    stepInterpolation: 'Phần lẻ chưa đủ một bước: tính theo tỷ lệ, hay chỉ tính bước đủ?',
    proportional: 'Điểm có tính theo tỷ lệ này nhân điểm tối đa không?',
    confirm: (findings: string) => `Cần xem lại: ${findings}. Quy tắc đã hiểu có đúng không?`,
  },
  choices: {
    border: { upper: 'Mức trên', lower: 'Mức dưới' },
    'beyond-steps': { 'as-top': 'Như mức cao nhất', otherwise: 'Theo dòng “còn lại”' },
    'zero-case': { none: 'Không bị trừ', lowest: 'Trừ theo mức thấp nhất' },
    combine: {
      one: 'Chỉ tính một dòng',
      sum: 'Cộng các dòng đạt được',
      highest: 'Lấy dòng cao nhất',
    },
    repeat: { each: 'Mỗi lần xảy ra', once: 'Chỉ một lần' },
    start: { maximum: 'Từ điểm tối đa trừ xuống', change: 'Chỉ ghi số điểm cộng, trừ' },
    floor: { zero: 'Còn 0 điểm', negative: 'Tính điểm âm' },
    'bonus-limit': { none: 'Không giới hạn', maximum: 'Không quá điểm tối đa' },
    'increment-percent': {
      'of-reference': 'Phần trăm của mức so sánh',
      points: 'Điểm phần trăm',
    },
    'step-interpolation': { linear: 'Theo tỷ lệ', whole: 'Chỉ tính bước đủ' },
    proportional: { yes: 'Có', no: 'Không, người chấm quyết định' },
    confirm: { yes: 'Đúng', no: 'Không, người chấm quyết định' },
  },
  findings: {
    'unread-text': (text: string) => `chưa hiểu hết “${text}”`,
    'maximum-differs': (text: string) => `điểm cao nhất khác điểm tối đa, ở “${text}”`,
    'bands-overlap': (text: string) => `hai mức trùng nhau tại ${text}`,
    'bands-leave-gap': (text: string) => `không mức nào nói về ${text}`,
    'range-contradicts': (text: string) => `khoảng tự mâu thuẫn, ở “${text}”`,
    'points-contradict': (text: string) => `hai số điểm khác nhau, ở “${text}”`,
    'numbers-lost': (text: string) => `chưa dùng đến số ${text}`,
    'points-out-of-order': (text: string) => `điểm các mức lúc tăng lúc giảm, ở “${text}”`,
    'may-fall-below-zero': (text: string) => `có thể trừ quá số điểm của mục (${text})`,
  },
  refusals: {
    'empty-denominator': 'Mẫu số bằng 0 nên không tính được tỷ lệ.',
    'part-exceeds-whole': 'Tử số lớn hơn mẫu số.',
    'negative-figure': 'Số liệu là số âm.',
    'not-a-count': 'Số lượng phải là số nguyên.',
    'not-a-figure': 'Số liệu không phải là số.',
    'no-such-option': 'Không có phương án này.',
    'no-such-answer': 'Câu hỏi không có câu trả lời này.',
    'happens-once': 'Chỉ xảy ra một lần, nên số lượng là 0 hoặc 1.',
    'not-covered': 'Quy định không có mức nào cho số này.',
    'below-zero': 'Số điểm trừ lớn hơn số điểm của mục; quy định không nói tính thế nào.',
    'out-of-range': 'Điểm nằm ngoài khoảng cho phép.',
    'no-maximum': 'Chưa có điểm tối đa của mục.',
    'gives-no-points': 'Đoạn này là quy định chung, không có điểm riêng.',
  },
};
