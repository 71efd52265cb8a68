import { expect, it } from 'vitest';
import { parseDocument } from '../../../../core/markdown/parse.ts';
import { readPlan } from '../../../../core/plan/readPlan.ts';
import { garbledRuns } from '../../../../core/plan/spelling/garbledRuns.ts';
import { knowledge } from '../../../support/knowledge.ts';

function lostIn(text: string): readonly number[] {
  const plan = readPlan(parseDocument(text), knowledge());
  return garbledRuns(plan).flatMap(({ kind, span }) => (kind === 'lost' ? [span.start] : []));
}

it('the first lost letters of each line are found', () => {
  expect(lostIn('S\ufffd N\ufffd\ufffdi v\ufffd\nkhông mất\r\nY t\ufffd\r\ufffd')).toEqual([1, 25, 27]);
});

// the stack of the search overflowed
it('a line of ten million letters is searched to its end', () => {
  const line = `Sở Nội vụ; ${'a'.repeat(10_000_000)}\ufffd`;
  expect(lostIn(line)).toEqual([line.length - 1]);
});
