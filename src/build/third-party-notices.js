const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');

/**
 * What we ship of others: name, version, licence and licence text of every package in the
 * production dependency tree, read from the lockfile and the installed packages.
 */
function productionPackages(root) {
  const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(lock.packages)
    .filter(([folder, entry]) => folder !== '' && !entry.dev && !entry.devOptional)
    .map(([folder, entry]) => ({
      name: folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: entry.version,
      licence: entry.license ?? null,
      folder: path.join(root, folder),
    }));
}

function licenceText(folder) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.(md|txt))?$/i.test(name));
  return file ? readFileSync(path.join(folder, file), 'utf8').replace(/\r\n/g, '\n').trim() : '';
}

/** Packages with the same licence text stand together above that text. */
function thirdPartyNotices(root) {
  const packagesByText = new Map();
  for (const { name, version, licence, folder } of productionPackages(root)) {
    const text = licenceText(folder) || `${licence} (the package ships no licence text)`;
    packagesByText.set(text, [...(packagesByText.get(text) ?? []), `${name} ${version}`]);
  }
  const sections = [...packagesByText].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`);
  return sections.join(`\n${'-'.repeat(72)}\n\n`);
}

/** Adds `THIRD-PARTY-NOTICES.txt` to the build. */
class ThirdPartyNoticesPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('ThirdPartyNoticesPlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'ThirdPartyNoticesPlugin', stage }, () => {
        const notices = new sources.RawSource(thirdPartyNotices(compiler.context));
        compilation.emitAsset('THIRD-PARTY-NOTICES.txt', notices);
      });
    });
  }
}

module.exports = { ThirdPartyNoticesPlugin, productionPackages };
