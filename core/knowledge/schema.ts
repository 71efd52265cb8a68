import * as z from 'zod';

/** How sure an entry is: seen in one of its sources, or from memory. What is only recalled informs and never raises a warning or an error. */
const confidence = z.enum(['verified', 'recalled']);
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);
const day = isoDate.nullable();
const texts = z.array(z.string().min(1));

const sourced = { source: texts, confidence, note: z.string().optional() };

/** A document that plans cite. Field by field as data/documents.yaml says; also the form of an office's own `documents:` files. */
export const documentEntry = z.strictObject({
  key: z.string(),
  number: z.string(),
  type: z.string(),
  issuer: z.string(),
  date: day,
  title: z.string().nullable(),
  description: z.string().optional(),
  status: z.enum(['in-force', 'amended', 'expired', 'unknown']),
  effective: day,
  expiredOn: day,
  replacedBy: texts,
  amends: texts,
  amendedBy: texts,
  province: z.string().optional(),
  recalledFields: z.array(
    z.enum([
      'type',
      'issuer',
      'date',
      'title',
      'status',
      'effective',
      'expiredOn',
      'replacedBy',
      'amends',
      'amendedBy',
    ]),
  ),
  ...sourced,
});
export type DocumentEntry = z.infer<typeof documentEntry>;

const officeLevel = z.enum(['central', 'province', 'department', 'unit', 'district', 'commune', 'party', 'collective']);
export type OfficeLevel = z.infer<typeof officeLevel>;

const minimum = z.strictObject({
  value: z.number(),
  op: z.enum(['>=', '>', '<=', '=']),
  level: z.enum(['national', 'province']),
  province: z.string().optional(),
  offices: z.array(officeLevel).optional(),
  from: z.number().int().nullable(),
  to: z.number().int().nullable(),
  period: z.string().nullable(),
  number: z.string().nullable(),
  date: isoDate.optional(),
  scoring: z.boolean().optional(),
  ...sourced,
});
export type Minimum = z.infer<typeof minimum>;

/** An indicator (chỉ tiêu) and the least that others ask for. Field by field as data/indicators.yaml says. */
const indicatorEntry = z.strictObject({
  id: z.string(),
  name: z.string(),
  phrases: texts.min(1),
  base: texts.optional(),
  without: texts.optional(),
  unit: z.string(),
  direction: z.enum(['higher', 'lower']),
  minimums: z.array(minimum),
});
export type IndicatorEntry = z.infer<typeof indicatorEntry>;

/** A unit (cơ quan, đơn vị) through time. Field by field as data/units.yaml says; also the form of an office's own `units:` files. */
export const unitEntry = z.strictObject({
  id: z.string(),
  name: z.string(),
  level: officeLevel,
  code: z.string().nullable(),
  otherCodes: texts.optional(),
  aliases: texts,
  abbreviations: texts,
  validFrom: day,
  validTo: day,
  successor: texts,
  legalBasis: texts,
  recalledFields: texts,
  ...sourced,
});
export type UnitEntry = z.infer<typeof unitEntry>;

const provinceEntry = z.strictObject({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  typeHistory: z
    .array(z.strictObject({ type: z.string(), from: day, to: day, legalBasis: z.string().nullable() }))
    .optional(),
  placeLine: z.string(),
  aliases: texts,
  abbreviations: texts,
  variants: texts,
  misspellings: texts,
  validFrom: day,
  validTo: day,
  mergedInto: z.string().nullable(),
  mergedFrom: texts,
  mergedOn: day,
  renamedFrom: z.string().optional(),
  legalBasis: texts,
  recalledFields: texts,
  ...sourced,
});
export type ProvinceEntry = z.infer<typeof provinceEntry>;

const abbreviationEntry = z.strictObject({
  id: z.string(),
  abbr: z.string(),
  full: texts.min(1),
  wellKnown: z.boolean(),
  variants: texts,
  misspellings: texts,
  ...sourced,
});
export type AbbreviationEntry = z.infer<typeof abbreviationEntry>;

/** A type code of document numbers and its type words. Field by field as data/typeCodes.yaml says. */
const typeCodeEntry = z.strictObject({
  code: z.string(),
  names: texts.min(1),
  system: z.enum(['state', 'party', 'both']),
  yearInNumber: z.enum(['always', 'sometimes', 'never']),
  ...sourced,
});
export type TypeCodeEntry = z.infer<typeof typeCodeEntry>;

/** The name of a law; `code` for a Bộ luật. */
const lawEntry = z.strictObject({ name: z.string(), code: z.boolean().optional(), ...sourced });

/** A phrase that is often mistyped, and how it should be. Field by field as data/phrases.yaml says. */
const phraseEntry = z.strictObject({
  wrong: z.string().min(1),
  right: z.string().min(1),
  kind: z.enum(['tone', 'letter', 'confusion', 'placement', 'abbreviation', 'doubling']),
  notPrecededBy: texts.optional(),
  notFollowedBy: texts.optional(),
  near: texts.optional(),
  caseSensitive: z.boolean().optional(),
  ...sourced,
});
export type PhraseEntry = z.infer<typeof phraseEntry>;

/** A day that is no working day, or a Saturday that is one. Field by field as data/holidays.yaml says. */
const holidayEntry = z.strictObject({
  date: isoDate,
  name: z.string(),
  kind: z.enum(['statutory', 'substitute', 'swapped-off', 'make-up', 'proposed']),
  ...sourced,
});
export type HolidayEntry = z.infer<typeof holidayEntry>;

/** All that the built-in data hold, and the one rule that spans entries: what is verified names where it was seen. */
export const knowledgeData = z
  .strictObject({
    compiled: isoDate,
    documents: z.array(documentEntry),
    indicators: z.array(indicatorEntry),
    units: z.array(unitEntry),
    provinces: z.array(provinceEntry),
    abbreviations: z.array(abbreviationEntry),
    typeCodes: z.array(typeCodeEntry),
    laws: z.array(lawEntry),
    phrases: z.array(phraseEntry),
    holidays: z.array(holidayEntry),
  })
  .superRefine((data, context) => {
    const { documents, indicators, units, provinces, abbreviations, typeCodes, laws, phrases, holidays } = data;
    const minimums = indicators.flatMap((indicator) => indicator.minimums);
    const entries = [documents, minimums, units, provinces, abbreviations, typeCodes, laws, phrases, holidays].flat();
    for (const entry of entries) {
      if (entry.confidence === 'verified' && entry.source.length === 0) {
        context.addIssue({ code: 'custom', message: `verified without a source: ${JSON.stringify(entry)}` });
      }
    }
  });
type ParsedData = z.infer<typeof knowledgeData>;
export type KnowledgeData = { readonly [L in keyof ParsedData]: Readonly<ParsedData[L]> };
