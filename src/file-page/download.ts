const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** In milliseconds: some browsers fetch the bytes only after the click, some after a question. */
const URL_LIFE = 60_000;

/** Hands bytes to the person as a file of the browser's downloads. */
export function downloadWorkbook(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type: XLSX_TYPE }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(url), URL_LIFE);
}
