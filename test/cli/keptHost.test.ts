/** What a run keeps of the files that others name. */
import { describe, expect, it } from 'vitest';
import { digestOf, keptHost } from '../../cli/keptHost.ts';
import { UnreadableFile } from '../../core/workspace/host.ts';

const LONG = 'Các đơn vị gửi báo cáo.\n'.repeat(1000);

/** A host over files that may change, and how often each was read. */
function hostOver(files: Map<string, string | Error>) {
  const reads: string[] = [];
  const readText = (path: string): Promise<string | null> => {
    reads.push(path);
    const text = files.get(path) ?? null;
    return text instanceof Error ? Promise.reject(text) : Promise.resolve(text);
  };
  const host = keptHost(
    { readText, workspaceOf: (folder) => Promise.resolve(folder), realPath: (path) => Promise.resolve(path) },
    '/',
    () => Promise.resolve(''),
  );
  return { host, reads, answer: (path: string) => host.answerTo({ asks: 'text', path }) };
}

describe('a host that keeps what it answered', () => {
  it('reads a short file once, whatever becomes of it, and one that is absent', async () => {
    const files = new Map<string, string>([['/a.yaml', 'root: true\n']]);
    const { host, reads, answer } = hostOver(files);
    expect([await host.readText('/a.yaml'), await host.readText('/b.yaml')]).toEqual(['root: true\n', null]);
    files.set('/a.yaml', 'root: false\n').set('/b.yaml', 'root: true\n');
    expect([await host.readText('/a.yaml'), await host.readText('/b.yaml')]).toEqual(['root: true\n', null]);
    expect([await answer('/a.yaml'), await answer('/b.yaml')]).toEqual([digestOf('root: true\n'), 'none']);
    expect(reads).toEqual(['/a.yaml', '/b.yaml']);
  });

  it('reads a long one again, and answers from its digest', async () => {
    const { host, reads, answer } = hostOver(new Map([['/a.md', LONG]]));
    expect(await answer('/a.md')).toBe(digestOf(LONG));
    expect([await host.readText('/a.md'), await host.readText('/a.md')]).toEqual([LONG, LONG]);
    expect([await answer('/a.md'), reads.length]).toEqual([digestOf(LONG), 3]);
  });

  it('has the same for two beginnings exactly when they are', async () => {
    const files = new Map([
      ['/a.md', LONG],
      ['/b.md', `${LONG}Nơi nhận:\n`],
      ['/c.md', `Kính gửi:\n${LONG}`],
    ]);
    const { host } = hostOver(files);
    const [a, b, c] = await Promise.all([...files.keys()].map((path) => host.beginningAt(path)));
    expect(a).toBe(b);
    expect(a).not.toBe(c);
  });

  it('has no answer that could be given again for one that changed between two readings', async () => {
    const files = new Map([['/a.md', LONG]]);
    const { host, answer } = hostOver(files);
    await host.readText('/a.md');
    files.set('/a.md', `${LONG}Nơi nhận:\n`);
    expect(await host.readText('/a.md')).toBe(`${LONG}Nơi nhận:\n`);
    const answers = [await answer('/a.md'), await answer('/a.md'), await host.beginningAt('/a.md')];
    expect(new Set([...answers, digestOf(LONG), digestOf(`${LONG}Nơi nhận:\n`)]).size).toBe(5);
  });

  it('tells each who asks that a file cannot be read', async () => {
    const refused = new UnreadableFile({ vi: 'không đọc được', en: 'not readable' });
    const { host, reads, answer } = hostOver(new Map([['/a.md', refused]]));
    await expect(host.readText('/a.md')).rejects.toBe(refused);
    await expect(host.readText('/a.md')).rejects.toBe(refused);
    expect([await answer('/a.md'), reads.length]).toEqual(['unreadable not readable', 1]);
  });
});
