import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { layers } from './scripts/eslint/layers.mjs';

const typescript = ['**/*.ts'];
const elements = ['packages/elements/**/*.ts', 'examples/**/*.ts'];

/** Shapes of code that the house does without, and what it has instead. */
const restricted = [
  ['ExportDefaultDeclaration', 'Export by name.'],
  ['ExportAllDeclaration', 'Name what is exported: the public surface is a decision.'],
  ['TSEnumDeclaration', 'Use a union of literals.'],
  [':matches(ImportDeclaration, ExportNamedDeclaration, ImportExpression)[source.value=/^\\..*\\.js$/]', 'Import TypeScript by its own name, ending in .ts.'],
].map(([selector, message]) => ({ selector, message }));

/** Typed as promises, though nothing has to wait for them: node:test's own calls, and chai's `equal`. */
const notForWaiting = [
  ...['describe', 'it', 'suite', 'test'].map((name) => ({ from: 'package', package: 'node:test', name })),
  { from: 'package', package: '@types/chai', name: 'Equal' },
];

/** Tests read golden files as they are: what is in them is what the test is there to prove. */
const untyped = Object.fromEntries(
  ['no-explicit-any', 'no-unsafe-argument', 'no-unsafe-assignment', 'no-unsafe-call', 'no-unsafe-member-access', 'no-unsafe-return']
    .map((rule) => [`@typescript-eslint/${rule}`, 'off']),
);

export default defineConfig(
  {
    ignores: [
      '**/dist/', '**/cdn/', 'coverage/', 'docs/api/', '.results/',
      'packages/bench/peers/', 'packages/bench/results/',
      '*.config.{js,mjs}',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: typescript,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: 'tsconfig.test.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // A function may promise without waiting, where its callers wait.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['**/*.test.ts', '**/test/**/*.ts'],
    rules: {
      ...untyped,
      // `expect(x).to.be.true` is a call in disguise.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: notForWaiting }],
    },
  },
  { files: ['**/*.{js,mjs}'], extends: [tseslint.configs.recommended] },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  { files: ['packages/**/*.ts', 'examples/**/*.{ts,mjs}', 'scripts/**/*.{ts,mjs}'], rules: { 'no-restricted-syntax': ['error', ...restricted] } },
  {
    // node --test loads a reporter by its default export, the test runner its settings.
    files: ['scripts/lib/node-count-reporter.mjs', 'scripts/engines/wtr.config.mjs'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    plugins: { house: { rules: { layers } } },
    rules: { 'house/layers': 'error' },
  },
  {
    files: ['**/*.{ts,mjs}'],
    ignores: ['packages/core/src/instruments/**'],
    rules: { 'max-lines': ['error', 400] },
  },
  {
    files: elements,
    extends: [lit['flat/recommended'], wc['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      // Lit calls an event listener with its element as `this`.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
