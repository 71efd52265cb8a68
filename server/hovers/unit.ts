import { day } from '../../core/lint/wording.ts';
import { isSameUnit } from '../../core/plan/units/sameUnit.ts';
import type { UnitMention } from '../../core/plan/units/unitList.ts';
import { plainMarkdown } from '../markdownText.ts';
import type { Snapshot } from '../session.ts';
import { speaker } from './words.ts';

/** What is known of a unit, and its share of the plan. */
export function unitHover({ plan, knowledge, locale }: Snapshot, { name }: UnitMention): string {
  const say = speaker(locale);
  const issuer = plan.header.issuer?.value ?? null;
  const isThis = (unit: UnitMention): boolean => isSameUnit(unit.name, name, issuer, knowledge);
  const leads = plan.tasks.filter(({ lead }) => lead.some(isThis)).length;
  const cooperates = plan.tasks.filter(({ cooperating }) => cooperating.some(isThis)).length;
  const [entry] = knowledge.unitsNamed(name);
  const successors = entry?.successor.map((id) => knowledge.units.find((unit) => unit.id === id)?.name ?? id) ?? [];
  return [
    `**${plainMarkdown(entry?.name ?? name)}**`,
    [say('lead', { count: leads }), ...(cooperates > 0 ? [say('cooperates', { count: cooperates })] : [])].join(' · '),
    ...(entry?.validTo ? [say('unitEnded', { since: day(entry.validTo)[locale] })] : []),
    ...(successors.length > 0 ? [plainMarkdown(say('successor', { names: successors.join(', ') }))] : []),
  ].join('\n\n');
}
