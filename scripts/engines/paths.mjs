/** @typedef {import('./engines.mjs').EngineId} EngineId */

const folder = 'packages/elements/test';

/** The core paths by roles and real keys alone: each test of this file is one path. */
export const corePaths = `${folder}/engines/core-paths.test.ts`;

/** Test files that run in every engine: the core paths, and what of the survey's own tests needs nothing but a page. */
export const files = [
  corePaths,
  ...[
    'answering', 'answering-comfort', 'define', 'form-field', 'full-form', 'instruments', 'isolation', 'keyboard',
    'language', 'language-choice', 'local-questions', 'own-result', 'storage', 'two-tabs',
  ].map((name) => `${folder}/survey/${name}.test.ts`),
];

/** Tests of the survey that run in Chromium only, and why. */
export const leftOut = [
  { what: 'survey/accessibility, survey/beyond-axe', why: 'They set dark, forced colours and reduced motion by Chromium’s own protocol. What they check is markup and styles, the same in every engine.' },
];

/**
 * Tests that an engine cannot do, by their full names. The run skips these and no others, and fails when one of them is not there.
 * @type {Readonly<Partial<Record<EngineId, readonly { test: string, why: string }[]>>>}
 */
export const cannot = {
  webkitgtk: [
    {
      test: 'the page and the survey nothing flows over at 320 pixels',
      why: 'Its window does not get narrower than 447 pixels. The core path “320 pixels wide” uses a frame instead.',
    },
    {
      test: 'with the keyboard alone the focus is to be seen on the answer it is on',
      why: 'WebKit does not count a radio reached by an arrow key as `:focus-visible`, also on a page without the survey. Where one is shows by the chosen answer, which goes with the focus.',
    },
  ],
};
