import type {
  Change,
  CitationChange,
  CitedThing,
  DeadlineMove,
  HeadChange,
  TargetChange,
  TargetMove,
  TaskChange,
} from '../../core/diff/change.ts';
import type { Data } from '../../core/lint/rule.ts';
import { amountOf } from '../../core/lint/targetFigures.ts';
import { day, enumerate, fill, quote } from '../../core/lint/wording.ts';
import type { Deadline } from '../../core/plan/deadlines/deadlines.ts';
import type { Target } from '../../core/plan/targets/targets.ts';
import type { Task } from '../../core/plan/tasks/tasks.ts';
import type { Locale, LocalizedText } from '../../core/text/localized.ts';

const WORDS = {
  number: { vi: 'Số, ký hiệu: {old} → {new}.', en: 'Number: {old} → {new}.' },
  noNumber: { vi: 'chưa có số', en: 'none yet' },
  date: { vi: 'Ngày ban hành: {old} → {new}.', en: 'Date of issue: {old} → {new}.' },
  noDate: { vi: 'chưa ghi ngày', en: 'none yet' },
  targetAdded: { vi: 'Thêm chỉ tiêu {name}: {new}.', en: 'New target {name}: {new}.' },
  targetDropped: { vi: 'Bỏ chỉ tiêu {name} (trước là {old}).', en: 'Target {name} dropped (was {old}).' },
  targetUnit: {
    vi: 'Chỉ tiêu {name} đổi đơn vị tính: từ {old} thành {new}.',
    en: 'Target {name} is measured otherwise: {old} became {new}.',
  },
  ofTask: { vi: 'của nhiệm vụ {task}', en: 'of task {task}' },
  taskAdded: { vi: 'Thêm nhiệm vụ {new}: {facts}.', en: 'New task {new}: {facts}.' },
  taskDropped: { vi: 'Bỏ nhiệm vụ {old} (trước: {facts}).', en: 'Task {old} dropped (was: {facts}).' },
  taskSplit: {
    vi: 'Tách nhiệm vụ {old} thành {count} nhiệm vụ: {new}.',
    en: 'Task {old} split into {count}: {new}.',
  },
  taskMerged: {
    vi: 'Gộp {count} nhiệm vụ {old} thành nhiệm vụ {new}.',
    en: 'Tasks {old} merged into one, {new}.',
  },
  handed: {
    vi: 'Nhiệm vụ {name}: chuyển chủ trì từ {from} sang {to}{why}.',
    en: 'Task {name}: lead handed from {from} to {to}{why}.',
  },
  succession: { vi: ' (đơn vị tiếp nhận khi sắp xếp)', en: ' (its successor)' },
  leadGiven: {
    vi: 'Nhiệm vụ {name}: giao {to} chủ trì (trước chưa ghi).',
    en: 'Task {name}: {to} leads now (nobody was named).',
  },
  leadLost: {
    vi: 'Nhiệm vụ {name}: không còn ghi đơn vị chủ trì (trước là {from}).',
    en: 'Task {name}: nobody is named as lead any more (was {from}).',
  },
  cooperation: { vi: 'Nhiệm vụ {name}: {what}.', en: 'Task {name}: {what}.' },
  helps: { vi: 'thêm phối hợp {units}', en: '{units} cooperates now' },
  helpsNoMore: { vi: 'bớt phối hợp {units}', en: '{units} cooperates no longer' },
  lead: { vi: '{units} chủ trì', en: 'led by {units}' },
  noLead: { vi: 'chưa ghi đơn vị chủ trì', en: 'no lead named' },
  due: { vi: ', hạn {due}', en: ', due {due}' },
  citationAdded: { vi: 'Thêm viện dẫn {new}.', en: 'Now cites {new}.' },
  citationDropped: { vi: 'Bỏ viện dẫn {old}.', en: 'No longer cites {old}.' },
  citationReplaced: { vi: 'Viện dẫn {new} thay cho {old}.', en: 'Cites {new} in the place of {old}.' },
  citationDate: { vi: 'Ngày của {name}: {old} → {new}.', en: 'Date of {name}: {old} → {new}.' },
  on: { vi: '{name} ngày {date}', en: '{name} of {date}' },
} as const;

