import type { ConfigProblem } from '../config/problems.ts';
import type { Fault, FaultId } from '../knowledge/fault.ts';
import { isRealDay } from '../knowledge/isoDay.ts';
import type { Value } from '../lint/rule.ts';
import { day, fill } from '../lint/wording.ts';
import type { Range } from '../text/lineIndex.ts';
import type { LocalizedText } from '../text/localized.ts';

/** What is wrong, why it cannot be, and what to do. */
const WORDS: Readonly<Record<FaultId, LocalizedText>> = {
  duplicateKey: {
    vi: 'Đã có mục mang khóa “{key}” ở trên. Gộp hai mục làm một, hoặc đặt khóa khác.',
    en: 'An entry above has the key “{key}” already. Make one of the two, or give another key.',
  },
  sameDocument: {
    vi: '{number} đã có với khóa “{key}”: cùng số, năm và cơ quan. Gộp làm một, hoặc ghi “key: {key}” để thay mục kia.',
    en: '{number} is there already with the key “{key}”: same number, year and body. Make one of the two, or write “key: {key}” to replace the other.',
  },
  repeated: {
    vi: '“{name}” đã có ở trên. Gộp hai mục làm một.',
    en: '“{name}” is there already. Make one of the two.',
  },
  keyOfAnother: {
    vi: 'Khóa “{key}” nói số hay năm khác với mục này. Bỏ khóa, hoặc ghi “{wanted}”.',
    en: 'The key “{key}” says another number or year than this entry. Leave it out, or write “{wanted}”.',
  },
  noSuchDay: {
    vi: 'Không có ngày {day}. Ghi lại theo dạng NĂM-THÁNG-NGÀY.',
    en: 'There is no day {day}. Write it again as YEAR-MONTH-DAY.',
  },
  yearOfNumber: {
    vi: '{number} không thể ban hành ngày {date}: năm trong số và ngày khác nhau. Đối chiếu văn bản gốc.',
    en: '{number} cannot be of {date}: number and day say two years. Look at the document itself.',
  },
  inForceTooEarly: {
    vi: 'Có hiệu lực từ {effective} nhưng ban hành ngày {date}. Đối chiếu văn bản gốc.',
    en: 'In force from {effective}, but issued on {date}. Look at the document itself.',
  },
  endsTooEarly: {
    vi: 'Kết thúc {expiredOn}, trước khi bắt đầu {day}. Sửa một trong hai.',
    en: 'Ends {expiredOn}, before it begins {day}. Mend one of the two.',
  },
  endedAlready: {
    vi: 'Ghi là còn hiệu lực nhưng đã hết hiệu lực từ {expiredOn}. Ghi “status: expired”, hoặc bỏ ngày.',
    en: 'Said to be in force, but ended on {expiredOn}. Write “status: expired”, or leave the day out.',
  },
  endsLater: {
    vi: 'Ghi là hết hiệu lực nhưng đến {expiredOn} mới hết. Ghi “status: in-force” cho đến ngày đó.',
    en: 'Said to have ended, but ends only on {expiredOn}. Write “status: in-force” until then.',
  },
  replacedThough: {
    vi: 'Ghi là còn hiệu lực nhưng đã được {other} thay thế. Ghi “status: expired”, hoặc thêm ngày hết hiệu lực.',
    en: 'Said to be in force, but replaced by {other}. Write “status: expired”, or add the day it ends.',
  },
  amendedThough: {
    vi: 'Ghi là còn nguyên hiệu lực nhưng đã được {other} sửa đổi. Ghi “status: amended”.',
    en: 'Said to be in force as issued, but amended by {other}. Write “status: amended”.',
  },
  unamendedThough: {
    vi: 'Ghi là đã sửa đổi nhưng chưa nêu văn bản sửa đổi. Thêm “amendedBy”.',
    en: 'Said to be amended, but by nothing. Add “amendedBy”.',
  },
  ofTheFuture: {
    vi: 'Ngày ban hành {date} chưa đến. Kiểm tra lại ngày.',
    en: 'The day of issue, {date}, has not come yet. Check the day.',
  },
  replacementCycle: {
    vi: 'Các văn bản thay thế nhau thành vòng: {way}. Bỏ “replacedBy” ở một văn bản.',
    en: 'Documents replace each other in a loop: {way}. Leave “replacedBy” out of one.',
  },
  amendmentCycle: {
    vi: 'Các văn bản sửa đổi nhau thành vòng: {way}. Bỏ “amendedBy” ở một văn bản.',
    en: 'Documents amend each other in a loop: {way}. Leave “amendedBy” out of one.',
  },
  replacedByOlder: {
    vi: 'Được {other} ngày {day} thay thế, nhưng ban hành sau đó, ngày {date}. Đổi lại hai văn bản, hoặc sửa ngày.',
    en: 'Replaced by {other} of {day}, but issued later, on {date}. Turn the two round, or mend the day.',
  },
  amendedByOlder: {
    vi: 'Được {other} ngày {day} sửa đổi, nhưng ban hành sau đó, ngày {date}. Đổi lại hai văn bản, hoặc sửa ngày.',
    en: 'Amended by {other} of {day}, but issued later, on {date}. Turn the two round, or mend the day.',
  },
  ambiguousNumber: {
    vi: 'Có nhiều văn bản mang số {number}. Ghi thêm năm, dạng “{number}@2021”.',
    en: 'Several documents bear the number {number}. Add the year, as in “{number}@2021”.',
  },
  oneSided: {
    vi: 'Mục của {other} chưa nói điều này. Thêm “{field}” ở đó, hoặc bỏ ở đây.',
    en: 'The entry of {other} does not say so. Add “{field}” there, or leave it out here.',
  },
  noYear: {
    vi: '{number} chưa có ngày ban hành. Số này lặp lại mỗi năm, không có ngày thì không biết là văn bản nào.',
    en: '{number} has no day. This number comes again every year; without a day nobody knows which document it is.',
  },
  noEnd: {
    vi: '{number} ghi là hết hiệu lực nhưng chưa có ngày. Thêm “expiredOn” nếu biết.',
    en: '{number} is said to have ended, but not when. Add “expiredOn” where it is known.',
  },
  noSource: {
    vi: '{number} ghi là đã kiểm tra nhưng chưa nêu nguồn. Thêm “source”, hoặc ghi “confidence: recalled”.',
    en: '{number} is said to be verified, with no source. Add “source”, or write “confidence: recalled”.',
  },
  unknownField: {
    vi: 'Không có mục “{field}”. Kiểm tra lại tên.',
    en: 'There is no field “{field}”. Check the name.',
  },
  unknownUnit: {
    vi: 'Không có đơn vị “{name}” trong danh sách. Kiểm tra lại tên, hoặc thêm đơn vị đó.',
    en: 'No list has the unit “{name}”. Check the name, or add it.',
  },
  unknownProvince: {
    vi: 'Không có tỉnh, thành phố “{province}”. Kiểm tra lại tên.',
    en: 'There is no province “{province}”. Check the name.',
  },
  successionCycle: {
    vi: 'Kế thừa nhau thành vòng: {way}. Bỏ một chỗ.',
    en: 'They take each other’s place in a loop: {way}. Leave one out.',
  },
  succeededThough: {
    vi: '“{name}” có đơn vị kế thừa nhưng chưa có ngày kết thúc. Thêm “validTo” nếu biết.',
    en: '“{name}” has a successor, but no last day. Add “validTo” where it is known.',
  },
  sharedPhrase: {
    vi: 'Cụm từ “{phrase}” cũng là của “{name}”, nên không biết là chỉ tiêu nào. Ghi rõ hơn.',
    en: 'The phrase “{phrase}” is of “{name}” as well: nobody knows which is meant. Make it longer.',
  },
  minimumOverPercent: {
    vi: 'Mức {value} % không có. Ghi từ 0 đến 100.',
    en: 'There is no {value} %. Write 0 to 100.',
  },
  minimumAgainstDirection: {
    vi: 'Dấu “{op}” ngược với chiều của chỉ tiêu. Sửa dấu, hoặc “direction”.',
    en: 'The sign “{op}” is against the direction of the indicator. Mend it, or “direction”.',
  },
  otherDayThanRegistry: {
    vi: '{number} ghi ngày {date}, trong danh mục văn bản là {known}. Đối chiếu văn bản gốc.',
    en: '{number} is of {date} here, of {known} in the registry. Look at the document itself.',
  },
  sameAsRight: {
    vi: 'Dạng sai và dạng đúng đều là “{name}”. Bỏ mục này.',
    en: 'The wrong and the right form are both “{name}”. Remove this entry.',
  },
};

/** What a fault says, in both languages. */
export function faultWords({ id, data }: Pick<Fault, 'id' | 'data'>): LocalizedText {
  const said = Object.fromEntries(
    Object.entries(data).map(([name, value]): [string, Value] => [name, isRealDay(value) ? day(value) : value]),
  );
  return { vi: fill(WORDS[id], said, 'vi'), en: fill(WORDS[id], said, 'en') };
}

/** A fault at its place in a file of entries. */
export function faultProblem(
  fault: Fault,
  file: string,
  placeOf: (path: readonly PropertyKey[]) => Range,
): ConfigProblem {
  const { index, path, severity } = fault;
  return {
    file,
    at: placeOf([index, ...path]),
    message: faultWords(fault),
    ...(severity === 'warning' && { severity }),
  };
}
