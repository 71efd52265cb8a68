import { EMPTY_PROJECT } from '../../core/project/project.ts';
import { rules } from '../../rules/index.ts';
import type { Snapshot } from '../../server/session.ts';
import { readSettings } from '../../server/settings.ts';
import { knowledge } from './knowledge.ts';
import { lintPlan, settingsOf } from './linting.ts';
import { planOf } from './reading.ts';

const TODAY = '2026-06-01';

/** A document of no project as the features of the server see it, with findings of no rule. */
export function snapshotOf(text: string): Snapshot {
  const plan = planOf(text);
  return {
    plan,
    rules,
    house: [],
    text,
    settings: settingsOf(rules),
    knowledge: knowledge(),
    project: EMPTY_PROJECT,
    config: { layers: [], preset: 'core', workspace: '/w', presetAt: null, problems: [] },
    problems: [],
    restsOn: [],
    uri: 'file:///w/a.md',
    path: '/w/a.md',
    version: 1,
    editor: readSettings({}),
    baseline: [],
    locale: 'vi',
    today: TODAY,
    result: () => lintPlan(plan, []),
    check: (other) => Promise.resolve(lintPlan(planOf(other), [])),
  };
}
