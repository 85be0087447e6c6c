/** The address that manifest.xml carries in the repository: the development server. */
const DEVELOPMENT_URL = 'https://localhost:3000';

/**
 * The manifest for the address where the add-in will be served.
 * @param publicUrl an https address without a trailing slash needed; when it is missing the
 *   manifest stays that of the development server
 * @throws RangeError when the address is not https
 */
function withPublicUrl(manifest, publicUrl) {
  if (!publicUrl) return manifest;
  const { protocol, href } = new URL(publicUrl);
  if (protocol !== 'https:') throw new RangeError(`PUBLIC_URL must be https: ${publicUrl}`);
  return manifest.replaceAll(DEVELOPMENT_URL, href.replace(/\/$/, ''));
}

module.exports = { DEVELOPMENT_URL, withPublicUrl };
