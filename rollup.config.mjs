// The CDN bundle: one script for a page, with what is not needed at once in chunks beside it.
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

/** Chunks are called by the module they hold, such as `instruments-district-text-es`. */
function chunkName({ facadeModuleId, name }) {
  const path = facadeModuleId?.replaceAll('\\', '/').split('/dist/').pop();
  return `${path?.replace(/(\/index)?\.js$/, '').replaceAll('/', '-') ?? name}-[hash].js`;
}

export default {
  input: { readiness: 'packages/elements/dist/cdn.js' },
  output: {
    dir: 'packages/elements/cdn',
    format: 'es',
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: chunkName,
  },
  plugins: [
    // Named so that NODE_ENV cannot bring Lit's development build in.
    resolve({ exportConditions: ['production'] }),
    terser({ ecma: 2020, module: true }),
  ],
  onwarn(warning) {
    throw new Error(warning.message);
  },
};
