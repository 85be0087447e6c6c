/** The policy in one sentence: the same one on the result sheet and under every result. */
import { exactFromDecimal, exactFromNumber, formatDecimal, multiplyExact } from '../number/exact';
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
  /** In percent, a plain decimal. */
  readonly coverage: (percent: string) => string;
  readonly notApplicable: Readonly<Record<Exclude<Policy['notApplicable'], 'exclude'>, string>>;
  readonly scale: Readonly<Record<Exclude<Policy['scale'], 'points'>, string>>;
  readonly tieBreak: (nodes: string) => string;
  readonly ratioCap: Readonly<Record<Exclude<Policy['ratioCap'], 'text'>, string>>;
  readonly emptyDenominator: Readonly<Record<Exclude<Policy['emptyDenominator'], 'text'>, string>>;
  readonly stepInterpolation: Readonly<
    Record<Exclude<Policy['stepInterpolation'], 'text'>, string>
  >;
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
  coverage: (percent) => `có điểm dưới ${percent.replace('.', ',')}% số chỉ số thì không có tổng`,
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
  ratioCap: {
    one: 'tỷ lệ vượt 100% tính bằng 100%',
    none: 'tỷ lệ vượt 100% giữ nguyên',
  },
  emptyDenominator: {
    refuse: 'mẫu số bằng 0 thì không tính điểm',
    zero: 'mẫu số bằng 0 thì được 0 điểm',
    full: 'mẫu số bằng 0 thì được đủ điểm',
  },
  stepInterpolation: {
    linear: 'bước chưa trọn tính theo tỷ lệ',
    whole: 'chỉ tính bước trọn',
  },
};

/**
 * Rounding, ranking and ties, and every other choice that is not the default one; without a full
 * stop.
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
    policy.coverage === '0' ? null : words.coverage(percentOf(policy.coverage)),
    policy.notApplicable === 'exclude' ? null : words.notApplicable[policy.notApplicable],
    policy.overMax === 'clamp' ? words.overMaxClamp : null,
    policy.scale === 'points' ? null : words.scale[policy.scale],
    policy.ratioCap === 'text' ? null : words.ratioCap[policy.ratioCap],
    policy.emptyDenominator === 'text' ? null : words.emptyDenominator[policy.emptyDenominator],
    policy.stepInterpolation === 'text' ? null : words.stepInterpolation[policy.stepInterpolation],
  ]
    .filter((part) => part !== null)
    .join(', ');
}

function percentOf(share: string): string {
  return formatDecimal(multiplyExact(exactFromDecimal(share), exactFromNumber(100)));
}
