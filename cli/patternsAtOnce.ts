import { setFlagsFromString } from 'node:v8';

/** The last Node that was tried: V8 complains aloud about a flag that it does not know any more. */
const LAST_TRIED = 26;

/**
 * Has patterns compiled at their first use. V8 would interpret them once and compile them at the second use; a command uses most of its
 * hundreds of patterns more than once, and paid for both.
 */
export function compilePatternsAtOnce(): void {
  if (Number.parseInt(process.versions.node, 10) <= LAST_TRIED) setFlagsFromString('--no-regexp-tier-up');
}
