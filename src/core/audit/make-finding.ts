import type { FrameworkNode, ScoreTable } from '../scorebook';
import type { CellAddress } from '../sheet/address';
import type { Finding, FindingCode, FindingFacts, Severity } from './finding';

/** An error makes a score or a rank wrong; a warning is a gap that a person may have meant; what is worth knowing is info. */
const SEVERITIES: Readonly<Record<FindingCode, Severity>> = {
  'score-above-maximum': 'error',
  'score-below-zero': 'error',
  'not-a-number': 'error',
  'duplicate-unit': 'error',
  'total-mismatch': 'error',
  'rank-mismatch': 'error',
  'tie-broken': 'info',
  'tie-break-unknown': 'warning',
  'class-unreadable': 'error',
  'class-bands': 'warning',
  'class-node-unknown': 'error',
  'class-fallen': 'warning',
  'class-mismatch': 'error',
  'cap-applied': 'info',
  'coverage-too-low': 'warning',
  'cannot-rescale': 'error',
  'blank-score': 'warning',
  'group-maximum-mismatch': 'warning',
  'evidence-missing': 'warning',
  'unit-not-listed': 'warning',
  'unit-not-scored': 'warning',
  'unit-unclear': 'warning',
  'merger-incomplete': 'warning',
  'unit-misspelled': 'warning',
  'province-changed': 'warning',
  'framework-differs': 'warning',
  'framework-number': 'warning',
  'framework-indicator-missing': 'warning',
  'framework-not-followed': 'warning',
  'framework-applies-to': 'warning',
  'not-for-unit': 'error',
  'score-differs-from-rule': 'error',
  'rule-refused': 'warning',
  'figures-contradict': 'warning',
  'rule-contradicts-maximum': 'warning',
  'understood-rule-unreadable': 'error',
  'framework-unreadable': 'error',
  'framework-inconsistent': 'warning',
};

export function makeFinding(
  table: Pick<ScoreTable, 'id'>,
  address: CellAddress,
  facts: FindingFacts,
): Finding {
  const { sheetId, row, column } = address;
  return {
    facts,
    severity: SEVERITIES[facts.code],
    tableId: table.id,
    sheetId,
    cell: { row, column },
  };
}

/** `"1.2 Kinh phí"`: codes repeat, so that a code alone does not name a node. */
export function nodeLabel(node: FrameworkNode): string {
  const { code, name } = node;
  return code === null || code === name ? name : `${code} ${name}`.trim();
}
