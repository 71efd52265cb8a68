import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { AbbreviationEntry } from '../../knowledge/schema.ts';
import { wordKey } from '../../text/fold.ts';
import { type PlainText, sourceSpan } from '../../text/plainText.ts';
import type { Span } from '../../text/span.ts';
import { isUpperCase, isWithin } from '../outline/outline.ts';
import type { Plan } from '../readPlan.ts';
import { recipientsText } from './parts.ts';

/** The first use of an abbreviation in the text proper. */
export interface AbbreviationUse {
  readonly abbreviation: string;
  /** The meanings that the data know. */
  readonly full: readonly string[];
  /** Its full form stands beside it: "cải cách hành chính (CCHC)", "CCHC (cải cách hành chính)". */
  readonly defined: boolean;
  /** Where its full form stands beside it later; null when it never does. */
  readonly definedLater: Span | null;
  readonly span: Span;
}

const TOKEN = /\p{Lu}(?<![\p{sc=Latin}\p{N}/&-]\p{Lu})[\p{Lu}\d&]+(?![\p{sc=Latin}\p{N}/&-])/gu;
const CLOSINGS = ['recipients', 'signature'] as const;
const BRACKET_BEHIND = /^\s*\(([^()]{4,80})\)/u;

/** The first use of each abbreviation that the data know and that not everybody does, in reading order. */
export function firstAbbreviationUses(plan: Plan, knowledge: Knowledge): readonly AbbreviationUse[] {
  const uses = new Map<string, AbbreviationUse>();
  const recipients = recipientsText(plan);
  for (const { text, section, passage } of plan.texts) {
    if (isUpperCase(text.text)) continue;
    const isClosing = text === recipients || (passage !== null && CLOSINGS.some((kind) => isWithin(section, kind)));
    for (const match of text.text.matchAll(TOKEN)) {
      const entries = knowledge.abbreviationsNamed(match[0]);
      if (entries.length === 0 || entries.some(({ wellKnown }) => wellKnown)) continue;
      const span = sourceSpan(text, match.index, match.index + match[0].length);
      const defined = isDefined(text, match.index, match[0], entries);
      // the subject may define one; it need not spell out others, nor need the lines of recipients and signature
      if (!defined && (text.anchor < plan.header.end || isClosing)) continue;
      const known = uses.get(match[0]);
      const full = entries.flatMap((entry) => entry.full);
      if (!known) uses.set(match[0], { abbreviation: match[0], full, defined, definedLater: null, span });
      else if (defined) uses.set(match[0], { ...known, definedLater: known.definedLater ?? span });
    }
  }
  return [...uses.values()];
}

function isDefined({ text }: PlainText, at: number, token: string, entries: readonly AbbreviationEntry[]): boolean {
  // "… (sau đây viết tắt là CCHC)"
  const bracket = text.lastIndexOf('(', at);
  const isInBracket = bracket >= 0 && at - bracket <= LONGEST_LEAD_IN && !text.slice(bracket, at).includes(')');
  if (isInBracket && /\p{sc=Latin}/u.test(text.slice(0, bracket))) return true;
  const behind = BRACKET_BEHIND.exec(text.slice(at + token.length))?.[1];
  return (
    behind !== undefined && entries.some(({ full }) => full.some((form) => wordKey(behind).includes(wordKey(form))))
  );
}

/** Between a bracket and the abbreviation that it defines. */
const LONGEST_LEAD_IN = 40;
