import { decodeSnapshot } from '../../../../src/core/text/legacy/decode-snapshot';
import { recognise } from '../../../../src/core/recognise/recognise';
import { snapshotOf } from '../../../support/snapshot-of';
import { mangleUtf8 } from './encode';

const SCORECARD = {
  name: 'TCVN3',
  rows: [
    ['§¬n vÞ: X· T©n Hoµ'],
    ['STT', 'Tªn tiªu chÝ', '§iÓm tèi ®a', '§iÓm tù chÊm'],
    ['1', 'NhËn thøc sè', 10, 8],
    ['2', 'ThÓ chÕ sè', 20, 15.5],
    ['3', 'H¹ tÇng sè', 20, 12],
  ],
};

describe('decodeSnapshot', () => {
  it('reads a sheet in TCVN3, and says so', () => {
    const { snapshot, notes } = decodeSnapshot(snapshotOf(SCORECARD));
    expect(snapshot.sheets[0]!.values.slice(0, 2)).toEqual([
      ['Đơn vị: Xã Tân Hoà', null, null, null],
      ['STT', 'Tên tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
    ]);
    expect(notes).toEqual([
      { kind: 'legacy-encoding', sheetId: 'sheet-1', encoding: 'TCVN3', count: 7 },
    ]);
  });

  it('lets the recogniser find the table and the unit', () => {
    const { tables } = recognise(decodeSnapshot(snapshotOf(SCORECARD)).snapshot);
    expect(tables).toHaveLength(1);
    expect(tables[0]!.units[0]!.name).toBe('Xã Tân Hoà');
    expect(tables[0]!.nodes.map(({ name }) => name)).toEqual([
      'Nhận thức số',
      'Thể chế số',
      'Hạ tầng số',
    ]);
  });

  it('reads mangled file names between proper texts', () => {
    const { snapshot, notes } = decodeSnapshot(
      snapshotOf({
        name: 'A',
        rows: [['Minh chứng'], [mangleUtf8('Tiêu chí 01.png')], ['Bé'], [5]],
      }),
    );
    expect(snapshot.sheets[0]!.values).toEqual([['Minh chứng'], ['Tiêu chí 01.png'], ['Bé'], [5]]);
    expect(notes).toEqual([
      { kind: 'legacy-encoding', sheetId: 'sheet-1', encoding: 'UTF-8', count: 1 },
    ]);
  });

  it('reads the names in TCVN3 below headers typed anew in Unicode', () => {
    const { snapshot, notes } = decodeSnapshot(
      snapshotOf({
        name: 'A',
        rows: [
          ['Đơn vị', 'Tổng điểm', 'Kế hoạch'],
          ['Së Y tÕ', 5, 'Hòa'],
          ['Së Néi vô', 6, 'Café'],
          ['NhËn thøc sè', 7, 'Bé'],
        ],
      }),
    );
    expect(snapshot.sheets[0]!.values).toEqual([
      ['Đơn vị', 'Tổng điểm', 'Kế hoạch'],
      ['Sở Y tế', 5, 'Hòa'],
      ['Sở Nội vụ', 6, 'Café'],
      ['Nhận thức số', 7, 'Bé'],
    ]);
    expect(notes).toMatchObject([{ encoding: 'TCVN3', count: 3 }]);
  });

  it('notes each sheet by itself', () => {
    const sheets = [{ name: 'Unicode', rows: [['Điểm tối đa']] }, SCORECARD];
    expect(decodeSnapshot(snapshotOf(...sheets)).notes.map(({ sheetId }) => sheetId)).toEqual([
      'sheet-2',
    ]);
  });

  it('reads the displayed texts too', () => {
    const displays = { C3: ['§iÓm tèi ®a', 'General'] } as const;
    const { snapshot } = decodeSnapshot(snapshotOf({ ...SCORECARD, displays }));
    expect(snapshot.sheets[0]!.displays[0]!.text).toBe('Điểm tối đa');
  });

  it('gives back the same snapshot when nothing is legacy', () => {
    const snapshot = snapshotOf({ name: 'A', rows: [['Điểm tối đa', 'Unit', null, true, 5]] });
    expect(decodeSnapshot(snapshot)).toEqual({ snapshot, notes: [] });
    expect(decodeSnapshot(snapshot).snapshot).toBe(snapshot);
  });
});
