/** How long a browser may take to begin saving, in ms. */
const savingTime = 1000;

/** Saves a text as a file; its object URL lives no longer than the browser needs. */
export function saveFile(name: string, text: string, type: string, page: Document): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = page.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), savingTime);
}
