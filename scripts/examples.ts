import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Examples, OtherDocument } from '../core/lint/examples.ts';
import type { OwnMinimum } from '../core/project/project.ts';
import { type LiterateCase, parseLiterate } from './literate.ts';
import { ruleIds } from './ruleIndex.ts';
import { templateLiteral } from './templateLiteral.ts';

/** What an editor does not show, or shows as something else. */
const UNSEEN = /(?! )[\p{M}\p{Cf}\p{Zs}]/gu;
const OTHERS: readonly OtherDocument[] = ['superior', 'reported', 'sibling'];

/** rules/examples.generated.ts: what the test cases of each rule mark as its examples. */
export function examplesModule(root: string): string {
  const entries = ruleIds(root).flatMap((id) => {
    const path = join(root, 'test/rules', `${id}.md`);
    const examples = existsSync(path) ? examplesIn(readFileSync(path, 'utf8'), id) : null;
    return examples ? [`${JSON.stringify(id)}:${JSON.stringify(examples).replace(UNSEEN, escaped)}`] : [];
  });
  return `// Generated from test/rules/*.md by \`npm run generate\`; do not edit.
import type { Examples } from '../core/lint/examples.ts';

/** The examples of each rule, by its id; only what shows the page of a rule reads them. */
export function ruleExamples(): Readonly<Record<string, Examples>> {
  // the type is that of what was written here
  return JSON.parse(${templateLiteral(`{\n${entries.join(',\n')}\n}`)}) as Readonly<Record<string, Examples>>;
}
`;
}

function escaped(character: string): string {
  const units = character.split('').map((unit) => unit.charCodeAt(0));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}

/** The examples among the cases of a rule; null when none is marked. Throws when there is one without the other. */
function examplesIn(text: string, id: string): Examples | null {
  const { cases } = parseLiterate(text);
  const bad = cases.find(({ example }) => example === 'bad');
  const good = cases.find(({ example }) => example === 'good');
  if (!bad && !good) return null;
  if (!bad || !good || worldOf(bad) !== worldOf(good)) {
    throw new Error(`test/rules/${id}.md: an “md bad” and an “md good” block belong together, in one world.`);
  }
  return { bad: bad.document, good: good.document, ...readWorld(bad) };
}

/** What a case is held against, as it is written. */
function worldOf({ config, files }: LiterateCase): string {
  return JSON.stringify([config, ...files]);
}

/** The minimums of the configuration, and the other file, whose name says what it is to the document. */
function readWorld({ config, files }: LiterateCase): Pick<Examples, 'minimums' | 'other'> {
  // the tests read the same block by the schema of the configuration
  const { minimums } = (parse(config) ?? {}) as { readonly minimums?: readonly OwnMinimum[] };
  const [other] = OTHERS.flatMap((as) => {
    const text = files.get(`${as}.md`);
    return text === undefined ? [] : [{ as, text }];
  });
  return { ...(minimums && { minimums }), ...(other && { other }) };
}
