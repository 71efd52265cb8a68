import { expect, it } from 'vitest';
import { pathOf, sameUri, uriOf } from '../../server/uris.ts';

it.each([
  ['file:///srv/nh%C3%A1p/k%E1%BA%BF%20ho%E1%BA%A1ch.md', '/srv/nháp/kế hoạch.md'],
  ['untitled:Untitled-1', '/~@untitled/Untitled-1'],
  ['vscode-vfs://github/ubnd/ke-hoach/a.md', '/~github@vscode-vfs/ubnd/ke-hoach/a.md'],
  ['vscode-remote://ssh-remote%2Bmay/srv/a.md', '/~ssh-remote%2Bmay@vscode-remote/srv/a.md'],
])('%s is the path %s and back', (uri, path) => {
  expect(pathOf(uri)).toBe(path);
  expect(uriOf(path)).toBe(sameUri(uri));
});
