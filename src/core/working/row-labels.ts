/** Rows below an indicator that are headed by what their figure is: `a`, `b = …`, `Tỷ lệ`, `Điểm`. */
import { foldText } from '../text/fold';

export type RowLabel =
  | { readonly kind: 'letter'; readonly id: string }
  | { readonly kind: 'percent' }
  | { readonly kind: 'points' };

/** `A.1` is the code of an indicator. */
const LETTER = /^[-+•]?\s*([a-d])\s*(?:$|[=:)]|\.(?!\s*\d))/;
const PERCENT = /^[-+•]?\s*(?:ty le|ti le)(?![a-z])/;
const POINTS = /^[-+•]?\s*(?:so )?diem(?: dat(?: duoc)?| cham| tu cham| so)?\s*(?:$|[=:])/;

/** A wording that names several figures heads none of them. */
const NAMES_FIGURE = /(?:^|[;,.\n]\s*|\s)[a-d]\s*[=:]/g;

/** What a cell says that the figure beside it is; null for any other text. */
export function rowLabel(text: string): RowLabel | null {
  const fold = foldText(text);
  if ((fold.match(NAMES_FIGURE)?.length ?? 0) > 1) return null;
  const letter = LETTER.exec(fold)?.[1];
  if (letter !== undefined) return { kind: 'letter', id: letter };
  if (PERCENT.test(fold)) return { kind: 'percent' };
  return POINTS.test(fold) ? { kind: 'points' } : null;
}
