import { z } from 'zod';
import { when } from '../config/schema.ts';

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
  .describe('Filled cells of this column of tables of tasks: one of these, or holding one of these.');
const target = z
  .strictObject({ indicator: z.string().optional(), phrases: phrases.optional() })
  .describe('A target of this indicator, or with one of these phrases, must be set.');
const recipient = z.strictObject({ unit: phrases }).describe('One of these must stand among the recipients.');

const houseRule = z
  .strictObject({
    // never the id of a built-in rule
    id: z.string().regex(/^house-[a-z0-9-]+$/u, 'house-…'),
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
    error: 'section, phrase, cell, target, recipient: 1',
    path: ['id'],
  });

/** What a house rule may look at; each rule names one. */
const CHECKS = ['section', 'phrase', 'cell', 'target', 'recipient'] as const;

/** What a file behind `houseRules:` holds. */
export const houseRules = z.array(houseRule);
export type HouseRule = z.output<typeof houseRule>;
