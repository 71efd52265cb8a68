import * as z from 'zod';
import { type LocalizedText, inBoth } from '../text/localized.ts';
import { type ConfigurableRule, SEVERITIES } from './presets.ts';

/** Severity of a rule in a configuration. */
const setting = z.enum([...SEVERITIES, 'off']);
export type Setting = z.infer<typeof setting>;

/** What the ids of house rules look like; no built-in rule has such a one. */
export const HOUSE_ID = /^house-[a-z0-9-]+$/u;

/** One entry of `rules:`: a severity, or a severity and the rule's options. */
export type RuleEntry = Setting | readonly [Setting, Record<string, unknown>];

const MINIMUM: LocalizedText = {
  vi: 'Mỗi mức tối thiểu cần “min”, hoặc “max” khi càng thấp càng tốt.',
  en: 'A minimum wants “min”, or “max” where lower is better.',
};

const minimum = z
  .strictObject({
    indicator: z.string().describe(
      inBoth({
        vi: 'Mã chỉ số trong dữ liệu có sẵn (ví dụ dossiers_online), hoặc mã tự đặt kèm “phrases”.',
        en: 'Id of an indicator of the built-in data (such as dossiers_online), or one of your own with “phrases”.',
      }),
    ),
    name: z
      .string()
      .optional()
      .describe(inBoth({ vi: 'Tên của chỉ số tự đặt.', en: 'Name of an indicator of your own.' })),
    phrases: z
      .array(z.string().min(1))
      .optional()
      .describe(
        inBoth({ vi: 'Cụm từ mà kế hoạch dùng cho chỉ số này.', en: 'Phrases that plans use for this indicator.' }),
      ),
    min: z
      .number()
      .optional()
      .describe(inBoth({ vi: 'Mức thấp nhất.', en: 'The least allowed.' })),
    max: z
      .number()
      .optional()
      .describe(
        inBoth({ vi: 'Mức cao nhất, khi càng thấp càng tốt.', en: 'The most allowed, where lower is better.' }),
      ),
    unit: z
      .string()
      .optional()
      .describe(inBoth({ vi: 'Đơn vị tính, ví dụ "%".', en: 'Its unit, such as "%".' })),
    source: z.string().describe(
      inBoth({
        vi: 'Văn bản giao chỉ tiêu; hiện trong thông báo.',
        en: 'The document that sets it; shown in messages.',
      }),
    ),
  })
  .refine(({ min, max }) => min !== undefined || max !== undefined, { params: MINIMUM })
  .meta({ anyOf: [{ required: ['min'] }, { required: ['max'] }] });

export const when = z.strictObject({
  kind: z
    .string()
    .optional()
    .describe(inBoth({ vi: 'Loại văn bản: KH, CTr, BC…', en: 'Kind of document: KH, CTr, BC …' })),
  issuer: z
    .string()
    .optional()
    .describe(inBoth({ vi: 'Cơ quan ban hành, ví dụ Sở Y tế.', en: 'Issuing body, such as Sở Y tế.' })),
  year: z
    .number()
    .int()
    .optional()
    .describe(inBoth({ vi: 'Năm của văn bản.', en: 'Year of the document.' })),
});
export type When = z.infer<typeof when>;

type RuleEntries = Readonly<Record<string, RuleEntry | undefined>>;

/** What `rules:` may say: of the rules, and of house rules, whose files tell later which of them there are. */
function ruleSettings(rules: readonly ConfigurableRule[]): z.ZodType<RuleEntries> {
  const known = Object.fromEntries(
    rules.map(({ id, options }) => [
      id,
      (options ? z.union([setting, z.tuple([setting, options])]) : setting).optional(),
    ]),
  );
  const check = (written: Record<string, unknown>, context: z.core.$RefinementCtx): void => {
    for (const [key, value] of Object.entries(written)) {
      if (Object.hasOwn(known, key)) continue;
      if (!HOUSE_ID.test(key)) context.addIssue({ code: 'unrecognized_keys', keys: [key], input: written });
      else if (!setting.safeParse(value).success)
        context.addIssue({ code: 'invalid_value', values: setting.options, input: value, path: [key] });
    }
  };
  return z
    .looseObject(known)
    .superRefine(check, { when: ({ value }) => typeof value === 'object' && value !== null && !Array.isArray(value) })
    .meta({ patternProperties: { [HOUSE_ID.source]: z.toJSONSchema(setting) }, additionalProperties: false });
}

