/** Writes a rule as our normalised Vietnamese sentence, which `readRule` reads back to the same rule. */
import type { Rule } from './rule';
import { optionsSentence, partsSentence, yesNoSentence } from './sentence/condition-sentences';
import { givenSentence, statementSentence } from './sentence/given-sentences';
import { ledgerSentence } from './sentence/ledger-sentence';
import {
  bestSentence,
  incrementSentence,
  ratioSentence,
  targetSentence,
  thresholdSentence,
} from './sentence/measure-sentences';
import { tableSentence } from './sentence/table-sentence';

export function writeRule(rule: Rule): string {
  switch (rule.form) {
    case 'yesNo':
      return yesNoSentence.write(rule);
    case 'options':
      return optionsSentence.write(rule);
    case 'parts':
      return partsSentence.write(rule);
    case 'table':
      return tableSentence.write(rule);
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
    case 'best':
      return bestSentence.write(rule);
    case 'given':
      return givenSentence.write(rule);
    case 'statement':
      return statementSentence.write(rule);
  }
}
