import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { ProblemBar } from '../pane/parts/problem-bar';
import { useWords } from '../pane/words';
import type { WorkbookModel } from './use-workbook';

/** Why a file could not be opened; what was open stays open. */
export function PageMessage({ model }: { readonly model: WorkbookModel }) {
  const { filePage } = useWords();
  const { problem } = model;
  if (problem === null) return null;
  if (problem === 'no-sample') {
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{filePage.noSample}</MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <ProblemBar
      problem={problem}
      action={filePage.sample}
      onAction={model.openSample}
      onClose={model.dismissProblem}
    />
  );
}
