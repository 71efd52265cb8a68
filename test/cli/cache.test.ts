/** `--cache`: results are kept, and taken only where nothing that they rest on has changed. A cache that is not ours counts as none. */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, readdirSync, watch } from 'node:fs';
import { dirname, join } from 'pathe';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { CLEAN, COMMAND, ETH, type Folder, OVER, type Ran, folderWith, variables } from '../support/command.ts';

/** The name of the folder in which the cache of a folder lies. */
const HASH = /^[\da-f]{16}$/u;
const CACHE = ['--cache', '--timing', '--format', 'json'];

/** Runs with the cache in a folder beside the documents, so that each test has its own. */
function run(folder: Folder, args: readonly string[] = []): Ran {
  return folder.run(['lint', 'vb', ...CACHE, ...args], { env: { XDG_CACHE_HOME: folder.at('home') } });
}

const report = z.array(z.looseObject({ file: z.string(), timing: z.unknown().optional() }));
const untimed = z.array(
  z.looseObject({}).transform((file) => Object.fromEntries(Object.entries(file).filter(([key]) => key !== 'timing'))),
);

/** The documents that were checked anew: what is kept has no time. */
function checked({ stdout }: Ran): readonly string[] {
  return report
    .parse(JSON.parse(stdout))
    .filter(({ timing }) => timing !== undefined)
    .map(({ file }) => file.slice('vb/'.length));
}

/** The report without the times. */
function told({ stdout }: Ran): unknown {
  return untimed.parse(JSON.parse(stdout));
}

/** What a run says that keeps nothing. */
function fresh(folder: Folder, args: readonly string[] = []): unknown {
  return told(folder.run(['lint', 'vb', '--format', 'json', ...args]));
}

const PLAN =
  'KẾ HOẠCH\n\nCải cách hành chính năm 2026\n\nI. MỤC TIÊU\n\n- Tỷ lệ hồ sơ giải quyết đúng hạn đạt 90% trở lên.\n';
const SUPERIOR = PLAN.replace('90%', '95%');
const DOCUMENTS = { 'vb/a.md': OVER, 'vb/b.md': ETH, 'vb/c.md': CLEAN };

function kept(files: Readonly<Record<string, string>> = DOCUMENTS): Folder {
  const folder = folderWith(files);
  run(folder);
  return folder;
}

