/** Words that tell where one unit of a list ends and the next one begins. Folded form. */

import { PLACE_WORDS } from './issuers.ts';

/** "các khu công nghiệp" behind "Ban Quản lý Khu kinh tế và": what the unit looks after. */
export const PLACES = ['các khu', 'các cụm', 'các dự án', 'các công trình', 'các chương trình'];

/** Words that look like the beginning of a unit and, behind a joint, go on with the name before it. Case counts. */
export const FIELDS = [
  'Tổng hợp',
  'Tổ chức',
  'Kế toán',
  'Viễn thông',
  'Khoa học',
  'Xã hội',
  'Doanh nghiệp',
  'Địa phương',
  'Hội nhập',
  'Báo chí',
  'Đoàn thể',
  'Phòng chống',
  'Phòng, chống',
  'Phòng ngừa',
  'Phòng bệnh',
  'Phòng cháy',
  'PTNT',
  'TKCN',
  'PTDS',
  'CNCH',
  'HIV/AIDS',
];
/** So do these behind "và", and behind a comma when nothing follows. */
export const FIELDS_OF_STAFF = ['Cán bộ', 'Công chức', 'Viên chức', 'Giáo viên'];
/** Parts of a body that stand behind a hyphen. */
export const BRANCHES = ['Chi nhánh', 'Phòng giao dịch', 'Phân hiệu', 'Cơ sở'];
/** Units that are named after their fields. */
export const UNITS_WITH_FIELDS = [
  'Công chức',
  'Phòng',
  'Ban',
  'Vụ',
  'Cục',
  'Chi cục',
  'Tổng cục',
  'Sở',
  'Bộ',
  'Trung tâm',
  'Viện',
  'Khoa',
  'Trường',
  'Hội',
  'Liên hiệp',
  'Liên đoàn',
  'Tổ',
  'Bộ phận',
  'Công ty',
  'Quỹ',
];

/** Kinds of units that do not stand before the name of the unit that they belong to. Case counts. */
export const FIRST_KINDS = ['Bộ', 'Sở', 'Công an', 'UBND', 'Ủy ban nhân dân'];
/** Kinds of which two can stand side by side. */
export const PEER_KINDS = [
  'Vụ',
  'Cục',
  'Chi cục',
  'Ban',
  'Phòng',
  'Văn phòng',
  'Thanh tra',
  'Hội',
  'Trung tâm',
  'Viện',
];

/** Kinds of units. */
export const CLASSES = [
  'Bộ',
  'Ban',
  'Ngành',
  'Vụ',
  'Cục',
  'Viện',
  'Sở',
  'Phòng',
  'Chi cục',
  'Trung tâm',
  'Trường',
  'Bệnh viện',
  'Trạm',
  'Khoa',
  'Tổ',
  'Đội',
  'Hội',
  'Đoàn thể',
  'Đơn vị',
  'Cơ quan',
  'Tổ chức',
  'Doanh nghiệp',
  'Địa phương',
  'Huyện',
  'Quận',
  'Thị xã',
  'Thành phố',
  'Xã',
  'Phường',
  'Thị trấn',
  'Đặc khu',
];

/** Before "phòng" it makes an office of its own. */
export const OFFICE_ROOM = 'Văn';

/** "Đ/c Nguyễn Văn A, Trưởng phòng": the office belongs to the person before it. */
export const PERSON_WORDS = ['đồng chí', 'đ/c', 'ông', 'bà', 'anh', 'chị', 'gs', 'pgs', 'ts', 'ths'];
export const OFFICES_OF_PERSONS = [
  'bộ trưởng',
  'thứ trưởng',
  'phó',
  'quyền',
  'trưởng',
  'chánh',
  'giám đốc',
  'chủ tịch',
  'bí thư',
  'ủy viên',
  'thủ trưởng',
  'người đứng đầu',
  'lãnh đạo',
  'hiệu trưởng',
  'chuyên viên',
  'giáo viên',
  'văn thư',
  'công chức',
  'viên chức',
  'cán bộ',
  'kế toán',
];

/** "Văn phòng HĐND và UBND": an office of two bodies, or two that act as one. */
export const TWIN_BODIES = [
  [
    ['HĐND', 'Hội đồng nhân dân'],
    ['UBND', 'Ủy ban nhân dân'],
  ],
  [
    ['ĐBQH', 'đại biểu Quốc hội', 'Đại biểu Quốc hội'],
    ['HĐND', 'Hội đồng nhân dân'],
  ],
] as const;

