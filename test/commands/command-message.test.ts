import { decodeMessage, encodeMessage, sentencesOf } from '../../src/commands/command-message';
import { outcomeOf } from '../../src/commands/command-outcome';
import { HostProblem } from '../../src/host/host-problem';

describe('what a button has to say', () => {
  it('reaches the page of the message through its address', () => {
    const address = encodeMessage({
      language: 'vi',
      outcome: { kind: 'refused', refusal: 'two-tables' },
    });
    expect(sentencesOf(decodeMessage(address)!)[0]).toContain('hơn một bảng điểm');
  });

  it('names the sheet that refused, in the language of Excel', () => {
    const problem = new HostProblem('sheet-protected', { sheet: 'Tổng & hợp #1' });
    const address = encodeMessage({ language: 'en', outcome: { kind: 'failed', problem } });
    const sentences = sentencesOf(decodeMessage(address)!);
    expect(sentences).toHaveLength(3);
    expect(sentences[0]).toContain('Tổng & hợp #1');
  });

  it('names ranges that stay written, as far as an address has room', () => {
    const range = { top: 0, left: 0, bottom: 1, right: 0 };
    const written = Array.from({ length: 500 }, () => ({ sheet: 'Tổng hợp', range }));
    const problem = new HostProblem('write-failed-partly', { written });
    const address = encodeMessage({ language: 'vi', outcome: { kind: 'failed', problem } });
    expect(address.length).toBeLessThan(4000);
    expect(sentencesOf(decodeMessage(address)!).join(' ')).toContain('A1:A2');
  });

  it('leaves out what Excel said, untranslated', () => {
    const problem = new HostProblem('busy', { hostMessage: 'The server is busy' });
    const address = encodeMessage({ language: 'vi', outcome: { kind: 'failed', problem } });
    expect(decodeURIComponent(address)).not.toContain('server');
  });

  it.each([
    ['nothing', ''],
    ['no JSON', '#two-tables'],
    ['a broken escape', '#%E0%A4%A'],
    ['a sentence', `#${encodeURIComponent('{"language":"vi","text":"Gọi số này"}')}`],
    [
      'an unknown refusal',
      `#${encodeURIComponent('{"language":"vi","outcome":{"kind":"refused","refusal":"toString"}}')}`,
    ],
  ])('is nothing when the address holds %s', (_what, address) => {
    expect(decodeMessage(address)).toBeNull();
  });
});

describe('the outcome of a button', () => {
  it('is a problem in words whatever its work throws', async () => {
    const outcome = await outcomeOf(() => Promise.reject(new HostProblem('cell-edit-mode')));
    expect(outcome).toMatchObject({ kind: 'failed', problem: { code: 'cell-edit-mode' } });
    const other = await outcomeOf(() => Promise.reject(new TypeError('x')));
    expect(other).toMatchObject({ kind: 'failed', problem: { code: 'internal' } });
  });
});
