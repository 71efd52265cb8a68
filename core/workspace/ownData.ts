import * as z from 'zod';
import { type DocumentEntry, type UnitEntry, documentEntry, unitEntry } from '../knowledge/schema.ts';
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

/** An office's own document: the fields of the built-in data, of which only number, type and issuer must be given. */
const ownDocument = documentEntry
  .omit({ description: true })
  .extend({
    key: say(of.key.optional(), {
      vi: 'Khóa; trùng khóa có sẵn thì thay mục đó. Mặc định: số@năm.',
      en: 'Key; one of the built-in data is replaced. By default: number@year.',
    }),
    number: say(of.number, { vi: 'Số, ký hiệu, ví dụ 14/KH-UBND.', en: 'Number, such as 14/KH-UBND.' }),
    type: say(of.type, { vi: 'Loại văn bản, ví dụ Kế hoạch.', en: 'Type, such as Kế hoạch.' }),
    issuer: say(of.issuer, { vi: 'Cơ quan ban hành.', en: 'Issuing body.' }),
    date: say(of.date.default(null), { vi: 'Ngày ban hành (NĂM-THÁNG-NGÀY).', en: 'Its date (YEAR-MONTH-DAY).' }),
    title: say(of.title.default(null), { vi: 'Trích yếu.', en: 'Its subject.' }),
    status: say(of.status.default('unknown'), {
      vi: 'Hiệu lực: còn hiệu lực, đã sửa đổi, hết hiệu lực, chưa rõ.',
      en: 'Is it in force?',
    }),
    effective: say(of.effective.default(null), { vi: 'Có hiệu lực từ ngày.', en: 'In force from this day.' }),
    expiredOn: say(of.expiredOn.default(null), {
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
  .transform(({ key, ...entry }): DocumentEntry => ({
    ...entry,
    key: key ?? `${entry.number}@${entry.date?.slice(0, 4) ?? ''}`,
  }));

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
    validFrom: say(unit.validFrom.default(null), { vi: 'Có từ ngày.', en: 'Since this day.' }),
    validTo: say(unit.validTo.default(null), { vi: 'Không còn từ sau ngày.', en: 'Until this day.' }),
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

/** What a file behind `documents:` holds. */
export const ownDocuments = z.array(ownDocument);
/** What a file behind `units:` holds. */
export const ownUnits = z.array(ownUnit);
