/** Which columns of a table hold figures of its indicators, by their headers. */
import type { LayoutColumn } from '../mapping/table-layout';
import { headerMeaning } from '../recognise/header-words';
import { squeezeHeader } from '../recognise/header-text';
import { foldText } from '../text/fold';

/** What the figures of a column are; `words` are cells of text that may hold some. */
export type FigureRole =
  | { readonly kind: 'letter'; readonly id: string }
  | { readonly kind: 'percent' }
  | { readonly kind: 'achieved' }
  | { readonly kind: 'target' }
  | { readonly kind: 'reference' }
  | { readonly kind: 'words'; readonly of: 'explanation' | 'evidence' };

const LETTER = /^(?:so lieu |so luong |gia tri |so )?\(?([a-d])\)?\s*(?:$|[=:(].*)/;

const ROLES: readonly (readonly [FigureRole, RegExp])[] = [
  [
    { kind: 'target' },
    /^(?:sochitieu|chitieu|muctieu|kehoach)(?:duoc)?(?:giao|dera|phandau|kehoach|nam)*(?:nam\d*)?$/,
  ],
  [
    { kind: 'percent' },
    /^(?:tyle|tile|phantram|ketquatyle)(?:dat|datduoc|thuchien|phantram|%)*$|^%$/,
  ],
  [
    { kind: 'reference' },
    /^(?:muc|giatri)?(?:binhquan|trungbinh)(?:chung|canuoc|toanquoc|toantinh)+$/,
  ],
  [
    { kind: 'achieved' },
    /^(?:soluong|solieu|sothuchien|ketquathuchien|thuchien|ketquadatduoc|ketqua|dathuchien|solieuthuchien|solieuthucte|soluongthuchien|giatrithuchien|ketquathucte)(?:nam\d*)?$/,
  ],
];

/** Meanings of columns that hold something else than figures for certain. */
const OTHER = new Set([
  'code',
  'name',
  'unit',
  'scope',
  'maximum',
  'weight',
  'rule',
  'total',
  'rank',
]);

/** The last part of a header below its bands. */
function ownHeader(header: string): string {
  return header.split(' / ').pop()!;
}

/** Null for a column without figures. A column of scores counts only when it is called otherwise. */
export function figureRole({ header, meaning }: LayoutColumn): FigureRole | null {
  if (meaning !== null && OTHER.has(meaning)) return null;
  const own = ownHeader(header);
  const letter = LETTER.exec(foldText(own))?.[1];
  if (letter !== undefined) return { kind: 'letter', id: letter };
  const squeezed = squeezeHeader(own);
  const named = ROLES.find(([, pattern]) => pattern.test(squeezed));
  if (named) return named[0];
  const role = headerMeaning(squeezed)?.role;
  const isWords = meaning === 'evidence' || role === 'evidence' || role === 'explanation';
  if (!isWords || meaning === 'score' || meaning === 'indicator') return null;
  return { kind: 'words', of: role === 'explanation' ? 'explanation' : 'evidence' };
}
