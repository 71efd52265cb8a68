/** Words of giving work to units. Folded form, lower case. */

/** Words that give work to the unit behind them. */
export const DIRECTIVES = [
  'giao trách nhiệm cho',
  'giao nhiệm vụ cho',
  'giao cho',
  'giao',
  'đề nghị',
  'kính đề nghị',
  'yêu cầu',
  'phân công',
];

/** They begin like a directive and are work themselves: "Giao ban hằng tuần", "Phân công cán bộ theo dõi". */
export const NO_DIRECTIVES = [
  'giao ban',
  'phân công cán bộ',
  'phân công công chức',
  'phân công viên chức',
  'phân công nhân viên',
  'phân công giáo viên',
];

/** Of these the work is meant, even in the last sentence of a document. */
export const ASSIGNING = ['giao', 'phân công'];

/** A notice tells with these what was decided in a meeting. */
export const CONCLUDING = ['kết luận', 'ý kiến chỉ đạo', 'kết luận, chỉ đạo', 'chỉ đạo'];

/** With these a document asks for its being carried out. */
export const FOREWORDS = ['đề nghị', 'yêu cầu'];

/** Words that name the unit behind them. */
export const NAMERS = ['đối với', 'về phía', 'trách nhiệm của', 'trách nhiệm', 'nhiệm vụ của'];

/** Clauses that may open a sentence before its unit. */
export const OPENINGS = [
  'căn cứ',
  'trên cơ sở',
  'theo',
  'để',
  'nhằm',
  'hằng năm',
  'hàng năm',
  'hằng quý',
  'hàng quý',
  'hằng tháng',
  'hàng tháng',
  'định kỳ',
  'trước ngày',
  'trong quá trình',
  'ngoài việc',
  'ngoài',
  'ngay sau khi',
  'sau khi',
  'khi',
  'từ nội dung',
];

/** "Phối hợp với Văn phòng Sở …": the unit helps, it does not lead. */
export const COOPERATION = [
  'phối hợp',
  'tăng cường phối hợp',
  'chủ động phối hợp',
  'tích cực phối hợp',
  'tiếp tục phối hợp',
  'hỗ trợ',
  'tham gia',
];

/** How a plan closes; such sentences give no work of the plan. */
export const CLOSINGS = [
  'trên đây là',
  'trong quá trình',
  'quá trình thực hiện',
  'nơi nhận',
  'nếu có vướng mắc',
  'nhận được',
];

/** Before the document that those named first must carry out. */
export const EXECUTES = ['chịu trách nhiệm thi hành', 'có trách nhiệm thi hành'];

/** "Kế hoạch này có hiệu lực …": behind the kind of the document. */
export const THIS = 'này';

/** "Biểu 1: …", "Bảng số 2": the caption of a table. */
export const CAPTIONS = ['biểu', 'bảng', 'phụ biểu', 'hình', 'mẫu'];

/** "do Phòng Tài chính bố trí". */
export const AGENT_WORDS = ['do'];

/** Before a day or period that is a deadline inside a sentence. */
export const DEADLINE_LEADS = [
  'trước ngày',
  'trước',
  'quá ngày',
  'chậm nhất ngày',
  'chậm nhất là ngày',
  'chậm nhất vào ngày',
  'chậm nhất đến',
  'chậm nhất trong',
  'chậm nhất',
  'đến hết',
  'đến ngày',
  'hết',
  'xong trong',
  'hoàn thành trong',
  'trong',
  'vào',
];

/** Before a time in figures, behind a colon: "Thời gian: ngày …". */
export const TIME_FIELDS = [
  'thời gian',
  'thời hạn',
  'thời gian thực hiện',
  'thời gian hoàn thành',
  'thời hạn hoàn thành',
  'thời hạn thực hiện',
  'hoàn thành',
  'xong',
];

/** Before the time, in a sentence that says nothing else: "Hoàn thành trước ngày 30/6." */
export const COMPLETING = ['hoàn thành', 'xong', 'thực hiện xong'];

/** Before so many days from something that happens first: "trong thời hạn 15 ngày kể từ …". */
export const DAYS_FROM = ['trong vòng', 'trong thời hạn'];

/** "nguồn chi thường xuyên", "kế hoạch hằng năm": behind these such words say of which kind a thing is. */
export const BEFORE_NO_DEADLINE = [
  'chi',
  'kế hoạch',
  'chương trình',
  'chương trình công tác',
  'dự toán',
  'ngân sách',
  'trợ cấp',
  'phụ cấp',
  'giáo dục',
  'chuyên môn',
];

/** What an entry under a unit says about its work instead of giving more. */
export const FIELDS = [
  'cơ quan chủ trì',
  'đơn vị chủ trì',
  'cơ quan phối hợp',
  'đơn vị phối hợp',
  'cơ quan thực hiện',
  'đơn vị thực hiện',
  'thời gian',
  'thời hạn',
  'tiến độ',
  'địa điểm',
  'thành phần',
  'đối tượng',
  'số lượng',
  'sản phẩm',
  'kết quả',
  'kinh phí',
  'nguồn kinh phí',
];

/** First words of headings that name a matter, never a unit. */
export const MATTERS = [
  'bước',
  'chế độ',
  'cơ chế',
  'công tác',
  'điều khoản',
  'giai đoạn',
  'hiệu lực',
  'hình thức',
  'hoạt động',
  'khen thưởng',
  'lộ trình',
  'một số',
  'nguồn',
  'nội dung',
  'phương pháp',
  'sơ kết',
  'thông tin',
  'tổng kết',
  'về',
  'việc',
  'yêu cầu',
];

/** Before the name of a person. */
export const PERSONS = ['đồng chí', 'đ/c', 'ông', 'bà'];
