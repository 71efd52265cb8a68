/** The injection grammar in a grammar of Markdown, as VS Code runs it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'pathe';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IRawGrammar } from 'vscode-textmate';
import { ROOT } from './sources.ts';

const OWN = 'markdown.kehoach-lint';
const MARKDOWN = 'text.html.markdown';
const NAMES = {
  'entity.name.type.citation.kehoach-lint': 'citation',
  'string.other.deadline.kehoach-lint': 'deadline',
  'constant.numeric.target.kehoach-lint': 'target',
} as const;

/** What a grammar of Markdown has that ours keeps out of: code and comments. */
export const SMALL_MARKDOWN: object = {
  scopeName: MARKDOWN,
  patterns: [
    { begin: '^```', end: '^```', name: 'markup.fenced_code.block.markdown' },
    { match: '`[^`]+`', name: 'markup.inline.raw.string.markdown' },
    { begin: '<!--', end: '-->', name: 'comment.block.html' },
    { begin: '\\*\\*', end: '\\*\\*', name: 'markup.bold.markdown' },
    { begin: '^#', end: '$', name: 'heading.1.markdown' },
  ],
};

/** "citation 107/2021/NĐ-CP", in the order of the text. */
export type Marked = (text: string) => readonly string[];

/** Reads texts with a grammar of Markdown (its JSON). */
export async function markedBy(markdown: object): Promise<Marked> {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await oniguruma.loadWASM(readFileSync(wasm));
  const own: unknown = JSON.parse(readFileSync(join(ROOT, 'syntaxes/plan.tmLanguage.json'), 'utf8'));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => oniguruma.createOnigScanner(patterns),
      createOnigString: (text) => oniguruma.createOnigString(text),
    }),
    loadGrammar: (scope) => {
      const found = scope === OWN ? own : scope === MARKDOWN ? markdown : null;
      return Promise.resolve(found as IRawGrammar | null); // read from JSON that is one
    },
    getInjections: (scope) => (scope === MARKDOWN ? [OWN] : undefined),
  });
  const grammar = await registry.loadGrammar(MARKDOWN);
  if (!grammar) throw new Error('No grammar of Markdown.');
  return (text) => {
    const state = { stack: textmate.INITIAL };
    return text.split('\n').flatMap((line) => {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, state.stack);
      state.stack = ruleStack;
      return tokens.flatMap(({ scopes, startIndex, endIndex }) => {
        const name = Object.entries(NAMES).find(([scope]) => scopes.includes(scope))?.[1];
        return name ? [`${name} ${line.slice(startIndex, endIndex)}`] : [];
      });
    });
  };
}