describe('--cache', () => {
  it('takes what is kept, with the same report and exit code', () => {
    const folder = folderWith(DOCUMENTS);
    const first = run(folder);
    expect(checked(first)).toEqual(['a.md', 'b.md', 'c.md']);
    const second = run(folder);
    expect(checked(second)).toEqual([]);
    expect(told(second)).toEqual(told(first));
    expect(told(second)).toEqual(fresh(folder));
    expect([first.code, second.code]).toEqual([1, 1]);
    expect(folder.names()).toEqual(['home', 'vb']);
  });

  it('has every format and the page for the baseline from what is kept', () => {
    const folder = kept();
    const formats = ['sarif', 'rdjson', 'html', 'csv', 'junit'];
    const written = (from: string): readonly string[] => formats.map((name) => folder.read(`${from}.${name}`));
    const args = (to: string) => [
      'lint',
      'vb',
      '--statistics',
      ...formats.flatMap((name) => ['--format', `${name}=${to}.${name}`]),
    ];
    const anew = folder.run([...args('moi'), '--format', 'text']);
    const taken = folder.run([...args('cu'), '--format', 'text', '--cache'], {
      env: { XDG_CACHE_HOME: folder.at('home') },
    });
    expect(taken).toEqual(anew);
    expect(written('cu')).toEqual(written('moi'));
  });

  it.each<[string, string, string, readonly string[]]>([
    ['a document', 'vb/a.md', CLEAN, ['a.md']],
    ['its configuration', 'vb/kehoach-lint.yaml', 'rules: { target-over-100: off }\n', ['a.md', 'b.md', 'c.md']],
    ['a configuration above', 'kehoach-lint.yaml', 'extends: [strict]\n', ['a.md', 'b.md', 'c.md']],
    ['a new document', 'vb/d.md', OVER, ['d.md']],
  ])('checks again what rests on %s that changed', (_, name, content, again) => {
    const folder = kept();
    folder.write(name, content);
    const ran = run(folder);
    expect(checked(ran)).toEqual(again);
    expect(told(ran)).toEqual(fresh(folder));
    expect(checked(run(folder))).toEqual([]);
  });

  it('checks again what rests on the superior or on a list of the office, and nothing else', () => {
    const folder = kept({
      'vb/duoi.md': `---\nsuperior: ../tren.md\n---\n\n${PLAN}`,
      'vb/rieng.md': PLAN,
      'vb/phong/x.md': PLAN,
      'vb/phong/kehoach-lint.yaml': 'units: [don-vi.yaml]\n',
      'vb/phong/don-vi.yaml': '- { name: Văn phòng Sở }\n',
      'tren.md': SUPERIOR,
    });
    folder.write('tren.md', SUPERIOR.replace('95%', '85%'));
    const ran = run(folder);
    expect(checked(ran)).toEqual(['duoi.md']);
    expect(told(ran)).toEqual(fresh(folder));
    folder.write('vb/phong/don-vi.yaml', '- { name: Phòng Nội vụ }\n');
    expect(checked(run(folder))).toEqual(['phong/x.md']);
  });

  it.each([
    ['--preset', 'strict'],
    ['--only', 'target-over-100'],
    ['--rule', 'target-over-100=off'],
    ['--locale', 'en'],
  ])('keeps the results of %s %s apart', (...args) => {
    const folder = kept();
    const ran = run(folder, args);
    expect(checked(ran)).toEqual(['a.md', 'b.md', 'c.md']);
    expect(told(ran)).toEqual(fresh(folder, args));
    expect(checked(run(folder, args))).toEqual([]);
    expect(checked(run(folder))).toEqual([]);
  });

  it('keeps a draft that depends on the day for that day, and the others for good', () => {
    const waived = OVER.replace('- ', '<!-- kehoach-lint-disable-next-line target-over-100 until:2026-12-31 -->\n- ');
    const folder = folderWith({ 'vb/a.md': waived, 'vb/b.md': OVER });
    run(folder, ['--today', '2026-12-31']);
    expect(checked(run(folder, ['--today', '2026-12-31']))).toEqual([]);
    const later = run(folder, ['--today', '2027-01-01']);
    expect(checked(later)).toEqual(['a.md']);
    expect(told(later)).toEqual(fresh(folder, ['--today', '2027-01-01']));
  });

  it('lies where --cache-location says, and is not used by fix', () => {
    const folder = folderWith(DOCUMENTS);
    run(folder, ['--cache-location', 'dem/lint']);
    expect(readdirSync(folder.at('dem/lint'))).toHaveLength(1);
    expect(checked(run(folder, ['--cache-location', 'dem/lint']))).toEqual([]);
    run(folder, ['--fix', '--cache-location', 'dem/lint']);
    expect(folder.read('vb/b.md')).not.toBe(ETH);
    expect(checked(run(folder, ['--cache-location', 'dem/lint']))).toEqual(['b.md']);
  });
});

describe('another build of the command', () => {
  it('takes nothing of what this one kept', () => {
    const folder = kept();
    const env = variables({ XDG_CACHE_HOME: folder.at('home') });
    for (const name of ['cli.js', 'kehoach-lint.cjs', 'package.json'])
      folder.write(`ban-khac/${name}`, readFileSync(join(dirname(COMMAND), name)));
    folder.write('ban-khac/kehoach-lint.cjs', `${folder.read('ban-khac/kehoach-lint.cjs')}\n// changed\n`);
    const run = (command: string): readonly string[] => {
      const { stdout } = spawnSync(process.execPath, [command, 'lint', 'vb', ...CACHE], {
        cwd: folder.path,
        env,
        encoding: 'utf8',
      });
      return checked({ code: 1, stdout, stderr: '' });
    };
    expect(run(COMMAND)).toEqual([]);
    expect(run(folder.at('ban-khac/cli.js'))).toEqual(['a.md', 'b.md', 'c.md']);
  });
});

