// Readers of what a device kept: loaded with the store, beside the first script.
export { readPreferences } from './read-preferences.ts';
export { readSheet } from './read-sheet.ts';
