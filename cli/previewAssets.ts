// the build puts both into the command, so that it needs no file beside it
import script from '../dist/preview.js' with { type: 'text' };
import style from '../dist/preview.css' with { type: 'text' };
import type { PageAssets } from '../preview/strictPage.ts';
import { pageHash } from './pageHash.ts';

/** What makes previews work on a page. Only a build has it. */
export const PREVIEW_ASSETS: PageAssets = { script, style, hash: pageHash };
