/** Writes a rule as our normalised Vietnamese sentence, which `readRule` reads back to the same rule. */
import type { Rule } from './rule';
import { optionsSentence, partsSentence, yesNoSentence } from './sentence/condition-sentences';
import { classesSentence, gridSentence } from './sentence/class-sentences';
import { bestSentence, targetBestSentence, targetSentence } from './sentence/compared-sentences';
import { givenSentence, statementSentence } from './sentence/given-sentences';
import { ledgerSentence } from './sentence/ledger-sentence';
import { incrementSentence, ratioSentence, thresholdSentence } from './sentence/measure-sentences';
import { NOT_CONCERNED, writeWords } from './sentence/syntax';
import { tableSentence } from './sentence/table-sentence';

/** @param notApplicableWhen as read beside the rule */
export function writeRule(rule: Rule, notApplicableWhen: string | null = null): string {
  const sentence = writeForm(rule);
  if (notApplicableWhen === null) return sentence;
  return `${sentence.slice(0, -1)}; ${NOT_CONCERNED} ${writeWords(notApplicableWhen)}.`;
}

function writeForm(rule: Rule): string {
  switch (rule.form) {
    case 'yesNo':
      return yesNoSentence.write(rule);
    case 'options':
      return optionsSentence.write(rule);
    case 'parts':
      return partsSentence.write(rule);
    case 'table':
      return tableSentence.write(rule);
    case 'grid':
      return gridSentence.write(rule);
    case 'classes':
      return classesSentence.write(rule);
    case 'ratio':
      return ratioSentence.write(rule);
    case 'threshold':
      return thresholdSentence.write(rule);
    case 'ledger':
      return ledgerSentence.write(rule);
    case 'increment':
      return incrementSentence.write(rule);
    case 'target':
      return targetSentence.write(rule);
    case 'targetBest':
      return targetBestSentence.write(rule);
    case 'best':
      return bestSentence.write(rule);
    case 'given':
      return givenSentence.write(rule);
    case 'statement':
      return statementSentence.write(rule);
  }
}
