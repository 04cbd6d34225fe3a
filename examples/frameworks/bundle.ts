import { cpSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { compile } from 'svelte/compiler';
import { compileScript, parse } from 'vue/compiler-sfc';

/** Each example by the file it starts from. */
export const examples = { react: 'react.tsx', vue: 'vue.ts', 'vue-sfc': 'vue-sfc.js', svelte: 'svelte.js' } as const;

const here = fileURLToPath(new URL('.', import.meta.url));

const svelte: Plugin = {
  name: 'svelte',
  setup(build) {
    build.onLoad({ filter: /\.svelte$/ }, ({ path }) => {
      const { js, warnings } = compile(readFileSync(path, 'utf8'), { filename: path, generate: 'client' });
      return { contents: js.code, loader: 'js', warnings: warnings.map(({ message: text }) => ({ text })) };
    });
  },
};

const vue: Plugin = {
  name: 'vue',
  setup(build) {
    build.onLoad({ filter: /\.vue$/ }, ({ path }) => {
      const { descriptor, errors } = parse(readFileSync(path, 'utf8'), { filename: path });
      if (errors[0]) throw errors[0];
      const isCustomElement = (tag: string): boolean => tag.startsWith('readiness-'); // Vue has to be told
      const { content } = compileScript(descriptor, { id: basename(path), inlineTemplate: true, templateOptions: { compilerOptions: { isCustomElement } } });
      return { contents: content, loader: 'ts' };
    });
  },
};

/** Each example as a page of its own, `<name>/`, in this folder. */
export async function bundle(outdir: string): Promise<void> {
  const { warnings } = await build({
    entryPoints: Object.entries(examples).map(([name, file]) => ({ in: join(here, file), out: `${name}/app` })),
    outdir,
    bundle: true,
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    conditions: ['svelte', 'production'],
    define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false' },
    plugins: [svelte, vue],
    logLevel: 'silent',
  });
  if (warnings.length > 0) throw new Error(warnings.map(({ text }) => text).join('\n'));
  for (const name of Object.keys(examples)) cpSync(join(here, 'page.html'), join(outdir, name, 'index.html'));
}
