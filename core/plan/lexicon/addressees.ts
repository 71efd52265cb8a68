/** Words that a superior's plan addresses the bodies below it with. Folded form, lower case. */

/** By level of the body that reads them (`OfficeLevel`); `any` holds for all. */
export const COLLECTIVE_ADDRESSEES: Readonly<Record<string, readonly string[] | undefined>> = {
  any: [
    'các cơ quan, đơn vị',
    'cơ quan, đơn vị',
    'các cơ quan',
    'các đơn vị',
    'cơ quan hành chính',
    'cơ quan nhà nước',
    'các cấp, các ngành',
    'các ngành, các cấp',
    'các ngành, địa phương',
    'các bộ, ngành, địa phương',
  ],
  department: [
    'các sở, ban, ngành',
    'sở, ban, ngành',
    'các sở, ngành',
    'sở, ngành',
    'các sở',
    'cấp sở',
    'cơ quan chuyên môn',
    'các đơn vị trực thuộc',
  ],
  commune: [
    'ubnd cấp xã',
    'ubnd các xã',
    'các xã, phường',
    'xã, phường',
    'các địa phương',
    'cấp xã',
    'ủy ban nhân dân cấp xã',
    'ủy ban nhân dân các xã',
  ],
  district: ['ubnd cấp huyện', 'ubnd các huyện', 'các huyện, thị xã', 'các huyện', 'các địa phương', 'cấp huyện'],
  province: ['các tỉnh, thành phố', 'các địa phương', 'địa phương', 'ubnd cấp tỉnh', 'ubnd các tỉnh'],
  unit: ['các đơn vị trực thuộc', 'đơn vị trực thuộc', 'đơn vị sự nghiệp'],
};

/** Aims of a whole province or country, which no single body below it answers for. */
export const WHOLE_AREA = [
  'chỉ số',
  'xếp hạng',
  'thứ hạng',
  'của tỉnh',
  'toàn tỉnh',
  'trên địa bàn',
  'của thành phố',
  'toàn quốc',
  'cả nước',
];
