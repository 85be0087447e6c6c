import type { QuestionChoice, ReadingQuestion } from '../../../src/core/doubt/question';
import { parseCell, parseRange } from '../../../src/core/sheet/address';
import {
  askedQuestion,
  choiceAtCell,
  isChosenOnSheet,
  NOTHING_ASKED,
} from '../../../src/pane/questions/asked-question';

const place = (address: string) => ({ sheetId: 'sheet-1', range: parseRange(address)! });
const choice = (address: string): QuestionChoice => ({
  lines: [{ key: 'bảng: Trang1', value: address }],
  shows: place(address),
  caption: '',
});

function question(id: string, taken: number | null, ...addresses: string[]): ReadingQuestion {
  const choices = addresses.map(choice);
  return { id, kind: 'which-tables', place: place('A1:Z99'), subject: '', choices, taken };
}

const OPEN = question('open', null, 'A1:D9', 'F1:J9');
const ASSUMED = question('assumed', 1, 'A1:D9', 'F1:J9');

describe('The asked question', () => {
  it('is nothing where nothing is unsure', () =>
    expect(askedQuestion([], NOTHING_ASKED)).toBeNull());

  it('is first one that the reading cannot go on without', () =>
    expect(askedQuestion([ASSUMED, OPEN], NOTHING_ASKED)!.question).toBe(OPEN));

  it('is not one that waits', () => {
    const asking = { ...NOTHING_ASKED, postponed: ['assumed'], done: 1 };
    expect(askedQuestion([ASSUMED], asking)).toBeNull();
    expect(askedQuestion([ASSUMED, OPEN], asking)!.question).toBe(OPEN);
  });

  it('is counted with those that were answered before it', () => {
    const asked = askedQuestion([ASSUMED, OPEN], { ...NOTHING_ASKED, done: 2 });
    expect(asked).toMatchObject({ number: 3, of: 4 });
  });

  it.each([
    ['the assumed choice', ASSUMED, null, 1],
    ['no choice where none was assumed', OPEN, null, null],
    ['the choice that a person marked', ASSUMED, 0, 0],
    ['no choice that it does not have', OPEN, 5, null],
  ])('marks %s', (_, asked, chosen, marked) =>
    expect(askedQuestion([asked], { ...NOTHING_ASKED, chosen })!.chosen).toBe(marked),
  );
});

describe('A click into the sheet', () => {
  it.each([
    ['into one of two tables', question('q', null, 'A1:D9', 'F1:J9'), 'G4', 1],
    ['beside them', question('q', null, 'A1:D9', 'F1:J9'), 'E4', null],
    ['into a choice inside another', question('q', null, 'A1:J9', 'F1:J9'), 'F1', 1],
    ['into cells that several choices show', question('q', null, 'C5', 'C5', 'D5'), 'C5', null],
  ])('%s', (_, asked, address, chosen) => {
    const cell = { sheetId: 'sheet-1', ...parseCell(address)! };
    expect(choiceAtCell(asked, cell)).toBe(chosen);
  });

  it('on another sheet means nothing', () =>
    expect(choiceAtCell(OPEN, { sheetId: 'sheet-2', row: 0, column: 0 })).toBeNull());

  it('helps only where choices are at different places', () => {
    expect(isChosenOnSheet(OPEN)).toBe(true);
    expect(isChosenOnSheet(question('q', null, 'C5', 'C5'))).toBe(false);
  });
});
