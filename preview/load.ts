import type { LoadView, TableView, TimelineView } from './view.ts';

/** How much each unit has to do, and when: those with most to lead first. */
export function loadOf(tables: readonly TableView[], { periods }: TimelineView): readonly LoadView[] {
  const tasks = tables.flatMap(({ rows }) => rows.flatMap(({ task }) => task ?? []));
  const units = [...new Set(tasks.flatMap(({ leads, cooperating }) => [...leads, ...cooperating]))];
  const loads = units.map((unit): LoadView => {
    const led = tasks.filter(({ leads }) => leads.includes(unit));
    return {
      unit,
      leads: led.length,
      cooperates: tasks.filter(({ cooperating }) => cooperating.includes(unit)).length,
      byPeriod: periods.map((_, index) => led.filter(({ period }) => period === index).length),
      undated: led.filter(({ period }) => period === null).length,
    };
  });
  return loads.sort((a, b) => b.leads - a.leads || b.cooperates - a.cooperates);
}
