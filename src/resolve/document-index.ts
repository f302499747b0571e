import type { DocumentFinding, Draft } from '../annotate/index.ts';
import { Cue, EntryKind } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import { bodyAt, bodyBefore, isOfOther } from './document-issue.ts';
import type { Resolution } from './resolution.ts';

/** The documents of the text, by what words may point to them with. */
export class DocumentIndex {
  readonly #bySerial = new Map<string, Set<Draft>>();
  readonly #latest = new Map<string, Draft>();
  readonly #defined = new Map<string, Draft>();
  readonly #byIssuer = new Map<Draft, Map<string, Set<Draft>>>();

  add({ kind, number, draft }: DocumentFinding, issuer: Draft | undefined): void {
    if (!draft) return;
    for (const key of serialKeys(kind, number)) addTo(this.#bySerial, key, draft);
    if (!issuer) return;
    let kinds = this.#byIssuer.get(issuer);
    if (!kinds) this.#byIssuer.set(issuer, (kinds = new Map()));
    addTo(kinds, kind, draft);
  }

  /** The reading has come to a mention of the document. */
  meet(kind: string, draft: Draft): void {
    this.#latest.set(kind, draft);
  }

  /** The one of its kind that was met last where the kind alone was first used for it. */
  defined(kind: string): Draft | null {
    const known = this.#defined.get(kind) ?? this.#latest.get(kind) ?? null;
    if (known) this.#defined.set(kind, known);
    return known;
  }

  /** The last one of its kind that was met. */
  latest(kind: string): Draft | null {
    return this.#latest.get(kind) ?? null;
  }

  /** The one of the kind with the serial, `12`, or with the serial and the year, `100/2019`. */
  bySerial(kind: string, number: string): Draft | null {
    return only(this.#bySerial.get(serialKeys(kind, number).at(-1) ?? ''));
  }

  /** Some document of the kind has the serial, and the year where it is said, perhaps several. */
  knows(kind: string, number: string): boolean {
    return this.#bySerial.has(serialKeys(kind, number).at(-1) ?? '');
  }

  byIssuer(kind: string, issuer: Draft): Draft | null {
    return only(this.#byIssuer.get(issuer)?.get(kind));
  }
}

const SERIAL = /^0*(\d+[a-zđ]?)(?![a-zđ])(?:\/(\d{4})(?!\d))?/u;

/** By the serial, of which `5` and `05` are one, and where the number has its year by both: `nghị định:100`, `nghị định:100/2019`. */
function serialKeys(kind: string, number: string): readonly string[] {
  const [, serial, year] = SERIAL.exec(number) ?? [];
  if (serial === undefined) return [];
  return year === undefined ? [`${kind}:${serial}`] : [`${kind}:${serial}`, `${kind}:${serial}/${year}`];
}

function addTo(index: Map<string, Set<Draft>>, key: string, draft: Draft): void {
  const known = index.get(key);
  if (!known) index.set(key, new Set([draft]));
  else if (known.size < 2) known.add(draft);
}

function only(drafts: ReadonlySet<Draft> | undefined): Draft | null {
  const [first, second] = drafts ?? [];
  return first && !second ? first : null;
}

/** The one document that a short form or a pointing phrase can mean. */
export function meant(resolution: Resolution, finding: DocumentFinding, index: DocumentIndex): Draft<'document'> | null {
  const { context, reading } = resolution;
  const { kind, rule, number, to } = finding;
  const isOwnKind = context.self?.fields.kind === kind;
  const annex = context.annex?.draft.fields.kind === kind ? context.annex.draft : null;
  if (rule === 'document.attached') return annex;
  if (rule === 'document.defined') return index.defined(kind) as Draft<'document'> | null;
  if (rule === 'document.own-kind') return isOwnKind && isSaidOfOwn(reading, finding) ? context.self : null;
  if (rule === 'document.this') return isOwnKind ? context.self : (annex ?? (index.latest(kind) as Draft<'document'> | null));
  if (rule === 'document.short') {
    const known = index.bySerial(kind, number) as Draft<'document'> | null;
    return known && isOfOther(resolution, finding, known) ? null : known;
  }
  const issuer = bodyAt(reading.findings, reading.matches.cueTo(to));
  return issuer?.draft ? (index.byIssuer(kind, issuer.draft) as Draft<'document'> | null) : null;
}

/** Tokens of the name of a body that issues: `Ủy ban Thường vụ Quốc hội`. */
const LONGEST_ISSUER = 8;

/** Where it is issued, by a body that the sentence begins with: not `đề nghị ban hành ⟦Nghị quyết⟧ quy định …` */
function isSaidOfOwn({ matches, findings, tokens }: Resolution['reading'], { from }: DocumentFinding): boolean {
  const verb = matches.cueEndingAt(from, Cue.issues);
  if (verb <= 0) return true;
  const body = bodyBefore(findings, verb);
  if (body) return tokens.is(body.from, Shape.BREAK_BEFORE);
  // `⟦Hội đồng nhân dân⟧ ban hành Nghị quyết …`, of which no mention is made where its place is not told.
  let start = verb - 1;
  while (start > verb - LONGEST_ISSUER && !tokens.is(start, Shape.BREAK_BEFORE)) start--;
  const head = tokens.is(start, Shape.BREAK_BEFORE) ? matches.longest(start, EntryKind.HEAD | EntryKind.BODY) : -1;
  return head >= 0 && matches.to[head] === verb;
}
