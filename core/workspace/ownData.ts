import { z } from 'zod';
import { type DocumentEntry, type UnitEntry, documentEntry, unitEntry } from '../knowledge/schema.ts';

/** An office's own document: the fields of the built-in data, of which only number, type and issuer must be given. */
const ownDocument = documentEntry
  .extend({
    key: z.string().optional(),
    date: documentEntry.shape.date.default(null),
    title: documentEntry.shape.title.default(null),
    status: documentEntry.shape.status.default('unknown'),
    effective: documentEntry.shape.effective.default(null),
    expiredOn: documentEntry.shape.expiredOn.default(null),
    replacedBy: documentEntry.shape.replacedBy.default([]),
    amends: documentEntry.shape.amends.default([]),
    amendedBy: documentEntry.shape.amendedBy.default([]),
    recalledFields: documentEntry.shape.recalledFields.default([]),
    source: documentEntry.shape.source.default([]),
    confidence: documentEntry.shape.confidence.default('verified'),
  })
  .transform(({ key, ...entry }): DocumentEntry => ({
    ...entry,
    key: key ?? `${entry.number}@${entry.date?.slice(0, 4) ?? ''}`,
  }));

/** An office's own unit: only its name must be given. */
const ownUnit = unitEntry
  .extend({
    id: z.string().optional(),
    level: unitEntry.shape.level.default('unit'),
    code: unitEntry.shape.code.default(null),
    aliases: unitEntry.shape.aliases.default([]),
    abbreviations: unitEntry.shape.abbreviations.default([]),
    validFrom: unitEntry.shape.validFrom.default(null),
    validTo: unitEntry.shape.validTo.default(null),
    successor: unitEntry.shape.successor.default([]),
    legalBasis: unitEntry.shape.legalBasis.default([]),
    recalledFields: unitEntry.shape.recalledFields.default([]),
    source: unitEntry.shape.source.default([]),
    confidence: unitEntry.shape.confidence.default('verified'),
  })
  .transform(({ id, ...unit }): UnitEntry => ({ ...unit, id: id ?? `own:${unit.name}` }));

/** What a file behind `documents:` holds. */
export const ownDocuments = z.array(ownDocument);
/** What a file behind `units:` holds. */
export const ownUnits = z.array(ownUnit);
