import { foldLookAlikes } from '../../text/fold.ts';
import { wholeWords } from '../../text/pattern.ts';
import { FOLLOWING_UP } from '../lexicon/subjects.ts';
import type { Task } from './tasks.ts';

const FOLLOWS_UP = wholeWords(FOLLOWING_UP);

/** Is it work of following up the other work, as the prose of a plan gives it to an office? No other document answers it. */
export function isFollowingUp(title: string, origin: Task['origin']): boolean {
  return origin === 'prose' && FOLLOWS_UP.test(foldLookAlikes(title));
}
