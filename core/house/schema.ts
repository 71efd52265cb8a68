import { z } from 'zod';
import { HOUSE_ID, when } from '../config/schema.ts';
import type { LocalizedText } from '../text/localized.ts';

/** What a house rule may look at; each rule names one. */
const CHECKS = ['section', 'phrase', 'cell', 'target', 'recipient'] as const;

const ID: LocalizedText = {
  vi: 'Mã của quy tắc bắt đầu bằng “house-”, tiếp theo là chữ thường không dấu, số và gạch nối.',
  en: 'The id of the rule begins with “house-”; lower-case letters, digits and hyphens follow.',
};
const ONE_CHECK: LocalizedText = {
  vi: `Mỗi quy tắc ghi đúng một trong các mục: ${CHECKS.join(', ')}.`,
  en: `A rule has exactly one of: ${CHECKS.join(', ')}.`,
};
const CELL: LocalizedText = {
  vi: 'Mục “cell” cần “oneOf” hoặc “contains”.',
  en: '“cell” wants “oneOf” or “contains”.',
};
const TARGET: LocalizedText = {
  vi: 'Mục “target” cần “indicator” hoặc “phrases”.',
  en: '“target” wants “indicator” or “phrases”.',
};

const phrases = z.array(z.string().min(1)).min(1);

const section = z.strictObject({ named: phrases }).describe('A section whose heading holds one of these must stand.');
const phrase = z
  .strictObject({ forbidden: phrases, instead: z.string().optional() })
  .describe('None of these may stand anywhere; what to write instead becomes a suggestion.');
const cell = z
  .strictObject({
    column: z.enum(['lead', 'partner', 'deadline', 'product', 'task']),
    oneOf: phrases.optional(),
    contains: phrases.optional(),
  })
  .refine(({ oneOf, contains }) => oneOf !== undefined || contains !== undefined, { params: CELL })
  .describe('Filled cells of this column of tables of tasks: one of these, or holding one of these.');
const target = z
  .strictObject({ indicator: z.string().optional(), phrases: phrases.optional() })
  .refine((wanted) => wanted.indicator !== undefined || wanted.phrases !== undefined, { params: TARGET })
  .describe('A target of this indicator, or with one of these phrases, must be set.');
const recipient = z.strictObject({ unit: phrases }).describe('One of these must stand among the recipients.');

const houseRule = z
  .strictObject({
    id: z
      .string()
      .refine((id) => HOUSE_ID.test(id), { params: ID })
      .meta({ pattern: HOUSE_ID.source }),
    severity: z.enum(['error', 'warning', 'info']).default('warning'),
    message: z.string().min(1).describe('What is wrong and what to do, as the drafter is to read it.'),
    reason: z.string().optional(),
    when: when.optional(),
    section: section.optional(),
    phrase: phrase.optional(),
    cell: cell.optional(),
    target: target.optional(),
    recipient: recipient.optional(),
    tests: z.strictObject({ good: z.array(z.string()).default([]), bad: z.array(z.string()).default([]) }).optional(),
  })
  .describe('A rule of an office: one of section, phrase, cell, target, recipient.')
  .refine((rule) => CHECKS.filter((check) => rule[check] !== undefined).length === 1, {
    params: ONE_CHECK,
    path: ['id'],
  });

/** What a file behind `houseRules:` holds. */
export const houseRules = z.array(houseRule);
export type HouseRule = z.output<typeof houseRule>;
