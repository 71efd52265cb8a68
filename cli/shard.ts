import { createHash } from 'node:crypto';
import type { HeldDocument } from '../core/config/deadSettings.ts';
import { UsageError } from './messages.ts';
import type { LintOptions } from './options.ts';

/** One of several parts of the documents, which several machines check. */
export interface ShardChoice {
  /** From 1. */
  readonly index: number;
  readonly of: number;
}

/** What a report of a part says so that the parts can be joined, and one that is missing is seen. */
export interface Shard {
  /** How many documents there are in all parts. */
  readonly of: number;
  /** Folders that were looked through as a whole, relative to the current one. */
  readonly folders: readonly string[];
  /** Of the documents of this part, in their order. */
  readonly documents: readonly ShardDocument[];
}

export interface ShardDocument {
  /** Its place among all documents, from 0. */
  readonly position: number;
  readonly head: HeldDocument['head'];
  /** Of its text; null where it could not be read. */
  readonly digest: string | null;
}

/** "2/8"; null where all is asked for. Throws a UsageError for what is no part. */
export function shardChoice({ shard }: LintOptions): ShardChoice | null {
  if (shard === undefined) return null;
  const [, index, of] = /^(\d{1,6})\/(\d{1,6})$/u.exec(shard) ?? [];
  const choice = { index: Number(index), of: Number(of) };
  if (!(1 <= choice.index && choice.index <= choice.of)) throw new UsageError('badShard', { value: shard });
  return choice;
}

/** Is a document of this part? Its path alone says so (relative, composed, with `/`), whatever other documents there are. */
export function isInShard(shown: string, { index, of }: ShardChoice): boolean {
  const digest = createHash('sha256').update(shown.normalize('NFC')).digest();
  return digest.readUInt32BE(0) % of === index - 1;
}
