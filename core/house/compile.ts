import { matchesDocument } from '../config/matching.ts';
import { type Rule, defineRule } from '../lint/rule.ts';
import type { HouseRule } from './schema.ts';
import { findIn } from './checks.ts';

/** Makes a rule of the engine out of what an office wrote. Its words are the office's own, in the language it wrote them in. */
export function compileHouseRule(source: HouseRule): Rule {
  const { id, severity, message, reason = '', when } = source;
  return defineRule({
    id,
    family: 'document',
    since: '',
    preset: 'core',
    severity,
    summary: { vi: message, en: message },
    reason: { vi: reason, en: reason },
    source: null,
    messages: { found: { vi: message, en: message } },
    titles: { instead: { vi: 'Thay bằng “{text}” (quy tắc của đơn vị)', en: 'Write “{text}” (house rule)' } },
    *check(plan, { knowledge }) {
      const { kind, issuer, year } = plan.header;
      if (!matchesDocument(when, { kind, issuer: issuer?.value ?? null, year })) return;
      for (const { at, instead } of findIn(plan, source, knowledge)) {
        const edits = instead === undefined ? [] : [{ span: at, text: instead }];
        yield {
          message: 'found',
          at,
          suggest: instead === undefined ? [] : [{ title: 'instead', data: { text: instead }, edits }],
        };
      }
    },
  });
}
