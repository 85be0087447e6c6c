/** What `npm start` and `npm run start:excel` say once the page can be opened. */

const SIDELOAD = [
  'Windows/Mac: nạp manifest.xml vào Excel (Windows: npx office-addin-debugging start manifest.xml; Mac: chép vào',
  '  ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef).  Web: Home > Add-ins > Upload My Add-in > manifest.xml',
  'Windows/Mac: load manifest.xml into Excel (Windows: npx office-addin-debugging start manifest.xml; Mac: copy it to',
  '  ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef).  Web: Home > Add-ins > Upload My Add-in > manifest.xml',
];

function welcomeLines(page, address) {
  if (page === 'excel') return [`Chấm điểm (Excel): ${address}`, ...SIDELOAD];
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
      for (const line of welcomeLines(this.page, this.addressOf())) console.log(line);
    });
  }
}

module.exports = { WelcomePlugin };
