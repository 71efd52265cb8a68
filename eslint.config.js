import { defineConfig, globalIgnores } from 'eslint/config';
import importX from 'eslint-plugin-import-x';
import regexp from 'eslint-plugin-regexp';
import { readFileSync } from 'node:fs';
import tseslint from 'typescript-eslint';

/** Folder -> what it may import beside itself. What is not listed may not be imported. */
const LAYERS = JSON.parse(readFileSync(new URL('layers.json', import.meta.url), 'utf8'));
const FOLDERS = [...Object.keys(LAYERS), 'test'];

const ZONES = Object.entries(LAYERS).flatMap(([target, allowed]) =>
  FOLDERS.filter((folder) => folder !== target && !allowed.some((one) => `${folder}/`.startsWith(`${one}/`))).map(
    (folder) => ({
      target: `./${target}`,
      from: `./${folder}`,
      except: allowed.filter((one) => one.startsWith(`${folder}/`)).map((one) => `./${one.slice(folder.length + 1)}`),
      message: `${target} may import ${allowed.join(', ') || 'no other folder'} only (layers.json).`,
    }),
  ),
);

const MARKDOWN_LIBRARIES = {
  regex: '^(?:mdast|micromark|remark|unified|htmlparser2)',
  message: 'Only core/markdown knows a Markdown library; read the blocks or the plan.',
};
const HOST = {
  regex: '^(?:node:|vscode)',
  message: 'core, rules, data and preview run in Node, a worker and a browser alike; ask the Host.',
};

const NO_MODULE_STATE = {
  selector: ':matches(Program, ExportNamedDeclaration) > VariableDeclaration[kind="let"]',
  message: 'No mutable state at module level.',
};
const NO_CLOCK = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Today is an argument.' },
  { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: 'Today is an argument.' },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'The same text gives the same findings.',
  },
];
const ASCII_WORDS =
  'On Vietnamese text \\w and \\b are wrong: use \\p{L}, WORD_START and WORD_END (core/text/pattern.ts).';
const NO_ASCII_WORDS = [
  { selector: 'Literal[regex.pattern=/\\\\[bBwW]/]', message: ASCII_WORDS },
  { selector: 'TemplateElement[value.raw=/\\\\\\\\[bBwW]/]', message: ASCII_WORDS },
  { selector: 'Literal[raw=/^[\'"].*\\\\\\\\[bBwW]/]', message: ASCII_WORDS },
  {
    selector: 'Literal[regex.pattern=/\\[\\^?(?:A-Z|a-z|A-Za-z|a-zA-Z)\\]/]',
    message: 'A letter of Vietnamese is \\p{L}, \\p{Lu} or \\p{Ll}.',
  },
];

/** A cast overrules the compiler, so the reason stands beside it: on its line or on the one above. */
const explainedCast = {
  meta: { type: 'suggestion', schema: [], messages: { explain: 'Say in a comment why this cast holds.' } },
  create(context) {
    const commented = new Set(
      context.sourceCode.getAllComments().flatMap(({ loc }) => [loc.start.line, loc.end.line, loc.end.line + 1]),
    );
    return {
      TSAsExpression(node) {
        const { type, typeName } = node.typeAnnotation;
        const harmless = type === 'TSUnknownKeyword' || (type === 'TSTypeReference' && typeName.name === 'const');
        const lines = [node.loc.start.line, node.loc.end.line];
        if (!harmless && !lines.some((line) => commented.has(line))) context.report({ node, messageId: 'explain' });
      },
    };
  },
};

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', '**/*.generated.ts', 'rules/index.ts']),
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      regexp.configs['flat/recommended'],
    ],
    plugins: { 'import-x': importX, house: { rules: { 'explained-cast': explainedCast } } },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: {
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/resolver-next': [importX.createNodeResolver({ extensions: ['.ts', '.js'] })],
    },
    rules: {
      'house/explained-cast': 'error',
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones: ZONES }],
      'import-x/no-cycle': 'error',
      'import-x/no-duplicates': ['error', { 'prefer-inline': true }],
      'import-x/extensions': ['error', 'ignorePackages'],
      'no-restricted-imports': ['error', { patterns: [MARKDOWN_LIBRARIES] }],
      'no-restricted-syntax': ['error', NO_MODULE_STATE],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'require-unicode-regexp': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
      'object-shorthand': 'error',
      'prefer-template': 'error',
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      // a default branch says what happens to the rest of a union
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
    },
  },
  {
    files: ['core/**', 'rules/**', 'data/**', 'preview/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [MARKDOWN_LIBRARIES, HOST] }],
      'no-restricted-globals': [
        'error',
        'process',
        'Buffer',
        'fetch',
        'setTimeout',
        'setInterval',
        'window',
        'document',
      ],
      'no-restricted-syntax': ['error', NO_MODULE_STATE, ...NO_CLOCK],
    },
  },
  {
    files: ['core/plan/**', 'rules/**'],
    rules: { 'no-restricted-syntax': ['error', NO_MODULE_STATE, ...NO_CLOCK, ...NO_ASCII_WORDS] },
  },
  { files: ['core/markdown/**'], rules: { 'no-restricted-imports': ['error', { patterns: [HOST] }] } },
  { files: ['scripts/**', 'test/bench/**'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**'],
    rules: {
      // a suite is one function, and a test may look at the Markdown library that the parser is measured against
      'max-lines-per-function': 'off',
      'no-restricted-imports': 'off',
    },
  },
);
