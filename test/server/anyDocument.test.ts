/** The features that answer about a place or a whole document, on texts that nobody would write: they give sound answers to all. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Position, type Range, type SelectionRange, TextDocumentEdit } from 'vscode-languageserver';
import { createLineIndex } from '../../core/text/lineIndex.ts';
import { offsetAt, rangeOf } from '../../server/convert.ts';
import { codeActions } from '../../server/features/codeActions.ts';
import { codeLenses } from '../../server/features/codeLenses.ts';
import { completion } from '../../server/features/completion.ts';
import { documentLinks } from '../../server/features/documentLinks.ts';
import { foldingRanges } from '../../server/features/foldingRanges.ts';
import { inlayHints } from '../../server/features/inlayHints.ts';
import { selectionRanges } from '../../server/features/selectionRanges.ts';
import { semanticTokens } from '../../server/features/semanticTokens.ts';
import { SEED, anyMarkdown } from '../support/arbitraries.ts';
import { snapshotOf } from '../support/snapshot.ts';

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character <= b.character);
}

function holds(outer: Range, inner: Range): boolean {
  return isBefore(outer.start, inner.start) && isBefore(inner.end, outer.end);
}

const anyPlace = fc.record({ text: anyMarkdown, at: fc.nat({ max: 400 }) });

it('every answer lies in the document', async () => {
  await fc.assert(
    fc.asyncProperty(anyPlace, async ({ text, at }) => {
      const snapshot = snapshotOf(text);
      const lines = createLineIndex(text);
      const whole = rangeOf(lines, { start: 0, end: text.length });
      // not between the two signs of a line break
      const offset = offsetAt(lines, rangeOf(lines, { start: Math.min(at, text.length), end: text.length }).start);
      const position = rangeOf(lines, { start: offset, end: offset }).start;
      const place = { start: position, end: position };
      const textDocument = { uri: snapshot.uri };
      const inside = (range: Range): void => {
        expect(holds(whole, range)).toBe(true);
        const { start, end } = lines.spanOf(range.start.line + 1);
        expect(range.start.character).toBeLessThanOrEqual(end - start);
      };

      for (const hint of inlayHints(snapshot, { textDocument, range: whole }))
        inside({ start: hint.position, end: hint.position });
      for (const { range } of [...codeLenses(snapshot, new Set()), ...documentLinks(snapshot)]) inside(range);
      for (const { startLine, endLine } of foldingRanges(snapshot)) {
        expect(startLine).toBeLessThan(endLine);
        expect(endLine).toBeLessThan(lines.count);
      }
      for (const { textEdit } of completion(snapshot, { textDocument, position }, { snippets: true }).items) {
        if (!textEdit || !('range' in textEdit)) throw new Error('an item without a place');
        inside(textEdit.range);
        expect(textEdit.range.start.line).toBe(position.line);
        expect(textEdit.range.end).toEqual(position);
      }
      const [selection] = selectionRanges(snapshot, { textDocument, positions: [position] });
      for (let step: SelectionRange | undefined = selection; step?.parent; step = step.parent)
        expect(holds(step.parent.range, step.range)).toBe(true);
      if (selection) expect(holds(selection.range, place)).toBe(true);
      const support = { snippets: true, annotations: true, applies: true, commands: new Set<string>() };
      const params = { textDocument, range: place, context: { diagnostics: [], only: ['refactor'] } };
      for (const { edit } of await codeActions(snapshot, params, support)) {
        const changes = edit?.documentChanges ?? [];
        for (const change of changes)
          if (TextDocumentEdit.is(change)) for (const { range } of change.edits) inside(range);
      }
    }),
    { seed: SEED, numRuns: 300 },
  );
});

it('semantic tokens are in order, without overlaps, on one line each', () => {
  fc.assert(
    fc.property(anyMarkdown, (text) => {
      const { data } = semanticTokens(snapshotOf(text), { textDocument: { uri: '' } });
      const lines = createLineIndex(text);
      let [line, start, end] = [0, 0, 0];
      for (let at = 0; at < data.length; at += 5) {
        const [down = 0, right = 0, length = 0] = data.slice(at, at + 3);
        end = down > 0 ? 0 : end;
        line += down;
        start = down > 0 ? right : start + right;
        expect(start).toBeGreaterThanOrEqual(end);
        end = start + length;
        const span = lines.spanOf(line + 1);
        expect(end).toBeLessThanOrEqual(span.end - span.start);
      }
    }),
    { seed: SEED, numRuns: 300 },
  );
});
