/** What whole processes cost, from their start to their end: as users start them, their output going nowhere. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'pathe';
import { COMMAND } from '../support/command.ts';
import type { Figures, Way } from './figure.ts';
import { peerTools } from './peerTools.ts';
import { median } from './statistics.ts';
import { BYTES_PER_MB, PLAN_BYTES, documents, fillFolder, textOf, writeText } from './texts.ts';
import { type Command, timedRun } from './timedRun.ts';

const STARTS = 15;
const LARGE = 10 * BYTES_PER_MB;
/** Of the folder in the short run. */
const FEW_DOCUMENTS = 100;
const PEERS = ['rumdl', 'markdownlint-cli2', 'remark-cli', 'textlint'];

const NODE: Command = [process.execPath, '-e', '0'];
const VERSION: Command = [process.execPath, COMMAND, '--version'];
const LINT: Command = [process.execPath, COMMAND, 'lint'];

/** One document from a cold start. */
export const coldStarts: Way = {
  ids: ['start', 'start-version'],
  take: ({ isShort }) =>
    inFolder((folder) => {
      writeText(folder, 'ke-hoach.md', textOf(documents(isShort ? 'examples' : 'corpus'), PLAN_BYTES));
      const commands: readonly [string, Command][] = [
        ['node', NODE],
        ['start-version', VERSION],
        ['start', LINT],
      ];
      const runs = Array.from({ length: STARTS + 1 }, () =>
        commands.map(([name, command]) => [name, timedRun(command, folder).seconds * 1000] as const),
      );
      // the first of each reads from the disk
      const times = runs.slice(1).flat();
      const timeOf = (id: string): number => median(times.flatMap(([name, time]) => (name === id ? [time] : [])));
      const other = timeOf('node');
      return {
        start: { ours: timeOf('start'), other },
        'start-version': { ours: timeOf('start-version'), other },
      };
    }),
};

/** A folder, beside the other tools on the same one. */
export const folders: Way = {
  ids: [...PEERS, 'memory-folder'],
  take: ({ ids, isShort, folder: count }) =>
    inFolder((folder): Figures => {
      fillFolder(folder, isShort ? FEW_DOCUMENTS : count);
      const ours = timedRun(LINT, folder);
      const figures: Record<string, Figures[string]> = { 'memory-folder': { ours: ours.peak, other: null } };
      const asked = PEERS.filter((name) => ids.has(name));
      const tools = asked.length > 0 ? peerTools() : null;
      for (const name of asked) {
        const tool = tools?.[name];
        if (tool) figures[name] = { ours: ours.seconds, other: timedRun(tool, folder).seconds };
        else process.stderr.write(`!!! ${name} could not be installed from the npm registry: NOT measured\n`);
      }
      return figures;
    }),
};

/** One document of ten megabytes. */
export const largeDocument: Way = {
  ids: ['memory-large'],
  take: ({ isShort }) =>
    inFolder((folder) => {
      writeText(folder, 'ke-hoach.md', textOf(documents(isShort ? 'examples' : 'corpus'), LARGE));
      return { 'memory-large': { ours: timedRun(LINT, folder).peak, other: null } };
    }),
};

function inFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-lint-bench-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
