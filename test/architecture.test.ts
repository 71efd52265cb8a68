/** Holds docs/architecture.md against the sources: who imports whom, where Vietnamese stands, what no module may have. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'pathe';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import layers from '../layers.json';
import { ROOT, type SourceFile, importsOf, nodesOf, pathsOf, readSources } from './support/sources.ts';

const sources = readSources();
/** Written by people, for the product. */
const written = sources.filter(({ path }) => !path.startsWith('test/') && !path.endsWith('.generated.ts'));

/** Folder -> what of the project it may import beside itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = layers;
/** The subjects of a plan, folders of core/plan: each rests on those before it. Types may come from any: all ask a whole `Plan`. */
const SUBJECTS = [
  'units',
  'outline',
  'deadlines',
  'tables',
  'issuers',
  'header',
  'citations',
  'tasks',
  'targets',
  'figures',
  'spelling',
  'parts',
];
const MARKDOWN_LIBRARY = /^(?:mdast|micromark|remark|unified|htmlparser2)/u;
const HOST = /^(?:node:|vscode)/u;
const PURE = /^(?:(?:core|rules|data)\/|preview\/[^/]+$)/u;
const HARD_LIMIT = 400;

/** The marks of Vietnamese letters, taken apart. */
const MARKS = /[\u0300-\u0303\u0306\u0309\u031b\u0323đ]/iu;
/** Where Vietnamese may stand beside texts in two languages. core/text is about the alphabet and knows no words. */
const VIETNAMESE = /^(?:core\/plan\/lexicon\/|core\/knowledge\/lexicon\.ts|core\/text\/|rules\/)/u;

/** The folder of the table that a path lies in; null for files at the root. */
function folderOf(path: string): string | null {
  return Object.keys(MAY_IMPORT).find((folder) => path.startsWith(`${folder}/`)) ?? null;
}

describe('imports', () => {
  it('has a row in the table for every folder', () => {
    const outside = written.filter(({ path }) => path.includes('/') && folderOf(path) === null);
    expect(outside.map(({ path }) => path)).toEqual([]);
  });

  it.each(Object.keys(MAY_IMPORT))('%s imports only what stands below it', (folder) => {
    const allowed = [folder, ...(MAY_IMPORT[folder] ?? [])];
    const wrong = written
      .filter(({ path }) => folderOf(path) === folder)
      .flatMap(({ path, ...file }) => {
        const own = importsOf({ path, ...file }).filter((specifier) => specifier.startsWith('.'));
        const targets = own.map((specifier) => join(dirname(path), specifier));
        return targets
          .filter((target) => !allowed.some((one) => `${target}/`.startsWith(`${one}/`)))
          .map((target) => `${path} -> ${target}`);
      });
    expect(wrong).toEqual([]);
  });

  it('lets each subject of a plan rest on those before it', () => {
    const subjectOf = (path: string): number => SUBJECTS.findIndex((name) => path.startsWith(`core/plan/${name}/`));
    const edges = written.flatMap((file) =>
      valuesImportedBy(file).map((specifier) => ({ from: file.path, to: join(dirname(file.path), specifier) })),
    );
    const wrong = edges.filter(({ from, to }) => subjectOf(from) >= 0 && subjectOf(to) > subjectOf(from));
    expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  it('knows every subject of a plan', () => {
    const folders = written.flatMap(({ path }) => /^core\/plan\/([^/]+)\//u.exec(path)?.[1] ?? []);
    expect(new Set(folders)).toEqual(new Set([...SUBJECTS, 'lexicon']));
  });

  it('leaves the Markdown libraries to core/markdown', () => {
    expect(importing(MARKDOWN_LIBRARY).filter((line) => !line.startsWith('core/markdown/'))).toEqual([]);
  });

  it('asks the host for files, the clock and the editor', () => {
    expect(importing(HOST).filter((line) => PURE.test(line))).toEqual([]);
  });
});

function valuesImportedBy({ tree }: SourceFile): readonly string[] {
  return tree.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword)
      return [];
    return ts.isStringLiteral(statement.moduleSpecifier) ? [statement.moduleSpecifier.text] : [];
  });
}

function importing(what: RegExp): readonly string[] {
  return written.flatMap((file) =>
    importsOf(file)
      .filter((specifier) => what.test(specifier))
      .map((specifier) => `${file.path} -> ${specifier}`),
  );
}

describe('sources', () => {
  it('are composed (NFC)', () => {
    const texts = pathsOf('.ts', '.mjs', '.js', '.json', '.yaml', 'README.md', 'README.vi.md');
    const wrong = texts.filter((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8');
      return text !== text.normalize('NFC');
    });
    expect(wrong).toEqual([]);
  });

  it('keep Vietnamese in messages, examples, data and lexicons', () => {
    expect(written.filter(({ path }) => !VIETNAMESE.test(path)).flatMap(vietnameseOf)).toEqual([]);
  });

  it('have no mutable state at module level', () => {
    const isLet = (node: ts.Node): boolean =>
      ts.isVariableStatement(node) && node.declarationList.getFirstToken()?.kind === ts.SyntaxKind.LetKeyword;
    const remembers = 'core/text/recall.ts';
    expect(
      sources.filter(({ path, tree }) => path !== remembers && tree.statements.some(isLet)).map(({ path }) => path),
    ).toEqual([]);
  });

  it(`stay below ${String(HARD_LIMIT)} lines`, () => {
    const long = sources.filter(
      ({ path, text }) => !path.endsWith('.generated.ts') && text.split('\n').length > HARD_LIMIT,
    );
    expect(long.map(({ path }) => path)).toEqual([]);
  });
});

/** The Vietnamese words in the strings, patterns and names of a file. The letters of a character class are no words. */
function vietnameseOf({ path, tree }: SourceFile): readonly string[] {
  return [...nodesOf(tree)].filter(isWritten).flatMap((node) => {
    const words =
      node
        .getText()
        .replace(/\[[^[\]]*\]/gu, '')
        .match(/\p{L}{2,}/gu) ?? [];
    const vietnamese = words.filter((word) => MARKS.test(word.normalize('NFD')));
    if (vietnamese.length === 0 || isInLocalizedText(node)) return [];
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
    return [`${path}:${String(line + 1)} ${vietnamese.join(' ')}`];
  });
}

function isWritten(node: ts.Node): boolean {
  return (
    ts.isLiteralExpression(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddleOrTemplateTail(node) ||
    ts.isIdentifier(node)
  );
}

/** Below `vi:`, or below `en:` that cites what a document says. */
function isInLocalizedText(node: ts.Node): boolean {
  if (ts.isPropertyAssignment(node) && ['vi', 'en'].includes(node.name.getText())) return true;
  return !ts.isSourceFile(node) && isInLocalizedText(node.parent);
}
