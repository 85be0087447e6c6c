/** Addresses in what we ship that are names or explanations, and are never asked for anything. */
export const NAMED_ADDRESSES: readonly RegExp[] = [
  // Names of XML vocabularies: SVG and its kin in React, Office Open XML in our file host.
  /^http:\/\/www\.w3\.org\/(1998\/Math\/MathML|1999\/xlink|2000\/svg|2000\/xmlns\/)$/,
  /^http:\/\/www\.w3\.org\/XML\/1998\/namespace$/,
  /^http:\/\/schemas\.openxmlformats\.org\//,
  // Where React explains an error message.
  /^https:\/\/react\.dev\/errors\/$/,
];

/** The addresses in a text, each once. */
export function addressesIn(text: string): string[] {
  return [...new Set([...text.matchAll(/https?:\/\/[^\s"'`)<>\\]*/g)].map((match) => match[0]))];
}

export function isNamedAddress(address: string): boolean {
  return NAMED_ADDRESSES.some((pattern) => pattern.test(address));
}
