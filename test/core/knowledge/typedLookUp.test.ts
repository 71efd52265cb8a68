import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createKnowledge } from '../../../core/knowledge/knowledge.ts';
import { prefixIndex } from '../../../core/knowledge/prefixIndex.ts';
import { typedKey } from '../../../core/knowledge/typedKeys.ts';
import { SEED } from '../../support/arbitraries.ts';
import { knowledge, knowledgeData } from '../../support/knowledge.ts';

describe('what was typed finds', () => {
  it.each([
    ['Nghị định 61/2018', '61/2018/NĐ-CP'],
    ['nghi dinh 61/2018', '61/2018/NĐ-CP'],
    ['61/2018/nd', '61/2018/NĐ-CP'],
    ['luat vien chuc', '58/2010/QH12'],
  ])('by %s the document %s', (typed, number) => {
    const found = knowledge().documentsBeginning(typedKey(typed));
    expect(found.map((entry) => entry.number)).toContain(number);
  });

  it('by a beginning without diacritics the unit', () => {
    const names = knowledge()
      .unitsBeginning(typedKey('van phong s'))
      .map(({ name }) => name);
    expect(names).toContain('Văn phòng Sở');
  });

  it('the same as a look at every item would', () => {
    const words = fc.array(fc.stringMatching(/^[ab]{0,4}$/u), { maxLength: 12 });
    fc.assert(
      fc.property(words, fc.stringMatching(/^[ab]{0,3}$/u), (items, prefix) => {
        const keyed = items.map((key, index) => ({ key, index }));
        const found = prefixIndex(keyed, ({ key }) => [key, `a${key}`])(prefix);
        const wanted = keyed.filter(({ key }) => key.startsWith(prefix) || `a${key}`.startsWith(prefix));
        expect(new Set(found)).toEqual(new Set(wanted));
        expect(found).toHaveLength(wanted.length);
      }),
      { seed: SEED },
    );
  });
});

it('a look-up among 20,000 documents costs little more than what it finds', () => {
  const [entry] = knowledgeData().documents;
  if (!entry) throw new Error('no documents');
  const documents = Array.from({ length: 20_000 }, (_, index) => {
    const number = `${String(index)}/2019/NĐ-CP`;
    return { ...entry, key: number, number, type: 'Nghị định' };
  });
  const { documentsBeginning } = createKnowledge({ ...knowledgeData(), documents });
  expect(documentsBeginning('nghi dinh 19999')).toHaveLength(1); // sorts them
  const start = performance.now();
  for (let round = 0; round < 1000; round++) documentsBeginning('nghi dinh 1234/');
  expect(performance.now() - start).toBeLessThan(500);
});
