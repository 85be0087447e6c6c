import type { MappingLine } from '../mapping/mapping';
import { answersSame } from '../mapping/read-mapping';
import type { ReadingQuestion } from './question';

/** Whether nobody answered a question yet: a choice is answered by lines about all that it is about. */
export function isOpenQuestion(
  { choices }: ReadingQuestion,
  said: readonly MappingLine[],
): boolean {
  if (said.length === 0) return true;
  return !choices.some(({ lines }) =>
    lines.every((line) => said.some((answer) => answersSame(answer, line))),
  );
}
