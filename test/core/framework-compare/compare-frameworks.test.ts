import fc from 'fast-check';
import {
  compareFrameworks,
  type FrameworkDifference,
} from '../../../src/core/framework-compare/compare-frameworks';
import { frameworkFingerprint } from '../../../src/core/framework-compare/fingerprint';
import type { ScoreTable } from '../../../src/core/scorebook';
import { scoreTableOf, type NodeSpec } from '../../support/score-table';

function framework(...nodes: NodeSpec[]): ScoreTable {
  return scoreTableOf({ nodes, units: [] });
}

function leaf(code: string, name: string, max = '10'): NodeSpec {
  return { code, name, max };
}

/** `kind: label of a -> label of b` with the numbers, where there are any. */
function textOf(difference: FrameworkDifference): string {
  const places = [
    'a' in difference ? difference.a.label : null,
    'b' in difference && difference.kind !== 'node-removed' ? difference.b.label : null,
  ].filter((label) => label !== null);
  const numbers = 'from' in difference ? ` ${difference.from} -> ${difference.to}` : '';
  return `${difference.kind}: ${places.join(' -> ')}${numbers}`;
}

const AWARENESS = leaf('1.1', 'Người đứng đầu chỉ đạo chuyển đổi số');
const TRAINING = leaf('1.2', 'Tỷ lệ cán bộ được tập huấn');
const BUDGET = leaf('1.3', 'Kinh phí chi cho chuyển đổi số');
const NETWORK = leaf('2.1', 'Hạ tầng mạng nội bộ');
const SECURITY = leaf('2.2', 'Hệ thống được phê duyệt cấp độ an toàn');

const I = (...children: NodeSpec[]): NodeSpec => ({ code: '1', name: 'Nhận thức số', children });
const II = (...children: NodeSpec[]): NodeSpec => ({ code: '2', name: 'Hạ tầng số', children });
const BASE = framework(I(AWARENESS, TRAINING, BUDGET), II(NETWORK, SECURITY));

