import type { LocalizedText } from '../core/text/localized.ts';

/** What the commands about an office's own lists say. `{name}` stands for a value. */
export const REGISTRY_MESSAGES = {
  registryVerified: {
    vi: '{files} tệp · {entries} mục · {errors} lỗi, {warnings} chỗ còn thiếu',
    en: 'files: {files} · entries: {entries} · errors: {errors} · gaps: {warnings}',
  },
  registryBuiltIn: {
    vi: 'Danh mục có sẵn cập nhật {compiled}: {documents} văn bản, {units} đơn vị, {indicators} chỉ tiêu · {errors} lỗi, {warnings} chỗ còn thiếu',
    en: 'Built-in data of {compiled}: documents {documents}, units {units}, indicators {indicators} · errors: {errors} · gaps: {warnings}',
  },
  registryNone: {
    vi: 'Cấu hình chưa nêu danh mục nào của đơn vị. Ghi “documents:”, “units:” hoặc “indicators:”, hoặc nêu tên tệp.',
    en: 'The configuration names no list of your own. Set “documents:”, “units:” or “indicators:”, or name a file.',
  },
  importNotYaml: {
    vi: '“{path}” không phải tệp YAML. Đặt tên kết thúc bằng .yaml cho --out.',
    en: '“{path}” is no YAML file. Give --out a name that ends with .yaml.',
  },
  importOutBroken: {
    vi: '“{path}” không phải là một danh sách đọc được nên không ghi thêm. Chạy `kehoach-lint registry verify {path}`.',
    en: '“{path}” is no list that can be read, and nothing was added. Run `kehoach-lint registry verify {path}`.',
  },
  importMixed: {
    vi: '“{path}” là danh sách loại khác. Nhập riêng văn bản, đơn vị, chỉ tiêu.',
    en: '“{path}” is a list of another kind. Import documents, units and indicators one by one.',
  },
  importAdded: { vi: 'Thêm {name} ({source}).', en: 'Added {name} ({source}).' },
  importKnown: {
    vi: 'Bỏ qua {name} ({source}): đã có trong danh mục, giữ nguyên mục cũ.',
    en: 'Left out {name} ({source}): it is there already and stays as it is.',
  },
  importNoNumber: {
    vi: 'Bỏ qua {source}: đầu văn bản chưa có số.',
    en: 'Left out {source}: its head has no number yet.',
  },
  importNoType: {
    vi: 'Bỏ qua {source}: không rõ loại văn bản. Ghi vào phần đầu, hoặc cột “Loại văn bản”.',
    en: 'Left out {source}: what kind of document it is does not show.',
  },
  importNoIssuer: {
    vi: 'Bỏ qua {source}: không rõ cơ quan ban hành.',
    en: 'Left out {source}: who issued it does not show.',
  },
  importDone: {
    vi: 'Đã thêm {added} mục, bỏ qua {skipped}, không đọc được {failed}.',
    en: 'Added: {added}, left out: {skipped}, not read: {failed}.',
  },
  importName: {
    vi: 'Thêm vào cấu hình để dùng: “{setting}: [{path}]”.',
    en: 'Name it in the configuration to use it: “{setting}: [{path}]”.',
  },
} as const satisfies Record<string, LocalizedText>;
