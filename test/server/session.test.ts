import { expect, it } from 'vitest';
import type { ServerHost } from '../../server/host.ts';
import { createOpenDocuments } from '../../server/openDocuments.ts';
import { type Session, createSession } from '../../server/session.ts';
import { readSettings } from '../../server/settings.ts';
import { createWorld } from '../../server/world.ts';
import { CLEAN } from '../support/command.ts';
import { memoryHost } from '../support/memoryHost.ts';

const URI = 'file:///w/a.md';

function sessionWith(text: string): Session {
  const host: ServerHost = {
    ...memoryHost('/w', {}),
    findDocuments: () => Promise.resolve([]),
    today: () => '2026-06-01',
  };
  const open = createOpenDocuments();
  open.open(URI, 1, text);
  const world = createWorld(host, open);
  return createSession({ host, open, world, settingsOf: () => Promise.resolve(readSettings({})) });
}

it('keeps what was read of an open document over edits and whatever is forgotten, and lets it go when it is closed', async () => {
  const session = sessionWith(CLEAN);
  const memory = async () => (await session.snapshot(URI))?.plan.document.memory;
  const first = await memory();
  session.open.change(URI, [{ text: `${CLEAN}\n` }], 2);
  session.forget(URI);
  session.world.forget();
  expect(await memory()).toBe(first);
  session.open.close(URI);
  expect(await memory()).toBeUndefined();
  session.open.open(URI, 1, CLEAN);
  expect(await memory()).not.toBe(first);
});
