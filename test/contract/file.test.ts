import { FILE_HOST } from './file-harness';
import { describeWorkbookHost } from './workbook-host-contract';

describeWorkbookHost('file', FILE_HOST);
