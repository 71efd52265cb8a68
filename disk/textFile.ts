import { readFile } from 'node:fs/promises';
import { type ProblemId, problem } from './problem.ts';
import { isAbsent, reasonOf } from './systemError.ts';

/** The text of a file as it is, byte order mark and line ends included. Rejects with an UnreadableFile that names what is wrong. */
export async function readText(path: string, shown: string): Promise<string> {
  return textOf(() => readFile(path), shown);
}

/** The text that is read so. */
export async function textOf(read: () => Promise<Buffer>, shown: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await read();
  } catch (error) {
    throw isAbsent(error)
      ? problem('fileMissing', { path: shown })
      : problem('unreadable', { path: shown, reason: reasonOf(error) });
  }
  return decode(bytes, shown);
}

/** What files begin with that hold no text as it is. Word has written both of its own: archives (.docx) and, before, compound files (.doc). */
const SIGNATURES: readonly (readonly [ProblemId, beginning: Buffer])[] = [
  ['utf16', Buffer.from([0xff, 0xfe])],
  ['utf16', Buffer.from([0xfe, 0xff])],
  ['word', Buffer.from('PK\x03\x04')],
  ['word', Buffer.from([0xd0, 0xcf, 0x11, 0xe0])],
  ['pdf', Buffer.from('%PDF-')],
];

/** Decodes UTF-8, byte order mark kept. Throws an UnreadableFile for anything else. */
function decode(bytes: Buffer, shown: string): string {
  const [foreign] = SIGNATURES.find(([, beginning]) => bytes.subarray(0, beginning.length).equals(beginning)) ?? [];
  if (foreign) throw problem(foreign, { path: shown });
  if (bytes.includes(0)) throw problem('binary', { path: shown });
  try {
    return utf8(bytes);
  } catch {
    throw problem('encoding', { path: shown, line: firstWrongLine(bytes) });
  }
}

function utf8(bytes: Buffer): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

/** The first line, from 1, that is not UTF-8: no letter of UTF-8 has the byte of a line feed in it. */
function firstWrongLine(bytes: Buffer): number {
  for (let line = 1, start = 0; ; line++) {
    const end = bytes.indexOf('\n', start);
    try {
      utf8(bytes.subarray(start, end < 0 ? bytes.length : end));
    } catch {
      return line;
    }
    if (end < 0) return line;
    start = end + 1;
  }
}
