/** The rule command: reads a wording, says what it means, and computes it for given figures. */
import * as v from 'valibot';
import { evaluateRule } from '../core/rules/evaluate-rule';
import type { RuleOutcome } from '../core/rules/outcome';
import { formatFraction } from '../core/rules/amount';
import { readRule, settleRule } from '../core/rules/read-rule';
import { inputsOfRule } from '../core/rules/rule-inputs';
import { writeRule } from '../core/rules/write-rule';
import { exactFromDecimal, type Exact } from '../core/number/exact';
import { plainRule } from './rule-json';
import { readFigures } from './rule-figures';

const Max = v.nullish(v.union([v.number(), v.pipe(v.string(), v.regex(/^\d+(?:[.,]\d+)?$/))]));
const Line = v.object({
  id: v.optional(v.union([v.string(), v.number(), v.null()]), null),
  max: Max,
  name: v.nullish(v.string()),
  text: v.string(),
  with: v.nullish(v.record(v.string(), v.unknown())),
});

/** Whether these are the arguments that the command takes. */
export function isRuleUsage(argv: readonly string[]): boolean {
  return argv.length === 1 && argv[0] === '--jsonl';
}

function maximumText(max: v.InferOutput<typeof Max>): string | null {
  return max === null || max === undefined ? null : String(max).replace(',', '.');
}

function plainOutcome(outcome: RuleOutcome): unknown {
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
      return { refused: outcome.reason };
  }
}

function answer(line: v.InferOutput<typeof Line>): unknown {
  const maxText = maximumText(line.max);
  const max: Exact | null = maxText === null ? null : exactFromDecimal(maxText);
  const reading = readRule({ text: line.text, name: line.name ?? '', max: maxText });
  const given = line.with ?? {};
  const answers = Object.fromEntries(
    Object.entries(given).map(([id, value]) => [id, String(value)]),
  );
  const rule = settleRule(reading, answers);
  const outcome = evaluateRule(rule, readFigures(rule, given), answers, max);
  return {
    id: line.id,
    status: reading.status,
    rule: { ...plainRule(rule), sentence: writeRule(rule) },
    inputs: inputsOfRule(rule),
    questions: reading.questions.map(({ id, text, choices, default: usual }) => ({
      id,
      text,
      choices,
      default: usual,
    })),
    findings: reading.findings,
    result: plainOutcome(outcome),
  };
}

/** The answer to one line; a line that is no request is answered with `error`. */
export function answerLine(text: string): string {
  let request: unknown;
  try {
    request = JSON.parse(text);
  } catch {
    return JSON.stringify({ id: null, error: 'not-json' });
  }
  const line = v.safeParse(Line, request);
  if (line.success) return JSON.stringify(answer(line.output));
  const id = (request as { id?: unknown } | null)?.id ?? null;
  return JSON.stringify({ id, error: 'not-a-request', detail: line.issues[0].message });
}
