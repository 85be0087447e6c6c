import type { FrameworkEntry } from '../../../src/core/framework/framework';
import { frameworkFingerprint } from '../../../src/core/framework/framework-fingerprint';
import { exactFromNumber } from '../../../src/core/number/exact';
import { entryOf, frameworkOf } from './framework-samples';

const GROUP = entryOf('1', 'Nhận thức số', null, 60);
const LEAF = entryOf('1.1', 'Ban chỉ đạo họp đủ', '1', 10, { rule: 'Họp 4 lần: 10 điểm' });
const printOf = (leaf: Partial<FrameworkEntry>) =>
  frameworkFingerprint(frameworkOf([GROUP, { ...LEAF, ...leaf }]));

describe('frameworkFingerprint', () => {
  it.each<[string, Partial<FrameworkEntry>]>([
    ['brackets of codes', { code: '1.1.' }],
    ['case and spaces', { name: 'BAN  CHỈ ĐẠO họp đủ' }],
    ['line breaks in rules', { rule: 'Họp 4 lần:\n10 điểm' }],
  ])('does not see %s', (_what, leaf) => {
    expect(printOf(leaf)).toBe(printOf({}));
  });

  it.each<[string, Partial<FrameworkEntry>]>([
    ['a code', { code: '1.2' }],
    ['a word', { name: 'Ban chỉ đạo họp' }],
    ['a parent', { parentCode: null }],
    ['a maximum', { maxPoints: exactFromNumber(20) }],
    ['a weight', { weight: exactFromNumber(1) }],
    ['an aggregation', { aggregation: 'mean' }],
    ['a rule', { rule: 'Họp 3 lần: 10 điểm' }],
    ['that it is not scored', { isScored: false }],
  ])('sees %s', (_what, leaf) => {
    expect(printOf(leaf)).not.toBe(printOf({}));
  });

  it('does not see title, decision and notes', () => {
    const other = { title: 'Khác', decision: 'QĐ 1', unknown: ['gì đó'], id: 'x' };
    expect(frameworkFingerprint(frameworkOf([GROUP, LEAF], other))).toBe(printOf({}));
  });
});
