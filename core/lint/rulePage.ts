import type { Knowledge } from '../knowledge/knowledge.ts';
import { parseDocument } from '../markdown/parse.ts';
import { readPlan } from '../plan/readPlan.ts';
import type { Locale } from '../text/localized.ts';
import { trimEndOf } from '../text/trim.ts';
import { exampleProject } from './exampleProject.ts';
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
  const { locale, fixable } = context;
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
    ...minimumsOf(rule, words.minimums),
    ...(rule.examples.other ? [`## ${words.other}`, fenced('md', rule.examples.other.text)] : []),
    `## ${words.bad}`,
    fenced('md', rule.examples.bad),
    fenced('text', findingsOf(rule, rule.examples.bad, context)),
    `## ${words.good}`,
    fenced('md', rule.examples.good),
    `## ${words.off}`,
    words.offText,
    fenced('yaml', `rules:\n  ${rule.id}: off\n`),
    words.here,
    fenced('md', `<!-- kehoach-lint-disable-next-line ${rule.id} -- ${words.reason} -->\n`),
  ];
  return `${parts.join('\n\n')}\n`;
}

function minimumsOf({ examples: { minimums } }: Rule, title: string): readonly string[] {
  if (!minimums) return [];
  const entries = minimums.map((minimum) => `  - ${JSON.stringify(minimum)}`);
  return [`## ${title}`, fenced('yaml', ['minimums:', ...entries].join('\n'))];
}

/** The findings of the rule in an example of `of` (its own, unless said otherwise), run beside all the others as a user would. */
function lintExample(
  rule: Rule,
  example: string,
  { rules, knowledge, locale }: Omit<PageContext, 'fixable'>,
  of: Rule = rule,
): readonly Finding[] {
  const plan = readPlan(parseDocument(example), knowledge);
  const settings = new Map(
    rules.map((other) => [other.id, { severity: other.severity, options: other.options?.parse({}) ?? {} }]),
  );
  const project = exampleProject(of, knowledge);
  const { findings } = lint(plan, rules, { settings, knowledge, project, today: EXAMPLE_DAY, locale });
  return findings.filter(({ ruleId }) => ruleId === rule.id);
}

function findingsOf(rule: Rule, example: string, context: PageContext): string {
  const { lines } = parseDocument(example);
  return lintExample(rule, example, context)
    .map((finding) => {
      const frame = drawFrame(example, lines, finding.at, WIDTH - 6);
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
