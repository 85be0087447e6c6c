import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { Person16Regular } from '@fluentui/react-icons/svg/person';
import { QuestionCircle16Regular } from '@fluentui/react-icons/svg/question-circle';
import type { RuleReading } from '../../core/rules/reading';
import { useAssistantWords } from './use-assistant-words';

const useStyles = makeStyles({
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    alignSelf: 'flex-start',
    columnGap: tokens.spacingHorizontalXS,
    padding: `2px ${tokens.spacingHorizontalS} 2px ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'nowrap',
  },
  certain: { color: tokens.colorPaletteGreenForeground1 },
  uncertain: { color: tokens.colorPaletteDarkOrangeForeground1 },
  manual: { color: tokens.colorNeutralForeground2 },
});

const ICONS = {
  certain: CheckmarkCircle16Regular,
  uncertain: QuestionCircle16Regular,
  manual: Person16Regular,
};

/** How sure a rule was read: an icon and a word, never colour alone. */
export function RuleStatus({ status }: { readonly status: RuleReading['status'] }) {
  const styles = useStyles();
  const assistant = useAssistantWords();
  const Icon = ICONS[status];
  return (
    <span className={mergeClasses(styles.chip, styles[status])}>
      <Icon aria-hidden="true" />
      {assistant.status[status]}
    </span>
  );
}
