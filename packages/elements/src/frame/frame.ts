// Script of the hosted page: settings from its address, its height to the page around. The survey itself
// comes with `readiness.js`, after this.
import { readSettings } from './read-settings.ts';
import { tellHeight } from './tell-height.ts';

const { attributes, refused } = readSettings(new URLSearchParams(location.search));
for (const name of refused) console.warn(`Readiness Kit: "${name}" in this page's address is not followed.`);
for (const [name, value] of attributes) {
  // The language is the whole page's: on the tag it would take the person's own choice away.
  const element = name === 'lang' ? document.documentElement : document.querySelector('readiness-survey');
  if (value === null) element?.removeAttribute(name);
  else element?.setAttribute(name, value);
}
tellHeight(document.body, window);
