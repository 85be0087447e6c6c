/** Numbers as people read them: a decimal comma in Vietnamese, a full stop in English. */
import type { DecimalText } from '../core/audit/finding';
import type { Language } from './language';

/** `"65.06"` → `65,06` in Vietnamese. Points are never grouped by thousands, as decisions print them. */
export function formatDecimal(decimal: DecimalText, language: Language): string {
  return language === 'vi' ? decimal.replace('.', ',') : decimal;
}

/** Counts are grouped by thousands: `3321` → `3.321` in Vietnamese, `3,321` in English. */
export function formatCount(count: number, language: Language): string {
  const separator = language === 'vi' ? '.' : ',';
  return String(Math.round(count)).replace(/\B(?=(\d{3})+$)/g, separator);
}
