/** The policy in one sentence: the same one on the result sheet and under every result. */
import type { Policy } from './policy';

/** The parts of the sentence; the first one is capitalised. */
export interface PolicyWords {
  readonly roundAt: {
    readonly never: string;
  } & Readonly<Record<Exclude<Policy['roundAt'], 'never'>, (places: string) => string>>;
  readonly halfEven: string;
  readonly rankOn: Readonly<Record<Policy['rankOn'], string>>;
  readonly ties: Readonly<Record<Policy['ties'], string>>;
  readonly overMaxClamp: string;
  readonly missing: Readonly<Record<Exclude<Policy['missing'], 'zero'>, string>>;
  readonly coverage: (share: string) => string;
  readonly notApplicable: Readonly<Record<Exclude<Policy['notApplicable'], 'exclude'>, string>>;
  readonly scale: Readonly<Record<Exclude<Policy['scale'], 'points'>, string>>;
  readonly tieBreak: (nodes: string) => string;
}

/** Vietnamese is the language of the workbook, whatever that of the pane is. */
export const POLICY_WORDS: PolicyWords = {
  roundAt: {
    never: 'Không làm tròn',
    indicator: (places) => `Làm tròn từng chỉ số đến ${places} chữ số thập phân`,
    tier: (places) => `Làm tròn ở từng cấp đến ${places} chữ số thập phân`,
    total: (places) => `Làm tròn tổng điểm đến ${places} chữ số thập phân`,
  },
  halfEven: 'số 5 làm tròn về chữ số chẵn',
  rankOn: {
    rounded: 'xếp hạng theo điểm đã làm tròn',
    exact: 'xếp hạng theo điểm chính xác',
  },
  ties: {
    '1224': 'đồng hạng 1-2-2-4',
    '1334': 'đồng hạng 1-3-3-4',
    '1223': 'đồng hạng 1-2-2-3',
    average: 'đồng hạng lấy hạng trung bình',
  },
  overMaxClamp: 'điểm vượt được tính bằng điểm tối đa',
  missing: {
    skip: 'ô trống được bỏ qua và trọng số chia lại',
    refuse: 'đơn vị còn ô trống thì không có tổng',
  },
  coverage: (share) => `có điểm dưới ${share} số chỉ số thì không có tổng`,
  notApplicable: {
    rescale: 'mục không áp dụng được quy đổi theo điểm tối đa còn lại',
    redistribute: 'điểm của mục không áp dụng chia cho các mục còn lại',
    full: 'mục không áp dụng được tính đủ điểm',
  },
  scale: {
    unit: 'điểm là tỷ lệ 0–1 của điểm tối đa',
    percent: 'điểm là phần trăm của điểm tối đa',
  },
  tieBreak: (nodes) => `bằng điểm thì xét lần lượt ${nodes}`,
};

/**
 * Rounding, ranking and ties, and the rules for blanks and for scores above the maximum where
 * they are not the default ones; without a full stop.
 */
export function policySentence(policy: Policy, words: PolicyWords = POLICY_WORDS): string {
  const rounds = policy.roundAt !== 'never';
  return [
    policy.roundAt === 'never'
      ? words.roundAt.never
      : words.roundAt[policy.roundAt](String(policy.places)),
    rounds && policy.roundMode === 'half-even' ? words.halfEven : null,
    rounds ? words.rankOn[policy.rankOn] : words.rankOn.exact,
    words.ties[policy.ties],
    policy.tieBreak.length > 0 ? words.tieBreak(policy.tieBreak.join('; ')) : null,
    policy.missing === 'zero' ? null : words.missing[policy.missing],
    policy.coverage === '0' ? null : words.coverage(policy.coverage.replace('.', ',')),
    policy.notApplicable === 'exclude' ? null : words.notApplicable[policy.notApplicable],
    policy.overMax === 'clamp' ? words.overMaxClamp : null,
    policy.scale === 'points' ? null : words.scale[policy.scale],
  ]
    .filter((part) => part !== null)
    .join(', ');
}
