import { runScoreCommand } from '../../src/cli/score-command';
import type { Report } from '../../src/core/report/report';
import { describeWithLibreOffice, recalculate } from '../support/libre-office';
import type { SheetSpec } from '../support/snapshot-of';
import { xlsxOf } from '../support/xlsx-of';
import { memoryMachine } from './memory-machine';

const _ = null;

async function score(xlsx: Uint8Array): Promise<{ written: Uint8Array; report: Report }> {
  const machine = memoryMachine({ 'in.xlsx': xlsx });
  await runScoreCommand(['in.xlsx', '--out', 'out.xlsx', '--report', 'report.json'], machine);
  const report = JSON.parse(new TextDecoder().decode(machine.files.get('report.json')!)) as Report;
  return { written: machine.files.get('out.xlsx')!, report };
}

const POLICY_GROUP: SheetSpec = {
  name: 'Nhóm 1',
  rows: [
    ['STT', 'Đơn vị', 'Quy chế (10đ)', 'Chỉ thị (10đ)'],
    [1, 'Xã An Bình', 5.25, 4],
    [2, 'Xã Bình Minh', 3, 2.5],
  ],
};
const AWARENESS_GROUP: SheetSpec = {
  name: 'Nhóm 2',
  rows: [
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Xã Bình Minh', 'Xã An Bình'],
    ['2.1', 'Kế hoạch', 10, 7.75, 9],
    ['2.2', 'Họp giao ban', 10, '6,5', 'KP'],
  ],
};
const HEADER = ['STT', 'Đơn vị', 'Nhận thức', 'Thể chế', 'Tổng điểm', 'Xếp hạng'];

const SHAPES: readonly [string, readonly SheetSpec[], readonly string[]][] = [
  [
    'groups in several phases',
    [
      {
        name: 'Tổng quan',
        rows: [
          ['STT', 'Đơn vị', 'Nhận thức', _, _, 'Thể chế', _, _, 'Tổng', _, _, 'Xếp hạng'],
          [_, _, 'ĐTC', 'TĐ1', 'TĐ2', 'ĐTC', 'TĐ1', 'TĐ2', 'ĐTC', 'TĐ1', 'TĐ2', _],
          [1, 'Xã An Bình', 10, 9, 8.5, 20, 19, 17, 30, 28, _, _],
          [2, 'Xã Bình Minh', 10, 8, 9.5, 18, 17, 18, 28, 25, _, _],
        ],
      },
    ],
    ['Xã An Bình 25.5 2', 'Xã Bình Minh 27.5 1'],
  ],
  [
    'a sheet for each group under an overview',
    [
      {
        name: 'Tổng hợp',
        rows: [
          ['STT', 'Đơn vị', 'Nhóm 1', 'Nhóm 2', 'Tổng điểm', 'Xếp hạng'],
          [1, 'Xã An Bình', _, _, _, _],
          [2, 'Xã Bình Minh', _, _, _, _],
        ],
      },
      POLICY_GROUP,
      AWARENESS_GROUP,
    ],
    ['Xã An Bình 18.25 2', 'Xã Bình Minh 19.75 1'],
  ],
  [
    'a sheet for each group alone',
    [POLICY_GROUP, AWARENESS_GROUP],
    ['Xã An Bình 18.25 2', 'Xã Bình Minh 19.75 1'],
  ],
  [
    'two tables below each other',
    [
      {
        name: 'Tổng hợp',
        rows: [
          ['I. KHỐI SỞ'],
          HEADER,
          [1, 'Sở Nội vụ', 5.5, 6, _, _],
          [2, 'Sở Y tế', 7, 8, _, _],
          [_],
          ['II. KHỐI HUYỆN'],
          HEADER,
          [1, 'Huyện Lấp Vò', 4, 6.25, _, _],
          [2, 'Huyện Lai Vung', 3, 8, _, _],
        ],
      },
    ],
    ['Sở Nội vụ 11.5 2', 'Sở Y tế 15 1', 'Huyện Lấp Vò 10.25 2', 'Huyện Lai Vung 11 1'],
  ],
  [
    'deductions without a sign',
    [
      {
        name: 'Tổng hợp',
        rows: [
          ['STT', 'Đơn vị', 'Nhận thức', 'Điểm thưởng', 'Điểm trừ', 'Tổng điểm', 'Xếp hạng'],
          [1, 'Xã An Bình', 40, 5, 2.5, _, _],
          [2, 'Xã Bình Minh', 45, 0, '1,5', _, _],
        ],
      },
    ],
    ['Xã An Bình 42.5 2', 'Xã Bình Minh 43.5 1'],
  ],
];

function resultsOf(report: Report): string[] {
  return report.tables.flatMap(({ units }) =>
    units.map(({ name, total, rank }) => `${name} ${total} ${rank}`),
  );
}

describe.each(SHAPES)('%s', (_name, sheets, results) => {
  it('are scored and ranked', async () => {
    const { report } = await score(xlsxOf(...sheets));
    expect(resultsOf(report)).toEqual(results);
  });

  it('are written once', async () => {
    const first = await score(xlsxOf(...sheets));
    const second = await score(first.written);
    expect(first.report.written).not.toEqual([]);
    expect(second.report.written).toEqual([]);
    expect(resultsOf(second.report)).toEqual(results);
  });
});

describeWithLibreOffice('recalculated', () => {
  it.each(SHAPES)('%s show the same results', async (_name, sheets, results) => {
    const { written } = await score(xlsxOf(...sheets));
    const rows = [...(await recalculate(written)).values()].flat();
    const shown = results.filter((result) => {
      const [, name, total, rank] = /^(.*) (\S+) (\S+)$/.exec(result)!;
      return rows.some((row) => [name, total, rank].every((text) => row.includes(text!)));
    });
    expect(shown).toEqual(results);
  });
});
