// Builds the suites that run inside the extension hosts of VS Code: in Node, and in a browser.
import { build } from 'esbuild';

const COMMON = { bundle: true, outdir: 'dist/e2e', logLevel: 'error', format: 'cjs', external: ['vscode'] };
await Promise.all([
  build({
    ...COMMON,
    platform: 'node',
    entryPoints: { suite: 'test/e2e/suite/node.ts' },
    external: ['vscode', 'mocha'],
    outExtension: { '.js': '.cjs' },
  }),
  build({
    ...COMMON,
    platform: 'browser',
    entryPoints: { 'suite.web': 'test/e2e/suite/web.ts' },
    define: { global: 'globalThis' },
  }),
]);
