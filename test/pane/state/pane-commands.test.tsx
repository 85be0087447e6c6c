import { createMemoryHost } from '../../../src/host/memory/memory-host';
import { makePaneCommands } from '../../../src/pane/state/pane-commands';
import { makePaneStore } from '../../../src/pane/state/pane-store';
import { snapshotOf, type SheetSpec } from '../../support/snapshot-of';

const TABLE: SheetSpec = {
  name: 'Tổng hợp',
  rows: [
    ['STT', 'Đơn vị', 'Nhận thức số', 'Thể chế số'],
    [null, 'Điểm tối đa', 10, 20],
    [1, 'Xã An Bình', 8.25, 18],
    [2, 'Xã Mỹ Long', 9.5, 14],
  ],
};

function paneOver(...sheets: SheetSpec[]) {
  const host = createMemoryHost(snapshotOf(...sheets));
  const store = makePaneStore();
  return { host, store, commands: makePaneCommands(host, store) };
}

describe('Scoring at once', () => {
  it('reads, checks, and writes', async () => {
    const { store, commands } = paneOver(TABLE);
    await commands.scoreAtOnce();
    expect(store.state()).toMatchObject({ stage: 'written', work: null, problem: null });
  });

  it('ends with the problem of the step that failed, and is at work no more', async () => {
    const { store, commands } = paneOver({ name: 'Trống', rows: [] });
    await commands.scoreAtOnce();
    const { stage, work, problem } = store.state();
    expect([stage, work, problem?.code]).toEqual(['unread', null, 'empty-workbook']);
  });

  it('ends where a person stops it, and is at work no more', async () => {
    const { host, store, commands } = paneOver(TABLE);
    const before = host.snapshot;
    const scoring = commands.scoreAtOnce();
    commands.stop();
    await scoring;
    expect(store.state()).toMatchObject({
      stage: 'unread',
      work: null,
      notice: { kind: 'stopped' },
    });
    expect(host.snapshot).toBe(before);
  });
});

/** Calls once, when the page paints for the nth time from now on. */
function atPaint(nth: number, act: () => void): void {
  const paint = window.requestAnimationFrame.bind(window);
  let paints = 0;
  jest.spyOn(window, 'requestAnimationFrame').mockImplementation((callback) => {
    paints += 1;
    if (paints === nth) act();
    return paint(callback);
  });
}

describe('Choosing a policy', () => {
  afterEach(() => jest.restoreAllMocks());

  it('while a check is under way makes the check count by it', async () => {
    const { store, commands } = paneOver(TABLE, { ...TABLE, name: 'Năm trước' });
    await commands.read();
    // The check paints before it begins, and before each of the two tables.
    atPaint(3, () => void commands.choosePolicy({ places: 1 }));
    await commands.check();
    const { check } = store.state();
    expect(check!.results.map(({ policy }) => policy.places)).toEqual([1, 1]);
  });
});
