/** Runs a piece of work and notes how long it took under the name of its part: a phase, or the rule that ran. Who calls has the clock. */
export type Measure = <T>(part: string, work: () => T) => T;

/** Notes nothing. */
export const unmeasured: Measure = (_part, work) => work();
