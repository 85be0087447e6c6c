/** The Excel API set that everything here needs; the manifest asks for the same. */
export const REQUIRED_EXCEL_API = '1.9';
