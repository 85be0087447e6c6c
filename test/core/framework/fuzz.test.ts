import fc from 'fast-check';
import { applyFramework } from '../../../src/core/framework/apply-framework';
import { checkFramework } from '../../../src/core/framework/check-framework';
import { entryTree, outlineOrder } from '../../../src/core/framework/entry-parents';
import { frameworkFingerprint } from '../../../src/core/framework/framework-fingerprint';
import { frameworkFromAnnex } from '../../../src/core/framework/framework-from-annex';
import { readPolicySheet } from '../../../src/core/framework/policy-sheet';
import { readFrameworkSheet } from '../../../src/core/framework/read-framework-sheet';
import { frameworkSheet } from '../../../src/core/framework/write-framework-sheet';
import { recognise } from '../../../src/core/recognise/recognise';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { dataSheet } from '../../../src/core/templates/data-sheet';
import { contentSnapshot } from '../../support/content-snapshot';
import { sheetSnapshotOf, snapshotOf } from '../../support/snapshot-of';
import { entryOf } from './framework-samples';

const HEADERS = [
  ...['Mã', 'Tên', 'Thuộc', 'Điểm tối đa', 'Trọng số', 'Cách gộp', 'Cách tính', 'Minh chứng'],
  ...['STT', 'Chỉ số', 'Khoá', 'Giá trị', 'Bộ chỉ số', 'Tổng cộng'],
];
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HEADERS) },
  { weight: 3, arbitrary: fc.constantFrom('1', '1.1', '1.2', 'I', '-', 'a)', 'tổng', 'Đồng hạng') },
  { weight: 2, arbitrary: fc.oneof(fc.double(), fc.integer(), fc.boolean()) },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
);
const body = fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 14 });
const columns = fc.shuffledSubarray(HEADERS, { minLength: 3 });
const sheet = fc
  .record({ name: fc.constantFrom('Bộ chỉ số', 'Quy ước', 'Phụ lục'), columns, body })
  .map(({ name, columns: header, body: rows }) =>
    sheetSnapshotOf({ name, rows: [['Tiêu đề'], header, ...rows] }),
  );

describe('whatever a sheet holds', () => {
  it('is read without failing, and what was read is written and read back the same', () => {
    fc.assert(
      fc.property(sheet, (snapshot) => {
        readPolicySheet(snapshot);
        for (const framework of [
          readFrameworkSheet(snapshot)?.framework,
          frameworkFromAnnex(snapshot),
        ]) {
          if (!framework) continue;
          checkFramework(framework);
          const again = readFrameworkSheet(contentSnapshot(frameworkSheet(framework)))!.framework;
          expect(frameworkFingerprint(again)).toBe(frameworkFingerprint(framework));
          const data = contentSnapshot(
            dataSheet({ framework, form: 'matrix', unitLabel: 'Tên đơn vị', tiers: Infinity }),
          );
          for (const table of recognise({ ...snapshotOf(), sheets: [data] }).tables) {
            applyFramework(table, framework, () => false);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('makes a forest: every entry stands once, after its parent', () => {
    const code = fc.constantFrom('1', '1.1', '2', 'a', null);
    const entries = fc.array(fc.tuple(code, code), { maxLength: 12 });
    fc.assert(
      fc.property(entries, (pairs) => {
        const tree = entryTree(pairs.map(([own, parent]) => entryOf(own, 'Mục', parent)));
        const order = outlineOrder(tree);
        expect([...order].sort((a, b) => a - b)).toEqual(pairs.map((_, index) => index));
        tree.parents.forEach((parent, index) => {
          if (parent !== null) expect(order.indexOf(parent)).toBeLessThan(order.indexOf(index));
        });
      }),
    );
  });
});
