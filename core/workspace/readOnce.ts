import type { Host } from './host.ts';
import { type HostQuestion, recordingHost } from './recordingHost.ts';

/** Something made of the answers of a host. */
export interface Read<T> {
  readonly made: Promise<T>;
  readonly asked: HostQuestion[];
}

/** Makes it for a key when it is first asked for, and notes what the host was asked meanwhile. */
export function readOnce<T>(
  known: Map<string, Read<T>>,
  key: string,
  host: Host,
  make: (host: Host) => Promise<T>,
): Read<T> {
  const before = known.get(key);
  if (before) return before;
  const asked: HostQuestion[] = [];
  const read = { made: make(recordingHost(host, asked)), asked };
  known.set(key, read);
  return read;
}
