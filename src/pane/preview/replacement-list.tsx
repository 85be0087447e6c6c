import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Plan, Replacement } from '../../core/plan/plan';
import { formatCell, type CellAddress } from '../../core/sheet/address';
import { formatCount } from '../../locales/format-number';
import { useColumnStyles } from '../parts/column-styles';
import { VirtualList } from '../parts/virtual-list';
import { sheetNameOf, type Reading } from '../state/pane-state';
import { useLanguage, useWords } from '../words';

const ROW_HEIGHT = 52;
const MOST_SHOWN_ROWS = 4;

const useStyles = makeStyles({
  row: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
  line: { display: 'block', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  box: { display: 'flex', flexDirection: 'column' },
});

interface ReplacementListProps {
  readonly plan: Plan;
  readonly reading: Reading;
  readonly onReveal: (cell: CellAddress) => void;
}

const heightOf = () => ROW_HEIGHT;

/** Everything typed by a person that will be replaced, cell by cell, old beside new. */
export function ReplacementList({ plan, reading, onReveal }: ReplacementListProps) {
  const styles = useStyles();
  const columns = useColumnStyles();
  const words = useWords();
  const language = useLanguage();
  const [active, setActive] = useState(-1);
  const { replacements } = plan;
  if (replacements.length === 0) return null;
  const place = ({ sheetId, ...cell }: Replacement) =>
    words.common.sheetCell(sheetNameOf(reading, sheetId), formatCell(cell));
  const shown = (text: string) => (text === '' ? words.preview.emptyText : text);
  const change = ({ oldText, newText }: Replacement) =>
    words.preview.change(shown(oldText), shown(newText));
  const height = Math.min(replacements.length, MOST_SHOWN_ROWS) * ROW_HEIGHT;
  const title = words.preview.replacements(formatCount(replacements.length, language));
  return (
    <section className={columns.section} aria-label={title}>
      <h3 className={columns.title}>{title}</h3>
      <div className={styles.box} style={{ height }}>
        <VirtualList
          label={title}
          rows={replacements}
          heightOf={heightOf}
          labelOf={(row) => `${place(row)}: ${change(row)}`}
          render={(row) => (
            <div className={styles.row}>
              <span className={styles.line}>{place(row)}</span>
              <span className={styles.line}>{change(row)}</span>
            </div>
          )}
          active={active}
          onActivate={setActive}
          onOpen={(index) => onReveal(replacements[index]!)}
        />
      </div>
    </section>
  );
}
