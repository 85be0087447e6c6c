/** Findings in words. */
import type { Finding, FindingFacts } from '../core/audit/finding';
import { describeFrameworkDifference } from './describe-framework-difference';
import { describeFrameworkSheetProblem, frameworkProblemSentence } from './describe-framework';
import { evaluateCase, type RuleCase } from '../core/working/rule-case';
import { describeRefusal } from './describe-rule-finding';
import { formatDecimal } from './format-number';
import { workingWordsIn } from './working-words';
import type { Language } from './language';
import { wordsIn } from './words';

/** What is wrong, without saying where: "Điểm 12 cao hơn điểm tối đa 10". */
export function describeFacts(facts: FindingFacts, language: Language): string {
  const { findings, unitMatching } = wordsIn(language);
  const decimal = (text: string) => formatDecimal(text, language);
  switch (facts.code) {
    case 'score-above-maximum':
      return findings.scoreAboveMaximum(decimal(facts.score), decimal(facts.maximum));
    case 'score-below-zero':
      return findings.scoreBelowZero(decimal(facts.score));
    case 'not-a-number':
      return findings.notANumber(facts.text);
    case 'blank-score':
      return findings.blankScore;
    case 'duplicate-unit':
      return findings.duplicateUnit(facts.firstCell);
    case 'group-maximum-mismatch':
      return findings.groupMaximumMismatch(decimal(facts.stated), decimal(facts.sum));
    case 'total-mismatch': {
      const sentence = facts.node === null ? findings.totalMismatch : findings.groupTotalMismatch;
      return sentence(decimal(facts.stated), decimal(facts.computed));
    }
    case 'rank-mismatch': {
      const sentence = facts.node === null ? findings.rankMismatch : findings.groupRankMismatch;
      return sentence(decimal(facts.stated), decimal(facts.computed));
    }
    case 'tie-broken': {
      const score = (text: string | null) => (text === null ? findings.noScore : decimal(text));
      const scores = [score(facts.score), score(facts.otherScore)] as const;
      return findings.tieBroken(decimal(facts.total), facts.other, facts.node, ...scores);
    }
    case 'tie-break-unknown':
      return findings.tieBreakUnknown(facts.name);
    case 'class-unreadable':
      return facts.text === ''
        ? findings.classWithoutCondition(facts.name)
        : findings.classUnreadable(facts.name, facts.text);
    case 'class-bands':
      return describeBands(facts, language);
    case 'class-node-unknown':
      return findings.classNodeUnknown(facts.name, facts.subject);
    case 'class-fallen':
      return facts.given === null
        ? findings.classNone(facts.missed)
        : findings.classFallen(facts.missed, facts.given);
    case 'class-mismatch':
      return facts.computed === null
        ? findings.classUndeserved(facts.stated)
        : findings.classMismatch(facts.stated, facts.computed);
    case 'cap-applied': {
      const sentence = facts.bound === 'most' ? findings.capApplied : findings.floorApplied;
      return sentence(decimal(facts.raw), decimal(facts.limited));
    }
    case 'coverage-too-low':
      return findings.coverageTooLow(String(facts.scored), String(facts.applicable));
    case 'cannot-rescale':
      return findings.cannotRescale;
    case 'evidence-missing':
      return findings.evidenceMissing(decimal(facts.points));
    case 'unit-not-listed':
      return findings.unitNotListed;
    case 'unit-not-scored':
      return findings.unitNotScored;
    case 'unit-unclear':
      return unitMatching[facts.why](facts.unit, facts.names.join(', '));
    case 'merger-incomplete':
      return findings.mergerIncomplete(facts.missing.join(', '));
    case 'unit-misspelled':
      return unitMatching.near(facts.unit, facts.other);
    case 'province-changed':
      return unitMatching.sharedProvinceName(facts.unit, facts.extent.join(', '));
    case 'framework-differs':
      return describeFrameworkDifference(facts.difference, language);
    case 'framework-number': {
      const { otherMaximum, otherWeight } = wordsIn(language).framework;
      const sentence = facts.field === 'maxPoints' ? otherMaximum : otherWeight;
      return capitalised(sentence(decimal(facts.onSheet), decimal(facts.inFramework)));
    }
    case 'framework-indicator-missing':
      return findings.indicatorMissing(facts.title);
    case 'framework-not-followed':
      return findings.notFollowed(facts.title);
    case 'framework-applies-to':
      return findings.appliesToUnclear(facts.text);
    case 'not-for-unit':
      return findings.notForUnit(decimal(facts.score), facts.appliesTo);
    case 'score-differs-from-rule':
      return findings.scoreDiffersFromRule(
        decimal(facts.typed),
        workedLine(facts.worked, language),
      );
    case 'rule-refused':
      return findings.ruleRefused(facts.figures, describeRefusal(facts.reason, language));
    case 'figures-contradict':
      return contradiction(facts.texts, language);
    case 'rule-contradicts-maximum':
      return findings.ruleContradictsMaximum(decimal(facts.maximum), facts.detail);
    case 'understood-rule-unreadable':
      return findings.understoodRuleUnreadable(facts.text);
    case 'framework-unreadable':
      return describeFrameworkSheetProblem(facts.problem, language);
    case 'framework-inconsistent':
      return capitalised(frameworkProblemSentence(facts.problem, language));
  }
}

/** `12/15 × 20 = 16` */
function workedLine(worked: RuleCase, language: Language): string {
  const outcome = evaluateCase(worked, workingWordsIn(language));
  return outcome.kind === 'points' ? outcome.worked : '';
}

/** One cell may contradict itself. */
function contradiction([one, other]: readonly [string, string], language: Language): string {
  const { figuresContradict, figureContradictsItself } = wordsIn(language).findings;
  return one === other ? figureContradictsItself(one) : figuresContradict(one, other);
}

type BandFacts = Extract<FindingFacts, { code: 'class-bands' }>;

function describeBands({ problem, first, second, ...ends }: BandFacts, language: Language): string {
  const { findings } = wordsIn(language);
  const end = (text: string | null): string => {
    if (text === null) return '';
    return `${formatDecimal(text, language)}${ends.measure === 'percent' ? '%' : ''}`;
  };
  if (problem === 'unreachable') return findings.classUnreachable(first, second);
  const sentence = problem === 'overlap' ? findings.classOverlap : findings.classGap;
  const [low, high] = [end(ends.low), end(ends.high)];
  return sentence(first, second, low === high ? low : [low, high].filter(Boolean).join('–'));
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** Unit and indicator that the finding is about: "Xã Mỹ Long · 1.2". */
export function describeSubject(facts: FindingFacts): string {
  const unit = 'unit' in facts ? facts.unit : null;
  const node = 'node' in facts && facts.code !== 'tie-broken' ? facts.node : null;
  return [unit, node].filter((part) => part !== null && part !== '').join(' · ');
}

/** One whole sentence for a report: who, which indicator, and what is wrong. */
export function describeFinding(finding: Finding, language: Language): string {
  const subject = describeSubject(finding.facts);
  const sentence = describeFacts(finding.facts, language);
  return subject === '' ? sentence : `${subject}: ${sentence}`;
}
