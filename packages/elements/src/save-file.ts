/** Saves a file as a click on a link would. The object URL lives only for the click. */
export function saveFile(file: Blob, name: string, page: Document): void {
  const link = page.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}
