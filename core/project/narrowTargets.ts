import type { Knowledge } from '../knowledge/knowledge.ts';
import type { IndicatorEntry } from '../knowledge/schema.ts';
import { namesPeriod } from '../plan/deadlines/deadlines.ts';
import { SCOPELESS } from '../plan/lexicon/counted.ts';
import { GROWING, NARROWING, SCOPE_ENDS } from '../plan/lexicon/targets.ts';
import type { Target } from '../plan/targets/targets.ts';
import { foldLookAlikes, wordKey } from '../text/fold.ts';
import { WORD_END, anyWord } from '../text/pattern.ts';

const OPENS_SCOPE = new RegExp(`${anyWord(NARROWING.map(wordKey))}${WORD_END}`, 'u');
const ENDS_SCOPE = new Set(SCOPE_ENDS);
const SILENT = new Set<string>(SCOPELESS);
const GROWS = new RegExp(`${anyWord(GROWING)}\\s*$`, 'iu');
/** How far before a value the words that make it a growth or a step may stand. */
const REACH = 80;

/**
 * Is the target of one field or service only ("về thu gom rác thải", "lĩnh vực đất đai"), which the minimum of the indicator does not
 * bind? What follows such a word must be of the indicator's own vocabulary; in doubt the target is narrower.
 */
export function isOfPart(
  { text }: Pick<Target, 'text'>,
  indicator: IndicatorEntry | null,
  knowledge: Knowledge,
): boolean {
  if (!indicator) return false;
  const [, ...scopes] = wordKey(knowledge.expand(text)).split(OPENS_SCOPE);
  if (scopes.length === 0) return false;
  const phrases = [wordKey(knowledge.expand(indicator.name)), ...knowledge.phraseKeysOf(indicator.id)];
  const known = new Set(phrases.flatMap((phrase) => phrase.split(' ')));
  return scopes.some((scope) => {
    const all = scope.split(' ').filter((word) => word !== '');
    const end = all.findIndex((word) => ENDS_SCOPE.has(word) || /\d/u.test(word));
    return all.slice(0, end < 0 ? all.length : end).some((word) => !known.has(word) && !SILENT.has(word));
  });
}

/** Is the value a growth ("tăng 5% mức độ hài lòng") or a step within the year ("quý I: 50%"), not what is to be reached? */
export function isStep({ span }: Target, source: string): boolean {
  const before = foldLookAlikes(source.slice(Math.max(0, span.start - REACH), span.start).normalize('NFC'));
  const clause = before.slice(
    Math.max(before.lastIndexOf(';'), before.lastIndexOf('\n'), before.lastIndexOf('. ')) + 1,
  );
  return GROWS.test(clause) || namesPeriod(clause);
}
