import type { createColors } from 'picocolors';
import type { Severity } from '../../core/config/presets.ts';

/** The colours of severities, which words say as well. */
export const SEVERITY_COLORS = { error: 'red', warning: 'yellow', info: 'cyan' } as const satisfies Record<
  Severity,
  keyof ReturnType<typeof createColors>
>;
