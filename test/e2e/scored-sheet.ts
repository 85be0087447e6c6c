/** A scorecard whose column states the rules of its indicators in the words of decisions. */
import type { SheetSpec } from '../support/snapshot-of';

export const RULED_SCORECARD: SheetSpec = {
  name: 'Sở Nội vụ',
  rows: [
    ['Tên đơn vị: Sở Nội vụ'],
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Cách tính điểm', 'Số liệu', 'Điểm tự chấm'],
    [
      '1',
      'Tỷ lệ hồ sơ trực tuyến',
      20,
      'a = Số hồ sơ trực tuyến; b = Tổng số hồ sơ. Điểm = a/b × Điểm tối đa',
      null,
      null,
    ],
    [
      '2',
      'Ban hành kế hoạch',
      2,
      '- Ban hành đúng hạn: 2 điểm\n- Ban hành chậm: 1 điểm\n- Không ban hành: 0 điểm',
      null,
      null,
    ],
    [
      '3',
      'Tỷ lệ cán bộ được tập huấn',
      4,
      'Từ 80% đến 100%: 4 điểm; từ 50% đến 80%: 2 điểm; dưới 50%: 0 điểm',
      null,
      null,
    ],
  ],
};