const paths = z.array(z.string());

/** The settings before `rules:`. */
const FIRST = {
  $schema: z
    .string()
    .optional()
    .describe(inBoth({ vi: 'Lược đồ JSON cho trình soạn thảo.', en: 'JSON Schema, for editors.' })),
  root: z
    .boolean()
    .optional()
    .describe(
      inBoth({
        vi: 'true: không đọc cấu hình ở thư mục cha; thư mục này là thư mục làm việc.',
        en: 'true: no configuration further up is read; this folder is the workspace.',
      }),
    ),
  extends: z
    .array(z.string())
    .optional()
    .describe(
      inBoth({
        vi: 'Bộ quy tắc (core, full, strict) và tệp cấu hình mà tệp này dựa vào, theo thứ tự.',
        en: 'Presets (core, full, strict) and files that this one begins with, in order.',
      }),
    ),
  province: z
    .string()
    .optional()
    .describe(
      inBoth({
        vi: 'Tên hoặc mã tỉnh, thành phố có mức tối thiểu áp dụng; mặc định đọc từ dòng địa danh.',
        en: 'Name or id of the province whose minimums bind; read from the place line by default.',
      }),
    ),
  year: z
    .number()
    .int()
    .min(1990)
    .max(2100)
    .optional()
    .describe(
      inBoth({
        vi: 'Năm của kế hoạch; mặc định đọc từ trích yếu, rồi từ ngày ban hành.',
        en: 'Year of the plans; read from the title, then from the date by default.',
      }),
    ),
  final: z
    .boolean()
    .optional()
    .describe(
      inBoth({
        vi: 'true: văn bản sắp ký, chỗ trống mà bản nháp được phép có cũng bị báo.',
        en: 'true: the documents are to be signed; blanks that a draft may have are reported.',
      }),
    ),
};

/** The settings behind `rules:` and `overrides:`. */
const LAST = {
  minimums: z
    .array(minimum)
    .optional()
    .describe(
      inBoth({ vi: 'Mức tối thiểu ngoài dữ liệu có sẵn.', en: 'Minimums beside or instead of the built-in ones.' }),
    ),
  superior: z
    .string()
    .optional()
    .describe(
      inBoth({
        vi: 'Kế hoạch của cấp trên (tệp Markdown): chỉ tiêu trong đó là mức tối thiểu.',
        en: 'Plan of the superior (a Markdown file): its targets are minimums.',
      }),
    ),
  'reports-on': z
    .string()
    .optional()
    .describe(
      inBoth({
        vi: 'Kế hoạch mà báo cáo trả lời (tệp Markdown).',
        en: 'Plan that reports answer (a Markdown file).',
      }),
    ),
  documents: paths.optional().describe(
    inBoth({
      vi: 'Tệp danh mục văn bản của đơn vị (YAML hoặc CSV).',
      en: 'Files with documents of your own (YAML or CSV).',
    }),
  ),
  units: paths.optional().describe(
    inBoth({
      vi: 'Tệp danh sách cơ quan, đơn vị (YAML hoặc CSV).',
      en: 'Files with units of your own (YAML or CSV).',
    }),
  ),
  indicators: paths.optional().describe(
    inBoth({
      vi: 'Tệp danh sách chỉ tiêu của đơn vị (YAML hoặc CSV).',
      en: 'Files with indicators of your own (YAML or CSV).',
    }),
  ),
  abbreviations: z
    .record(z.string(), z.string())
    .optional()
    .describe(inBoth({ vi: 'Chữ viết tắt và cụm từ đầy đủ.', en: 'Abbreviations and what they stand for.' })),
  ignore: paths.optional().describe(
    inBoth({
      vi: 'Mẫu tên tệp được bỏ qua khi kiểm tra cả thư mục.',
      en: 'Globs of files to leave out when a folder is checked.',
    }),
  ),
  suppressions: z
    .strictObject({
      requireReason: z
        .boolean()
        .optional()
        .describe(
          inBoth({
            vi: 'true: chú thích bỏ qua mà không ghi lý do thì bị báo.',
            en: 'true: a suppression without a reason is a finding.',
          }),
        ),
    })
    .optional()
    .describe(inBoth({ vi: 'Quy định về chú thích bỏ qua.', en: 'Policy on suppressions in documents.' })),
  maxSize: z
    .number()
    .positive()
    .optional()
    .describe(
      inBoth({
        vi: 'Văn bản dài hơn bấy nhiêu triệu ký tự thì không kiểm tra; mặc định 10.',
        en: 'Documents of more million characters than this are not checked; 10 by default.',
      }),
    ),
  houseRules: paths.optional().describe(inBoth({ vi: 'Tệp quy tắc của đơn vị.', en: 'Files with house rules.' })),
};

