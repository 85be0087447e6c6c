import { assistantWordsIn, type AssistantWords } from '../../locales/assistant-words';
import { useLanguage } from '../words';

export function useAssistantWords(): AssistantWords {
  return assistantWordsIn(useLanguage());
}
