import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DEVELOPMENT_URL, withPublicUrl } from '../../src/build/manifest';
import { REQUIRED_EXCEL_API } from '../../src/host/excel/required-api';
import * as rules from './manifest-rules';
import type { ManifestFacts, ManifestRule } from './manifest-rules';
import { readPngSize } from './png-size';
import { named, readXml } from './xml-element';

const ROOT = path.join(__dirname, '../..');
const readText = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const source = readText('manifest.xml');
const { version } = JSON.parse(readText('package.json')) as { version: string };

function factsOf(manifest: string): ManifestFacts {
  return {
    manifest: readXml(manifest),
    packageVersion: version,
    requiredExcelApi: REQUIRED_EXCEL_API,
    pngSize: (place) => readPngSize(path.join(ROOT, place)),
  };
}

/** A copy of the manifest that differs; fails when there is nothing to replace. */
function broken(from: string | RegExp, to: string): string {
  const copy = source.replace(from, to);
  if (copy === source) throw new Error(`The manifest does not hold ${from}`);
  return copy;
}

const LONG = 'x'.repeat(251);

/** Every rule with the copies that it must refuse. */
const CASES: [name: string, rule: ManifestRule, copies: [what: string, copy: string][]][] = [
  [
    'its elements stand in the order that Office asks for',
    rules.hasFixedOrder,
    [
      ['swapped', broken(/(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, '$2$1')],
      ['without a support address', broken(/<SupportUrl.*\/>/, '')],
      ['with a get-started tip without description', broken(/<Description resid="GetS.*\/>/, '')],
      ['with a supertip without title', broken(/(<Supertip>\s*)<Title.*\/>/, '$1')],
      [
        'with requirements that remove the ribbon',
        broken('<Resources>', '<Requirements /><Resources>'),
      ],
    ],
  ],
  ['its Id is a GUID', rules.hasGuid, [['cut', broken(/<Id>.*<\/Id>/, '<Id>5d0f3a52</Id>')]]],
  [
    'its version is that of package.json',
    rules.hasVersionOfPackage,
    [
      ['another', broken(/<Version>.*<\/Version>/, '<Version>99.0.0</Version>')],
      ['five parts', broken(/<Version>.*<\/Version>/, `<Version>${version}.0.0.0</Version>`)],
    ],
  ],
  [
    'its texts are as short as Office allows',
    rules.hasShortTexts,
    [
      ['long name', broken('DefaultValue="Chấm điểm"', `DefaultValue="${LONG}"`)],
      ['long tip', broken(/Value="Selects[^"]*"/, `Value="${LONG}"`)],
      ['empty label', broken('Value="Scoring"', 'Value=""')],
    ],
  ],
  [
    'every text is there in Vietnamese and English',
    rules.speaksBothLanguages,
    [
      ['no English', broken(/<bt:Override Locale="en-US" Value="Scoring" \/>/, '')],
      ['short language tag', broken('<DefaultLocale>vi-VN', '<DefaultLocale>vi')],
    ],
  ],
  [
    'every resource is defined and used',
    rules.definesAndUsesResources,
    [
      ['undefined', broken(' id="Pane.Url"', ' id="Other.Url"')],
      ['long id', broken(/Group\.Label/g, `Group.Label.${'x'.repeat(30)}`)],
    ],
  ],
  ['no id stands twice', rules.hasUniqueIds, [['twice', broken(' id="Rank.16"', ' id="Rank.20"')]]],
  [
    'icons of the required sizes are named',
    rules.hasEveryIconSize,
    [
      ['no 80', broken(/<bt:Image size="80" resid="Icon.80" \/>/, '')],
      ['a size that does not exist', broken('size="48"', 'size="50"')],
    ],
  ],
  [
    'the pictures have these pixels',
    rules.drawsIconsInTheirSize,
    [
      ['wrong size', broken('assets/rank-20.png', 'assets/rank-24.png')],
      ['no picture', broken('assets/icon-64.png', 'assets/icon-65.png')],
      ['no PNG', broken('assets/icon-64.png', 'assets/mark.svg')],
    ],
  ],
  [
    'every address is https and ours',
    rules.keepsAddressesAtHome,
    [
      ['http', broken(`${DEVELOPMENT_URL}/commands.html`, 'http://localhost:3000/commands.html')],
      ['foreign', broken(`${DEVELOPMENT_URL}/index.html`, 'https://example.org/index.html')],
    ],
  ],
  [
    'it names app domains as plain foreign origins',
    rules.namesPlainAppDomains,
    [
      ['with a path', withAppDomain('https://example.org/a')],
      ['with a wildcard', withAppDomain('https://*.example.org')],
      ['its own', withAppDomain(DEVELOPMENT_URL)],
    ],
  ],
  [
    'it requires the API set that the code needs, and write access',
    rules.requiresWhatTheCodeNeeds,
    [
      ['newer', broken('MinVersion="1.9"', 'MinVersion="1.14"')],
      ['none', broken(/<Requirements>[^]*<\/Requirements>/, '')],
      ['reading only', broken('ReadWriteDocument', 'ReadDocument')],
    ],
  ],
];

function withAppDomain(domain: string): string {
  return broken('<Hosts>', `<AppDomains><AppDomain>${domain}</AppDomain></AppDomains><Hosts>`);
}

describe('manifest.xml', () => {
  it.each(CASES)('%s', (_name, rule) => {
    expect(rule(factsOf(source))).toEqual([]);
  });

  describe.each(CASES)('the check that %s', (_name, rule, copies) => {
    it.each(copies)('refuses a manifest: %s', (_what, copy) => {
      expect(rule(factsOf(copy))).not.toEqual([]);
    });
  });

  it('runs functions by the names that commands.ts registers', () => {
    const names = named(readXml(source), 'FunctionName').map(({ text }) => text);
    const commands = readText('src/commands/commands.ts');
    expect(names).toEqual(['createRankColumns', 'nextMissingEvidence']);
    for (const name of names) expect(commands).toContain(`Office.actions.associate('${name}'`);
  });
});

describe('the manifest that is handed out', () => {
  const published = withPublicUrl(source, 'https://chamdiem.example.gov.vn/cong-cu/');

  it('points to the public address and nowhere else', () => {
    expect(rules.isServedFromElsewhere(factsOf(published))).toEqual([]);
    expect(published).toContain('"https://chamdiem.example.gov.vn/cong-cu/taskpane.html"');
    expect(rules.keepsAddressesAtHome(factsOf(published))).toEqual([]);
  });

  it('is told apart from that of the development server', () => {
    expect(rules.isServedFromElsewhere(factsOf(source))).not.toEqual([]);
  });

  it('is never made for an address without https', () => {
    expect(() => withPublicUrl(source, 'http://chamdiem.example.gov.vn')).toThrow(RangeError);
  });
});
