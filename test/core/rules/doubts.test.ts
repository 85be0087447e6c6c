/** Texts that once looked clear: each must be asked about, and say why. */
import type { ReadingProblem } from '../../../src/core/rules/reading';
import { reading } from './wordings';

type Case = readonly [text: string, max: string, problem: ReadingProblem];

function problems(text: string, max: string): readonly string[] {
  const { status, findings } = reading(text, max);
  return [status, ...findings.map(({ problem }) => problem)];
}

describe('a wording is not certain', () => {
  it.each<Case>([
    ['Mỗi lỗi trừ 1 điểm, lỗi nặng nhân đôi', '10', 'unread-text'],
    ['Mỗi lỗi trừ 1 điểm. trừ quá 3 lần', '10', 'unread-text'],
    ['Mỗi lỗi trừ 1 điểm, từ lỗi thứ 3 trừ 2 điểm', '10', 'unread-text'],
    ['Mỗi lần vi phạm trừ 10% tổng số điểm', '10', 'unread-text'],
    ['Giải quyết đạt 100%: 5 điểm, giảm 10% trừ 0,5 điểm', '5', 'unread-text'],
    [
      'Đúng hạn: 3 điểm; chậm mỗi ngày trừ 0,5 điểm, nhưng không thấp hơn 1 điểm',
      '3',
      'unread-text',
    ],
    ['Cứ thêm 2 mô hình được 1 điểm, tối đa 3 điểm', '3', 'unread-text'],
    [
      'a = Số hồ sơ đúng hạn\nb = Tổng số hồ sơ\nTỷ lệ = a/b\nb/a\nĐiểm = Tỷ lệ*Điểm tối đa',
      '20',
      'unread-text',
    ],
    [
      'Từ 70 người trở xuống được tính 10 điểm; trên 70 người thì cứ thêm 5% được tính thêm 2 điểm, nhưng tối đa không quá 20 điểm',
      '20',
      'unread-text',
    ],
  ])('when part of it is not understood: %s', (text, max, problem) => {
    expect(problems(text, max)).toEqual(expect.arrayContaining(['uncertain', problem]));
  });

  it.each<Case>([
    ['Mỗi mô hình được 1 điểm, tối đa 5 điểm', '3', 'maximum-differs'],
    ['Mỗi mô hình được 1 điểm, tối đa 2 điểm', '3', 'maximum-differs'],
    ['Cộng 1 điểm nếu có sáng kiến', '10', 'maximum-differs'],
    [
      'Thuộc 10 tỉnh cao nhất: 15 điểm; 10 tỉnh tiếp theo: 10 điểm; các tỉnh còn lại: 5 điểm',
      '20',
      'maximum-differs',
    ],
    [
      'Từ 80% trở lên: 5 điểm; từ 50% đến dưới 80%: 3 điểm; dưới 50%: 4 điểm',
      '5',
      'points-out-of-order',
    ],
    [
      'Thuộc 10 tỉnh cao nhất: 15 điểm; 10 tỉnh tiếp theo: 20 điểm; các tỉnh còn lại: 10 điểm',
      '20',
      'points-out-of-order',
    ],
    ['Ban hành văn bản: 2 điểm; ban hành: 0 điểm', '2', 'points-contradict'],
    ['Đạt 100% xã: 10 điểm; đủ 100% xã: 0 điểm', '10', 'points-contradict'],
    ['Dưới 3 mô hình: 1 điểm; có 3 mô hình: 2 điểm; 3 mô hình: 3 điểm', '3', 'points-contradict'],
    ['Để xảy ra vi phạm: 10 điểm; để xảy ra 01 vụ: trừ 2 điểm', '10', 'unread-text'],
    ['Điểm cộng tối đa là 5 điểm. Mỗi lỗi trừ 1 điểm', '10', 'unread-text'],
    ['Mỗi lần vi phạm 1 điểm', '10', 'unread-text'],
  ])('when its lines do not fit together: %s', (text, max, problem) => {
    expect(problems(text, max)).toEqual(expect.arrayContaining(['uncertain', problem]));
  });

  it.each<Case>([
    ['Có 1 mô hình: 1 điểm; 2 mô hình: 2 điểm; 4 mô hình trở lên: 3 điểm', '3', 'bands-leave-gap'],
    [
      'Nộp trước ngày 15: 2 điểm; nộp sau ngày 20: 1 điểm; không nộp: 0 điểm',
      '2',
      'bands-leave-gap',
    ],
    [
      'Ban hành trước ngày 15/01: 10 điểm; sau ngày 15/01: 5 điểm; không ban hành: 0 điểm',
      '10',
      'bands-leave-gap',
    ],
    [
      'Thực hiện trước 30/6: 5 điểm; sau 30/6 đến 31/12: 3 điểm; không thực hiện: 0 điểm',
      '5',
      'bands-leave-gap',
    ],
    ['Tăng 5%: 10 điểm; tăng từ 0 đến 5%: 5 điểm; giảm: 0 điểm', '10', 'bands-overlap'],
    [
      'Báo cáo đúng hạn và đầy đủ: 10 điểm; báo cáo không đúng hạn và không đầy đủ: 0 điểm',
      '10',
      'unread-text',
    ],
    ['Có kế hoạch hoặc báo cáo: 10 điểm; không có kế hoạch năm: 0 điểm', '10', 'unread-text'],
    [
      'Tỷ lệ hộ nghèo từ 80% trở lên: 5 điểm; tỷ lệ hộ cận nghèo từ 50% đến dưới 80%: 3 điểm; dưới 50%: 0 điểm',
      '5',
      'unread-text',
    ],
  ])('when a case is left out or has two answers: %s', (text, max, problem) => {
    expect(problems(text, max)).toEqual(expect.arrayContaining(['uncertain', problem]));
  });
});

describe('a wording stays certain', () => {
  it.each([
    ['Mỗi lần vi phạm trừ 1 điểm (trừ các trường hợp bất khả kháng)', '10'],
    ['Ban hành trước 15/01: 10 điểm; từ 15/01 đến 31/01: 5 điểm; sau 31/01: 0 điểm', '10'],
    ['Báo cáo đúng hạn và đầy đủ: 10 điểm; không đúng hạn hoặc không đầy đủ: 0 điểm', '10'],
    ['Không vi phạm: 10 điểm; mỗi vi phạm trừ 2 điểm', '10'],
    ['Từ 1.500 triệu trở lên: 5 điểm; dưới 1.500 triệu: 0 điểm', '5'],
    ['Không quá 5%: 5 điểm; quá 5%: 0 điểm', '5'],
  ])('%s', (text, max) => {
    expect(problems(text, max)).toEqual(['certain']);
  });
});
