import type { EditorMessage } from '../messages.ts';
import { startPreview } from './preview.ts';
import { findHost } from './host.ts';

const preview = startPreview(findHost());
window.addEventListener('message', ({ data }: MessageEvent<EditorMessage>) => {
  if (data.type === 'update') preview.update(data.html);
  if (data.type === 'scroll') preview.scrollTo(data.line);
});