describe('a cache that is', () => {
  const cacheOf = (folder: Folder): string => {
    const home = 'home/kehoach-lint';
    const [name = ''] = readdirSync(folder.at(home)).filter((one) => HASH.test(one));
    return `${home}/${name}/${readdirSync(folder.at(`${home}/${name}`))[0] ?? ''}`;
  };
  const clean = (text: string): string =>
    text.replace(/"findings":\[\{.*?\}\],"suppressed"/gu, '"findings":[],"suppressed"');

  it.each<[string, (text: string) => string]>([
    ['cut off', (text) => text.slice(0, text.length / 2)],
    ['empty', () => ''],
    ['of another program', () => '{"version":1}\n'],
    ['of a later form', (text) => text.replace('cache-1', 'cache-2')],
    ['changed by a letter', (text) => text.replace('109', '99')],
    ['made clean by another hand', clean],
    ['sealed with a guess', (text) => clean(text).replace(/^(\S+) \S+/u, `$1 ${'0'.repeat(64)}`)],
    ['full of letters where the seal is', (text) => text.replace(/^(\S+) \S+/u, `$1 ${'ế'.repeat(64)}`)],
  ])('%s counts as none, and is made anew', (_, change) => {
    const folder = kept();
    const path = cacheOf(folder);
    const changed = change(folder.read(path));
    expect(changed).not.toBe(folder.read(path));
    folder.write(path, changed);
    const ran = run(folder);
    expect(checked(ran)).toEqual(['a.md', 'b.md', 'c.md']);
    expect(told(ran)).toEqual(fresh(folder));
    expect({ code: ran.code, again: checked(run(folder)) }).toEqual({ code: 1, again: [] });
  });

  it('sealed by another user counts as none', () => {
    const folder = kept();
    folder.write('home/kehoach-lint/key', 'a'.repeat(64));
    expect(checked(run(folder))).toEqual(['a.md', 'b.md', 'c.md']);
    folder.write('home/kehoach-lint/key', 'no key');
    expect(checked(run(folder))).toEqual(['a.md', 'b.md', 'c.md']);
    expect(checked(run(folder))).toEqual([]);
  });
});

describe('a cache that cannot be written', () => {
  const SAID = /^Không giữ được kết quả \(--cache\): .*Kết quả kiểm tra vẫn đầy đủ/u;

  it('is said in a sentence; the report and the exit code are as ever', () => {
    const folder = folderWith({ ...DOCUMENTS, tep: '' });
    const ran = folder.run(['lint', 'vb', '--format', 'json', '--cache-location', 'tep/dem'], {
      env: { XDG_CACHE_HOME: folder.at('home') },
    });
    expect({ code: ran.code, told: told(ran) }).toEqual({ code: 1, told: fresh(folder) });
    expect(ran.stderr).toMatch(SAID);
  });

  const NOBODY = 65534;
  const mayDrop =
    process.getuid?.() !== 0 || spawnSync(process.execPath, [COMMAND, '-v'], { uid: NOBODY }).status === 0;
  it.skipIf(process.platform === 'win32' || !mayDrop)('because its folder is read-only is one', () => {
    const folder = folderWith(DOCUMENTS);
    mkdirSync(folder.at('home'));
    chmodSync(folder.path, 0o755);
    chmodSync(folder.at('home'), 0o555);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [COMMAND, 'lint', 'vb', '--cache', '--format', 'json'],
      {
        cwd: folder.path,
        env: variables({ XDG_CACHE_HOME: folder.at('home') }),
        encoding: 'utf8',
        ...(process.getuid?.() === 0 && { uid: NOBODY }),
      },
    );
    chmodSync(folder.at('home'), 0o755);
    expect({ status, told: told({ code: 1, stdout, stderr }) }).toEqual({ status: 1, told: fresh(folder) });
    expect(stderr).toMatch(SAID);
  });
});

describe.skipIf(process.platform === 'win32')('a run that is killed while it writes the cache', () => {
  it('leaves the old one or the new one', { timeout: 120_000 }, async () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`vb/${String(at)}.md`, OVER]));
    const folder = kept(many);
    for (const delay of [0, 0, 1, 2]) {
      for (const name of Object.keys(many)) folder.write(name, `${folder.read(name)}\nThêm.\n`);
      await killedWriting(folder, delay);
      const ran = run(folder);
      expect([0, 300]).toContain(checked(ran).length);
      expect(ran.code).toBe(1);
    }
    const home = folder.at('home/kehoach-lint');
    const [name = ''] = readdirSync(home).filter((one) => HASH.test(one));
    expect(readdirSync(`${home}/${name}`)).toHaveLength(1);
  });
});

/** Runs with the cache and kills the run, so long after it began to write. */
async function killedWriting(folder: Folder, delay: number): Promise<void> {
  const watcher = watch(folder.at('home'), { recursive: true });
  const child = spawn(process.execPath, [COMMAND, 'lint', 'vb', '--cache'], {
    cwd: folder.path,
    env: variables({ XDG_CACHE_HOME: folder.at('home') }),
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const writes = new Promise((resolve) => {
    watcher.on('change', (_, name) => {
      if (String(name).endsWith('.tmp')) resolve(name);
    });
  });
  await Promise.race([writes, ended]);
  if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
  child.kill('SIGKILL');
  await ended;
  watcher.close();
}
