/**
 * The form of a test file in Markdown (test/rules/<id>.md). Under each `##` title people write an `md` block with a document and,
 * where it is needed, a `yaml` block with its configuration and blocks with `file=NAME` for other files; an empty `suggestion 2`
 * block asks to see the document after the second suggestion. All that follows from these, the runner writes behind them.
 * The document of one case is an `md bad` block, that of another an `md good` block: the examples on the rule's page.
 */

/** What a case shows on the rule's page. */
export type ExampleKind = 'bad' | 'good';

/** What people wrote under one title. */
export interface LiterateCase {
  readonly title: string;
  /** Prose and input blocks, as they stand. */
  readonly written: string;
  readonly document: string;
  /** Which example of the rule's page it is; null for a case that is none. */
  readonly example: ExampleKind | null;
  /** The text of the configuration; empty when there is none. */
  readonly config: string;
  /** Other files by name. */
  readonly files: ReadonlyMap<string, string>;
  /** Numbers, from 1 over all findings, of the suggestions whose outcome is shown. */
  readonly suggestions: readonly number[];
}

export interface LiterateFile {
  /** All before the first case. */
  readonly head: string;
  readonly cases: readonly LiterateCase[];
}

/** What a linter makes of a case; the runner writes it behind the case. */
export interface Outcome {
  /** One line each. */
  readonly findings: readonly string[];
  /** The document after all safe fixes; null when there is nothing to fix. */
  readonly fixed: string | null;
  readonly suggestions: readonly ShownSuggestion[];
}

export interface ShownSuggestion {
  readonly number: number;
  readonly title: string;
  /** The document after the suggestion. */
  readonly text: string;
}

const FENCE = /^(`{3,})([^`]*)$/u;
const TITLE = /^## (.+)$/u;
const OTHER_FILE = /^[a-z]+ file=(\S+)$/u;
const SUGGESTION = /^suggestion (\d+)(?: .*)?$/u;

/** Reads a test file. Throws on a block that it does not know and on a case without a document. */
export function parseLiterate(text: string): LiterateFile {
  const sections: { title: string; parts: Part[] }[] = [{ title: '', parts: [] }];
  for (const part of partsOf(text)) {
    if (part.kind === 'title') sections.push({ title: part.text, parts: [] });
    else sections.at(-1)?.parts.push(part);
  }
  const [head, ...cases] = sections;
  return { head: joined(head?.parts ?? []), cases: cases.map(({ title, parts }) => readCase(title, parts)) };
}

/** The test file as it should stand: what people wrote, with the outcome of each case behind it. */
export function renderLiterate({ head, cases }: LiterateFile, outcomes: readonly Outcome[]): string {
  const sections = cases.map(({ title, written }, index) => {
    const outcome = outcomes[index];
    return [`## ${title}`, written, ...(outcome ? outcomeBlocks(outcome) : [])].join('\n\n');
  });
  return `${[head, ...sections].filter(Boolean).join('\n\n')}\n`;
}

function outcomeBlocks({ findings, fixed, suggestions }: Outcome): readonly string[] {
  return [
    fenced('findings', findings.length === 0 ? 'none' : findings.join('\n')),
    ...(fixed === null ? [] : [fenced('fixed', fixed)]),
    ...suggestions.map(({ number, title, text }) => fenced(`suggestion ${String(number)} ${title}`, text)),
  ];
}

interface Part {
  readonly kind: 'title' | 'prose' | 'block';
  /** What stands behind the opening fence; empty for title and prose. */
  readonly info: string;
  readonly text: string;
}

function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  let open: { fence: string; info: string; lines: string[] } | null = null;
  let prose: string[] = [];
  const endProse = (): void => {
    const written = prose.join('\n').trim();
    if (written !== '') parts.push({ kind: 'prose', info: '', text: written });
    prose = [];
  };
  for (const line of text.split('\n')) {
    const [, fence = '', info = ''] = FENCE.exec(line) ?? [];
    const title = TITLE.exec(line)?.[1];
    if (open && fence.length >= open.fence.length && info === '') {
      parts.push({ kind: 'block', info: open.info, text: open.lines.map((inner) => `${inner}\n`).join('') });
      open = null;
    } else if (open) {
      open.lines.push(line);
    } else if (fence !== '' || title !== undefined) {
      endProse();
      if (title === undefined) open = { fence, info: info.trim(), lines: [] };
      else parts.push({ kind: 'title', info: '', text: title.trim() });
    } else prose.push(line);
  }
  if (open) throw new Error(`The block “${open.info}” is never closed.`);
  endProse();
  return parts;
}

function readCase(title: string, parts: readonly Part[]): LiterateCase {
  const written = parts.filter(({ info }) => !isOutcome(info));
  const input = written.filter(({ kind }) => kind === 'block');
  const blocks = new Map(input.map(({ info, text }) => [info, text]));
  if (blocks.size < input.length) throw new Error(`“${title}” has two blocks of one kind.`);
  const { md: plain, 'md bad': bad, 'md good': good, yaml: config = '', ...others } = Object.fromEntries(blocks);
  const [document, ...more] = [plain, bad, good].filter((text) => text !== undefined);
  if (document === undefined || more.length > 0) throw new Error(`“${title}” wants one md block.`);
  const files = Object.entries(others).map(([info, text]) => {
    const name = OTHER_FILE.exec(info)?.[1];
    if (name === undefined) throw new Error(`“${title}” has a block “${info}”, which is neither input nor outcome.`);
    return [name, text] as const;
  });
  const suggestions = parts.flatMap(({ info }) => SUGGESTION.exec(info)?.[1] ?? []);
  return {
    title,
    written: joined(written),
    document,
    example: document === bad ? 'bad' : document === good ? 'good' : null,
    config,
    files: new Map(files),
    suggestions: suggestions.map(Number),
  };
}

function isOutcome(info: string): boolean {
  return info === 'findings' || info === 'fixed' || SUGGESTION.test(info);
}

function joined(parts: readonly Part[]): string {
  return parts.map(({ kind, info, text }) => (kind === 'block' ? fenced(info, text) : text)).join('\n\n');
}

/** A block whose fence is longer than any inside it. */
function fenced(info: string, text: string): string {
  const fences = [...text.matchAll(/^`{3,}/gmu)].map(([inner]) => inner.length + 1);
  const fence = '`'.repeat(Math.max(3, ...fences));
  return `${fence}${info.replaceAll('`', '')}\n${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${fence}`;
}
