import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'pathe';
import ts from 'typescript';

/** A TypeScript file of the project, parsed. */
export interface SourceFile {
  /** Below the root, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

export const ROOT = join(import.meta.dirname, '../..');
const NOT_OURS = new Set(['node_modules', 'dist', 'coverage', '.git']);

/** The paths, below the root, of all files of the project whose names end so. */
export function pathsOf(...endings: readonly string[]): readonly string[] {
  const walk = (folder: string): readonly string[] =>
    readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return NOT_OURS.has(entry.name) ? [] : walk(path);
      return endings.some((ending) => path.endsWith(ending)) ? [path] : [];
    });
  return walk('.');
}

export function readSources(): readonly SourceFile[] {
  return pathsOf('.ts').map((path) => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) };
  });
}

/** Every node of a tree. */
export function* nodesOf(node: ts.Node): Iterable<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}

/** What a file imports, as it writes it: static, dynamic and re-exports, types too. */
export function importsOf({ tree }: SourceFile): readonly string[] {
  return [...nodesOf(tree)].flatMap((node) => {
    const specifier =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
            ? node.argument.literal
            : undefined;
    return specifier && ts.isStringLiteral(specifier) ? [specifier.text] : [];
  });
}
