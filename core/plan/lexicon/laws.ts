/** Words round names of laws. Folded form. */

export const LAW_WORDS = ['Bộ luật', 'Luật', 'Pháp lệnh'];

/** "Luật sửa đổi, bổ sung một số điều của Luật …": a law about laws; the laws it names are its name. */
export const AMENDING = ['sửa đổi, bổ sung', 'sửa đổi bổ sung', 'sửa đổi'];
export const SOME_ARTICLES = ['một số điều của', 'các', 'điều'];
export const ARTICLE = 'điều';
export const OF_LAW = 'của';
export const SEVERAL_LAWS = 'các';
/** "các Luật Viên chức, Cán bộ, công chức": the word stands once for all of them. */
export const PLURALS = ['các', 'những'];

/** Behind "Luật": people and schools, not laws. */
export const NO_LAW_NAMES = ['sư', 'gia', 'học', 'pháp', 'tục', 'khoa', 'lệ', 'thi hành'];
/** Before "Luật": "pháp luật", "kỷ luật", "quy luật"; schools and clubs. */
export const NOT_BEFORE_LAW = [
  'pháp',
  'kỷ',
  'quy',
  'đại học',
  'khoa',
  'hội',
  'đoàn',
  'báo',
  'trường',
  'dự án',
  'dự thảo',
  'xây dựng',
  'ban hành',
];

/** Behind a comma they go on with the name: "Luật Phòng, chống …". */
export const BEHIND_COMMA = ['chống'];

/** What ends the name of a law that is not in the list. Lower case counts. */
export const AFTER_LAW_NAME = [
  'ngày',
  'năm',
  'số',
  'và các',
  'và Luật',
  'và Bộ luật',
  'và Pháp lệnh',
  'và Nghị quyết',
  'và Nghị định',
  'và Quyết định',
  'và Thông tư',
  'và Chỉ thị',
  'quy định',
  'đã',
  'được',
  'có',
  'cho',
  'trong',
  'trên',
  'đến',
  'đối với',
  'theo',
  'về',
  'của',
  'hiện hành',
  'để',
  'nhằm',
  'tại',
  'tới',
  'bằng',
  'với',
  'là',
  'khi',
  'gắn',
  'này',
  'thông qua',
  'hướng dẫn',
  'từ',
  'sửa đổi',
  'mới',
];
