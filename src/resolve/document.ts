import type { DocumentFinding, Draft, Finding } from '../annotate/index.ts';
import { Cue, EntryKind } from '../lexicon/index.ts';
import { resolveActs } from './act.ts';
import type { Resolution } from './resolution.ts';

type DocumentDraft = Draft<'document'>;

/**
 * Documents by number, by title, and as the one that the text itself is; then short forms and words that point to one,
 * each joined to the only document that it can mean, or left out.
 */
export function resolveDocuments(resolution: Resolution): void {
  const documents = resolution.byType.document;
  openOwn(resolution, documents);
  const index = new DocumentIndex();
  for (const finding of documents) if (finding.form === 'name' && !finding.self) resolution.drafts.join(open(resolution, finding), finding);
  for (const finding of documents) if (finding.draft && !finding.self) rememberIssue(resolution, finding);
  for (const finding of documents) if (finding.draft) index.add(finding, issuerOf(resolution, finding));
  for (const finding of documents) {
    if (finding.draft) index.meet(finding.kind, finding.draft);
    else {
      const draft = meant(resolution, finding, index);
      if (draft) resolution.drafts.join(draft, finding);
    }
  }
  resolveActs(resolution);
  for (const { draft } of documents) if (draft) nameByIssue(resolution, draft);
}

/** The heading and the number line are one document: the text's own. */
function openOwn({ context, drafts }: Resolution, documents: readonly DocumentFinding[]): void {
  const own = documents.filter(({ self }) => self);
  const number = own.find((finding) => finding.number !== '')?.number ?? '';
  const heading = own.find(({ rule }) => rule === 'document.heading');
  const kind = heading?.kind ?? own[0]?.kind ?? '';
  const title = heading?.title ?? '';
  if (own.length === 0 || (number === '' && title === '')) return;
  const fields = { kind, ...(number ? { number } : {}), ...(title ? { title } : {}) };
  context.self = drafts.open('document', number === '' ? title.toLowerCase() : number.toUpperCase(), () => fields);
  for (const finding of own) drafts.join(context.self, finding);
}

/** `Luật X năm 2015` is `Luật X`, with the year in its fullest title. */
function open({ drafts }: Resolution, { kind, number, title }: DocumentFinding): DocumentDraft {
  if (number !== '') return drafts.open('document', number.toUpperCase(), () => ({ kind, number, ...(title ? { title } : {}) }));
  const draft = drafts.open('document', title.toLowerCase().replace(/ năm \d{4}$/u, ''), () => ({ kind, title }));
  if (title.length > String(draft.fields.title).length) draft.fields = { ...draft.fields, title };
  return draft;
}

/** What stands behind a document: `Nghị quyết 31-NQ/TU, ⟦ngày 04/8/2020⟧ của ⟦Ban Thường vụ Tỉnh ủy⟧`. */
function rememberIssue({ reading, context }: Resolution, document: DocumentFinding): void {
  const { tokens, matches, findings } = reading;
  const draft = document.draft as Draft;
  const verb = [1, 2, 3]
    .map((back) => document.from - back)
    .find((at) => at > 0 && matches.isCue(at, Cue.issues) && matches.cueTo(at) === document.from);
  const before = verb === undefined ? null : bodyBefore(findings, verb);
  if (before && !context.issuers.has(draft)) context.issuers.set(draft, before);
  let token = tokens.isSign(document.to, ',') ? document.to + 1 : document.to;
  const date = findings.startingAt(token, 'date');
  if (date?.draft) {
    if (!context.issueDates.has(draft)) context.issueDates.set(draft, date);
    token = date.to;
  }
  if (tokens.isSign(token, ',')) token++;
  if (!matches.isCue(token, Cue.of) || context.issuers.has(draft)) return;
  const issuer = bodyAt(reading.findings, matches.cueTo(token));
  if (issuer) context.issuers.set(draft, issuer);
}

