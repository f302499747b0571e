import type { DateFinding, Finding, MetricFinding } from '../annotate/index.ts';
import { Cue, EntryKind } from '../lexicon/index.ts';
import type { Resolution } from '../resolve/index.ts';
import { Shape, type Tokens } from '../text/index.ts';
import { isBoundDay, isCondition, isNoPeriod } from './no-period.ts';
import { areJoined } from './respective.ts';
import { rule } from './rule.ts';
import { outermost } from './sentences.ts';

/** `so với quý I năm 2018`, `so với cùng kỳ năm 2018`: words between a comparison and its date. */
const COMPARED_NEAR = 3;
/** `Trong năm 2022, …`, `Tính đến tháng 6, …`: words that may open a sentence before the date that it is about. */
const OPENING = 3;
/** Words of a clause that a date ends and that opens its sentence. */
const LONGEST_OPENING = 16;
/** The unit of what is so many times as great as before. */
const TIMES = 'lần';
/** `cùng kỳ ⟦tăng⟧ 0,9%`: words between the period compared with and its own figure. */
const OWN_FIGURE = 2;
/** `12 nhà ⟦tình nghĩa trong⟧ năm 2020`: words between a figure and its date behind. */
const BEHIND = 5;

export const duringPeriod = rule({
  name: 'during.period',
  type: 'during',
  says: 'the date before the figure that its sentence or clause is about, with which nothing is compared',
  examples: [
    'Năm 2022, thu ngân sách đạt 5.480 tỷ đồng.',
    'Trong quý I năm 2023, huyện tiếp nhận 86 kiến nghị; giải quyết 71 kiến nghị.',
    'Tỷ lệ hộ nghèo năm 2021 còn 6,2%.',
  ],
  counterExamples: [
    'Thu ngân sách đạt 5.480 tỷ đồng. Năm 2022 kết thúc tốt đẹp.',
    'So với năm 2021, thu ngân sách tăng 7%.',
    'Tỷ lệ hộ nghèo năm 2021 giảm nhanh; độ che phủ rừng đạt 58%.',
    'Theo Quyết định số 12/QĐ-UBND ngày 05/3/2021, mức hỗ trợ là 2 triệu đồng.',
    'Theo văn bản ngày 05/3/2021 của UBND tỉnh thì mức hỗ trợ là 2 triệu đồng.',
    'Nghị định có hiệu lực từ ngày 05/3/2021, mức phạt là 2 triệu đồng.',
    'Người nhập ngũ từ ngày 05/3/1975 trở về trước được hưởng 2 triệu đồng.',
    'Tỷ lệ hộ nghèo từ năm 2021 đến nay giảm 2%.',
    'Nghị định có hiệu lực thi hành kể từ ngày 05/3/2021, mức phạt là 2 triệu đồng.',
    'Vụ này năng suất thấp hơn năm 2019 khoảng 3 tạ.',
    'Năm 2021, đối với các hộ có 2 ha rừng trở lên, xã hỗ trợ cây giống.',
  ],
  find(document, report) {
    const issued = new Set<Finding>(document.context.issueDates.values());
    for (const sentence of document.sentences) {
      const scope = new PeriodScope(document, issued);
      for (const finding of outermost(sentence)) {
        if (finding.type === 'date') scope.enter(finding);
        const period = finding.type === 'metric' ? scope.of(finding) : null;
        if (finding.type !== 'metric' || !period || isCondition(document, finding)) continue;
        if (document.respective.get(finding)?.type !== 'date') report(finding, period);
      }
    }
  },
});

/** Which date the figures of a sentence hold at, as it is read from left to right. */
class PeriodScope {
  /** Opens the sentence or is set off by commas, and scopes the rest: `Năm 2022, …`. */
  #frame: DateFinding | null = null;
  /** Stands inside a clause and scopes that alone: `tỷ lệ hộ nghèo năm 2021 còn 6,2%;`. */
  #local: DateFinding | null = null;
  #compared: DateFinding | null = null;
  #read = -1;
  /** Where the last date ends. */
  #lastTo = -1;

  readonly #document: Resolution;
  readonly #issued: ReadonlySet<Finding>;

  constructor(document: Resolution, issued: ReadonlySet<Finding>) {
    this.#document = document;
    this.#issued = issued;
  }

