/** How long a browser may take to begin saving, in ms. */
const savingTime = 1000;

/** Saves a file as a click on a link would. Its object URL lives no longer than the browser needs. */
export function saveFile(file: Blob, name: string, page: Document): void {
  const url = URL.createObjectURL(file);
  const link = page.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), savingTime);
}
