import { appliesToUnits } from '../../../src/core/framework/applies-to';

const named = (...names: string[]) => names.map((name) => ({ name, scope: null }));

describe('appliesToUnits', () => {
  it.each<[string, string[], boolean[] | null]>([
    ['Sở', ['Sở Y tế', 'UBND huyện Cao Lãnh'], [true, false]],
    ['Các sở, ban, ngành', ['Sở Y tế', 'Ban Dân tộc', 'Huyện A'], [true, true, false]],
    ['Cấp huyện', ['UBND huyện Cao Lãnh', 'TP. Sa Đéc', 'Sở Y tế'], [true, true, false]],
    ['cấp xã', ['Xã A', 'Phường 1', 'TT. Lai Vung', 'Huyện A'], [true, true, true, false]],
    ['Sở; cấp huyện', ['Sở Y tế', 'Huyện A', 'Xã B'], [true, true, false]],
    ['Huyện', ['Sở Y tế', 'Sở Tài chính'], [false, false]],
    ['Tất cả', ['Sở Y tế', 'Huyện A'], [true, true]],
    ['đơn vị có thủ tục hành chính', ['Sở Y tế', 'Huyện A'], null],
  ])('reads “%s” for %j', (appliesTo, names, answers) => {
    expect(appliesToUnits(appliesTo, named(...names))).toEqual(answers);
  });

  it('asks the scope before the name', () => {
    const units = [
      { name: 'Sở Y tế', scope: 'Sở có TTHC' },
      { name: 'Sở Ngoại vụ', scope: 'Khối sở không có TTHC' },
      { name: 'Đài Phát thanh', scope: null },
    ];
    expect(appliesToUnits('Sở có TTHC', units)).toEqual([true, false, false]);
  });
});
