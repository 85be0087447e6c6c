import { addressesIn, isNamedAddress } from './foreign-addresses';
import { PUBLIC_URL, gzipSize, openBuild, policyOf, scriptsOf } from './production-build';

const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const LARGEST_PANE_SCRIPT = 230_000;

const EXCEL_PAGES = ['taskpane.html', 'commands.html'];
const OWN_PAGES = ['index.html', 'message.html'];

describe('the production build', () => {
  const build = openBuild();

  const scripts = () => build.files.filter((file) => file.endsWith('.js'));

  it('holds the pages, the manifest, the sample, the icons and the notices', () => {
    expect(build.files).toEqual(
      expect.arrayContaining([
        ...EXCEL_PAGES,
        ...OWN_PAGES,
        ...['manifest.xml', 'THIRD-PARTY-NOTICES.txt'],
        ...['assets/bo-chi-so-mau.xlsx', 'assets/icon-16.png', 'assets/icon-128.png'],
      ]),
    );
  });

  it('holds nothing that only the README shows', () => {
    expect(build.files).not.toContain('assets/screenshot.png');
  });

  it.each([...EXCEL_PAGES, ...OWN_PAGES])('%s loads only files that are there', (page) => {
    const ours = scriptsOf(build.read(page)).filter((address) => address !== OFFICE_JS);
    expect(ours.length).toBeGreaterThan(0);
    for (const script of ours) expect(build.files).toContain(script);
  });

  it.each(EXCEL_PAGES)('%s loads office.js from Microsoft before our own scripts', (page) => {
    expect(scriptsOf(build.read(page))[0]).toBe(OFFICE_JS);
  });

  it.each(OWN_PAGES)('%s names no other host', (page) => {
    expect(addressesIn(build.read(page))).toEqual([]);
  });

  it.each([...EXCEL_PAGES, ...OWN_PAGES])('%s carries its policy before any script', (page) => {
    const html = build.read(page);
    const { place } = policyOf(html);
    expect(place).toBeGreaterThan(0);
    expect(place).toBeLessThan(html.indexOf('<script'));
  });

  it.each([...EXCEL_PAGES, ...OWN_PAGES])('%s has no script or style of its own inside', (page) => {
    const html = build.read(page);
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/);
  });

  it.each([...EXCEL_PAGES, ...OWN_PAGES])('%s asks nobody else for anything', (page) => {
    const { directives } = policyOf(build.read(page));
    expect(directives).toEqual(
      expect.arrayContaining(["default-src 'none'", "connect-src 'self'"]),
    );
    expect(directives.join()).not.toContain('unsafe');
  });

  it.each(OWN_PAGES)('%s allows scripts of ours only', (page) => {
    expect(policyOf(build.read(page)).directives).toContain("script-src 'self'");
  });

  it.each(EXCEL_PAGES)('%s allows scripts of ours and of Microsoft only', (page) => {
    expect(policyOf(build.read(page)).directives).toContain(
      "script-src 'self' https://appsforoffice.microsoft.com",
    );
  });

  it('holds no address that could be asked for anything', () => {
    const addresses = scripts().flatMap((file) =>
      addressesIn(build.read(file)).map((address) => ({ file, address })),
    );
    expect(addresses.filter(({ address }) => !isNamedAddress(address))).toEqual([]);
  });

  it('makes no code from text', () => {
    const offenders = scripts().filter((file) => /\beval\(|new Function\(/.test(build.read(file)));
    expect(offenders).toEqual([]);
  });

  it('does not ship office.js', () => {
    expect(build.files.filter((file) => /office(\.debug)?\.js$/i.test(file))).toEqual([]);
    const copies = scripts().filter((file) => build.read(file).includes('OSF.DDA'));
    expect(copies).toEqual([]);
  });

  it('opens the pane with at most 230 KB of script', () => {
    const initial = scriptsOf(build.read('taskpane.html')).filter(
      (address) => address !== OFFICE_JS,
    );
    const size = initial.reduce((sum, file) => sum + gzipSize(build.readBytes(file)), 0);
    expect(size).toBeLessThanOrEqual(LARGEST_PANE_SCRIPT);
  });

  it('names the public address in the manifest', () => {
    expect(build.read('manifest.xml')).toContain(`"${PUBLIC_URL}/taskpane.html"`);
    expect(build.read('manifest.xml')).not.toMatch(/="[^"]*localhost/);
  });

  it('says whose work it ships', () => {
    const notices = build.read('THIRD-PARTY-NOTICES.txt');
    for (const name of ['react 19', 'fraction.js 5', '@fluentui/react-components 9']) {
      expect(notices).toContain(name);
    }
  });
});
