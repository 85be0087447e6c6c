/** What the choices of the policy cost: who would change place had a neighbouring one been made. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PolicyPrice as Price } from '../../core/score/policy-price';
import type { TableResults } from '../../core/score/results';
import type { ScoreTable } from '../../core/scorebook';
import { describePolicyChange } from '../../locales/describe-policy-change';
import { formatCount, formatDecimal } from '../../locales/format-number';
import { useColumnStyles } from '../parts/column-styles';
import { FoldedSection } from '../parts/folded-section';
import { nextPaint } from '../state/next-paint';
import { useLanguage, useWords } from '../words';

/** More names than these are counted until someone wants all of them. */
const FIRST_MOVES = 5;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  change: { padding: `${tokens.spacingVerticalXS} 0` },
  text: { margin: 0, overflowWrap: 'anywhere' },
  more: { minWidth: 0, padding: 0 },
});

interface PolicyPriceProps {
  readonly table: ScoreTable;
  readonly results: TableResults;
}

type Computed = readonly Price[] | 'computing' | 'failed' | null;

/** Computed when it is opened, since every choice ranks the table anew. */
export function PolicyPrice({ table, results }: PolicyPriceProps) {
  const columns = useColumnStyles();
  const { price } = useWords().ranking;
  const [computed, setComputed] = useState<Computed>(null);
  const compute = async () => {
    if (computed !== null && computed !== 'failed') return;
    setComputed('computing');
    try {
      await nextPaint();
      const { policyPrice } = await import('../../core/score/policy-price');
      setComputed(policyPrice(table, results, true));
    } catch {
      setComputed('failed');
    }
  };
  return (
    <FoldedSection title={price.title} onOpen={() => void compute()}>
      {typeof computed === 'string' && <p className={columns.hint}>{price[computed]}</p>}
      {Array.isArray(computed) && <Prices table={table} prices={computed as readonly Price[]} />}
    </FoldedSection>
  );
}

interface PricesProps {
  readonly table: ScoreTable;
  readonly prices: readonly Price[];
}

function Prices({ table, prices }: PricesProps) {
  const styles = useStyles();
  const columns = useColumnStyles();
  const { price } = useWords().ranking;
  const language = useLanguage();
  const moving = prices.filter(({ moved }) => moved.length > 0);
  const still = prices.filter(({ moved }) => moved.length === 0);
  const named = (some: readonly Price[]) =>
    some.map(({ change }) => describePolicyChange(change, language)).join('; ');
  return (
    <>
      {moving.length === 0 && <p className={styles.text}>{price.nobody}</p>}
      {moving.length > 0 && (
        <ul className={styles.list}>
          {moving.map((one) => (
            <PriceOfChange key={JSON.stringify(one.change)} table={table} price={one} />
          ))}
        </ul>
      )}
      {moving.length > 0 && still.length > 0 && (
        <p className={columns.hint}>{price.unmoved(named(still))}</p>
      )}
    </>
  );
}

interface PriceOfChangeProps {
  readonly table: ScoreTable;
  readonly price: Price;
}

function PriceOfChange({ table, price: { change, moved } }: PriceOfChangeProps) {
  const styles = useStyles();
  const columns = useColumnStyles();
  const { price } = useWords().ranking;
  const language = useLanguage();
  const [isWhole, setWhole] = useState(false);
  const rank = (value: number) => formatDecimal(String(value), language);
  const shown = isWhole ? moved : moved.slice(0, FIRST_MOVES);
  const moves = shown.map(({ unit, from, to }) =>
    price.move(table.units[unit]!.name, rank(from), rank(to)),
  );
  const left = moved.length - shown.length;
  return (
    <li className={styles.change}>
      <p className={styles.text}>
        {price.change(
          capitalised(describePolicyChange(change, language)),
          formatCount(moved.length, language),
        )}
      </p>
      <p className={columns.hint}>{moves.join('; ')}</p>
      {left > 0 && (
        <Button appearance="transparent" className={styles.more} onClick={() => setWhole(true)}>
          {price.more(formatCount(left, language))}
        </Button>
      )}
    </li>
  );
}

/** The words of a choice are part of a sentence elsewhere. */
function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
