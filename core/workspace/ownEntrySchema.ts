import * as z from 'zod';
import { documentKey } from '../knowledge/documentKey.ts';
import { isoDayOf } from '../knowledge/isoDay.ts';
import {
  type DocumentEntry,
  type IndicatorEntry,
  type UnitEntry,
  documentEntry,
  unitEntry,
} from '../knowledge/schema.ts';
import type { OwnMinimum } from '../project/project.ts';
import { type LocalizedText, inBoth } from '../text/localized.ts';

const of = documentEntry.shape;
const say = <T extends z.ZodType>(schema: T, text: LocalizedText): T => schema.describe(inBoth(text));

/** What every entry may say of where it comes from. */
const SOURCE: LocalizedText = { vi: 'Nguồn: địa chỉ, văn bản.', en: 'Where it is from: addresses, documents.' };
const NOTE: LocalizedText = { vi: 'Ghi chú.', en: 'A note.' };
const CONFIDENCE: LocalizedText = {
  vi: 'verified: đã thấy ở nguồn; recalled: theo trí nhớ, chỉ để tham khảo.',
  en: 'verified: seen in a source; recalled: from memory, informs only.',
};
const RECALLED: LocalizedText = { vi: 'Các mục ghi theo trí nhớ.', en: 'The fields that are from memory.' };

const NO_DAY: LocalizedText = {
  vi: 'Không có ngày này. Ghi dạng 2026-01-05 hoặc 05/01/2026 (ngày/tháng/năm).',
  en: 'There is no such day. Write it as 2026-01-05 or 05/01/2026 (day/month/year).',
};
/** A day as people write it; inside it is an ISO day. */
const ownDay = z
  .string()
  .refine((written) => isoDayOf(written) !== null, { params: NO_DAY })
  .meta({ pattern: '^\\s*(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4})\\s*$' })
  .transform((written) => isoDayOf(written) ?? written)
  .nullable()
  .default(null);

/** An office's own document: the fields of the built-in data, of which only number, type and issuer must be given. */
const ownDocument = documentEntry
  .omit({ description: true })
  .extend({
    key: say(of.key.optional(), {
      vi: 'Khóa; trùng khóa có sẵn thì thay mục đó. Mặc định: số (có năm), hoặc số@năm; thêm #tỉnh nếu ghi tỉnh.',
      en: 'Key; one of the built-in data is replaced. By default: the number where it holds the year, else number@year; with #province where one is given.',
    }),
    number: say(of.number, { vi: 'Số, ký hiệu, ví dụ 14/KH-UBND.', en: 'Number, such as 14/KH-UBND.' }),
    type: say(of.type, { vi: 'Loại văn bản, ví dụ Kế hoạch.', en: 'Type, such as Kế hoạch.' }),
    issuer: say(of.issuer, { vi: 'Cơ quan ban hành.', en: 'Issuing body.' }),
    date: say(ownDay, { vi: 'Ngày ban hành: 2026-01-05 hoặc 05/01/2026.', en: 'Its date: 2026-01-05 or 05/01/2026.' }),
    title: say(of.title.default(null), { vi: 'Trích yếu.', en: 'Its subject.' }),
    status: say(of.status.default('unknown'), {
      vi: 'Hiệu lực: còn hiệu lực, đã sửa đổi, hết hiệu lực, chưa rõ.',
      en: 'Is it in force?',
    }),
    effective: say(ownDay, { vi: 'Có hiệu lực từ ngày.', en: 'In force from this day.' }),
    expiredOn: say(ownDay, {
      vi: 'Hết hiệu lực từ ngày.',
      en: 'No longer in force from this day.',
    }),
    replacedBy: say(of.replacedBy.default([]), { vi: 'Văn bản thay thế.', en: 'Documents that replace it.' }),
    amends: say(of.amends.default([]), { vi: 'Văn bản mà nó sửa đổi.', en: 'Documents that it amends.' }),
    amendedBy: say(of.amendedBy.default([]), { vi: 'Văn bản sửa đổi nó.', en: 'Documents that amend it.' }),
    province: say(of.province, { vi: 'Tỉnh, thành phố ban hành.', en: 'Province of a local document.' }),
    recalledFields: say(of.recalledFields.default([]), RECALLED),
    source: say(of.source.default([]), SOURCE),
    confidence: say(of.confidence.default('verified'), CONFIDENCE),
    note: say(of.note, NOTE),
  })
  .transform(({ key, ...entry }): DocumentEntry => ({ ...entry, key: key ?? documentKey(entry) }));

const unit = unitEntry.shape;

