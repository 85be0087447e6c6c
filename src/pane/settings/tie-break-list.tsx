/** The chain that sets equal totals apart: groups in the order in which they are compared. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp20Regular } from '@fluentui/react-icons/svg/chevron-up';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { rankedGroups, type FrameworkNode, type ScoreTable } from '../../core/scorebook';
import { formatCount } from '../../locales/format-number';
import { Choice } from '../parts/choice';
import { useColumnStyles } from '../parts/column-styles';
import { nodeLabel } from '../table-facts';
import { useLanguage, useWords } from '../words';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { display: 'flex', alignItems: 'center', minHeight: '32px' },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  place: { flexShrink: 0, minWidth: '24px', color: tokens.colorNeutralForeground2 },
  button: { flexShrink: 0 },
});

interface TieBreakListProps {
  readonly table: ScoreTable | null;
  readonly tieBreak: readonly string[];
  readonly isDisabled: boolean;
  readonly onChoose: (tieBreak: readonly string[]) => void;
}

/** How the policy names a node: by its code where no other node has it, else by its name. */
function nameInPolicy({ nodes }: ScoreTable, { code, name }: FrameworkNode): string {
  const isAlone = code !== null && nodes.filter((node) => node.code === code).length === 1;
  return isAlone ? code : name;
}

export function TieBreakList({ table, tieBreak, isDisabled, onChoose }: TieBreakListProps) {
  const columns = useColumnStyles();
  const styles = useStyles();
  const { settings } = useWords();
  const groups = table ? rankedGroups(table).map((node) => table.nodes[node]!) : [];
  const named = groups.map((node) => [nameInPolicy(table!, node), nodeLabel(node)] as const);
  const left = named.filter(([name]) => !tieBreak.includes(name));
  return (
    <>
      <p className={columns.hint}>{settings.tieBreakHint}</p>
      {tieBreak.length > 0 && (
        <ol className={styles.list} aria-label={settings.tieBreak}>
          {tieBreak.map((name, place) => (
            <TieBreakItem
              key={name}
              label={named.find(([known]) => known === name)?.[1] ?? name}
              place={place}
              tieBreak={tieBreak}
              isDisabled={isDisabled}
              onChoose={onChoose}
            />
          ))}
        </ol>
      )}
      {left.length > 0 && (
        <Choice
          label={tieBreak.length === 0 ? settings.tieBreakFirst : settings.tieBreakNext}
          isDisabled={isDisabled}
          value=""
          options={[['', settings.tieBreakChoose] as const, ...left]}
          onChoose={(name) => name !== '' && onChoose([...tieBreak, name])}
        />
      )}
    </>
  );
}

interface TieBreakItemProps extends Omit<TieBreakListProps, 'table'> {
  readonly label: string;
  readonly place: number;
}

function TieBreakItem({ label, place, tieBreak, isDisabled, onChoose }: TieBreakItemProps) {
  const styles = useStyles();
  const columns = useColumnStyles();
  const { settings } = useWords();
  const language = useLanguage();
  const others = tieBreak.filter((_, at) => at !== place);
  const moveTo = (to: number) =>
    onChoose([...others.slice(0, to), tieBreak[place]!, ...others.slice(to)]);
  return (
    <li className={styles.item}>
      <span className={mergeClasses(columns.hint, styles.place)}>
        {`${formatCount(place + 1, language)}.`}
      </span>
      <span className={styles.text}>{label}</span>
      <Button
        appearance="subtle"
        className={styles.button}
        icon={<ChevronUp20Regular />}
        aria-label={settings.tieBreakUp(label)}
        disabledFocusable={isDisabled || place === 0}
        onClick={() => moveTo(place - 1)}
      />
      <Button
        appearance="subtle"
        className={styles.button}
        icon={<ChevronDown20Regular />}
        aria-label={settings.tieBreakDown(label)}
        disabledFocusable={isDisabled || place === tieBreak.length - 1}
        onClick={() => moveTo(place + 1)}
      />
      <Button
        appearance="subtle"
        className={styles.button}
        icon={<Dismiss20Regular />}
        aria-label={settings.tieBreakRemove(label)}
        disabledFocusable={isDisabled}
        onClick={() => onChoose(others)}
      />
    </li>
  );
}
