import { setFlagsFromString } from 'node:v8';

/** The newest version of Node of which it is known that it has the flag; one that has not would say so on standard error. */
const NEWEST_KNOWN = 24;

/**
 * Lets the heap of this thread, and of those that it starts, become twice as large between collections, where V8 would let it become four times
 * as large: a folder takes three quarters of the memory for less than a tenth of the time. Nothing is refused, however large a document is.
 */
export function growSlowly(): void {
  const [major = ''] = process.versions.node.split('.');
  if (Number(major) <= NEWEST_KNOWN) setFlagsFromString('--heap-growing-percent=100');
}
