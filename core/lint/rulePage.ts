import type { Knowledge } from '../knowledge/knowledge.ts';
import { parseDocument } from '../markdown/parse.ts';
import { readPlan } from '../plan/readPlan.ts';
import type { OwnMinimum } from '../project/project.ts';
import type { Locale } from '../text/localized.ts';
import { trimEndOf } from '../text/trim.ts';
import { type Examples, exampleProject } from './examples.ts';
import { drawFrame } from './frame.ts';
import { type Finding, lint } from './lint.ts';
import type { Rule } from './rule.ts';
import { PRESET_WORDS, SEVERITY_WORDS } from './severityWords.ts';

/** What a rule's page needs beside the rule. */
export interface PageContext {
  readonly rules: readonly Rule[];
  readonly knowledge: Knowledge;
  readonly locale: Locale;
  readonly fixable: boolean;
  /** Undefined while its cases have none. */
  readonly examples: Examples | undefined;
}

/** The day that the examples are linted on, so that a page is the same every day. */
const EXAMPLE_DAY = '2026-06-01';
const WIDTH = 92;
/** What a message leaves to be filled in. */
const VALUE = /\{\w+\}/gu;

const WORDS = {
  vi: {
    preset: 'Bộ quy tắc',
    severity: 'Mức',
    fix: 'Sửa tự động',
    yes: 'có',
    no: 'không',
    since: 'Có từ bản',
    why: 'Vì sao',
    messages: 'Những điều được báo',
    minimums: 'Cấu hình của hai ví dụ',
    other: 'Văn bản mà hai ví dụ được đối chiếu',
    bad: 'Chưa đúng',
    good: 'Đúng',
    source: 'Căn cứ',
    off: 'Tắt hoặc bỏ qua',
    offText: 'Trong `kehoach-lint.yaml`:',
    here: 'Ở một chỗ trong văn bản:',
    reason: 'lý do',
  },
  en: {
    preset: 'Preset',
    severity: 'Severity',
    fix: 'Quick fix',
    yes: 'yes',
    no: 'no',
    since: 'Since',
    why: 'Why',
    messages: 'What it says',
    minimums: 'Configuration of both examples',
    other: 'The document that both examples are held against',
    bad: 'Bad',
    good: 'Good',
    source: 'Source',
    off: 'Turning it off',
    offText: 'In `kehoach-lint.yaml`:',
    here: 'At one place of a document:',
    reason: 'reason',
  },
} as const;

/** The page of a rule in Markdown, with the real findings of its examples drawn under them. */
export function rulePage(rule: Rule, context: PageContext): string {
  const { locale, fixable, examples } = context;
  const words = WORDS[locale];
  const facts = [
    `${words.preset}: ${PRESET_WORDS[rule.preset][locale]}`,
    `${words.severity}: ${SEVERITY_WORDS[rule.severity][locale]}`,
    `${words.fix}: ${fixable ? words.yes : words.no}`,
    `${words.since} ${rule.since}`,
  ];
  const parts = [
    `# ${rule.id}`,
    `${rule.summary[locale]}.`,
    facts.map((fact) => `- ${fact}`).join('\n'),
    `## ${words.why}`,
    rule.reason[locale],
    ...(rule.source === null ? [] : [`${words.source}: ${rule.source}.`]),
    `## ${words.messages}`,
    Object.values(rule.messages)
      .map((message) => `- ${message[locale].replace(VALUE, '…')}`)
      .join('\n'),
    ...(examples ? exampleParts(rule, examples, context) : []),
    `## ${words.off}`,
    words.offText,
    fenced('yaml', `rules:\n  ${rule.id}: off\n`),
    words.here,
    fenced('md', `<!-- kehoach-lint-disable-next-line ${rule.id} -- ${words.reason} -->\n`),
  ];
  return `${parts.join('\n\n')}\n`;
}

function exampleParts(rule: Rule, examples: Examples, context: PageContext): readonly string[] {
  const words = WORDS[context.locale];
  const { bad, good, minimums, other } = examples;
  return [
    ...(minimums ? [`## ${words.minimums}`, fenced('yaml', configurationOf(minimums))] : []),
    ...(other ? [`## ${words.other}`, fenced('md', other.text)] : []),
    `## ${words.bad}`,
    fenced('md', bad),
    fenced('text', findingsInBad(rule, examples, context)),
    `## ${words.good}`,
    fenced('md', good),
  ];
}

function configurationOf(minimums: readonly OwnMinimum[]): string {
  return ['minimums:', ...minimums.map((minimum) => `  - ${JSON.stringify(minimum)}`)].join('\n');
}

/** The findings of the rule in its bad example, run beside all the others as a user would. */
function lintBad(rule: Rule, examples: Examples, { rules, knowledge, locale }: PageContext): readonly Finding[] {
  const plan = readPlan(parseDocument(examples.bad), knowledge);
  const settings = new Map(
    rules.map((other) => [other.id, { severity: other.severity, options: other.options?.parse({}) ?? {} }]),
  );
  const project = exampleProject(examples, knowledge);
  const { findings } = lint(plan, rules, { settings, knowledge, project, today: EXAMPLE_DAY, locale });
  return findings.filter(({ ruleId }) => ruleId === rule.id);
}

function findingsInBad(rule: Rule, examples: Examples, context: PageContext): string {
  const { lines } = parseDocument(examples.bad);
  return lintBad(rule, examples, context)
    .map((finding) => {
      const frame = drawFrame(examples.bad, lines, finding.at, WIDTH - 6);
      const number = String(frame.line);
      return [
        `${SEVERITY_WORDS[finding.severity][context.locale]}: ${finding.message}`,
        `${number} │ ${frame.text}`,
        `${' '.repeat(number.length)} │ ${frame.mark}`,
      ].join('\n');
    })
    .join('\n\n');
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${trimEndOf(text, /\n/u)}\n\`\`\``;
}
