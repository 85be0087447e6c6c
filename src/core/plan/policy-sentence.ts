/** The policy as one sentence on the result sheet, so that a printed ranking says its rules. */
import type { Policy } from '../policy/policy';

const ROUND_AT: Readonly<Record<Policy['roundAt'], string>> = {
  never: 'không làm tròn',
  indicator: 'làm tròn từng chỉ tiêu',
  tier: 'làm tròn ở từng cấp',
  total: 'làm tròn tổng điểm',
};

const TIES: Readonly<Record<Policy['ties'], string>> = {
  '1224': 'đồng hạng theo kiểu 1-2-2-4',
  '1334': 'đồng hạng theo kiểu 1-3-3-4',
  '1223': 'đồng hạng theo kiểu 1-2-2-3',
  average: 'đồng hạng nhận hạng trung bình',
};

export function policySentence(policy: Policy): string {
  const rounding =
    policy.roundAt === 'never'
      ? ROUND_AT.never
      : `${ROUND_AT[policy.roundAt]} đến ${policy.places} chữ số thập phân${
          policy.roundMode === 'half-even' ? ' (nửa về số chẵn)' : ''
        }`;
  const parts = [
    rounding,
    policy.rankOn === 'rounded'
      ? 'xếp hạng theo điểm đã làm tròn'
      : 'xếp hạng theo điểm chưa làm tròn',
    TIES[policy.ties],
    policy.blank === 'zero' ? 'ô trống tính 0 điểm' : 'có ô trống thì không tính tổng',
    policy.overMax === 'clamp'
      ? 'điểm vượt tối đa tính bằng tối đa'
      : 'điểm vượt tối đa giữ nguyên',
  ];
  return `Cách tính: ${parts.join('; ')}.`;
}
