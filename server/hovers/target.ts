import { boundSource } from '../../core/lint/boundSource.ts';
import { quantity } from '../../core/lint/wording.ts';
import type { Target } from '../../core/plan/targets/targets.ts';
import { boundOf } from '../../core/project/minimums.ts';
import { plainMarkdown } from '../markdownText.ts';
import type { Snapshot } from '../session.ts';
import { speaker } from './words.ts';

/** The indicator that a target measures, and the bound that others set for it. */
export function targetHover({ plan, project, knowledge, locale }: Snapshot, target: Target): string {
  const say = speaker(locale);
  const indicator = knowledge.indicator(target.indicator);
  const bound = boundOf(target, plan.header, project, knowledge);
  const name = say('target', { name: plainMarkdown(indicator?.name ?? target.text) });
  if (!bound) return [name, ...(indicator ? [say('noMinimum')] : [])].join('\n\n');
  const source = boundSource(bound, knowledge);
  const data = {
    value: quantity(bound.value, target.unit),
    source: plainMarkdown(typeof source === 'string' ? source : source[locale]),
  };
  return [name, say(bound.direction === 'higher' ? 'minimum' : 'maximum', data)].join('\n\n');
}
