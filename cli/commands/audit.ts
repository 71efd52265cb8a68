import { lostGround } from '../../core/project/lostGround.ts';
import { builtInData } from '../../data/builtIn.generated.ts';
import { oneOf } from '../choices.ts';
import type { Environment } from '../environment.ts';
import { type ConfigurationOptions, dayNamed, todayOf } from '../options.ts';
import { readDocuments } from '../readDocuments.ts';
import { type AuditedDocument, auditObject, auditText } from '../reporters/audit.ts';
import { jsonText } from '../reporters/jsonText.ts';

export interface AuditOptions extends ConfigurationOptions {
  readonly asOf?: string;
  readonly format?: string;
}

/** Prints which signed documents rest on one that lost force. The exit code: 1 when there are any, 2 when a document could not be read. */
export async function auditCommand(
  paths: readonly string[],
  { asOf, format, ...options }: AuditOptions,
  environment: Environment,
): Promise<number> {
  const form = oneOf('--format', format ?? 'text', ['text', 'json']);
  const day = asOf === undefined ? todayOf({}, new Date()) : dayNamed(asOf);
  const audited: AuditedDocument[] = [];
  const state = { failed: false, read: 0 };
  const failed = (): void => {
    state.failed = true;
  };
  for await (const { shown, resolved } of readDocuments(paths, options, environment, failed)) {
    const { plan, project, knowledge } = resolved;
    state.read++;
    const lost = lostGround(plan, day, project, knowledge);
    if (lost.length > 0) audited.push({ file: shown, plan, lost });
  }
  const { stdout, locale } = environment;
  const facts = { day, read: state.read, compiled: builtInData().compiled };
  stdout.write(form === 'json' ? jsonText(auditObject(audited, facts)) : auditText(audited, facts, locale));
  return state.failed ? 2 : audited.length > 0 ? 1 : 0;
}
