/** A document is read the same in every writing: what `inspect` shows of it, but for columns. */
import { describe, expect, it } from 'vitest';
import { planObject } from '../../../cli/reporters/planJson.ts';
import { foldLookAlikes } from '../../../core/text/fold.ts';
import { EXAMPLES, corpus } from '../../support/documents.ts';
import { planOf } from '../../support/reading.ts';
import { WRITINGS } from '../../support/writings.ts';

const COLUMN = /^(?:column|endColumn)$/u;

/** What is read, with every text in one writing: it is shown as written. */
function readingOf(text: string): unknown {
  return JSON.parse(JSON.stringify(planObject(planOf(text))), (key, value: unknown) => {
    if (COLUMN.test(key)) return undefined;
    return typeof value === 'string' ? foldLookAlikes(value).replace(/\s+/gu, ' ') : value;
  });
}

describe.each(EXAMPLES)('$name', ({ text }) => {
  const reading = readingOf(text);

  it.each([...WRITINGS])('with %s', (_, make) => {
    expect(readingOf(make(text))).toEqual(reading);
  });
});

it.each(corpus())('$name with all of them at once', ({ text }) => {
  const changed = [...WRITINGS].reduce((changing, [, make]) => make(changing), text);
  expect(readingOf(changed)).toEqual(readingOf(text));
});
