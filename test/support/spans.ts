import type { Span } from '../../core/text/span.ts';

/** Every span that a value holds, however deep. */
export function spansWithin(value: unknown): readonly Span[] {
  const seen = new Set<object>();
  const found: Span[] = [];
  const open: unknown[] = [value];
  while (open.length > 0) {
    const at = open.pop();
    if (typeof at !== 'object' || at === null || seen.has(at)) continue;
    seen.add(at);
    if (isSpan(at)) found.push(at);
    const parts: readonly unknown[] = Object.values(at);
    open.push(...parts);
  }
  return found;
}

function isSpan(value: object): value is Span {
  return 'start' in value && typeof value.start === 'number' && 'end' in value && typeof value.end === 'number';
}

/** Spans that do not lie inside a text, as "start-end". */
export function spansOutside(text: string, spans: readonly Span[]): readonly string[] {
  return spans
    .filter(({ start, end }) => start < 0 || start > end || end > text.length)
    .map(({ start, end }) => `${String(start)}-${String(end)}`);
}
