export default {
  globs: ['packages/elements/src/**/*.ts'],
  exclude: ['**/*.test.ts'],
  outdir: 'packages/elements',
  litelement: true,
};
