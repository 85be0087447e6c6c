/** The words of the report in one language. */
import type { ReportWords } from '../core/report/report-findings';
import { describeFinding } from '../locales/describe-finding';
import { describePolicySheetProblem } from '../locales/describe-framework';
import { describeMappingProblem } from '../locales/describe-mapping-problem';
import { describeNote } from '../locales/describe-note';
import { describePolicyChange } from '../locales/describe-policy-change';
import { describeQuestion } from '../locales/describe-question';
import { describeReason } from '../locales/describe-reason';
import type { Language } from '../locales/language';

export function reportWords(
  sheetName: (sheetId: string) => string,
  language: Language,
): ReportWords {
  return {
    finding: (finding) => describeFinding(finding, language),
    policyProblem: (problem) => describePolicySheetProblem(problem, language),
    mappingProblem: (problem) => describeMappingProblem(problem, language),
    note: (note) => describeNote(note, sheetName, language),
    policyChange: (change) => describePolicyChange(change, language),
    reason: (reason) => describeReason(reason, language),
    question: (question) => {
      const { title, text, choices } = describeQuestion(question, sheetName, language);
      return { message: `${title} ${text}`, choices };
    },
  };
}
