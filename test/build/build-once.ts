import { BUILD_FOLDER, GIVEN_BUILD, buildForProduction } from './production-build';

/** Jest calls this before the first test that needs the build, and not at all without one. */
export default function buildOnce(): void {
  process.env[BUILD_FOLDER] = process.env[GIVEN_BUILD] ?? buildForProduction();
}
