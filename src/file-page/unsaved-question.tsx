/** Before another workbook takes the place of one with unsaved results, the person decides. */
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { useWords } from '../pane/words';
import type { OpenWorkbook } from './open-workbook';
import type { GuardedOpening } from './use-guarded-opening';
import { useSave } from './use-save';

interface UnsavedQuestionProps {
  /** The workbook that would be left. */
  readonly workbook: OpenWorkbook | null;
  readonly opening: GuardedOpening;
  readonly onSaved: () => void;
}

export function UnsavedQuestion({ workbook, opening, onSaved }: UnsavedQuestionProps) {
  const { unsaved } = useWords().filePage;
  const title = unsaved.title(workbook?.name ?? '');
  const save = useSave(workbook, onSaved);
  return (
    <MessageBar
      intent="warning"
      layout="multiline"
      role="alertdialog"
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key === 'Escape') opening.cancel();
      }}
    >
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle> {unsaved.loss}
      </MessageBarBody>
      <MessageBarActions>
        <Button autoFocus appearance="primary" onClick={() => void save().then(opening.proceed)}>
          {unsaved.save}
        </Button>
        <Button onClick={opening.proceed}>{unsaved.goOn}</Button>
        <Button onClick={opening.cancel}>{unsaved.cancel}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