/** A name stands for many units when it begins with one of these … */
export const MANY_STARTS = [
  'các',
  'những',
  'mọi',
  'toàn',
  'tất cả',
  'từng',
  'mỗi',
  'một số',
  'cơ quan',
  'đơn vị',
  'địa phương',
  'tổ chức',
  'doanh nghiệp',
];
/** … or holds one of these. */
export const MANY_WORDS = [
  'các',
  'liên quan',
  'ban, ngành',
  'bộ, ngành',
  'sở, ngành',
  'phòng, ban',
  'phòng ban',
  'cấp xã',
  'cấp huyện',
];

/** What "Sở" is in "Văn phòng Sở" when the document does not say who issues it. */
export const UNNAMED_BODY = 'sở';
/** In "UBND xã" the place is what units name: "Công an xã". */
export const COUNCILS = ['ủy ban nhân dân', 'ubnd'];

/** "Các Sở: Tài chính, Nội vụ". */
export const LIST_OPENERS = ['các', 'những'];
/** "Các Sở, trừ Sở Nội vụ": what is named is left out. */
export const EXCEPT_WORDS = ['trừ', 'ngoài', 'ngoại trừ', 'không kể', 'không gồm'];

/** Behind these stands a name that the unit shares with no other. */
export const BEFORE_PROPER_NAMES = [
  'xã',
  'phường',
  'thị trấn',
  'đặc khu',
  'huyện',
  'quận',
  'thị xã',
  'tỉnh',
  'thành phố',
  'thôn',
  'bản',
  'ấp',
  'buôn',
  'tổ dân phố',
  'khu phố',
  'Trường',
  'Tiểu học',
  'Mầm non',
  'Trung học cơ sở',
  'THCS',
  'THPT',
  'Bệnh viện',
  'Trạm Y tế',
  'Công ty',
  'Hợp tác xã',
  'HTX',
  'Ngân hàng',
];
/** Behind the name of a body: the place that it is for, or what it belongs to. */
export const PLACES_OF_BODIES = [...PLACE_WORDS, 'khu vực', 'của'];

/** Between two units of a cell. */
export const UNIT_JOINTS = ['và', 'cùng'];

/** Words of several syllables in names of units; no syllable of them is a verb that begins their work. */
export const NAME_COMPOUNDS = [
  'đào tạo',
  'cải tạo',
  'ngoại giao',
  'việc làm',
  'giáo dục thường xuyên',
  'trật tự',
  'bầu cử',
  'công lập',
  'dân lập',
  'tư lập',
  'chương trình',
  'công trình',
  'quy trình',
  'kế hoạch tổng hợp',
  'dự án đầu tư xây dựng',
  'quản lý xây dựng',
  'cảnh sát quản lý',
  'cảnh sát điều tra',
  'an ninh điều tra',
  'cơ quan điều tra',
  'tiếp nhận và trả kết quả',
  'và xây dựng phong trào toàn dân bảo vệ an ninh tổ quốc',
  'bảo vệ, chăm sóc sức khỏe',
  'bảo vệ chăm sóc trẻ em',
  'tổng phụ trách',
  'hồi sức tích cực',
  'giám sát, điều hành thông minh',
  'phối hợp phổ biến, giáo dục pháp luật',
];
/** They begin like a verb and are none. */
export const NEVER_WORK = [
  'giúp việc',
  'giao thông',
  'giao dịch',
  'tự quản',
  'cử tri',
  'lập pháp',
  'bồi dưỡng chính trị',
  'tiêm chủng',
];
/** Before a verb whose subject it is done to: "được phân công". */
export const PASSIVE_WORD = 'được';
/** Units that are named after what they do, … */
export const NAMED_BY_WORK = [
  ...[
    'quỹ',
    'ban',
    'hội',
    'chi cục',
    'trạm',
    'trung tâm',
    'tổ',
    'đội',
    'đoàn',
    'nhóm',
    'bộ phận',
    'hội đồng',
    'tiểu ban',
    'lực lượng',
    'nhà máy',
    'cơ sở',
  ],
];
/** … and what that may be. */
export const NAMING_WORK = [
  'kiểm tra',
  'giám sát',
  'thanh tra',
  'khảo sát',
  'tuyên truyền',
  'vận động',
  'quản lý',
  'tiếp nhận',
  'phối hợp phổ biến, giáo dục pháp luật',
  'thẩm định',
  'biên soạn',
  'biên tập',
  'xử lý',
  'tuần tra',
  'hòa giải',
  'giúp việc',
  'hỗ trợ',
  'tư vấn',
  'bảo vệ',
  'kiểm soát',
  'điều trị',
  'thu gom',
  'cứu hộ',
  'điều hành',
  'vận hành',
];
