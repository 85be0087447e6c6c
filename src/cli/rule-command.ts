/** The rule command: reads a wording, says what it means, and computes it for given figures. */
import * as v from 'valibot';
import { evaluateRule } from '../core/rules/evaluate-rule';
import { refused, type RuleAnswers, type RuleOutcome } from '../core/rules/outcome';
import { formatFraction } from '../core/rules/amount';
import { readRule, settleRule } from '../core/rules/read-rule';
import { inputsOfRule } from '../core/rules/rule-inputs';
import { writeRule } from '../core/rules/write-rule';
import { exactFromDecimal, formatDecimal, signOfExact, type Exact } from '../core/number/exact';
import { lexNumber, tokenValue } from '../core/number/parse-number';
import type { OpenQuestion, ReadingFinding } from '../core/rules/reading';
import { describeRefusal, describeRuleFinding } from '../locales/describe-rule-finding';
import { describeRuleQuestion } from '../locales/describe-rule-question';
import { isLanguage, type Language } from '../locales/language';
import { workingWordsIn } from '../locales/working-words';
import { plainRule } from './rule-json';
import { readFigures } from './rule-figures';

/** `20`, `"2,5"`, `"20 điểm"`; blank is none. */
const Max = v.nullish(
  v.union([
    v.pipe(v.number(), v.finite()),
    v.pipe(
      v.string(),
      v.check((text) => text.trim() === '' || lexNumber(text)?.kind === 'plain', 'no maximum'),
    ),
  ]),
);
const Line = v.object({
  id: v.optional(v.union([v.string(), v.number(), v.null()]), null),
  max: Max,
  name: v.nullish(v.string()),
  text: v.string(),
  with: v.nullish(v.record(v.string(), v.unknown())),
});

/** The language of the answers; null when these are not the arguments that the command takes. */
export function languageOfArguments(argv: readonly string[]): Language | null {
  const [jsonl, lang, language = 'vi', ...more] = argv;
  if (jsonl !== '--jsonl' || more.length > 0 || !isLanguage(language)) return null;
  return lang === undefined || (lang === '--lang' && argv.length === 3) ? language : null;
}

/** As a plain decimal; null for a blank, and where there is nothing to gain. */
function maximumText(max: v.InferOutput<typeof Max>): string | null {
  const number = lexNumber(String(max ?? ''));
  if (number?.kind !== 'plain') return null;
  const value = tokenValue(number.number, typeof max === 'number' ? '.' : ',');
  return signOfExact(value) > 0 ? formatDecimal(value) : null;
}

/** What `with` says under the ids of questions and settings; `text` leaves it to the wording. */
function answersIn(given: Readonly<Record<string, unknown>>): RuleAnswers {
  return Object.fromEntries(
    Object.entries(given)
      .filter(([, value]) => value !== null && value !== '' && value !== 'text')
      .map(([id, value]) => [id, String(value)]),
  );
}

/** A choice that its question does not have: the request is wrong, and no default may stand in. */
function hasWrongAnswer(questions: readonly OpenQuestion[], answers: RuleAnswers): boolean {
  return questions.some(({ id, choices }) => {
    const choice = answers[id];
    return choice !== undefined && !choices.includes(choice);
  });
}

function plainOutcome(outcome: RuleOutcome, language: Language): unknown {
  switch (outcome.kind) {
    case 'points':
      return { points: formatFraction(outcome.points), worked: outcome.worked };
    case 'class':
      return { class: outcome.name, worked: outcome.worked };
    case 'needs':
      return { needs: outcome.inputs };
    case 'not-applicable':
      return { notApplicable: true };
    case 'refused':
      return { refused: outcome.reason, message: describeRefusal(outcome.reason, language) };
  }
}

function plainQuestion(question: OpenQuestion, language: Language): unknown {
  const { id, choices, default: usual } = question;
  const { text, choices: labels } = describeRuleQuestion(question, language);
  return { id, text, choices, labels, default: usual };
}

function plainFinding(finding: ReadingFinding, language: Language): unknown {
  return { ...finding, message: describeRuleFinding(finding, language) };
}

function answer(line: v.InferOutput<typeof Line>, language: Language): unknown {
  const maxText = maximumText(line.max);
  const max: Exact | null = maxText === null ? null : exactFromDecimal(maxText);
  const reading = readRule({ text: line.text, name: line.name ?? '', max: maxText });
  const given = line.with ?? {};
  const answers = answersIn(given);
  const rule = settleRule(reading, answers);
  const evaluated = evaluateRule(
    rule,
    readFigures(rule, given),
    answers,
    max,
    workingWordsIn(language),
  );
  const outcome = hasWrongAnswer(reading.questions, answers)
    ? refused('no-such-answer')
    : evaluated;
  return {
    id: line.id,
    status: reading.status,
    rule: { ...plainRule(rule), sentence: writeRule(rule, reading.notApplicableWhen) },
    inputs: inputsOfRule(rule, reading.notApplicableWhen),
    questions: reading.questions.map((question) => plainQuestion(question, language)),
    findings: reading.findings.map((finding) => plainFinding(finding, language)),
    result: plainOutcome(outcome, language),
  };
}

/** The answer to one line; a line that is no request is answered with `error`. */
export function answerLine(text: string, language: Language): string {
  let request: unknown;
  try {
    request = JSON.parse(text);
  } catch {
    return JSON.stringify({ id: null, error: 'not-json' });
  }
  const line = v.safeParse(Line, request);
  if (line.success) return JSON.stringify(answer(line.output, language));
  const id = (request as { id?: unknown } | null)?.id ?? null;
  return JSON.stringify({ id, error: 'not-a-request', detail: line.issues[0].message });
}
