import { nextMissingCell, revealNextMissing } from '../../src/commands/next-missing-evidence';
import type { Finding, FindingFacts } from '../../src/core/audit/finding';
import { createMemoryHost } from '../../src/host/memory/memory-host';
import { snapshotOf, type SheetSpec } from '../support/snapshot-of';

const MISSING: FindingFacts = { code: 'evidence-missing', unit: 'A', node: '1.1', points: '5' };

function finding(sheetId: string, row: number): Finding {
  return { facts: MISSING, severity: 'warning', tableId: 't', sheetId, cell: { row, column: 6 } };
}

describe('the next cell without evidence', () => {
  const sheets = ['first', 'second'];
  const findings = [finding('second', 3), finding('first', 9), finding('first', 4)];
  const after = (sheetId: string, row: number, column = 6) =>
    nextMissingCell(findings, sheets, { sheetId, row, column });

  it('is the next below', () => {
    expect(after('first', 4)).toEqual({ sheetId: 'first', row: 9, column: 6 });
  });

  it('is in the same row when it stands further right', () => {
    expect(after('first', 4, 2)).toEqual({ sheetId: 'first', row: 4, column: 6 });
  });

  it('is on the next sheet in tab order once a sheet has no more', () => {
    expect(after('first', 9)).toEqual({ sheetId: 'second', row: 3, column: 6 });
  });

  it('is the first one again after the last', () => {
    expect(after('second', 3)).toEqual({ sheetId: 'first', row: 4, column: 6 });
  });
});

const scorecard = (evidence: (string | null)[], firstScore: number | null = 10): SheetSpec => ({
  name: 'Xã A',
  rows: [
    ['PHIẾU TỰ ĐÁNH GIÁ'],
    ['Tên đơn vị: Xã A'],
    ['STT', 'Chỉ số', 'Điểm tối đa', 'Điểm tự chấm', 'Tài liệu kiểm chứng'],
    ['1', 'Nhận thức số', 20],
    ['1.1', 'Ban Chỉ đạo', 10, firstScore, evidence[0]!],
    ['1.2', 'Kế hoạch', 10, 5, evidence[1]!],
  ],
});

describe('the button of the next missing evidence', () => {
  it('selects the evidence cell after the selected one', async () => {
    const host = createMemoryHost(snapshotOf(scorecard([null, null])));
    const { id: sheetId } = host.snapshot.sheets[0]!;
    const outcome = await revealNextMissing(host, { sheetId, row: 4, column: 4 });
    expect(outcome).toEqual({ kind: 'done' });
    expect(host.selected).toEqual({ sheetId, row: 5, column: 4 });
  });

  it.each([
    ['blank', null],
    ['above the maximum', 12],
  ])('passes by a score that is %s', async (_, score) => {
    const host = createMemoryHost(
      snapshotOf(scorecard([score === null ? null : 'Quyết định số 1', null], score)),
    );
    const { id: sheetId } = host.snapshot.sheets[0]!;
    await revealNextMissing(host, { sheetId, row: 0, column: 0 });
    expect(host.selected).toEqual({ sheetId, row: 5, column: 4 });
  });

  it('says so when every claim has its evidence, and selects nothing', async () => {
    const host = createMemoryHost(snapshotOf(scorecard(['Quyết định số 1', 'Kế hoạch số 2'])));
    const { id: sheetId } = host.snapshot.sheets[0]!;
    const outcome = await revealNextMissing(host, { sheetId, row: 0, column: 0 });
    expect(outcome).toEqual({ kind: 'refused', refusal: 'nothing-missing' });
    expect(host.selected).toBeNull();
  });
});
