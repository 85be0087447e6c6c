import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { productionPackages } from '../../src/build/third-party-notices';

const ROOT = path.join(__dirname, '../..');
const readJson = (file: string) => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'));

/** Licences that may ship, as SPDX names them. */
const SHIPPED_LICENCES = ['MIT', '0BSD', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'];

describe('dependencies', () => {
  const { dependencies, devDependencies } = readJson('package.json');
  const shipped: ReturnType<typeof productionPackages> = productionPackages(ROOT);

  it.each(Object.entries<string>({ ...dependencies, ...devDependencies }))(
    '%s is pinned to one version',
    (_name, version) => {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    },
  );

  it('every package of the lockfile has its checksum', () => {
    const packages: Record<string, { integrity?: string }> = readJson('package-lock.json').packages;
    const unchecked = Object.entries(packages).filter(
      ([folder, { integrity }]) => folder !== '' && !integrity?.startsWith('sha512-'),
    );
    expect(unchecked.map(([folder]) => folder)).toEqual([]);
  });

  it('what ships has a licence that allows it', () => {
    expect(shipped.length).toBeGreaterThan(Object.keys(dependencies).length);
    const others = shipped.filter(({ licence }) => !SHIPPED_LICENCES.includes(licence ?? ''));
    expect(others).toEqual([]);
  });

  it('office.js, tools and tests do not ship', () => {
    const names = shipped.map(({ name }) => name);
    for (const name of Object.keys(devDependencies)) expect(names).not.toContain(name);
  });

  it('what ships is installed', () => {
    expect(shipped.filter(({ folder }) => !existsSync(folder))).toEqual([]);
  });
});
