/** Words that tell the level of a body. Folded form, lower case; the first that a name holds decides. */
export const OFFICE_LEVELS = [
  [
    'commune',
    [
      'ubnd xã',
      'ubnd phường',
      'ubnd thị trấn',
      'ubnd đặc khu',
      'ủy ban nhân dân xã',
      'ủy ban nhân dân phường',
      'ủy ban nhân dân thị trấn',
      'cấp xã',
      'xã',
      'phường',
      'thị trấn',
      'đặc khu',
    ],
  ],
  [
    'district',
    [
      'ubnd huyện',
      'ubnd quận',
      'ubnd thị xã',
      'ủy ban nhân dân huyện',
      'ủy ban nhân dân quận',
      'cấp huyện',
      'huyện',
      'quận',
      'thị xã',
    ],
  ],
  ['central', ['bộ', 'chính phủ', 'thủ tướng', 'trung ương']],
  ['department', ['sở', 'cục', 'chi cục', 'ban quản lý', 'trung tâm', 'bệnh viện', 'trường']],
  [
    'province',
    [
      'ubnd tỉnh',
      'ubnd thành phố',
      'ủy ban nhân dân tỉnh',
      'ủy ban nhân dân thành phố',
      'ủy ban nhân dân',
      'ubnd',
      'tỉnh ủy',
      'thành ủy',
      'cấp tỉnh',
      'tỉnh',
      'thành phố',
    ],
  ],
] as const;

/** In the description of a target: the level that it is for. */
export const LEVELS_IN_TARGETS = [
  ['commune', ['cấp xã']],
  ['district', ['cấp huyện']],
  ['province', ['cấp tỉnh', 'cấp sở', 'sở, ngành']],
] as const;
