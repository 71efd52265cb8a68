import { dirname } from 'pathe';
import { parseChecked } from '../../core/config/parse.ts';
import type { ConfigProblem } from '../../core/config/problems.ts';
import { houseRules } from '../../core/house/schema.ts';
import { type FailedTest, testHouseRule } from '../../core/house/test.ts';
import { printable } from '../../core/text/printable.ts';
import { UnreadableFile } from '../../core/workspace/host.ts';
import { type OwnRule, addRules } from '../../core/workspace/houseRules.ts';
import { onDisk } from '../../disk/findFiles.ts';
import { shownPath } from '../../disk/paths.ts';
import { readText } from '../../disk/textFile.ts';
import type { Environment } from '../environment.ts';
import { nodeResolver } from '../resolver.ts';
import { type MessageId, sentence } from '../messages.ts';
import { sayProblems } from '../sayProblems.ts';

/** Runs the `tests:` of house rules. The exit code: 0 all as written, 1 a rule that does not do what its tests say, 2 a file that cannot be used. */
export async function rulesTestCommand(paths: readonly string[], environment: Environment): Promise<number> {
  const { cwd, locale, stdout, stderr, notice } = environment;
  const resolver = nodeResolver({}, cwd);
  const own: OwnRule[] = [];
  const problems: ConfigProblem[] = [];
  let unreadable = 0;
  for (const given of paths) {
    const { path } = await onDisk(given, cwd);
    try {
      const text = await readText(path, shownPath(path, cwd));
      const { value, problems: found, placeOf } = parseChecked(text, path, houseRules);
      problems.push(...found);
      addRules(own, { file: path, entries: value ?? [], placeOf }, problems);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      unreadable++;
      stderr.write(`${printable(error.reason[locale])}\n`);
    }
  }
  const count = { tests: 0, failed: 0 };
  for (const { source, file, placeOf } of own) {
    const { knowledge } = await resolver.worldOf(dirname(file));
    const failed = testHouseRule(source, knowledge);
    count.tests += testsOf(source).length;
    count.failed += failed.length;
    for (const test of failed) {
      const { line } = placeOf(['tests', test.expected, test.number - 1]);
      stdout.write(
        `${printable(`${shownPath(file, cwd)}:${String(line)}  ${failureText(source.id, test, environment)}`)}\n`,
      );
    }
    if (testsOf(source).length === 0) notice('ruleWithoutTests', { rule: source.id });
  }
  const isBroken = sayProblems(problems, environment);
  stdout.write(`${sentence(locale, 'rulesTested', { rules: own.length, ...count })}\n`);
  if (unreadable > 0 || isBroken) return 2;
  return count.failed > 0 ? 1 : 0;
}

function testsOf({ tests }: OwnRule['source']): readonly string[] {
  return [...(tests?.good ?? []), ...(tests?.bad ?? [])];
}

function failureText(rule: string, { expected, number, found }: FailedTest, { locale }: Environment): string {
  const id: MessageId = expected === 'good' ? 'goodTestFails' : 'badTestFails';
  return sentence(locale, id, { rule, number, found: (found ?? '').replace(/\s+/gu, ' ') });
}
