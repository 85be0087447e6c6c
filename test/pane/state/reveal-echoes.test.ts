import { makeRevealEchoes } from '../../../src/pane/state/reveal-echoes';

const cell = (row: number) => ({ sheetId: 'sheet-1', row, column: 0 });

describe('Selections that a host made for us', () => {
  it('are told from those of a person, each once', () => {
    const echoes = makeRevealEchoes(() => 0);
    expect(echoes.isEcho(cell(1))).toBe(false);
    echoes.expect(cell(1));
    expect(echoes.isEcho(cell(2))).toBe(false);
    expect(echoes.isEcho(cell(1))).toBe(true);
    expect(echoes.isEcho(cell(1))).toBe(false);
  });

  it('come in order: one that was skipped never comes', () => {
    const echoes = makeRevealEchoes(() => 0);
    for (const row of [1, 2, 3]) echoes.expect(cell(row));
    expect([2, 1, 3].map((row) => echoes.isEcho(cell(row)))).toEqual([true, false, true]);
  });

  it('are waited for two seconds', () => {
    let now = 0;
    const echoes = makeRevealEchoes(() => now);
    echoes.expect(cell(1));
    now = 2000;
    expect(echoes.isEcho(cell(1))).toBe(false);
  });
});
