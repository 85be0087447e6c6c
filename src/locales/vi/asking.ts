/** Around a question about the reading; the questions themselves are in `questions`. */
export const asking = {
  title: 'Câu hỏi khi đọc',
  progress: (number: string, of: string) => `Câu ${number}/${of}`,
  clickOnSheet: 'Cũng có thể bấm vào chỗ đó trên trang tính để chọn.',
  showPlace: 'Xem trên trang tính',
  answer: 'Trả lời',
  later: 'Để sau',
  whereKept: 'Câu trả lời được ghi vào trang tính “Quy ước” và không hỏi lại.',
  postponed: (count: string) => `${count} câu hỏi để sau, tạm đọc theo phương án đã chọn sẵn.`,
  askNow: 'Trả lời ngay',
};
