import { createHmac, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';

/** The first word of a cache; a new one when its form changes. */
const FORMAT = 'kehoach-lint-cache-1';

/** What is kept of one document. */
interface Line {
  /** Digest of the answers that the host gave. */
  readonly basis: string;
  readonly json: string;
}

/** What a cache holds, still as text: most of it is only carried on. */
export interface KeptLines {
  /** By the path of the document. */
  readonly documents: Map<string, Line>;
  /** The answers, by their digest. */
  readonly bases: Map<string, string>;
}

/** Nothing is known. */
export function noLines(): KeptLines {
  return { documents: new Map(), bases: new Map() };
}

/** What a cache is sealed with. */
export interface Seal {
  /** Known to this user only. */
  readonly key: string;
  /** Stands for the tool, its data included. */
  readonly tool: string;
  /** Stands for all options that findings depend on. */
  readonly asked: string;
}

function sealOf(body: string, { key, tool, asked }: Seal): string {
  return createHmac('sha256', key).update(`${FORMAT} ${tool}\n${asked}\n`).update(body).digest('hex');
}

/** The text of a cache: its seal, then a line for each basis and document. JSON has no tab. */
export function sealed({ documents, bases }: KeptLines, seal: Seal): string {
  const body = [
    ...[...bases].map(([digest, json]) => `${digest}\t${json}\n`),
    ...[...documents].map(([name, { basis, json }]) => `${JSON.stringify(name)}\t${basis}\t${json}\n`),
  ].join('');
  return `${FORMAT} ${sealOf(body, seal)}\n${body}`;
}

/** The lines of a cache; none where the seal is not that of this user, this tool and these options: it is damaged, cut off, written by somebody else. */
export function linesIn(text: string, seal: Seal): KeptLines {
  const lines = noLines();
  const end = text.indexOf('\n');
  const [head, body] = [text.slice(0, end), text.slice(end + 1)];
  const [given, wanted] = [Buffer.from(head), Buffer.from(`${FORMAT} ${sealOf(body, seal)}`)];
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return lines;
  for (const line of body.split('\n')) {
    const [first = '', second = '', third] = line.split('\t');
    if (third === undefined) lines.bases.set(first, second);
    else lines.documents.set(z.string().parse(JSON.parse(first)), { basis: second, json: third });
  }
  return lines;
}
