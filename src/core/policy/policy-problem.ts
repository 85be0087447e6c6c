/** Why a policy was refused: typed, so that the locales can name the key and what it may be. */

export type PolicyProblemCode = 'unknown-key' | 'bad-value' | 'not-an-object';

export class PolicyProblem extends Error {
  override readonly name = 'PolicyProblem';

  constructor(
    readonly code: PolicyProblemCode,
    /** The key that was refused; null when the policy is no object at all. */
    readonly key: string | null,
    /** What stood there. */
    readonly value: unknown,
    /** The values that the key may have, or the keys that a policy may have; `0–10` for places. */
    readonly allowed: readonly string[],
  ) {
    super(code);
  }
}
