import { defineRule } from '../core/lint/rule.ts';
import { quote } from '../core/lint/wording.ts';
import { targetsWithoutTask } from '../core/plan/targets/targetsWithoutTask.ts';

export default defineRule({
  id: 'target-without-task',
  family: 'target',
  since: '0.1.0',
  preset: 'strict',
  severity: 'info',
  summary: { vi: 'Chỉ tiêu không có nhiệm vụ nào ở phụ lục', en: 'A target that no task of the appendix serves' },
  reason: {
    vi: 'Chỉ tiêu không gắn với nhiệm vụ nào thì không có đơn vị chịu trách nhiệm thực hiện.',
    en: 'Nobody answers for a target that no task serves.',
  },
  source: null,
  messages: {
    unserved: {
      vi: 'Chưa có nhiệm vụ nào ở phụ lục cho chỉ tiêu {target}. Thêm nhiệm vụ và đơn vị chủ trì.',
      en: 'No task of the appendix serves the target {target}. Add one, with the unit that leads it.',
    },
  },
  *check(plan, { knowledge }) {
    for (const target of targetsWithoutTask(plan, knowledge)) {
      yield { message: 'unserved', at: target.span, data: { target: quote(target.text) } };
    }
  },
});