describe('compareFrameworks', () => {
  it.each<[string, ScoreTable, string[]]>([
    ['nothing', framework(I(AWARENESS, TRAINING, BUDGET), II(NETWORK, SECURITY)), []],
    [
      'an added indicator',
      framework(I(AWARENESS, TRAINING, BUDGET), II(NETWORK, SECURITY, leaf('2.3', 'Chữ ký số'))),
      ['node-added: 2.3 Chữ ký số'],
    ],
    [
      'a removed indicator',
      framework(I(AWARENESS, TRAINING, BUDGET), II(NETWORK)),
      ['node-removed: 2.2 Hệ thống được phê duyệt cấp độ an toàn'],
    ],
    [
      'an indicator in the middle, with the codes after it pushed on',
      framework(
        I(
          AWARENESS,
          leaf('1.2', 'Chữ ký số'),
          { ...TRAINING, code: '1.3' },
          { ...BUDGET, code: '1.4' },
        ),
        II(NETWORK, SECURITY),
      ),
      [
        'node-recoded: 1.2 Tỷ lệ cán bộ được tập huấn -> 1.3 Tỷ lệ cán bộ được tập huấn',
        'node-recoded: 1.3 Kinh phí chi cho chuyển đổi số -> 1.4 Kinh phí chi cho chuyển đổi số',
        'node-added: 1.2 Chữ ký số',
      ],
    ],
    [
      'a new wording',
      framework(
        I(AWARENESS, leaf('1.2', 'Tỷ lệ cán bộ, công chức được tập huấn'), BUDGET),
        II(NETWORK, SECURITY),
      ),
      [
        'node-reworded: 1.2 Tỷ lệ cán bộ được tập huấn -> 1.2 Tỷ lệ cán bộ, công chức được tập huấn',
      ],
    ],
    [
      'quite another wording under the same code',
      framework(I(AWARENESS, leaf('1.2', 'Chữ ký số'), BUDGET), II(NETWORK, SECURITY)),
      ['node-reworded: 1.2 Tỷ lệ cán bộ được tập huấn -> 1.2 Chữ ký số'],
    ],
    [
      'another maximum',
      framework(I(AWARENESS, { ...TRAINING, max: '12.5' }, BUDGET), II(NETWORK, SECURITY)),
      [
        'maximum-changed: 1.2 Tỷ lệ cán bộ được tập huấn -> 1.2 Tỷ lệ cán bộ được tập huấn 10 -> 12.5',
      ],
    ],
    [
      'a maximum that is not stated',
      framework(I(AWARENESS, { code: '1.2', name: TRAINING.name! }, BUDGET), II(NETWORK, SECURITY)),
      [
        'maximum-changed: 1.2 Tỷ lệ cán bộ được tập huấn -> 1.2 Tỷ lệ cán bộ được tập huấn 10 -> null',
      ],
    ],
    [
      'an indicator under another group',
      framework(I(AWARENESS, TRAINING), II(NETWORK, SECURITY, BUDGET)),
      ['node-moved: 1.3 Kinh phí chi cho chuyển đổi số -> 1.3 Kinh phí chi cho chuyển đổi số'],
    ],
    [
      'another order',
      framework(I(BUDGET, AWARENESS, TRAINING), II(NETWORK, SECURITY)),
      ['node-moved: 1.3 Kinh phí chi cho chuyển đổi số -> 1.3 Kinh phí chi cho chuyển đổi số'],
    ],
    [
      'a group that is not scored',
      framework(I(AWARENESS, TRAINING, BUDGET), { ...II(NETWORK, SECURITY), isScored: false }),
      ['scoring-changed: 2 Hạ tầng số -> 2 Hạ tầng số'],
    ],
    [
      'case, spaces, marks and full stops',
      framework(
        I(
          { ...AWARENESS, code: '1.1.', name: 'NGƯỜI ĐỨNG ĐẦU  CHỈ ĐẠO CHUYỂN ĐỔI SỐ' },
          { ...TRAINING, name: 'Tỷlệcánbộđượctậphuấn' },
          { ...BUDGET, name: 'Kinh phí chi cho chuyển đổi số:' },
        ),
        II({ ...NETWORK, name: NETWORK.name!.normalize('NFD') }, SECURITY),
      ),
      [],
    ],
  ])('finds %s', (_, other, expected) => {
    expect(compareFrameworks(BASE, other).map(textOf)).toEqual(expected);
  });

  it('names the cells on either side', () => {
    const other = framework(I(AWARENESS, { ...TRAINING, max: '5' }, BUDGET), II(NETWORK, SECURITY));
    const [difference] = compareFrameworks(BASE, other);
    expect(difference).toMatchObject({
      a: { node: 2, cell: { sheetId: BASE.areas[0]!.sheetId, ...BASE.nodes[2]!.cell } },
      b: { node: 2, cell: { sheetId: other.areas[0]!.sheetId, ...other.nodes[2]!.cell } },
    });
  });

  it('tells indicators of one name in two groups apart', () => {
    const both = framework(I(leaf('1', 'Khác')), II(leaf('1', 'Khác')));
    const one = framework(I(leaf('1', 'Khác')), II());
    expect(compareFrameworks(both, both)).toEqual([]);
    expect(compareFrameworks(both, one).map(textOf)).toEqual(['node-removed: 1 Khác']);
  });
});

const NAMES = ['Nhận thức số', 'Thể chế số', 'Hạ tầng số', 'Nhân lực số', 'Khác', 'Chữ ký số'];
const node = (children: fc.Arbitrary<NodeSpec[]>): fc.Arbitrary<NodeSpec> =>
  fc.record({
    code: fc.constantFrom('1', '2', '1.1', 'I'),
    name: fc.constantFrom(...NAMES),
    max: fc.constantFrom('5', '10'),
    children,
  });
const frameworks = fc
  .array(node(fc.array(node(fc.constant([])), { maxLength: 4 })), { minLength: 1, maxLength: 4 })
  .map((nodes) => framework(...nodes));

describe('two frameworks', () => {
  it('have no difference exactly when their fingerprints are equal', () => {
    fc.assert(
      fc.property(frameworks, frameworks, (a, b) => {
        const isEqual = frameworkFingerprint(a) === frameworkFingerprint(b);
        expect(compareFrameworks(a, b).length === 0).toBe(isEqual);
      }),
      { numRuns: 500 },
    );
  });

  it('lose as many nodes one way as they gain the other way', () => {
    fc.assert(
      fc.property(frameworks, frameworks, (a, b) => {
        const kinds = compareFrameworks(a, b).map(({ kind }) => kind);
        const gained = kinds.filter((kind) => kind === 'node-added').length;
        const lost = kinds.filter((kind) => kind === 'node-removed').length;
        expect(b.nodes.length - a.nodes.length).toBe(gained - lost);
      }),
    );
  });

  it('are never different from themselves', () => {
    fc.assert(fc.property(frameworks, (a) => expect(compareFrameworks(a, a)).toEqual([])));
  });
});
