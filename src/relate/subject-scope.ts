import type { Finding, MetricFinding } from '../annotate/index.ts';
import { Cue } from '../lexicon/index.ts';
import type { EntityType } from '../model/index.ts';
import type { Resolution } from '../resolve/index.ts';
import { Shape } from '../text/index.ts';
import { isHome } from './aside-place.ts';
import { areJoined } from './respective.ts';
import { isSubject, nextSubject, type Subject } from './subject.ts';
import type { Whose } from './whose.ts';

/** Widest gap between what a body counts and the parts of that: `10 dự án nhà ở đủ điều kiện …, ⟦gồm⟧ 12 căn`. */
const WIDEST_DETAIL = 16;

/** Whose the figures of a sentence are by the body or place that it speaks of, as it is read from left to right. */
export class SubjectScope {
  #subject: Subject | null = null;
  /** A person or an office is named behind the subject: they act. */
  #isActedOn = false;
  /** The last figure that is the subject's; its parts follow once `#isDetail`. */
  #counted: MetricFinding | null = null;
  #isDetail = false;
  /** One past the outermost mention read. */
  #end = 0;
  readonly #said = new Set<EntityType>();
  readonly #document: Resolution;

  constructor(document: Resolution) {
    this.#document = document;
  }

  /** Takes the next mention in; those that stand in another one say nothing. */
  enter(finding: Finding): void {
    if (finding.from < this.#end) return;
    this.#end = finding.to;
    this.#said.add(finding.type);
    if (finding.type === 'person' || finding.type === 'office') this.#isActedOn = true;
    if (!finding.draft || !isSubject(this.#document, finding)) return;
    const next = nextSubject(this.#document, this.#subject, finding, this.#said);
    if (next === this.#subject) return;
    [this.#subject, this.#isActedOn, this.#counted, this.#isDetail] = [next, false, null, false];
  }

  of(metric: MetricFinding): Whose | null {
    const subject = this.#subject;
    if (!subject?.isOne || this.#isActedOn || isOfOther(this.#document, metric) || isHome(this.#document, subject.whose, this.#said))
      return null;
    if (areJoined(this.#document, subject.whose.to, metric.from) || this.#isPart(subject.whose, metric)) return null;
    this.#counted = metric;
    return subject.whose;
  }

  /** `Sở Xây dựng công bố 10 dự án, ⟦với⟧ 9.147 căn, ⟦gồm⟧ …`: parts of what a body acts on; `Sở có 534 cán bộ, gồm …` are its own. */
  #isPart({ type, to }: Whose, metric: MetricFinding): boolean {
    const { tokens, matches } = this.#document.reading;
    if (type !== 'organization' || !this.#counted || matches.isCue(to, Cue.has) || matches.isCue(to, Cue.comprises)) return false;
    for (let at = Math.max(this.#counted.to, metric.from - WIDEST_DETAIL); at < metric.from; at++) {
      if (tokens.isSign(at, ';')) this.#isDetail = false;
      else if ((tokens.isSign(at, ',') && matches.isCue(at + 1, Cue.with)) || matches.isCue(at, Cue.comprises)) this.#isDetail = true;
    }
    return this.#isDetail;
  }
}

/** `với sự tham dự ⟦của⟧ 120 đại biểu`, `công bố lệnh ⟦về⟧ 7 luật`: the figure is whose something else is, or what it is about. */
function isOfOther({ reading: { tokens, matches } }: Resolution, { from }: MetricFinding): boolean {
  if (from === 0 || tokens.is(from, Shape.BREAK_BEFORE)) return false;
  return matches.isCue(from - 1, Cue.of) || matches.isCue(from - 1, Cue.about);
}
