/** Writes every file that is made from the rules and the data; `--check` only says which ones are out of date. */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtInModule, readBuiltInData } from './builtInData.ts';
import { examplesModule } from './examples.ts';
import { indexModule } from './ruleIndex.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const check = process.argv.includes('--check');

/** Path below the root -> text. */
type Outputs = ReadonlyMap<string, string>;

async function main(): Promise<void> {
  // the pages are made from the rules, so index and examples must be right before they are imported
  const first: Outputs = new Map([
    ['data/builtIn.generated.ts', builtInModule(readBuiltInData(root))],
    ['rules/index.ts', indexModule(root)],
    ['rules/examples.generated.ts', examplesModule(root)],
  ]);
  const stale = write(first);
  const { documentationOutputs } = await import('./documentation.ts');
  const { extensionOutputs } = await import('./extensionManifest.ts');
  const outputs: Outputs = new Map([...documentationOutputs(root), ...extensionOutputs(root)]);
  stale.push(...write(outputs), ...orphans(outputs));
  if (check && stale.length > 0) {
    console.error(`Out of date, run \`npm run generate\`:\n${stale.map((path) => `  ${path}`).join('\n')}`);
    process.exitCode = 1;
  }
}

function write(outputs: Outputs): string[] {
  const stale: string[] = [];
  for (const [path, text] of outputs) {
    const file = join(root, path);
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    stale.push(path);
    if (check) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return stale;
}

/** Pages of rules that are gone. */
function orphans(outputs: Outputs): string[] {
  const folder = join(root, 'docs/rules');
  const pages = existsSync(folder) ? readdirSync(folder).map((name) => `docs/rules/${name}`) : [];
  const gone = pages.filter((path) => !outputs.has(path));
  if (!check) for (const path of gone) rmSync(join(root, path));
  return gone;
}

await main();
