/** The file page: an .xlsx in a plain browser page, no Excel and no server. */
import { createRoot } from 'react-dom/client';
import { FilePage } from '../file-page/file-page';
import { browserPreferences } from './browser-preferences';
import './skeleton.css';

createRoot(document.getElementById('page')!).render(<FilePage preferences={browserPreferences} />);
