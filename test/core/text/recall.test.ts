import { expect, it } from 'vitest';
import { createMemory, recalled } from '../../../core/text/recall.ts';

function counted(): { readonly asked: string[]; readonly lengthOf: (text: string) => number } {
  const asked: string[] = [];
  const lengthOf = recalled((text) => {
    asked.push(text);
    return text.length;
  });
  return { asked, lengthOf };
}

it('works each time without a memory, and once with one', () => {
  const { asked, lengthOf } = counted();
  expect([lengthOf('một'), lengthOf('một')]).toEqual([3, 3]);
  createMemory().during(() => [lengthOf('hai'), lengthOf('hai')]);
  expect(asked).toEqual(['một', 'một', 'hai']);
});

it('keeps what was asked since the last turn, and forgets the rest at the next', () => {
  const { asked, lengthOf } = counted();
  const memory = createMemory();
  memory.during(() => [lengthOf('một'), lengthOf('hai')]);
  memory.turn();
  memory.during(() => lengthOf('một'));
  memory.turn();
  memory.during(() => [lengthOf('một'), lengthOf('hai')]);
  expect(asked).toEqual(['một', 'hai', 'hai']);
});

it('keeps nothing where nothing is', () => {
  const memory = createMemory();
  const known = recalled((): number | undefined => undefined);
  expect(memory.during(() => [known('một'), known('một')])).toEqual([undefined, undefined]);
});

it('is put away again when a reading fails', () => {
  const { asked, lengthOf } = counted();
  const memory = createMemory();
  const fails = (): never => {
    throw new Error('no');
  };
  expect(() => memory.during(fails)).toThrow('no');
  lengthOf('một');
  lengthOf('một');
  expect(asked).toHaveLength(2);
});
