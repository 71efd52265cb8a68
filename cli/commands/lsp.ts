import { serve } from '../../server/main.node.ts';

/** Serves an editor until it says goodbye: the server ends the process itself. */
export function lspCommand(): Promise<number> {
  serve();
  return new Promise(() => undefined);
}
