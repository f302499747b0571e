import supervision from '../examples/giam-sat.txt';
import appointment from '../tests/golden/appointment.txt';
import council from '../tests/golden/council-session.txt';
import decision from '../tests/golden/decision.txt';
import dispatch from '../tests/golden/disaster-dispatch.txt';
import statistics from '../tests/golden/statistical-report.txt';
import type { Context } from './messages.ts';
import type { Words } from './words.ts';

export interface Example extends Context {
  readonly title: Words;
  readonly text: string;
}

/** Texts of the project's own, in the manner of the real thing. */
export const EXAMPLES: readonly Example[] = [
  // It says `Sáng 14/6` and no year.
  { title: { en: 'A supervision visit', vi: 'Buổi giám sát' }, text: supervision, referenceDate: '2023-06-15', locality: '' },
  { title: { en: 'A decision and its legal bases', vi: 'Quyết định và căn cứ' }, text: decision, referenceDate: '', locality: '' },
  { title: { en: 'A statistical report', vi: 'Báo cáo thống kê' }, text: statistics, referenceDate: '', locality: '' },
  { title: { en: 'A session of the council', vi: 'Kỳ họp hội đồng' }, text: council, referenceDate: '', locality: '' },
  // `UBND tỉnh` there is that of the province where it was written.
  { title: { en: 'An appointment', vi: 'Bổ nhiệm cán bộ' }, text: appointment, referenceDate: '', locality: 'tỉnh Sóc Trăng' },
  { title: { en: 'A dispatch on floods', vi: 'Công điện về mưa lũ' }, text: dispatch, referenceDate: '', locality: '' },
];
