import { rmSync } from 'node:fs';
import { BUILD_FOLDER, GIVEN_BUILD } from './production-build';

/** Jest calls this after the last test of a run that built the product. */
export default function removeBuild(): void {
  if (process.env[GIVEN_BUILD] === undefined)
    rmSync(process.env[BUILD_FOLDER]!, { recursive: true });
}