const MOVED: Readonly<Record<DeadlineMove, LocalizedText>> = {
  later: { vi: 'Nhiệm vụ {name}: lùi hạn từ {old} sang {new}.', en: 'Task {name}: due later, {new} (was {old}).' },
  earlier: {
    vi: 'Nhiệm vụ {name}: rút ngắn hạn từ {old} về {new}.',
    en: 'Task {name}: due earlier, {new} (was {old}).',
  },
  set: {
    vi: 'Nhiệm vụ {name}: có hạn {new} (trước chưa ghi).',
    en: 'Task {name}: due {new} now (no deadline before).',
  },
  lost: {
    vi: 'Nhiệm vụ {name}: không còn ghi thời hạn (trước là {old}).',
    en: 'Task {name}: no deadline any more (was {old}).',
  },
  changed: {
    vi: 'Nhiệm vụ {name}: thời hạn đổi từ {old} thành {new}.',
    en: 'Task {name}: deadline changed from {old} to {new}.',
  },
};

/** The plan of the next year has later days by nature. */
const MOVED_WITHIN_YEAR: Readonly<Record<DeadlineMove, LocalizedText>> = {
  ...MOVED,
  later: {
    vi: 'Nhiệm vụ {name}: hạn {new}, muộn hơn trong năm so với kế hoạch trước ({old}).',
    en: 'Task {name}: due {new}, later in the year than before ({old}).',
  },
  earlier: {
    vi: 'Nhiệm vụ {name}: hạn {new}, sớm hơn trong năm so với kế hoạch trước ({old}).',
    en: 'Task {name}: due {new}, earlier in the year than before ({old}).',
  },
};

const TARGETS: Readonly<Record<TargetMove, LocalizedText>> = {
  raised: { vi: 'Nâng chỉ tiêu {name} từ {old} lên {new}.', en: 'Target {name} raised from {old} to {new}.' },
  lowered: { vi: 'Hạ chỉ tiêu {name} từ {old} xuống {new}.', en: 'Target {name} lowered from {old} to {new}.' },
  unclear: { vi: 'Chỉ tiêu {name} đổi từ {old} thành {new}.', en: 'Target {name} changed from {old} to {new}.' },
};
/** Where less is better a smaller figure asks for more. */
const LIMITS: Readonly<Record<TargetMove, LocalizedText>> = {
  raised: {
    vi: 'Siết chỉ tiêu {name} từ {old} xuống {new} (yêu cầu cao hơn).',
    en: 'Target {name} tightened from {old} to {new}.',
  },
  lowered: {
    vi: 'Nới chỉ tiêu {name} từ {old} lên {new} (yêu cầu thấp hơn).',
    en: 'Target {name} loosened from {old} to {new}.',
  },
  unclear: TARGETS.unclear,
};
const COMPARATORS: Readonly<Record<Target['comparator'], LocalizedText>> = {
  '>=': { vi: 'tối thiểu ', en: 'at least ' },
  '<=': { vi: 'tối đa ', en: 'at most ' },
  '~': { vi: 'khoảng ', en: 'about ' },
  '=': { vi: '', en: '' },
};

/** Of a target in fewer words nobody knows what it measures. */
const FEWEST_WORDS = 3;

/** How things are named in a reader's language. */
interface Speech {
  readonly say: (template: LocalizedText, data?: Data) => string;
  readonly list: (names: readonly string[]) => string;
  readonly day: (date: string | null) => string;
  /** A target by what it measures; where that is too short to tell, by its task too. */
  readonly aim: (target: Target, task: Task | null) => string;
  readonly promise: (target: Target) => string;
  readonly task: (task: Task) => string;
  readonly time: (deadline: Deadline) => string;
  readonly cited: (thing: CitedThing) => string;
}

function speechOf(locale: Locale, longest: number): Speech {
  const say: Speech['say'] = (template, data = {}) => fill(template, data, locale);
  const task: Speech['task'] = ({ ordinal, title }) => [ordinal, quote(title, longest)].filter(Boolean).join(' ');
  return {
    say,
    list: (names) => enumerate(names)[locale],
    day: (date) => (date === null ? say(WORDS.noDate) : day(date)[locale]),
    aim: ({ text }, of) => {
      const name = text === '' ? '' : quote(text, longest);
      const isTelling = of === null || text.split(' ').length >= FEWEST_WORDS;
      return isTelling ? name : [name, say(WORDS.ofTask, { task: task(of) })].filter(Boolean).join(' ');
    },
    promise: (target) => say(COMPARATORS[target.comparator]) + amountOf(target)[locale],
    task,
    time: ({ due, text }) => (due === null ? quote(text, longest) : day(due)[locale]),
    cited: ({ name, date }) => (date === null ? name : say(WORDS.on, { name, date: day(date)[locale] })),
  };
}

