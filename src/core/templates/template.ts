/** A template: a framework of a decision, and the form in which units are scored by it. */
import { exactFromNumber } from '../number/exact';
import { DEFAULT_POLICY, type Policy } from '../policy/policy';
import { PLAIN_ENTRY, type Framework, type FrameworkEntry } from '../framework/framework';

/** `scorecard`: the sheet of one unit; `matrix`: units in rows, to be ranked. */
export type TemplateForm = 'scorecard' | 'matrix';

export interface Template {
  /** Its id is the name of the template for machines. */
  readonly framework: Framework & { readonly id: string; readonly decision: string };
  readonly form: TemplateForm;
  /** Header of the unit column, or label of the line that names the unit. */
  readonly unitLabel: string;
  /** The tiers that the data sheet shows: 1 for the top entries only. */
  readonly tiers: number;
  readonly policy: Policy;
  /** Whether the workbook gets the list of the provinces that were merged in 2025. */
  readonly hasMergers: boolean;
}

interface Stated {
  readonly under?: string;
  readonly points?: number;
  readonly weight?: number;
  readonly rule?: string;
  readonly evidence?: string;
  readonly isScored?: boolean;
}

/** An entry as a decision lists it; what is left out is not known. */
export function entry(code: string | null, name: string, stated: Stated = {}): FrameworkEntry {
  const { under, points, weight, rule, evidence, isScored } = stated;
  return {
    ...PLAIN_ENTRY,
    code,
    name,
    parentCode: under ?? null,
    maxPoints: points === undefined ? null : exactFromNumber(points),
    weight: weight === undefined ? null : exactFromNumber(weight),
    rule: rule ?? null,
    evidence: evidence ?? null,
    isScored: isScored ?? true,
  };
}

interface TemplateFacts {
  readonly id: string;
  readonly title: string;
  readonly decision: string;
  readonly nodes?: readonly FrameworkEntry[];
  readonly totalPoints?: number;
  readonly aggregation?: Framework['total']['aggregation'];
  readonly derived?: Framework['derived'];
  readonly unknown: readonly string[];
  readonly form: TemplateForm;
  readonly unitLabel: string;
  readonly tiers?: number;
  readonly places?: number;
  readonly hasMergers?: boolean;
}

export function defineTemplate(facts: TemplateFacts): Template {
  const { id, title, decision, nodes = [], totalPoints, derived = [], unknown } = facts;
  return {
    framework: {
      id,
      title,
      decision,
      nodes,
      total: {
        maxPoints: totalPoints === undefined ? null : exactFromNumber(totalPoints),
        aggregation: facts.aggregation ?? 'sum',
      },
      derived,
      unknown,
    },
    form: facts.form,
    unitLabel: facts.unitLabel,
    tiers: facts.tiers ?? Infinity,
    policy: { ...DEFAULT_POLICY, places: facts.places ?? DEFAULT_POLICY.places },
    hasMergers: facts.hasMergers ?? false,
  };
}
