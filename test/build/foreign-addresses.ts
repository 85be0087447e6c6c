/** Addresses in what we ship that are names or explanations, and are never asked for anything. */
export const NAMED_ADDRESSES: readonly RegExp[] = [
  // Names of XML vocabularies: HTML and SVG in React, Office Open XML in our file host.
  /^http:\/\/www\.w3\.org\/(1998\/Math\/MathML|1999\/(xhtml|xlink)|2000\/svg|XML\/1998\/namespace|2000\/xmlns\/)$/,
  /^http:\/\/schemas\.openxmlformats\.org\//,
  /^http:\/\/purl\.oclc\.org\/ooxml\//,
  /^http:\/\/schemas\.microsoft\.com\/office\//,
  // Where React and Fluent explain an error message.
  /^https:\/\/react\.dev\/errors\/$/,
  /^https:\/\/github\.com\/microsoft\/fluentui\/issues\/$/,
];

/** The addresses in a text, each once. */
export function addressesIn(text: string): string[] {
  return [...new Set([...text.matchAll(/https?:\/\/[^\s"'`)<>\\]*/g)].map((match) => match[0]))];
}

export function isNamedAddress(address: string): boolean {
  return NAMED_ADDRESSES.some((pattern) => pattern.test(address));
}