/** The schema of a configuration file, made from the rules: their ids are its keys, their option schemas its values. */
// eslint-disable-next-line @typescript-eslint/explicit-module-boundary-types -- the type of a schema is the schema again
export function configSchema(rules: readonly ConfigurableRule[]) {
  const entries = ruleSettings(rules);
  const override = z.strictObject({
    files: paths
      .optional()
      .describe(inBoth({ vi: 'Mẫu tên tệp, tính từ thư mục này.', en: 'Globs, relative to this folder.' })),
    when: when.optional().describe(
      inBoth({
        vi: 'Văn bản là gì: mọi điều ghi ở đây phải đúng.',
        en: 'What the document is: all that is named must fit.',
      }),
    ),
    rules: entries.describe(inBoth(RULES)),
  });
  return z.strictObject({
    ...FIRST,
    rules: entries.optional().describe(inBoth(RULES)),
    overrides: z
      .array(override)
      .optional()
      .describe(inBoth({ vi: 'Thiết lập riêng cho một số văn bản.', en: 'Settings for some documents only.' })),
    ...LAST,
  });
}

const RULES: LocalizedText = {
  vi: 'Mức của từng quy tắc: error, warning, info, off; hoặc [mức, { tùy chọn }].',
  en: 'Severity of single rules: error, warning, info, off; or [severity, { options }].',
};

/** A configuration file as written. */
export interface Config {
  readonly root?: boolean | undefined;
  readonly extends?: readonly string[] | undefined;
  readonly province?: string | undefined;
  readonly year?: number | undefined;
  readonly final?: boolean | undefined;
  readonly rules?: RuleEntries | undefined;
  readonly overrides?: readonly Override[] | undefined;
  readonly minimums?: readonly z.infer<typeof minimum>[] | undefined;
  readonly superior?: string | undefined;
  readonly 'reports-on'?: string | undefined;
  readonly documents?: readonly string[] | undefined;
  readonly units?: readonly string[] | undefined;
  readonly indicators?: readonly string[] | undefined;
  readonly abbreviations?: Readonly<Record<string, string>> | undefined;
  readonly ignore?: readonly string[] | undefined;
  readonly suppressions?: { readonly requireReason?: boolean | undefined } | undefined;
  readonly maxSize?: number | undefined;
  readonly houseRules?: readonly string[] | undefined;
}

export interface Override {
  readonly files?: readonly string[] | undefined;
  readonly when?: When | undefined;
  readonly rules: RuleEntries;
}
