/** Runs the built command on a terminal of its own (a pty), as a person would; Python makes one. */
import { spawnSync } from 'node:child_process';
import { COMMAND, type Folder, variables } from './command.ts';

/** Gives each answer when a question is asked: when what was printed ends with a colon, or its place for the cursor. */
const DRIVER = `
import json, os, pty, re, sys
size, answers = sys.argv[1], json.loads(sys.argv[2])
pid, terminal = pty.fork()
if pid == 0:
    os.system('stty cols ' + size)
    os.execvp(sys.argv[3], sys.argv[3:])
printed = b''
while True:
    try:
        data = os.read(terminal, 65536)
    except OSError:
        break
    if not data:
        break
    printed += data
    if answers and re.search(rb': (\\x1b\\[\\d+G)?$', printed):
        os.write(terminal, answers.pop(0).encode())
_, status = os.waitpid(pid, 0)
sys.stdout.buffer.write(printed)
sys.exit(os.waitstatus_to_exitcode(status) & 255)
`;

export const HAS_TERMINAL = spawnSync('python3', ['-c', 'import pty']).status === 0;

export interface OnTerminal {
  /** Columns of the terminal. */
  readonly columns?: number;
  /** What is typed at each question. */
  readonly answers?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** What the command shows, standard output and error together, with line feeds alone at line ends. */
export function onTerminal(
  { path }: Folder,
  args: readonly string[],
  { columns = 120, answers = [], env }: OnTerminal = {},
): { readonly code: number | null; readonly screen: string } {
  const { status, stdout } = spawnSync(
    'python3',
    ['-c', DRIVER, String(columns), JSON.stringify(answers), process.execPath, COMMAND, ...args],
    { cwd: path, env: variables({ TERM: 'xterm', PYTHONUTF8: '1', ...env }), encoding: 'utf8', timeout: 60_000 },
  );
  return { code: status, screen: stdout.replaceAll('\r\n', '\n') };
}