  enter(date: DateFinding): void {
    if (!date.draft) return;
    this.#readTo(date.from);
    const isListed = areJoined(this.#document, this.#lastTo, date.from);
    this.#lastTo = date.to;
    // `năm 2021 và 2022 đạt 5 tấn`: of both, or of which?
    if (isListed) {
      [this.#frame, this.#local] = [null, null];
      return;
    }
    this.#compared = isCompared(this.#document, date) ? date : null;
    if (this.#compared || this.#issued.has(date) || isNoPeriod(this.#document, date)) return;
    const isFrame = opensOrStandsApart(this.#document, date);
    if ((!isFrame && isBoundDay(this.#document.reading.matches, date)) || (!isFrame && isWithin(this.#frame, date))) return;
    // A second date takes the place of the frame: `Năm 2022, thu 5 tỷ đồng; kế hoạch năm 2023 là 6 tỷ đồng`.
    if (isFrame || this.#frame) [this.#frame, this.#local] = [date, null];
    else this.#local = date;
  }

  of(metric: MetricFinding): DateFinding | null {
    this.#readTo(metric.from);
    const compared = this.#compared;
    this.#compared = null;
    if (compared && isOwnFigure(this.#document, compared, metric)) return compared;
    return dateBehind(this.#document, metric) ?? this.#local ?? this.#frame;
  }

  /** A semicolon ends the reach of a date inside a clause, unless its parts or a comparison follow: `; trong đó …`, `; so với …`. */
  #readTo(end: number): void {
    const { tokens, matches } = this.#document.reading;
    for (let token = this.#read; token >= 0 && token < end; token++) {
      const goesOn = matches.isCue(token + 1, Cue.amongThem) || matches.isCue(token + 1, Cue.comparedTo);
      if (tokens.isSign(token, ';') && !goesOn) this.#local = null;
    }
    this.#read = end;
  }
}

/** `từ 12,5% ⟦năm 2021⟧ xuống còn 8,9% ⟦năm 2022⟧`: the date joined to the figure is its own. */
function dateBehind({ reading: { tokens, findings } }: Resolution, { to, unit }: MetricFinding): DateFinding | null {
  const date = unit === TIMES || tokens.is(to, Shape.BREAK_BEFORE) ? null : findings.startingAt(to, 'date');
  return date?.draft ? date : null;
}

/** `từ ngày 3 đến ngày 5/10/2017 … mở lớp tập huấn ⟦năm 2017⟧`: the year of what is told is in its name. */
function isWithin(frame: DateFinding | null, { value }: DateFinding): boolean {
  return frame !== null && /^\d{4}$/.test(value) && dateOf(frame).startsWith(`${value}-`);
}

const dateOf = ({ value, draft }: DateFinding) => String(draft?.fields.value ?? value);

/** `tăng 5,7% so với cùng kỳ ⟦tăng⟧ 0,9%`, `(cùng kỳ ⟦tăng⟧ 0,9%)`; but `; so với tháng 12 tăng 0,9%` is the growth of now. */
function isOwnFigure({ reading: { tokens, matches, findings } }: Resolution, compared: DateFinding, metric: MetricFinding): boolean {
  const isLinked = matches.isCue(compared.to, Cue.reaches) || matches.isCue(compared.to, Cue.grows);
  if (!isLinked || metric.from - compared.to > OWN_FIGURE) return false;
  let at = compared.from;
  for (let back = 1; back <= COMPARED_NEAR && back <= compared.from; back++)
    if (matches.isCue(compared.from - back, Cue.comparedTo)) at = compared.from - back;
  return tokens.isSign(at - 1, '(') || findings.endingAt(at, 'metric') !== null;
}

/** `so với năm 2021`, `cùng kỳ`, `gấp 1,6 lần ⟦giai đoạn 2011-2015⟧` */
function isCompared({ reading: { matches, findings } }: Resolution, date: DateFinding): boolean {
  if (findings.endingAt(date.from, 'metric')?.unit === TIMES) return true;
  for (let back = 1; back <= COMPARED_NEAR && back <= date.from; back++) {
    if (matches.isCue(date.from - back, Cue.comparedTo)) return true;
  }
  // `thấp hơn ⟦năm 2019⟧ 3 tạ`
  return matches.isCue(date.from, Cue.samePeriod) || matches.cueEndingAt(date.from, Cue.compares) >= 0;
}

/** `Trong năm 2022, …`, `Đến cuối năm 2022 …`; `…, trong năm 2022, …`; but `đã mất trước ngày 01/01/2009, …` */
function opensOrStandsApart({ reading: { tokens, matches } }: Resolution, date: DateFinding): boolean {
  const isApart = tokens.isSign(date.to, ',') && !isBoundDay(matches, date);
  if (isApart && isFirstClause(tokens, date.from)) return true;
  let at = date.from;
  for (let back = 0; back <= OPENING; back++, at--) {
    if (at === 0 || tokens.is(at, Shape.BREAK_BEFORE) || tokens.isSign(at - 1, ',')) return true;
    if (!matches.has(at - 1, EntryKind.FUNCTION) && matches.cue(at - 1) === 0) return false;
  }
  return false;
}

/** `Tại cuộc họp chiều ngày 3/11, …` */
function isFirstClause(tokens: Tokens, token: number): boolean {
  let from = token;
  while (from > token - LONGEST_OPENING && from > 0 && !tokens.is(from, Shape.BREAK_BEFORE)) {
    if (tokens.isSign(from - 1, ',') || tokens.isSign(from - 1, ';') || tokens.isSign(from - 1, ':')) return false;
    from--;
  }
  return from === 0 || tokens.is(from, Shape.BREAK_BEFORE);
}

export const duringBehind = rule({
  name: 'during.behind',
  type: 'during',
  says: 'the date directly behind the figure, where none stands before it',
  examples: [
    'Huyện bàn giao 12 căn nhà trong năm 2020.',
    'Nợ công ở mức 43% GDP trong năm 2020.',
    'Dân số đạt 1,2 triệu người vào năm 2030.',
  ],
  counterExamples: [
    'Huyện bàn giao 12 căn nhà, năm 2020 là năm cuối.',
    'Thu ngân sách tăng 7% so với năm 2021.',
    'Đã xong 90% và dự kiến năm 2020 bàn giao.',
    'Cả 2 người đã mất trước ngày 18/2/2000.',
  ],
  find(document, report) {
    for (const sentence of document.sentences) {
      const outer = outermost(sentence).filter(({ type }) => type !== 'abbreviation');
      const first = outer.findIndex(({ type }) => type === 'date');
      const date = outer[first];
      const metric = outer[first - 1];
      if (metric?.type !== 'metric' || date?.type !== 'date' || date.from - metric.to > BEHIND || isCompared(document, date)) continue;
      if (areWords(document, metric.to, date.from) && !isBoundDay(document.reading.matches, date)) report(metric, date);
    }
  },
});

/** Words of the same clause, so that `đạt 90% và dự kiến năm 2020 xong` is two things. */
function areWords({ reading: { tokens, matches } }: Resolution, from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (!tokens.is(token, Shape.WORD) || matches.isCue(token, Cue.and)) return false;
  return true;
}
