/** `npm run --silent rule -- --jsonl < WORDINGS.jsonl`: a line of JSON in, a line of JSON out. */
import { createInterface } from 'node:readline';
import { answerLine, languageOfArguments } from './rule-command';

async function run(): Promise<number> {
  const language = languageOfArguments(process.argv.slice(2));
  if (!language) {
    process.stderr.write('Usage: npm run --silent rule -- --jsonl [--lang vi|en]\n');
    return 2;
  }
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() !== '') process.stdout.write(`${answerLine(line, language)}\n`);
  }
  return 0;
}

void run().then((code) => {
  process.exitCode = code;
});
