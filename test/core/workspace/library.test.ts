import { describe, expect, it } from 'vitest';
import { createResolver } from '../../../core/workspace/resolver.ts';
import { rules } from '../../../rules/index.ts';
import { archiveDocument } from '../../support/archive.ts';
import { knowledgeData } from '../../support/knowledge.ts';
import { memoryHost } from '../../support/memoryHost.ts';
import { OFFICE_PLAN, PROVINCE_PLAN } from '../../support/plansInChain.ts';

const PROVINCE = '/w/tinh.md';
const OFFICE = '/w/so.md';

/** A workspace in which every reading of a text is noted. */
function workspace() {
  const others = Array.from({ length: 60 }, (_, index) => archiveDocument(index));
  const files: Record<string, string> = {
    ...Object.fromEntries(others.map(({ path, text }) => [path, text])),
    'tinh.md': PROVINCE_PLAN,
    'so.md': OFFICE_PLAN,
  };
  const read: string[] = [];
  const host = memoryHost('/w', files);
  const resolver = createResolver({
    ...{ host, rules, data: knowledgeData, choices: {} },
    shelf: {
      ...host,
      readText(path) {
        read.push(path);
        return Promise.resolve(files[path.slice('/w/'.length)] ?? null);
      },
    },
  });
  return {
    library: resolver.library,
    count: Object.keys(files).length,
    write: (name: string, text: string) => {
      files[name] = text;
    },
    /** The superiors of the office's plan, and what was read to find them. */
    superiors: async () => {
      read.length = 0;
      const { project } = await resolver.resolve(OFFICE, OFFICE_PLAN);
      return { files: project.superiors.map(({ file }) => file), read: [...read] };
    },
  };
}

describe('after an edit', () => {
  it('the document is read again, and no other', async () => {
    const { superiors, library, count } = workspace();
    const first = await superiors();
    expect(first.files).toEqual([PROVINCE]);
    expect(new Set(first.read).size).toBe(count);
    expect((await superiors()).read).toEqual([]);
    expect(library.forget(PROVINCE)).toEqual([OFFICE]);
    expect(new Set((await superiors()).read)).toEqual(new Set([PROVINCE]));
  });

  it('nothing rests on a document that nobody found', async () => {
    const { superiors, library } = workspace();
    await superiors();
    expect(library.forget(`/w/${archiveDocument(7).path}`)).toEqual([]);
  });
});

describe('a head', () => {
  it('is another one when its number is, and not when the text below is', async () => {
    const { superiors, library, write } = workspace();
    await superiors();
    write('tinh.md', PROVINCE_PLAN.replace('97%', '98%'));
    library.forget(PROVINCE);
    expect(await library.hasOtherHead(PROVINCE)).toBe(false);
    write('tinh.md', PROVINCE_PLAN.replace('15/KH', '16/KH'));
    library.forget(PROVINCE);
    expect(await library.hasOtherHead(PROVINCE)).toBe(true);
    expect((await superiors()).files).toEqual([]);
  });

  it('that nobody looked for is not another one', async () => {
    expect(await workspace().library.hasOtherHead(PROVINCE)).toBe(false);
  });
});
