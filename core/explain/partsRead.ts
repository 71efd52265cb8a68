import type { Plan } from '../plan/readPlan.ts';

/** The parts of a plan that rules look at, from the most telling: who reads tasks is about tasks, who reads the text about anything. */
export const PARTS = ['tasks', 'targets', 'citations', 'head', 'headings', 'tables', 'text'] as const;
export type PlanPart = (typeof PARTS)[number];

/** What a rule reads when it asks for a property of the plan; not told apart: the line index, which says nothing of the text. */
const PART_OF: Readonly<Partial<Record<keyof Plan, PlanPart>>> = {
  tasks: 'tasks',
  targets: 'targets',
  citations: 'citations',
  ownReferences: 'citations',
  laws: 'citations',
  header: 'head',
  sections: 'headings',
  tables: 'tables',
  passages: 'text',
  texts: 'text',
};

/** A plan that notes in `read` which of its parts are asked for. */
export function recorded(plan: Plan): { readonly plan: Plan; readonly read: ReadonlySet<PlanPart> } {
  const read = new Set<PlanPart>();
  const document = noting(plan.document, (property) => {
    if (property === 'blocks') read.add('text');
  });
  const parts = new Map<string, PlanPart>(Object.entries(PART_OF));
  const recording = noting(
    plan,
    (property) => {
      const part = parts.get(property);
      if (part) read.add(part);
    },
    { document },
  );
  return { plan: recording, read };
}

/** The same object to who reads it; every property that is asked for is told. `instead` takes the place of some. */
function noting<T extends object>(object: T, tell: (property: string) => void, instead: Partial<T> = {}): T {
  // a frozen object may not be proxied with other values, so the proxy stands before an empty one
  return new Proxy({} as T, {
    get(_, property) {
      tell(String(property));
      return Reflect.get(Object.hasOwn(instead, property) ? instead : object, property) as unknown;
    },
  });
}
