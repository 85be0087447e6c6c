/**
 * What a button has to say travels to the message page in its address, as codes, names and
 * ranges; the page words them. No sentence is ever taken from an address.
 */
import * as v from 'valibot';
import type { HostProblemCode } from '../host/host-problem';
import {
  describeCommandRefusal,
  isCommandRefusal,
  type CommandRefusal,
} from '../locales/describe-command-refusal';
import { describeHostProblem } from '../locales/describe-host-problem';
import { LANGUAGES, type Language } from '../locales/language';
import { wordsIn } from '../locales/words';
import type { CommandOutcome } from './command-outcome';

export type UnfinishedOutcome = Exclude<CommandOutcome, { kind: 'done' }>;

/** An address has room for so many ranges that were left written. */
const MOST_RANGES = 20;

const INDEX = v.pipe(v.number(), v.integer(), v.minValue(0));
const WRITTEN_RANGE = v.object({
  sheet: v.string(),
  range: v.object({ top: INDEX, left: INDEX, bottom: INDEX, right: INDEX }),
});

const MESSAGE = v.object({
  language: v.picklist(LANGUAGES),
  outcome: v.variant('kind', [
    v.object({
      kind: v.literal('refused'),
      refusal: v.custom<CommandRefusal>(
        (code) => typeof code === 'string' && isCommandRefusal(code),
      ),
    }),
    v.object({
      kind: v.literal('failed'),
      problem: v.object({
        code: v.custom<HostProblemCode>(isProblemCode),
        details: v.object({
          sheet: v.exactOptional(v.string()),
          written: v.exactOptional(v.array(WRITTEN_RANGE)),
        }),
      }),
    }),
  ]),
});

export interface CommandMessage {
  readonly language: Language;
  readonly outcome: UnfinishedOutcome;
}

function isProblemCode(code: unknown): boolean {
  return typeof code === 'string' && Object.hasOwn(wordsIn('vi').problems, code);
}

/** The message as the fragment of an address. */
export function encodeMessage({ language, outcome }: CommandMessage): string {
  return `#${encodeURIComponent(JSON.stringify({ language, outcome: briefOutcome(outcome) }))}`;
}

function briefOutcome(outcome: UnfinishedOutcome): UnfinishedOutcome {
  if (outcome.kind === 'refused') return outcome;
  const { code, details } = outcome.problem;
  const written = details.written?.slice(0, MOST_RANGES);
  const brief = {
    ...(details.sheet === undefined ? {} : { sheet: details.sheet }),
    ...(written ? { written } : {}),
  };
  return { kind: 'failed', problem: { code, details: brief } };
}

/** The message in a fragment; null when the fragment holds none. */
export function decodeMessage(fragment: string): CommandMessage | null {
  try {
    const message: unknown = JSON.parse(decodeURIComponent(fragment.replace(/^#/, '')));
    const result = v.safeParse(MESSAGE, message);
    return result.success ? result.output : null;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof URIError) return null;
    throw error;
  }
}

/** The sentences of a message: what happened first. */
export function sentencesOf({ language, outcome }: CommandMessage): readonly string[] {
  if (outcome.kind === 'refused') {
    const { title, next } = describeCommandRefusal(outcome.refusal, language);
    return [title, next];
  }
  const { title, safe, next } = describeHostProblem(outcome.problem, language);
  return [title, safe, next];
}
