import { describePolicyChange } from '../../src/locales/describe-policy-change';

it.each([
  [{ places: 1 }, 'làm tròn đến 1 chữ số thập phân', 'rounded to 1 decimal places'],
  [{ rankOn: 'exact' }, 'xếp hạng theo điểm chính xác', 'ranked on the exact score'],
  [{ ties: '1334' }, 'đồng hạng 1-3-3-4', 'ties 1-3-3-4'],
  [{ tieBreak: [] }, 'không xét tiếp khi bằng điểm', 'without the chain for equal totals'],
] as const)('describePolicyChange %j', (change, vi, en) => {
  expect(describePolicyChange(change, 'vi')).toBe(vi);
  expect(describePolicyChange(change, 'en')).toBe(en);
});
