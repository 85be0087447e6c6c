/** Which indicator is scored, for whom and in which cell, with the way to its neighbours. */
import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp20Regular } from '@fluentui/react-icons/svg/chevron-up';
import { formatDecimal as decimalOf } from '../../core/number/exact';
import { scoredLeaves, sheetOfNode } from '../../core/scorebook';
import { formatCell, type CellAddress } from '../../core/sheet/address';
import { formatCount, formatDecimal } from '../../locales/format-number';
import { useColumnStyles } from '../parts/column-styles';
import { maximumOfNode, nodeLabel } from '../table-facts';
import { useLanguage } from '../words';
import type { SelectedIndicator } from './indicator-at';
import { useAssistantWords } from './use-assistant-words';

const useStyles = makeStyles({
  walk: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  unit: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  position: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  name: { overflowWrap: 'anywhere' },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'center',
  },
  link: { minHeight: '24px', font: 'inherit' },
});

interface IndicatorHeadProps {
  readonly selected: SelectedIndicator;
  readonly onReveal: (cell: CellAddress) => void;
}

/** The score of the unit, or where the sheet names the indicator. */
export function cellOfSelected({ table, node, unit }: SelectedIndicator): CellAddress {
  const one = table.nodes[node]!;
  return unit === null
    ? { sheetId: sheetOfNode(table, one), ...one.cell }
    : table.units[unit]!.cellOf(node);
}

export function IndicatorHead({ selected, onReveal }: IndicatorHeadProps) {
  const styles = useStyles();
  const columns = useColumnStyles();
  const assistant = useAssistantWords();
  const language = useLanguage();
  const { table, node, unit } = selected;
  const leaves = scoredLeaves(table);
  const at = leaves.indexOf(node);
  const maximum = maximumOfNode(table, node);
  const cell = cellOfSelected(selected);
  const go = (step: number) => onReveal(cellOfSelected({ ...selected, node: leaves[at + step]! }));
  return (
    <header className={columns.section}>
      <div className={styles.walk}>
        <span className={mergeClasses(columns.hint, styles.unit)}>
          {unit === null ? '' : table.units[unit]!.name}
        </span>
        <span className={mergeClasses(columns.hint, styles.position)}>
          {assistant.position(formatCount(at + 1, language), formatCount(leaves.length, language))}
        </span>
        <Button
          appearance="subtle"
          icon={<ChevronUp20Regular />}
          aria-label={assistant.previous}
          disabledFocusable={at <= 0}
          onClick={() => go(-1)}
        />
        <Button
          appearance="subtle"
          icon={<ChevronDown20Regular />}
          aria-label={assistant.next}
          disabledFocusable={at >= leaves.length - 1}
          onClick={() => go(1)}
        />
      </div>
      <h2 className={mergeClasses(columns.title, styles.name)}>{nodeLabel(table.nodes[node]!)}</h2>
      <div className={mergeClasses(columns.hint, styles.facts)}>
        <span>
          {maximum === null
            ? assistant.noMaximum
            : assistant.maximum(formatDecimal(decimalOf(maximum), language))}
        </span>
        <Link as="button" className={styles.link} onClick={() => onReveal(cell)}>
          {assistant.cell(formatCell(cell))}
        </Link>
      </div>
    </header>
  );
}
