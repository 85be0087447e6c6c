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
  readonly blankRefuse: string;
  readonly overMaxClamp: string;
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
  blankRefuse: 'đơn vị còn ô trống thì không có tổng',
  overMaxClamp: 'điểm vượt được tính bằng điểm tối đa',
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
    policy.blank === 'refuse' ? words.blankRefuse : null,
    policy.overMax === 'clamp' ? words.overMaxClamp : null,
  ]
    .filter((part) => part !== null)
    .join(', ');
}
