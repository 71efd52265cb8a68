import type { Data } from '../../core/lint/rule.ts';
import { printable } from '../../core/text/printable.ts';
import { asksForJson } from '../choices.ts';
import type { Environment } from '../environment.ts';
import { type Examined, examine } from '../examine.ts';
import { type MessageId, sentence } from '../messages.ts';
import { checkNamedHouseRules } from '../namedHouseRules.ts';
import { type ConfigurationOptions, ruleChoices } from '../options.ts';
import { effectiveObject } from '../reporters/effectiveJson.ts';
import { effectiveText } from '../reporters/effectiveText.ts';
import { jsonText } from '../reporters/jsonText.ts';
import { programFacts, programText } from '../reporters/programText.ts';
import { nodeResolver } from '../resolver.ts';
import { sourcesOf } from '../sources.ts';

export interface DoctorOptions extends ConfigurationOptions {
  readonly format?: string;
}

/** Says which configurations hold for documents, what is wrong with them, and what to do. The exit code: 2 when something cannot be used as it stands. */
export async function doctorCommand(
  paths: readonly string[],
  options: DoctorOptions,
  environment: Environment,
): Promise<number> {
  const isJson = asksForJson(options.format);
  const choices = ruleChoices(options);
  const resolver = nodeResolver(options, environment.cwd);
  const sources = await sourcesOf(paths, resolver, environment);
  await checkNamedHouseRules(
    choices,
    sources.map(({ path }) => path),
    resolver,
  );
  const examined = await examine(paths, sources, { resolver, choices, environment });
  environment.stdout.write(isJson ? json(examined, environment) : text(examined, environment));
  const isBroken = examined.unreadable.length > 0 || examined.problems.some(({ severity }) => severity === 'error');
  return isBroken ? 2 : 0;
}

function json({ configurations, problems, unreadable }: Examined, { cwd }: Environment): string {
  return jsonText({
    ...programFacts(),
    configurations: configurations.map(({ settings, documents, overrides }) => ({
      ...effectiveObject(settings, cwd),
      documents,
      overrides,
    })),
    problems,
    unreadable,
  });
}

function text({ configurations, problems, unreadable }: Examined, { cwd, locale, stdout }: Environment): string {
  const say = (id: MessageId, data: Data = {}): string => printable(sentence(locale, id, data));
  const blocks = configurations.map(({ settings, documents, overrides }) =>
    [
      say('documentsHeld', { count: documents }),
      effectiveText(settings, { cwd, locale, color: stdout.color, rules: 'set' }).trimEnd(),
      ...overrides.map(({ file, line, documents: count }) => `  ${say('overrideHeld', { file, line, count })}`),
    ].join('\n'),
  );
  const wrong = [
    ...problems.map((problem) => say(problem.severity === 'error' ? 'doctorError' : 'doctorWarning', problem)),
    ...unreadable.map(({ error }) => say('doctorUnreadable', { error })),
  ];
  const advice = [
    ...(wrong.length > 0 ? [say('doctorMend', { count: wrong.length })] : [say('doctorFine')]),
    ...(configurations.some(({ settings }) => settings.files.length === 0) ? [say('doctorInit')] : []),
  ];
  const parts = [programText(locale), ...blocks, wrong.join('\n'), advice.join('\n')];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}