/** Says changes in one sentence each. `longest` is how much of a title may be cited. */
export function changeWords(locale: Locale, longest: number): (change: Change) => string {
  const speech = speechOf(locale, longest);
  return (change) => {
    switch (change.kind) {
      case 'number-changed':
      case 'date-changed':
        return headWords(change, speech);
      case 'target-added':
      case 'target-dropped':
      case 'target-changed':
      case 'target-unit-changed':
        return targetWords(change, speech);
      case 'citation-added':
      case 'citation-dropped':
      case 'citation-replaced':
      case 'citation-date-changed':
        return citationWords(change, speech);
      default:
        return taskWords(change, speech);
    }
  };
}

function headWords(change: HeadChange, { say, day: dayOf }: Speech): string {
  if (change.kind === 'date-changed')
    return say(WORDS.date, { old: dayOf(change.old?.value ?? null), new: dayOf(change.new?.value ?? null) });
  const [old, now] = [change.old, change.new].map((part) => part?.value ?? WORDS.noNumber);
  return say(WORDS.number, { old: old ?? '', new: now ?? '' });
}

function targetWords(change: TargetChange, { say, aim, promise }: Speech): string {
  if (change.kind === 'target-added')
    return say(WORDS.targetAdded, { name: aim(change.new, change.task), new: promise(change.new) });
  if (change.kind === 'target-dropped')
    return say(WORDS.targetDropped, { name: aim(change.old, change.task), old: promise(change.old) });
  const { old, new: now } = change;
  const data = { name: aim(now, change.task), old: promise(old), new: promise(now) };
  if (change.kind === 'target-unit-changed') return say(WORDS.targetUnit, data);
  const isLimit = old.comparator === '<=' && now.comparator === '<=';
  return say((isLimit ? LIMITS : TARGETS)[change.move], data);
}

function taskWords(change: TaskChange, speech: Speech): string {
  const { say, list, task, time } = speech;
  switch (change.kind) {
    case 'task-added':
      return say(WORDS.taskAdded, { new: task(change.new), facts: factsOf(change.new, speech) });
    case 'task-dropped':
      return say(WORDS.taskDropped, { old: task(change.old), facts: factsOf(change.old, speech) });
    case 'task-split':
      return say(WORDS.taskSplit, {
        old: task(change.old),
        count: change.new.length,
        new: list(change.new.map(task)),
      });
    case 'task-merged':
      return say(WORDS.taskMerged, {
        old: list(change.old.map(task)),
        count: change.old.length,
        new: task(change.new),
      });
    case 'lead-changed': {
      const { from, to, bySuccession } = change;
      const why = bySuccession ? WORDS.succession : '';
      const template = from.length === 0 ? WORDS.leadGiven : to.length === 0 ? WORDS.leadLost : WORDS.handed;
      return say(template, { name: task(change.new), from: list(from), to: list(to), why });
    }
    case 'cooperation-changed': {
      const { added, dropped } = change;
      const parts = [
        added.length > 0 ? say(WORDS.helps, { units: list(added) }) : '',
        dropped.length > 0 ? say(WORDS.helpsNoMore, { units: list(dropped) }) : '',
      ];
      return say(WORDS.cooperation, { name: task(change.new), what: parts.filter(Boolean).join('; ') });
    }
    case 'deadline-changed': {
      const { old, new: now, move, withinYear } = change;
      return say((withinYear ? MOVED_WITHIN_YEAR : MOVED)[move], {
        name: task(now),
        old: time(old.deadline),
        new: time(now.deadline),
      });
    }
  }
}

/** Who leads, and by when. */
function factsOf({ lead, deadline }: Task, { say, list, time }: Speech): string {
  const led = lead.length > 0 ? say(WORDS.lead, { units: list(lead.map(({ name }) => name)) }) : say(WORDS.noLead);
  return deadline.kind === 'missing' ? led : led + say(WORDS.due, { due: time(deadline) });
}

function citationWords(change: CitationChange, { say, cited, day: dayOf }: Speech): string {
  switch (change.kind) {
    case 'citation-added':
      return say(WORDS.citationAdded, { new: cited(change.new) });
    case 'citation-dropped':
      return say(WORDS.citationDropped, { old: cited(change.old) });
    case 'citation-replaced':
      return say(WORDS.citationReplaced, { old: cited(change.old), new: cited(change.new) });
    case 'citation-date-changed':
      return say(WORDS.citationDate, {
        name: change.new.name,
        old: dayOf(change.old.date),
        new: dayOf(change.new.date),
      });
  }
}
