/**
 * The content security policies of our pages. Scripts come from our own folder (and, in Excel,
 * office.js from Microsoft); nothing is ever sent anywhere else.
 */

/** Hash of the empty string: Fluent's style tags start empty and are filled rule by rule. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** Where Excel on the web lives; on a page's header only, because a meta tag cannot carry it. */
const EXCEL_FRAMES = [
  "'self'",
  'https://*.officeapps.live.com',
  'https://*.office.com',
  'https://*.cloud.microsoft',
  'https://*.microsoft.com',
  'https://*.sharepoint.com',
];

function policyText(directives) {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

/** The origin that a script address adds to `'self'`: none when the address is relative. */
function foreignOrigins(scriptUrl) {
  return scriptUrl && /^https?:/.test(scriptUrl) ? [new URL(scriptUrl).origin] : [];
}

function directivesFor(scriptUrl) {
  return {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...foreignOrigins(scriptUrl)],
    'style-src': ["'self'", EMPTY_STYLE],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'object-src': ["'none'"],
  };
}

/** The policy as a page's own meta tag carries it; `officeJsUrl` is null outside Excel. */
function metaPolicy(officeJsUrl) {
  return policyText(directivesFor(officeJsUrl));
}

/** The policy as a web server sends it: the same, and who may frame the page. */
function headerPolicy(officeJsUrl, isOpenedByExcel) {
  const frames = isOpenedByExcel ? EXCEL_FRAMES : ["'self'"];
  return policyText({ ...directivesFor(officeJsUrl), 'frame-ancestors': frames });
}

module.exports = { metaPolicy, headerPolicy };
