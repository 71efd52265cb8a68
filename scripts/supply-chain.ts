/**
 * What is built into the product, by package: each has a licence that lets it be passed on, stands in the lock file with its checksum,
 * and has no known weakness (npm audit). Without a network the last is left out, and the run says so. `npm run supply-chain`.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Licences that ask for no more than that they are passed on with the copy. */
const ALLOWED = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0']);
/** Packages that say their licence only in their text, where somebody read it. */
const READ: Readonly<Record<string, string | undefined>> = { 'format@0.2.2': 'MIT' };
/** What people download is made of these. */
const IN_NODE = ['cli/main.ts', 'server/start.node.ts', 'client/extension.ts'];
const IN_BROWSERS = ['server/start.browser.ts', 'client/extension.browser.ts', 'preview/browser/main.ts'];
const PACKAGE = /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//u;

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
}

/** The folders of the packages that the programs hold. */
async function bundled(): Promise<readonly string[]> {
  const common = { absWorkingDir: root, outdir: 'dist', bundle: true, write: false, metafile: true } as const;
  const built = await Promise.all([
    build({ ...common, entryPoints: IN_NODE, platform: 'node', external: ['vscode'] }),
    build({ ...common, entryPoints: IN_BROWSERS, platform: 'browser', conditions: ['worker'], external: ['vscode'] }),
  ]);
  const paths = built.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  return [...new Set(paths.flatMap((path) => PACKAGE.exec(path)?.[0].slice(0, -1) ?? []))].sort();
}

function lockedPackages(): Readonly<Record<string, Locked | undefined>> {
  // the form of the lock file is npm's
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Record<string, Locked>;
  };
  return lock.packages;
}

/** The packages with a known weakness; null where nobody could be asked. */
function weakPackages(): ReadonlySet<string> | null {
  let output: string;
  try {
    output = execFileSync('npm', ['audit', '--json'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      timeout: 60_000,
    });
  } catch (error) {
    // npm ends with 1 when it found something, and prints it all the same
    output = error instanceof Error && 'stdout' in error ? String(error.stdout) : '';
  }
  try {
    // the form of the report is npm's
    const { vulnerabilities } = JSON.parse(output) as { readonly vulnerabilities?: object };
    return vulnerabilities ? new Set(Object.keys(vulnerabilities)) : null;
  } catch {
    return null;
  }
}

async function main(): Promise<void> {
  const folders = await bundled();
  const locked = lockedPackages();
  const weak = weakPackages();
  const problems = folders.flatMap((folder) => {
    const { version = '', integrity, ...own } = locked[folder] ?? {};
    const name = PACKAGE.exec(`${folder}/`)?.[1] ?? folder;
    const license = own.license ?? READ[`${name}@${version}`];
    return [
      ...(license !== undefined && ALLOWED.has(license) ? [] : [`${name}: licence ${license ?? 'unknown'}`]),
      ...(integrity === undefined ? [`${name}: no checksum in package-lock.json`] : []),
      ...(weak?.has(name) === true ? [`${name}: a known weakness, see npm audit`] : []),
    ];
  });
  for (const problem of problems) console.error(problem);
  console.log(`${String(folders.length)} packages are built in; ${String(problems.length)} problems.`);
  if (weak === null) console.log('NOT ASKED for known weaknesses: npm audit had no answer.');
  process.exitCode = problems.length > 0 || folders.length === 0 ? 1 : 0;
}

await main();
