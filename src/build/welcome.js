const { readFileSync } = require('node:fs');
const path = require('node:path');

/** Where Excel looks for add-ins under development. */
const WINDOWS_KEY = String.raw`HKCU\Software\Microsoft\Office\16.0\WEF\Developer`;
const MAC_FOLDER = '~/Library/Containers/com.microsoft.Excel/Data/Documents/wef';
const WEB_MENU = 'Home > Add-ins > More Add-ins > Upload My Add-in';

/** How to load the add-in into Excel: two lines a language. */
function sideloadLines(root) {
  const manifest = path.join(root, 'manifest.xml');
  const id = /<Id>(.*)<\/Id>/.exec(readFileSync(manifest, 'utf8'))[1];
  const register = `reg add ${WINDOWS_KEY} /v ${id} /d "${manifest}" /f`;
  return [
    `Windows: chạy  ${register}  rồi mở lại Excel.`,
    `Mac: chép manifest.xml vào ${MAC_FOLDER}.  Web: ${WEB_MENU}, chọn manifest.xml.`,
    `Windows: run  ${register}  and restart Excel.`,
    `Mac: copy manifest.xml to ${MAC_FOLDER}.  Web: ${WEB_MENU}, choose manifest.xml.`,
  ];
}

/** What `npm start` and `npm run start:excel` say. */
function welcomeLines(page, address, root) {
  if (page === 'excel') return [`Chấm điểm (Excel): ${address}`, ...sideloadLines(root)];
  return [
    `Chấm điểm: ${address}`,
    'Mở địa chỉ trên trong trình duyệt; Ctrl+C để dừng. / Open the address in a browser; Ctrl+C stops it.',
  ];
}

/** Prints once, after the first build: only then does the address answer. */
class WelcomePlugin {
  /** @param addressOf gives the address, which is known only once the server listens */
  constructor(page, addressOf) {
    this.page = page;
    this.addressOf = addressOf;
  }

  apply(compiler) {
    let isSaid = false;
    compiler.hooks.afterDone.tap('WelcomePlugin', () => {
      if (isSaid) return;
      isSaid = true;
      const lines = welcomeLines(this.page, this.addressOf(), compiler.context);
      for (const line of lines) console.log(line);
    });
  }
}

module.exports = { WelcomePlugin };
