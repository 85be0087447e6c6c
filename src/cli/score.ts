/** `npm run --silent score -- IN.xlsx --out OUT.xlsx --report REPORT.json` */
import { NODE_MACHINE } from './node-machine';
import { runScoreCommand } from './score-command';

void runScoreCommand(process.argv.slice(2), NODE_MACHINE).then((code) => {
  process.exitCode = code;
});
