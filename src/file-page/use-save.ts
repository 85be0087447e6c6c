import { useWords } from '../pane/words';
import { downloadWorkbook } from './download';
import { withoutExtension, type OpenWorkbook } from './open-workbook';

/** Hands the workbook as it is now to the browser's downloads. */
export function useSave(workbook: OpenWorkbook | null, onSaved: () => void): () => Promise<void> {
  const { filePage } = useWords();
  return async () => {
    if (!workbook) return;
    const bytes = await workbook.host.save();
    downloadWorkbook(bytes, filePage.savedName(withoutExtension(workbook.name)));
    onSaved();
  };
}
