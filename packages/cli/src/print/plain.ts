/**
 * Text from a file, safe to show in a terminal: control characters and those that turn the
 * direction of writing become visible marks, and line breaks become spaces.
 */
export function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}
