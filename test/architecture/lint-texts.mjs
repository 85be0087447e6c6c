/**
 * Lints texts as if they stood at given paths: reads `[{path, text}]` as JSON from standard
 * input and prints the names of the rules that each breaks. A process of its own, because
 * Jest cannot load ESLint's configuration as a module.
 */
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';

const cases = JSON.parse(await text(process.stdin));
const eslint = new ESLint();
const broken = [];
for (const { path, text: source } of cases) {
  const [result] = await eslint.lintText(source, { filePath: path });
  broken.push(result.messages.map(({ ruleId }) => ruleId));
}
process.stdout.write(JSON.stringify(broken));
