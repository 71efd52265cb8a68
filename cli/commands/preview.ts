import { lint } from '../../core/lint/lint.ts';
import { shownPath } from '../../disk/paths.ts';
import { previewPage } from '../../preview/page.ts';
import { previewOf } from '../../preview/previewOf.ts';
import type { Environment } from '../environment.ts';
import { UsageError } from '../messages.ts';
import { type ConfigurationOptions, todayOf } from '../options.ts';
import { outputPath } from '../outputPath.ts';
import { PREVIEW_ASSETS } from '../previewAssets.ts';
import { writeWhole } from '../replaceFile.ts';
import { nodeResolver } from '../resolver.ts';
import { sayProblems } from '../sayProblems.ts';
import { type Source, sourcesOf } from '../sources.ts';

export interface PreviewOptions extends ConfigurationOptions {
  readonly output?: string;
  readonly today?: string;
  readonly stdinFilename?: string;
}

/** Writes the preview of one document as a page. The exit code: 2 when something is wrong with its configuration; rejects when it cannot be read or written. */
export async function previewCommand(path: string, options: PreviewOptions, environment: Environment): Promise<number> {
  const { cwd, locale, stdout } = environment;
  if (options.output === undefined && stdout.isTerminal) throw new UsageError('pageOnTerminal');
  const today = todayOf(options, new Date());
  const resolver = nodeResolver(options, cwd);
  const source = onlySource(path, await sourcesOf([path], resolver, environment, options.stdinFilename));
  const output = options.output === undefined ? null : outputPath(options.output, source.isStdin ? [] : [source], cwd);
  const { plan, rules, settings, knowledge, project, problems } = await resolver.resolve(
    source.path,
    await source.read(),
  );
  const { findings } = lint(plan, rules, { settings, knowledge, project, today, locale });
  const view = previewOf(plan, findings, { file: source.shown, knowledge, project, today });
  const page = previewPage(view, locale, PREVIEW_ASSETS);
  if (output === null) stdout.writeDocument(page);
  else await writeWhole(output, shownPath(output, cwd), page);
  return sayProblems(problems, environment) ? 2 : 0;
}

function onlySource(path: string, sources: readonly Source[]): Source {
  const [source, ...others] = sources;
  if (!source || others.length > 0) throw new UsageError('onlyOneFile', { path });
  return source;
}
