import type { Rule } from '../rule';
export function readSentence(_: string): Rule | null { return null; }
