import { checkFramework } from '../../../src/core/framework/check-framework';
import { entryTree } from '../../../src/core/framework/entry-parents';
import { exactFromNumber, ONE } from '../../../src/core/number/exact';
import { entryOf, frameworkOf } from './framework-samples';

const check = (...nodes: Parameters<typeof frameworkOf>[0]) => checkFramework(frameworkOf(nodes));

describe('checkFramework', () => {
  it('finds nothing in a framework that adds up', () => {
    const nodes = [
      entryOf('1', 'Nhận thức số', null, 60),
      entryOf('1.1', 'Họp', '1', 40),
      entryOf('1.2', 'Văn bản', '1', 20),
      entryOf('2', 'Đô thị thông minh', null, 0, { isScored: false }),
    ];
    const total = { maxPoints: exactFromNumber(60), aggregation: 'sum' as const };
    expect(checkFramework(frameworkOf(nodes, { total }))).toEqual([]);
  });

  it('names a parent that is nowhere', () => {
    expect(check(entryOf('1.1', 'Họp', '1'))).toEqual([
      { code: 'unknown-parent', node: 0, parent: '1' },
    ]);
  });

  it('names every entry of a cycle', () => {
    const nodes = [entryOf('a', 'A', 'c'), entryOf('b', 'B', 'a'), entryOf('c', 'C', 'b')];
    expect(check(...nodes)).toEqual([0, 1, 2].map((node) => ({ code: 'cycle', node })));
  });

  it('lets codes repeat under different parents only', () => {
    const nodes = [
      entryOf('I', 'Phần một'),
      entryOf('1.', 'Nhóm', 'I'),
      entryOf('II', 'Phần hai'),
      entryOf('1.', 'Nhóm', 'II'),
      entryOf('1', 'Nhóm nữa', 'II'),
    ];
    expect(check(...nodes)).toEqual([{ code: 'duplicate-code', node: 4, first: 3 }]);
  });

  it('says when nested entries share the code that is named', () => {
    const nodes = [entryOf('1', 'Ngoài'), entryOf('1', 'Trong', '1'), entryOf('1.1', 'Lá', '1')];
    expect(check(...nodes)).toEqual([{ code: 'ambiguous-parent', node: 2, parent: '1' }]);
  });

  it('compares the points of groups and of the total with the sums of their parts', () => {
    const nodes = [
      entryOf('4', 'Tổ chức thực hiện', null, 10),
      ...[1, 2, 3, 4].map((at) => entryOf(`4.${at}`, 'Chỉ số', '4', 3)),
    ];
    const total = { maxPoints: exactFromNumber(100), aggregation: 'sum' as const };
    expect(checkFramework(frameworkOf(nodes, { total }))).toEqual([
      { code: 'maximum-mismatch', node: 0, stated: '10', sum: '12' },
      { code: 'maximum-mismatch', node: null, stated: '100', sum: '10' },
    ]);
  });

  it('holds nothing against a group with a part of unknown points, or of means', () => {
    const unknown = [
      entryOf('1', 'Nhóm', null, 10),
      entryOf('1.1', 'A', '1', 3),
      entryOf('1.2', 'B', '1'),
    ];
    const means = [
      entryOf('1', 'Nhóm', null, 10, { aggregation: 'mean' }),
      entryOf('1.1', 'A', '1', 3),
    ];
    expect([check(...unknown), check(...means)]).toEqual([[], []]);
  });

  it('names a part of a derived index that is no entry', () => {
    const index = { code: 'CQS', name: 'Chính quyền số', kind: 'share' as const, note: null };
    const parts = [
      { code: '1', weight: ONE },
      { code: '9', weight: ONE },
    ];
    const framework = frameworkOf([entryOf('1', 'A')], { derived: [{ ...index, parts }] });
    expect(checkFramework(framework)).toEqual([{ code: 'unknown-part', index: 'CQS', part: '9' }]);
  });

  it('takes an index above for a part, and none below', () => {
    const index = { name: 'Trụ cột', kind: 'share' as const, note: null };
    const parts = (code: string) => [{ code, weight: ONE }];
    const derived = [
      { ...index, code: 'A', parts: parts('B') },
      { ...index, code: 'B', parts: parts('1') },
      { ...index, code: 'C', parts: parts('B') },
    ];
    const framework = frameworkOf([entryOf('1', 'Nhóm')], { derived });
    expect(checkFramework(framework)).toEqual([{ code: 'unknown-part', index: 'A', part: 'B' }]);
  });

  it('names an entry without a name', () => {
    expect(check(entryOf('1', ''))).toEqual([{ code: 'nameless', node: 0 }]);
  });
});

describe('entryTree', () => {
  const parentsOf = (...nodes: Parameters<typeof frameworkOf>[0]) => entryTree(nodes).parents;

  it('means the nearest entry above that has the code', () => {
    const nodes = [
      entryOf('I', 'Một'),
      entryOf('1', 'A', 'I'),
      entryOf('1.1', 'B', '1'),
      entryOf('II', 'Hai'),
      entryOf('1', 'C', 'II'),
      entryOf('1.1', 'D', '1'),
    ];
    expect(parentsOf(...nodes)).toEqual([null, 0, 1, null, 3, 4]);
  });

  it.each([
    ['written with other brackets', '1.', '1'],
    ['by name', null, 'Nhận thức số'],
    ['by name without marks', null, 'nhan thuc so'],
  ])('finds a parent %s', (_how, code, parent) => {
    expect(parentsOf(entryOf(code, 'Nhận thức số'), entryOf('x', 'Lá', parent))).toEqual([null, 0]);
  });

  it('finds a parent below when none is above', () => {
    expect(parentsOf(entryOf('1.1', 'Lá', '1'), entryOf('1', 'Nhóm'))).toEqual([1, null]);
  });
});