/** The office or organization that begins at the token, the office first: `của ⟦Bộ trưởng ⟦Bộ Tài chính⟧⟧`. */
function bodyAt(findings: Resolution['reading']['findings'], token: number): Finding | null {
  const office = findings.startingAt(token, 'office');
  const body = office?.draft ? office : findings.startingAt(token, 'organization');
  return body?.draft ? body : null;
}

/** `⟦Chủ tịch ⟦UBND huyện⟧⟧ ban hành …` */
function bodyBefore(findings: Resolution['reading']['findings'], token: number): Finding | null {
  const office = findings.endingAt(token, 'office');
  const body = office?.draft ? office : findings.endingAt(token, 'organization');
  return body?.draft ? body : null;
}

/** Who issued a document: in words, else the one body of the text that its number's suffix names. */
function issuerOf({ context, drafts, reading }: Resolution, { draft, issuerCode }: DocumentFinding): Draft | undefined {
  const worded = draft && context.issuers.get(draft)?.draft;
  if (worded || issuerCode === '') return worded;
  const [issuer] = reading.lexicon.entriesOf(reading.lexicon.symbols.idOf(issuerCode), EntryKind.ISSUER);
  return issuer && drafts.get('organization', issuer.body.toLowerCase());
}

/** The documents of the text, by what words may point to them with. */
class DocumentIndex {
  readonly #bySerial = new Map<string, Set<Draft>>();
  readonly #latest = new Map<string, Draft>();
  readonly #byIssuer = new Map<Draft, Map<string, Set<Draft>>>();

  add({ kind, number, draft }: DocumentFinding, issuer: Draft | undefined): void {
    if (!draft) return;
    const serial = /^\d+/u.exec(number)?.[0];
    if (serial) addTo(this.#bySerial, `${kind}:${serial}`, draft);
    if (!issuer) return;
    let kinds = this.#byIssuer.get(issuer);
    if (!kinds) this.#byIssuer.set(issuer, (kinds = new Map()));
    addTo(kinds, kind, draft);
  }

  /** The reading has come to a mention of the document. */
  meet(kind: string, draft: Draft): void {
    this.#latest.set(kind, draft);
  }

  /** The last one of its kind that was met. */
  latest(kind: string): Draft | null {
    return this.#latest.get(kind) ?? null;
  }

  bySerial(kind: string, serial: string): Draft | null {
    return only(this.#bySerial.get(`${kind}:${serial}`));
  }

  byIssuer(kind: string, issuer: Draft): Draft | null {
    return only(this.#byIssuer.get(issuer)?.get(kind));
  }
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
function meant({ context, reading }: Resolution, finding: DocumentFinding, index: DocumentIndex): DocumentDraft | null {
  const { kind, rule, number, to } = finding;
  const isOwnKind = context.self?.fields.kind === kind;
  if (rule === 'document.this') return isOwnKind ? context.self : (index.latest(kind) as DocumentDraft | null);
  if (rule === 'document.short') return index.bySerial(kind, number) as DocumentDraft | null;
  const issuer = bodyAt(reading.findings, reading.matches.cueTo(to));
  return issuer?.draft ? (index.byIssuer(kind, issuer.draft) as DocumentDraft | null) : null;
}

const GENERIC_ISSUER = /[-/](?:UBND|HĐND|TU|HU|ĐU|TTr|BC)\b|-(?:UBND|HĐND)$/u;

/** A number of a province repeats in every other: its issuer and date are part of the id. */
function nameByIssue({ context }: Resolution, draft: Draft): void {
  const { number } = draft.fields;
  if (typeof number !== 'string' || draft.key.includes('@') || !GENERIC_ISSUER.test(number)) return;
  const issuer = context.issuers.get(draft)?.draft?.key;
  const date = context.issueDates.get(draft)?.draft?.key;
  draft.key = [draft.key, issuer && `@${issuer}`, date && `:${date}`].filter(Boolean).join('');
}
