import { frameworkFromAnnex } from '../../../src/core/framework/framework-from-annex';
import { readFrameworkSheet } from '../../../src/core/framework/read-framework-sheet';
import { applyPlan } from '../../../src/core/plan/apply-plan';
import { recognise } from '../../../src/core/recognise/recognise';
import { annexPlan } from '../../../src/core/templates/annex-sheets';
import { snapshotOf, type SheetSpec } from '../../support/snapshot-of';

const ANNEX: SheetSpec = {
  name: 'Phụ lục',
  rows: [
    ['PHỤ LỤC: BỘ CHỈ SỐ CHUYỂN ĐỔI SỐ CẤP XÃ'],
    ['STT', 'Chỉ số', 'Điểm tối đa', 'Cách tính', 'Tài liệu kiểm chứng'],
    ['1', 'Nhận thức số', 30, null, null],
    ['1.1', 'Họp giao ban chuyển đổi số', 20, 'Có họp: 20 điểm', 'Biên bản họp'],
    ['1.2', 'Kênh truyền thông', 10, 'Có kênh: 10 điểm', 'Đường dẫn'],
    ['2', 'Thể chế số', 20, null, null],
    ['2.1', 'Kế hoạch năm', 20, 'Có kế hoạch: 20 điểm', 'Văn bản'],
  ],
};

describe('A pasted annex', () => {
  const snapshot = snapshotOf(ANNEX);
  const framework = frameworkFromAnnex(snapshot.sheets[0]!)!;
  const made = (hasScores: boolean) =>
    applyPlan(snapshot, annexPlan(framework, snapshot, hasScores));

  it('becomes a sheet "Bộ chỉ số" that reads back to the same framework', () => {
    const sheet = made(true).sheets.find(({ name }) => name === 'Bộ chỉ số')!;
    expect(readFrameworkSheet(sheet)!.framework).toMatchObject({
      title: framework.title,
      nodes: framework.nodes.map(({ code, name, maxPoints }) => ({ code, name, maxPoints })),
    });
  });

  it('brings a scorecard of its indicators where no scores are', () => {
    const names = (hasScores: boolean) => made(hasScores).sheets.map(({ name }) => name);
    expect(names(true)).toEqual(['Phụ lục', 'Bộ chỉ số']);
    expect(names(false)).toEqual(['Phụ lục', 'Bộ chỉ số', 'Phiếu chấm điểm']);
    const { tables } = recognise(made(false));
    expect(tables.map(({ shape, nodes }) => [shape, nodes.map(({ code }) => code)])).toEqual([
      ['scorecard', ['1', '1.1', '1.2', '2', '2.1']],
    ]);
  });
});
