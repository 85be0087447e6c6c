/** Why a reading is believed or doubted, in words. */
import type { ReasonAgainst, ReasonFor } from '../core/doubt/assessment';
import { columnLetters } from '../core/sheet/address';
import { formatCount } from './format-number';
import type { Language } from './language';
import { wordsIn } from './words';

/** One sentence without the cell: "Tổng điểm ghi sẵn của 12 đơn vị khớp với tổng tính lại". */
export function describeReason(reason: ReasonFor | ReasonAgainst, language: Language): string {
  return 'cell' in reason ? describeAgainst(reason, language) : describeFor(reason, language);
}

function describeFor(reason: ReasonFor, language: Language): string {
  const { reasons } = wordsIn(language);
  const count = (number: number) => formatCount(number, language);
  switch (reason.kind) {
    case 'headers-known':
      return reasons.headersKnown(count(reason.known), count(reason.of));
    case 'codes-run-on':
      return reasons.codesRunOn(count(reason.nodes));
    case 'maxima-add-up':
      return reasons.maximaAddUp(count(reason.groups));
    case 'totals-agree':
      return reasons.totalsAgree(count(reason.units));
    case 'ranks-agree':
      return reasons.ranksAgree(count(reason.units));
    case 'scores-in-range':
      return reasons.scoresInRange(count(reason.scores));
    case 'units-known':
      return reasons.unitsKnown(count(reason.units));
    case 'framework-matches':
      return reason.title === ''
        ? reasons.frameworkMatchesUntitled
        : reasons.frameworkMatches(reason.title);
    case 'sheets-alike':
      return reasons.sheetsAlike(count(reason.sheets));
    case 'answered':
      return reasons.answered(count(reason.answers));
  }
}

function describeAgainst(reason: ReasonAgainst, language: Language): string {
  const { reasons } = wordsIn(language);
  const count = (number: number) => formatCount(number, language);
  switch (reason.kind) {
    case 'column-not-read': {
      const column = columnLetters(reason.cell.column);
      const numbers = count(reason.numbers);
      return reason.header === ''
        ? reasons.bareColumnNotRead(column, numbers)
        : reasons.columnNotRead(column, reason.header, numbers);
    }
    case 'row-not-read':
      return reasons.rowNotRead(String(reason.cell.row + 1), reason.text);
    case 'maxima-do-not-add-up':
      return reasons.maximaDoNotAddUp(count(reason.groups), count(reason.of));
    case 'totals-differ':
      return reasons.totalsDiffer(count(reason.units), count(reason.of));
    case 'scores-out-of-range':
      return reasons.scoresOutOfRange(count(reason.scores), count(reason.of));
    case 'scores-not-numbers':
      return reasons.scoresNotNumbers(count(reason.scores), count(reason.of));
    case 'like-columns':
      return reasons.likeColumns(reason.headers.map((header) => `“${header}”`).join(', '));
    case 'codes-out-of-place':
      return reasons.codesOutOfPlace(count(reason.codes), count(reason.of));
    case 'units-among-indicators':
      return reasons.unitsAmongIndicators(count(reason.names), count(reason.of));
    case 'sheets-differ':
      return reasons.sheetsDiffer(reason.text);
    case 'notation-open':
      return reasons.notationOpen(reason.text);
    case 'no-header':
      return reasons.noHeader;
  }
}