/** An office's own unit: only its name must be given. */
const ownUnit = unitEntry
  .extend({
    id: say(unit.id.optional(), {
      vi: 'Mã; trùng mã có sẵn thì thay mục đó.',
      en: 'Id; one of the built-in data is replaced.',
    }),
    name: say(unit.name, { vi: 'Tên đầy đủ.', en: 'Its full name.' }),
    level: say(unit.level.default('unit'), { vi: 'Cấp của đơn vị.', en: 'Its level.' }),
    code: say(unit.code.default(null), {
      vi: 'Ký hiệu trong số văn bản, ví dụ SNV.',
      en: 'Its code in numbers of documents, such as SNV.',
    }),
    otherCodes: say(unit.otherCodes, { vi: 'Ký hiệu khác.', en: 'Other codes.' }),
    aliases: say(unit.aliases.default([]), { vi: 'Tên gọi khác.', en: 'Other names.' }),
    abbreviations: say(unit.abbreviations.default([]), { vi: 'Tên viết tắt.', en: 'Abbreviations.' }),
    validFrom: say(ownDay, { vi: 'Có từ ngày.', en: 'Since this day.' }),
    validTo: say(ownDay, { vi: 'Không còn từ sau ngày.', en: 'Until this day.' }),
    successor: say(unit.successor.default([]), { vi: 'Đơn vị kế thừa.', en: 'Units that took its place.' }),
    legalBasis: say(unit.legalBasis.default([]), {
      vi: 'Văn bản thành lập, sáp nhập.',
      en: 'Documents that made or merged it.',
    }),
    recalledFields: say(unit.recalledFields.default([]), RECALLED),
    source: say(unit.source.default([]), SOURCE),
    confidence: say(unit.confidence.default('verified'), CONFIDENCE),
    note: say(unit.note, NOTE),
  })
  .transform(({ id, ...entry }): UnitEntry => ({ ...entry, id: id ?? `own:${entry.name}` }));

/** An indicator of an office's own, with the least (or most) that it asks for. */
export interface OwnIndicator {
  readonly entry: IndicatorEntry;
  /** Null where it asks for nothing. */
  readonly minimum: OwnMinimum | null;
}

const amount = z
  .number()
  .refine((value) => value >= 0, {
    params: { vi: 'Mức phải từ 0 trở lên.', en: 'It is 0 or more.' } satisfies LocalizedText,
  })
  .meta({ minimum: 0 });

/** An office's own indicator: only its name must be given. */
const ownIndicator = z
  .strictObject({
    id: say(z.string().optional(), {
      vi: 'Mã; trùng mã có sẵn thì thay mục đó.',
      en: 'Id; one of the built-in data is replaced.',
    }),
    name: say(z.string().min(1), { vi: 'Tên chỉ tiêu.', en: 'Its name.' }),
    phrases: say(z.array(z.string().min(1)).default([]), {
      vi: 'Cụm từ mà kế hoạch dùng; mặc định là tên.',
      en: 'Phrases that plans use; its name by default.',
    }),
    without: say(z.array(z.string().min(1)).optional(), {
      vi: 'Có một trong các từ này thì là chỉ tiêu khác.',
      en: 'With one of these words it is another indicator.',
    }),
    unit: say(z.string().default('%'), { vi: 'Đơn vị tính.', en: 'Its unit.' }),
    direction: say(z.enum(['higher', 'lower']).default('higher'), {
      vi: 'higher: càng cao càng tốt; lower: càng thấp càng tốt.',
      en: 'higher: more is better; lower: less is better.',
    }),
    min: say(amount.optional(), { vi: 'Mức thấp nhất.', en: 'The least allowed.' }),
    max: say(amount.optional(), {
      vi: 'Mức cao nhất, khi càng thấp càng tốt.',
      en: 'The most allowed, where lower is better.',
    }),
    source: say(z.array(z.string().min(1)).default([]), {
      vi: 'Văn bản giao chỉ tiêu; hiện trong thông báo.',
      en: 'The documents that set it; shown in messages.',
    }),
    note: say(z.string().optional(), NOTE),
  })
  .transform(({ id, name, phrases, without, unit: measured, direction, min, max, source }): OwnIndicator => {
    const indicator = id ?? `own:${name}`;
    const set = min !== undefined || max !== undefined;
    return {
      entry: {
        id: indicator,
        name,
        phrases: phrases.length > 0 ? phrases : [name],
        unit: measured,
        direction,
        minimums: [],
        ...(without && { without }),
      },
      minimum: set ? { indicator, name, min, max, unit: measured, source: source.join('; ') || name } : null,
    };
  });

/** What an entry of each list is when it is read. */
export interface OwnEntry {
  readonly documents: DocumentEntry;
  readonly units: UnitEntry;
  readonly indicators: OwnIndicator;
}

/** The lists of entries that an office keeps, as the settings of a configuration name them. */
export type OwnListName = keyof OwnEntry;

/** What a file of each list holds, written in YAML or as a table. */
export const OWN_LISTS: { readonly [L in OwnListName]: z.ZodType<readonly OwnEntry[L][]> } = {
  documents: z.array(ownDocument),
  units: z.array(ownUnit),
  indicators: z.array(ownIndicator),
};
