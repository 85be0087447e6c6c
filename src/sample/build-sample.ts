/** `npm run sample`: writes the sample workbook that ships. */
import { writeFileSync } from 'node:fs';
import { SAMPLE_PATH, sampleWorkbook } from './sample-workbook';

writeFileSync(SAMPLE_PATH, sampleWorkbook());
