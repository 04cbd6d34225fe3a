// The CDN bundles: one script for a page, with what is not needed at once in chunks beside it.
import { readFileSync } from 'node:fs';
import commonjs from '@rollup/plugin-commonjs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';

/** Chunks are called by the module they hold, such as `instruments-district-text-es`. */
function chunkName({ facadeModuleId, name }) {
  const path = facadeModuleId?.replaceAll('\\', '/').split('/dist/').pop();
  return `${path?.replace(/(\/index)?\.js$/, '').replaceAll('/', '-') ?? name}-[hash].js`;
}

/** Indents, which terser takes out of code and leaves in template literals: there they say nothing to HTML and CSS either, nor do line ends to CSS. */
function indents() {
  const told = (code, id) => (/(styles|theme)\.js$/.test(id) ? code.replace(/\n\s+/g, '\n').replace(/([;{},])\n/g, '$1') : code.replace(/\n\s+/g, '\n'));
  return {
    name: 'indents',
    transform: (code, id) => (id.includes('/elements/dist/') && /from 'lit'/.test(code) ? { code: told(code, id), map: null } : null),
  };
}

/** The page for an <iframe> and the scripts on both sides of it. They share nothing with the survey's script, so that it stays one file. */
function frame() {
  const pages = ['frame.html', 'frame.css'];
  const scripts = ['frame.js', 'readiness-frame.js'];
  return {
    name: 'frame',
    async generateBundle() {
      for (const fileName of pages) this.emitFile({ type: 'asset', fileName, source: readFileSync(`packages/elements/src/frame/${fileName}`) });
      for (const fileName of scripts) {
        const bundle = await rollup({ input: `packages/elements/dist/frame/${fileName}`, plugins: [terser({ ecma: 2020 })] });
        const { output } = await bundle.generate({ format: 'iife' }); // for any kind of <script>, twice too
        await bundle.close();
        this.emitFile({ type: 'asset', fileName, source: output[0].code });
      }
    },
  };
}

/**
 * A script for a page, with its parts beside it.
 * @param {string} name @param {string} module of `packages/elements/dist`
 */
const page = (name, module) => ({
  input: { [name]: `packages/elements/dist/${module}` },
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
    // The solver of “what if” brings a heap, tables a reader, that are no modules yet.
    commonjs({ include: ['**/node_modules/heap/**', '**/node_modules/papaparse/**'], ignore: ['stream'] }),
    indents(),
    terser({ ecma: 2020, module: true }),
  ],
  onwarn(warning) {
    // Another project's comments, and the circles it means to have.
    if ([warning.id, ...(warning.ids ?? [])].some((id) => id?.includes('node_modules/zod/'))) return;
    throw new Error(warning.message);
  },
});

// Scripts that share no code: a page loads one. What is the same, such as an instrument's words, is the same file.
const survey = page('readiness', 'cdn.js');
export const results = page('readiness-results', 'cdn-results.js');
export const dashboard = page('readiness-dashboard', 'cdn-dashboard.js');
export default [{ ...survey, plugins: [...survey.plugins, frame()] }, results, dashboard];
