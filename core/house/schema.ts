import * as z from 'zod';
import { SEVERITIES } from '../config/presets.ts';
import { HOUSE_ID, when } from '../config/schema.ts';
import { type LocalizedText, inBoth } from '../text/localized.ts';

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

const section = z
  .strictObject({
    named: phrases.describe(inBoth({ vi: 'Cụm từ trong tiêu đề của phần.', en: 'Phrases of its heading.' })),
  })
  .describe(
    inBoth({
      vi: 'Phải có một phần mà tiêu đề chứa một trong các cụm từ này.',
      en: 'A section whose heading holds one of these must stand.',
    }),
  );
const phrase = z
  .strictObject({
    forbidden: phrases.describe(inBoth({ vi: 'Cụm từ không được viết.', en: 'What may not be written.' })),
    instead: z
      .string()
      .optional()
      .describe(inBoth({ vi: 'Cụm từ thay thế; thành một gợi ý sửa.', en: 'What to write; it becomes a suggestion.' })),
  })
  .describe(inBoth({ vi: 'Không chỗ nào được có một trong các cụm từ này.', en: 'None of these may stand anywhere.' }));
const cell = z
  .strictObject({
    column: z.enum(['lead', 'partner', 'deadline', 'product', 'task']).describe(
      inBoth({
        vi: 'Cột: lead (chủ trì), partner (phối hợp), deadline (thời hạn), product (sản phẩm), task (nhiệm vụ).',
        en: 'Column of tables of tasks.',
      }),
    ),
    oneOf: phrases
      .optional()
      .describe(inBoth({ vi: 'Ô là một trong các cụm từ này.', en: 'The cell is one of these.' })),
    contains: phrases
      .optional()
      .describe(inBoth({ vi: 'Ô chứa một trong các cụm từ này.', en: 'The cell holds one of these.' })),
  })
  .refine(({ oneOf, contains }) => oneOf !== undefined || contains !== undefined, { params: CELL })
  .meta({ anyOf: [{ required: ['oneOf'] }, { required: ['contains'] }] })
  .describe(
    inBoth({
      vi: 'Ô đã ghi của một cột trong bảng nhiệm vụ, hoặc dòng như “Đơn vị chủ trì: …” dưới nhiệm vụ.',
      en: 'Filled cells of a column of tables of tasks, or lines such as “Đơn vị chủ trì: …” below work.',
    }),
  );
const target = z
  .strictObject({
    indicator: z
      .string()
      .optional()
      .describe(inBoth({ vi: 'Mã chỉ số trong dữ liệu có sẵn.', en: 'Id of an indicator of the built-in data.' })),
    phrases: phrases.optional().describe(inBoth({ vi: 'Cụm từ trong chỉ tiêu.', en: 'Phrases of the target.' })),
  })
  .refine((wanted) => wanted.indicator !== undefined || wanted.phrases !== undefined, { params: TARGET })
  .meta({ anyOf: [{ required: ['indicator'] }, { required: ['phrases'] }] })
  .describe(inBoth({ vi: 'Phải đặt chỉ tiêu này.', en: 'This target must be set.' }));
const recipient = z
  .strictObject({ unit: phrases.describe(inBoth({ vi: 'Tên nơi nhận.', en: 'Names of the recipient.' })) })
  .describe(
    inBoth({ vi: 'Nơi nhận phải có một trong các tên này.', en: 'One of these must stand among the recipients.' }),
  );
const tests = z
  .strictObject({
    good: z
      .array(z.string())
      .default([])
      .describe(
        inBoth({ vi: 'Văn bản mà quy tắc không báo gì.', en: 'Documents with which the rule finds no fault.' }),
      ),
    bad: z
      .array(z.string())
      .default([])
      .describe(inBoth({ vi: 'Văn bản mà quy tắc phải báo.', en: 'Documents with which it must.' })),
  })
  .describe(
    inBoth({ vi: 'Ví dụ, chạy bằng `kehoach-lint rules test`.', en: 'Examples, run by `kehoach-lint rules test`.' }),
  );

const houseRule = z
  .strictObject({
    id: z
      .string()
      .refine((id) => HOUSE_ID.test(id), { params: ID })
      .meta({ pattern: HOUSE_ID.source, description: inBoth(ID) }),
    severity: z
      .enum(SEVERITIES)
      .default('warning')
      .describe(inBoth({ vi: 'Mức: lỗi, cảnh báo, gợi ý.', en: 'Severity.' })),
    message: z
      .string()
      .min(1)
      .describe(
        inBoth({
          vi: 'Sai gì và cần làm gì, như người soạn thảo sẽ đọc.',
          en: 'What is wrong and what to do, as the drafter is to read it.',
        }),
      ),
    reason: z
      .string()
      .optional()
      .describe(inBoth({ vi: 'Vì sao có quy tắc này.', en: 'Why there is such a rule.' })),
    when: when
      .optional()
      .describe(inBoth({ vi: 'Chỉ áp dụng cho văn bản như thế này.', en: 'Only for documents that are this.' })),
    section: section.optional(),
    phrase: phrase.optional(),
    cell: cell.optional(),
    target: target.optional(),
    recipient: recipient.optional(),
    tests: tests.optional(),
  })
  .refine((rule) => CHECKS.filter((check) => rule[check] !== undefined).length === 1, {
    params: ONE_CHECK,
    path: ['id'],
  })
  .meta({
    description: inBoth(ONE_CHECK),
    oneOf: CHECKS.map((check) => ({ required: [check], properties: { [check]: { type: 'object' } } })),
  });

/** What a file behind `houseRules:` holds. */
export const houseRules = z.array(houseRule);
export type HouseRule = z.output<typeof houseRule>;
