import { git } from './git.ts';
import type { CheckedFile, Report } from './report.ts';

/** The report with who wrote the comments that waive findings, as git tells of their lines; without git nobody is named. */
export async function withAuthors(report: Report, cwd: string): Promise<Report> {
  const files = await Promise.all(
    report.files.map(async (file) => (file.kind === 'checked' && file.suppressed.length > 0 ? named(file, cwd) : file)),
  );
  return { ...report, files };
}

async function named(file: CheckedFile, cwd: string): Promise<CheckedFile> {
  const lines = [...new Set(file.suppressed.map(({ comment }) => comment.line))];
  const ranges = lines.map((line) => `-L${String(line)},${String(line)}`);
  const told = await git(cwd, ['blame', '--line-porcelain', ...ranges, '--', file.file]).catch(() => null);
  const authors = told === null ? new Map<number, string>() : authorsOf(told.toString());
  const suppressed = file.suppressed.map((one) => {
    const author = authors.get(one.comment.line);
    return author === undefined ? one : { ...one, author };
  });
  return { ...file, suppressed };
}

/** A commit, the line in it, the line now; of a line that is not committed yet the commit is all zeros. */
const LINE = /^(?!0+ )[\da-f]{40,64} \d+ (\d+)/u;
const NOT_COMMITTED = /^0+ /u;
const AUTHOR = /^author (.+)$/u;

/** The authors by line, out of what `git blame --line-porcelain` prints. */
function authorsOf(told: string): ReadonlyMap<number, string> {
  const authors = new Map<number, string>();
  let line: number | null = null;
  for (const written of told.split('\n')) {
    const [, number] = LINE.exec(written) ?? [];
    if (number !== undefined) line = Number(number);
    else if (NOT_COMMITTED.test(written)) line = null;
    const [, author] = AUTHOR.exec(written) ?? [];
    if (author !== undefined && line !== null) authors.set(line, author);
  }
  return authors;
}
