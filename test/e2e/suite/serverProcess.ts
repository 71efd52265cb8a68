import { readFileSync, readdirSync } from 'node:fs';

/** The process of the language server, a child of this one; null where there is none. Linux only. */
export function serverProcess(): number | null {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/u.test(name));
  const found = processes.find((id) => isServer(read(`/proc/${id}/cmdline`)) && parentOf(id) === process.pid);
  return found === undefined ? null : Number(found);
}

function isServer(commandLine: string): boolean {
  return commandLine.includes('kehoach-lint') && commandLine.includes('server.cjs');
}

/** The second number behind the name of the program, which stands in brackets. */
function parentOf(id: string): number {
  const stat = read(`/proc/${id}/stat`);
  return Number(stat.slice(stat.lastIndexOf(')') + 1).split(' ')[2]);
}

/** Empty for a process that ended meanwhile. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
