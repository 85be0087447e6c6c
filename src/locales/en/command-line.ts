import type { commandLine as vietnamese } from '../vi/command-line';

export const commandLine: typeof vietnamese = {
  'unknown-option': (name) => `There is no option ${name}.`,
  'missing-value': (name, allowed) =>
    allowed === '' ? `Option ${name} needs a value.` : `Option ${name} must be one of: ${allowed}.`,
  'missing-argument': (name) =>
    `${name} is missing. Usage: score IN.xlsx --out OUT.xlsx --report REPORT.json`,
  'too-many-files': (name) => `One file is scored at a time; left over: ${name}.`,
  'same-file': (name) =>
    `${name} is also another file of this command; write to a file of its own.`,
  'file-not-readable': (name) => `The file ${name} cannot be read.`,
  'file-not-writable': (name) => `The file ${name} cannot be written.`,
  'policy-not-json': (name) => `The policy file ${name} is not JSON.`,
  'no-table': (name) => `No score table was recognised in ${name}.`,
  'no-such-table': (name) =>
    `There is no table ${name}; give the sheet and the range, such as 'Scores!A5:K20'.`,
  'open-question': (title, choices) =>
    `${title} ${choices}. The report holds the “mapping” of each answer, to be copied into the policy file.`,
};
