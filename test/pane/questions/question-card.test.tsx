import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { QuestionKind, ReadingQuestion } from '../../../src/core/doubt/question';
import type { MappingLine } from '../../../src/core/mapping/mapping';
import { parseRange } from '../../../src/core/sheet/address';
import { describeQuestion } from '../../../src/locales/describe-question';
import { LANGUAGES } from '../../../src/locales/language';
import { QuestionCard } from '../../../src/pane/questions/question-card';
import { LanguageContext } from '../../../src/pane/words';
import { wordsIn } from '../../../src/locales/words';
import { readingOf } from '../pane-fixtures';

const place = (address: string) => ({ sheetId: 'sheet-1', range: parseRange(address)! });
const line = (key: string, value: string): MappingLine => ({ key: `${key}: Tổng hợp`, value });

/** Two choices of each kind, as the reading makes them. */
const CHOICES: Readonly<Record<QuestionKind, readonly [MappingLine, MappingLine]>> = {
  'which-tables': [line('bảng', 'A1:D4'), line('bảng', 'G1:J4')],
  'is-table': [line('bảng', 'A1:D4'), line('bảng', 'không')],
  'score-column': [line('cột', 'điểm'), line('cột', 'điểm')],
  'maximum-column': [line('cột', 'điểm tối đa'), line('cột', 'điểm tối đa')],
  'column-meaning': [line('cột', 'điểm'), line('cột', 'bỏ qua')],
  'row-meaning': [line('dòng', 'đơn vị'), line('dòng', 'bỏ qua')],
  'number-notation': [
    line('cách viết số', 'phẩy thập phân'),
    line('cách viết số', 'chấm thập phân'),
  ],
  'table-shape': [line('kiểu bảng', 'đơn vị theo dòng'), line('kiểu bảng', 'đơn vị theo cột')],
};
const KINDS = Object.keys(CHOICES) as QuestionKind[];

function question(kind: QuestionKind, taken: number | null): ReadingQuestion {
  const isOnePlace = ['column-meaning', 'row-meaning', 'number-notation'].includes(kind);
  return {
    ...{ id: kind, kind, place: place('A1:J4'), subject: '15.763', taken },
    choices: CHOICES[kind].map((said, index) => ({
      lines: [said],
      shows: place(isOnePlace || index === 0 ? 'C1:C4' : 'D1:D4'),
      caption: `Điểm ${index}`,
    })),
  };
}

const CASES = KINDS.flatMap((kind) => LANGUAGES.map((language) => ({ kind, language })));

describe.each(CASES)('A question of kind $kind in $language', ({ kind, language }) => {
  const words = wordsIn(language).asking;

  function draw(taken: number | null) {
    const told: string[] = [];
    const tell = (what: string) => (value?: unknown) =>
      void told.push(value === undefined ? what : `${what} ${JSON.stringify(value)}`);
    const asked = { question: question(kind, taken), number: 2, of: 3, chosen: taken };
    render(
      <LanguageContext value={language}>
        <QuestionCard
          reading={readingOf()}
          asked={asked}
          isWorking={false}
          onMark={tell('marked')}
          onShow={tell('shown')}
          onAnswer={tell('answered')}
          onPostpone={tell('postponed')}
        />
      </LanguageContext>,
    );
    return { told, asked, user: userEvent.setup() };
  }

  it('words each choice, and marks and shows the one that is taken', async () => {
    const { told, asked, user } = draw(null);
    const { title, choices } = describeQuestion(asked.question, () => 'Tổng hợp', language);
    expect(screen.getByRole('region', { name: title })).toBeTruthy();
    expect(screen.getByText(words.progress('2', '3'))).toBeTruthy();
    const radios = screen.getAllByRole('radio');
    expect(radios.map((radio) => (radio as HTMLInputElement).labels![0]!.textContent)).toEqual(
      choices,
    );
    await user.click(radios[1]!);
    const { shows } = asked.question.choices[1]!;
    expect(told).toEqual([`shown ${JSON.stringify(shows)}`, 'marked 1']);
  });

  it('is answered or left for later from the keyboard', async () => {
    const { told, user } = draw(0);
    screen.getByRole('button', { name: words.answer }).focus();
    await user.keyboard('{Enter}{Tab}{Enter}');
    expect(told).toEqual(['answered', 'postponed']);
  });
});
