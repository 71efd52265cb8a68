// Builds what runs: script and style of the preview, then the command, which holds them, the language server and the
// extension, each as one minified file, the fastest form to start. `dist/kehoach-lint.cjs` is the whole command: it runs with `node`
// alone; `dist/cli.js`, which a package manager links, starts it.
import { build } from 'esbuild';
import { mkdirSync, writeFileSync } from 'node:fs';

const COMMON = { outdir: 'dist', bundle: true, minify: true, logLevel: 'warning' };
const NODE = { ...COMMON, platform: 'node', target: 'node20.19', format: 'cjs' };
// a worker has no `document`, which the build for pages of one library asks for
const WORKER = { ...COMMON, platform: 'browser', conditions: ['worker'], target: 'es2023', format: 'iife' };

const PREVIEW = { ...COMMON, platform: 'browser', target: ['chrome114', 'firefox121', 'safari16.4'], charset: 'utf8' };

await Promise.all([
  build({ ...PREVIEW, format: 'iife', entryPoints: { preview: 'preview/browser/main.ts' } }),
  build({ ...PREVIEW, entryPoints: { preview: 'preview/browser/preview.css' } }),
]);
await Promise.all([
  build({
    ...NODE,
    entryPoints: { 'kehoach-lint': 'cli/main.ts' },
    banner: { js: '#!/usr/bin/env node' },
    outExtension: { '.js': '.cjs' },
  }),
  build({ ...NODE, entryPoints: { cli: 'cli/starter.ts' }, banner: { js: '#!/usr/bin/env node' } }),
  build({
    ...NODE,
    entryPoints: { extension: 'client/extension.ts' },
    external: ['vscode'],
    outExtension: { '.js': '.cjs' },
  }),
  build({
    ...WORKER,
    format: 'cjs',
    entryPoints: { 'extension.browser': 'client/extension.browser.ts' },
    external: ['vscode'],
  }),
  build({ ...NODE, entryPoints: { server: 'server/start.node.ts' }, outExtension: { '.js': '.cjs' } }),
  build({ ...WORKER, entryPoints: { 'server.browser': 'server/start.browser.ts' } }),
]);
mkdirSync('dist', { recursive: true });
writeFileSync('dist/package.json', '{ "type": "commonjs" }\n');
