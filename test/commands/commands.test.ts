import { decodeMessage } from '../../src/commands/command-message';
import { refused } from '../../src/commands/command-outcome';
import { openExcel, workbookFromSnapshot } from '../emulator';
import { snapshotOf, type SheetSpec } from '../support/snapshot-of';

const SUMMARY: SheetSpec = {
  name: 'Tổng hợp',
  rows: [
    ['STT', 'Đơn vị', '1. Nhận thức số', '2. Thể chế số'],
    [null, 'Điểm tối đa', 60, 40],
    [1, 'Xã A', 50, 30],
    [2, 'Xã B', 55, 38],
    [3, 'Xã C', 40, 40],
  ],
};

const SCORECARD: SheetSpec = {
  name: 'Xã A',
  rows: [
    ['Tên đơn vị: Xã A'],
    ['STT', 'Chỉ số', 'Điểm tối đa', 'Điểm tự chấm', 'Tài liệu kiểm chứng'],
    ['1', 'Nhận thức số', 20],
    ['1.1', 'Ban Chỉ đạo', 10, 10, 'Quyết định số 1'],
    ['1.2', 'Kế hoạch', 10, 5, null],
  ],
};

const NOTES: SheetSpec = { name: 'Ghi chú', rows: [['Họp lúc 8 giờ']] };

const PAGE = { href: 'https://chamdiem.example.gov.vn/commands.html' };

type Command = (event: { completed: () => void }) => Promise<void>;

/** The part of Office around Excel that a page of buttons uses; opened windows stay closed. */
function officeOfRibbon(commands: Map<string, Command>, opened: string[], api: string) {
  return {
    HostType: { Excel: 'Excel' },
    AsyncResultStatus: { Succeeded: 'succeeded' },
    onReady: (ready: () => void) => Promise.resolve(ready()),
    actions: { associate: (name: string, run: Command) => commands.set(name, run) },
    context: {
      displayLanguage: 'vi-VN',
      requirements: { isSetSupported: (_set: string, version: string) => version === api },
      ui: {
        displayDialogAsync: (
          address: string,
          _options: unknown,
          answer: (result: object) => void,
        ) => {
          opened.push(address);
          answer({ status: 'failed' });
        },
      },
    },
  };
}

/** An Excel at the floor of the API with the buttons that our page registered. */
async function openRibbon(spec: SheetSpec, api = '1.9') {
  const workbook = workbookFromSnapshot(snapshotOf(spec));
  openExcel({ workbook, profile: 'floor' });
  const commands = new Map<string, Command>();
  const opened: string[] = [];
  const page = { Office: officeOfRibbon(commands, opened, api), window: { location: PAGE } };
  Object.assign(globalThis, page);
  await jest.isolateModulesAsync(async () => {
    await import('../../src/commands/commands');
  });
  /** Presses a button and says how often Excel was told that it is done. */
  const press = async (name: string) => {
    const completed = jest.fn();
    await commands.get(name)!({ completed });
    return completed.mock.calls.length;
  };
  return { press, opened, workbook, sheet: workbook.sheet(spec.name) };
}

describe('the ribbon buttons on Excel', () => {
  it('write totals and ranks, and tell Excel once that they are done', async () => {
    const { press, opened, sheet } = await openRibbon(SUMMARY);
    expect(await press('createRankColumns')).toBe(1);
    expect(opened).toEqual([]);
    expect(sheet.cellAt(0, 4).value).toBe('Tổng điểm');
    expect(sheet.cellAt(0, 5).value).toBe('Xếp hạng');
    expect(sheet.cellAt(2, 4).formula).toMatch(/^=.*C3.*D3/);
  });

  it('select the cell whose points have no evidence', async () => {
    const { press, workbook, sheet } = await openRibbon(SCORECARD);
    expect(await press('nextMissingEvidence')).toBe(1);
    expect(workbook.selectionOf(sheet)).toEqual({ top: 4, left: 4, bottom: 4, right: 4 });
  });

  it('say why they did nothing, and tell Excel that they are done all the same', async () => {
    const { press, opened } = await openRibbon(NOTES);
    expect(await press('createRankColumns')).toBe(1);
    expect(decodeMessage(new URL(opened[0]!).hash)?.outcome).toEqual(refused('no-table'));
  });

  it('write nothing in an Excel that is too old, and say so', async () => {
    const { press, opened, sheet } = await openRibbon(SUMMARY, '1.7');
    expect(await press('createRankColumns')).toBe(1);
    expect(decodeMessage(new URL(opened[0]!).hash)?.outcome).toMatchObject({
      problem: { code: 'unsupported-in-this-excel' },
    });
    expect(sheet.cellAt(0, 4).value).toBeNull();
  });
});
