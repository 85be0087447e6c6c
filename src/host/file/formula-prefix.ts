/**
 * Functions that came after Excel 2007 carry a prefix in files, which people never see
 * ([MS-XLSX] 2.2.2): without it Excel shows #NAME?.
 */
const PREFIXED = new Set(
  (
    'RANK.EQ RANK.AVG NUMBERVALUE IFNA IFS SWITCH XOR CONCAT TEXTJOIN MAXIFS MINIFS ' +
    'MODE.SNGL MODE.MULT STDEV.S STDEV.P VAR.S VAR.P PERCENTILE.INC PERCENTILE.EXC ' +
    'PERCENTRANK.INC PERCENTRANK.EXC QUARTILE.INC QUARTILE.EXC NORM.DIST NORM.INV NORM.S.DIST ' +
    'NORM.S.INV CEILING.MATH FLOOR.MATH ISFORMULA FORMULATEXT SHEET SHEETS UNICHAR UNICODE ' +
    'DAYS ISOWEEKNUM XLOOKUP XMATCH LET LAMBDA SORTBY UNIQUE SEQUENCE RANDARRAY'
  ).split(' '),
);

const TEXT_OR_CALL = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([A-Za-z_][\w.]*)(?=\()/g;
const TEXT_OR_PREFIX = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(_xlfn\.(?:_xlws\.)?|_xlpm\.)/g;

/** `=IFNA(A1,0)` → `_xlfn.IFNA(A1,0)`: as a file writes it. */
export function formulaForFile(formula: string): string {
  return formula
    .replace(/^=/, '')
    .replace(TEXT_OR_CALL, (token: string, name?: string) =>
      name && PREFIXED.has(name.toUpperCase()) ? `_xlfn.${token}` : token,
    );
}

/** `_xlfn.IFNA(A1,0)` → `=IFNA(A1,0)`: as a person reads it. */
export function formulaForPeople(text: string): string {
  const plain = text.includes('_xl')
    ? text.replace(TEXT_OR_PREFIX, (token: string, prefix?: string) => (prefix ? '' : token))
    : text;
  return `=${plain}`;
}
