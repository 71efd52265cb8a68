/** The texts that are measured. */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'pathe';
import { ROOT } from '../support/sources.ts';

export const BYTES_PER_MB = 1_000_000;
/** As long as a whole plan with its appendix. */
export const PLAN_BYTES = 57_000;
/** As long as a document of the folder that other tools are held against. */
const FOLDER_DOCUMENT_LENGTH = 25_400;

/** The documents that lie beside the checkout, where they lie and are asked for; else the examples. */
export function documents(which: 'corpus' | 'examples'): readonly string[] {
  const corpus = join(ROOT, '../shared/corpus');
  return textsIn(which === 'corpus' && existsSync(corpus) ? corpus : join(ROOT, 'examples'));
}

function textsIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** A document of so many bytes: the one of these that is nearest to a whole plan, again and again, up to the end of a line. */
export function textOf(texts: readonly string[], bytes: number): string {
  const distance = (text: string): number => Math.abs(Buffer.byteLength(text) - PLAN_BYTES);
  const text = `${texts.toSorted((a, b) => distance(a) - distance(b))[0] ?? ''}\n`;
  const size = Buffer.byteLength(text);
  const whole = text.repeat(Math.ceil(bytes / size));
  // the last line is never cut: it may be a row of a table
  return whole.slice(
    0,
    whole.indexOf('\n', Math.round((whole.length * bytes) / (size * Math.ceil(bytes / size))) - 1) + 1,
  );
}

/** A table of tasks with so many rows. */
export function tableOf(rows: number): string {
  const row = (at: number): string =>
    `| ${String(at)} | Rà soát, sửa đổi thủ tục hành chính số ${String(at)} | Văn phòng Sở | Quý ${String(1 + (at % 4))}/2026 | ${String((at * 37) % 100)}% |\n`;
  const head = '| TT | Nhiệm vụ | Chủ trì | Thời hạn | Tỷ lệ |\n|---|---|---|---|---|\n';
  return head + Array.from({ length: rows }, (_, at) => row(at)).join('');
}

/** So many lists of one entry, each with a paragraph behind it. */
export function listsOf(count: number): string {
  const part = (at: number): string => `- mục ${String(at)}\n\nĐoạn văn ${String(at)} về cải cách hành chính.\n\n`;
  return Array.from({ length: count }, (_, at) => part(at)).join('');
}

/** Writes documents out of the examples, no two alike; how many bytes there are. */
export function fillFolder(into: string, count: number): number {
  const examples = documents('examples');
  let bytes = 0;
  for (let index = 0; index < count; index++) {
    let text = `<!-- ${String(index)} -->\n\n`;
    for (let at = index; text.length < FOLDER_DOCUMENT_LENGTH; at++)
      text += `${examples[at % examples.length] ?? ''}\n`;
    writeText(into, `${String(index)}.md`, text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}

/** Writes a file, and the folders that it needs. */
export function writeText(folder: string, name: string, text: string): void {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
