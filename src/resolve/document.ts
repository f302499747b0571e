import type { DocumentFinding, Draft, EntityFields } from '../annotate/index.ts';
import { Shape } from '../text/index.ts';
import { resolveActs } from './act.ts';
import { DocumentIndex, meant } from './document-index.ts';
import { issuerOf, rememberIssue, shareIssue } from './document-issue.ts';
import { ownTitle } from './own-title.ts';
import type { Resolution } from './resolution.ts';
import { titleKey, yearOf } from './title-year.ts';

type DocumentDraft = Draft<'document'>;

/**
 * Documents by number, by title, and as the one that the text itself is; then short forms and words that point to one,
 * each joined to the only document that it can mean, or left out.
 */
export function resolveDocuments(resolution: Resolution): void {
  const documents = resolution.byType.document;
  openOwn(resolution, documents);
  openAnnex(resolution, documents);
  const [index, numbered, keyOf] = [new DocumentIndex(), numbersByTitle(documents), keysOfTitles(documents)];
  for (const finding of documents) {
    if (!finding.draft && isNamed(finding)) resolution.drafts.join(open(resolution, numbered(finding), keyOf), finding);
  }
  for (const finding of documents) if (finding.draft && !finding.self) rememberIssue(resolution, finding);
  shareIssue(resolution, documents);
  for (const finding of documents) if (finding.draft) index.add(finding, issuerOf(resolution, finding));
  for (const finding of documents) {
    if (finding.draft) index.meet(finding.kind, finding.draft);
    else {
      const draft = meant(resolution, finding, index) ?? openShort(resolution, finding, index);
      if (draft) resolution.drafts.join(draft, finding);
      if (finding.rule === 'document.short') index.add(finding, undefined);
      if (draft && (finding.rule === 'document.own-kind' || finding.rule === 'document.short')) rememberIssue(resolution, finding);
    }
  }
  resolveActs(resolution);
  for (const { draft } of documents) if (draft) nameByIssue(resolution, draft);
}

/** By its number or title, in full or as a short form; not by words that point to it. */
function isNamed({ form, rule }: DocumentFinding): boolean {
  if (rule === 'document.annex' || rule === 'document.heading') return false;
  return form === 'name' || rule === 'document.short-title';
}

/** The heading and the number line are one document: the text's own. */
function openOwn(resolution: Resolution, documents: readonly DocumentFinding[]): void {
  const { context, drafts } = resolution;
  const number = documents.find((finding) => finding.self && finding.number !== '')?.number ?? '';
  const own = documents.filter((finding) => finding.self && (finding.number === '' || finding.number === number));
  const heading = own.find(({ rule }) => rule === 'document.heading');
  // Numbers of the National Assembly do not say their kind; `Nghị quyết 29/2026/QH16` elsewhere does.
  const named = documents.find((finding) => finding.number === number && number !== '' && finding.rule === 'document.number');
  const kind = heading?.kind ?? named?.kind ?? own[0]?.kind ?? '';
  const title = heading ? ownTitle(resolution, heading) : '';
  // `Số: 12/QĐ-UBND … Số: 15/KH-UBND …` is a list of documents.
  const isList = !heading && documents.some((finding) => finding.self && finding.number !== '' && finding.number !== number);
  if (own.length === 0 || (number === '' && title === '') || isList) return;
  const fields: EntityFields = { id: '', type: 'document', kind, ...(number ? { number } : {}), ...(title ? { title } : {}) };
  context.self = drafts.open('document', number === '' ? title.toLowerCase() : number.toUpperCase(), () => fields);
  for (const finding of own) drafts.join(context.self, finding);
}

/** Kinds that are known by their serial alone. */
const SERIAL_KINDS: ReadonlySet<string> = new Set([
  ...['chỉ thị', 'chương trình', 'công điện', 'kế hoạch', 'kết luận', 'nghị quyết', 'nghị định', 'pháp lệnh'],
  ...['quy định', 'quyết định', 'thông tư', 'thông tư liên tịch', 'đề án'],
]);

/** `Chỉ thị 05`, `nghị định 100/2019` where the text has the number nowhere in full: a document all the same, that of this kind and number. */
function openShort(resolution: Resolution, finding: DocumentFinding, index: DocumentIndex): DocumentDraft | null {
  const { kind, number, rule, from } = finding;
  const isName = resolution.reading.tokens.is(from, Shape.CAPITAL) || number.includes('/');
  if (rule !== 'document.short' || !isName || !SERIAL_KINDS.has(kind)) return null;
  // Where two have the serial it may be either; where one has, the words have named another issuer.
  if (index.knows(kind, number) && index.bySerial(kind, number) === null) return null;
  return resolution.drafts.open('document', `${kind} ${number}`, () => ({ id: '', type: 'document', kind, number }));
}

/** A document that the text's own one issues, with a heading further down. */
function openAnnex(resolution: Resolution, documents: readonly DocumentFinding[]): void {
  const { context, drafts } = resolution;
  const heading = context.self && documents.find(({ rule }) => rule === 'document.annex');
  if (!heading || heading.title === '') return;
  const { kind, from } = heading;
  const title = ownTitle(resolution, heading);
  const draft = drafts.open('document', title.toLowerCase(), () => ({ id: '', type: 'document', kind, title }));
  drafts.join(draft, heading);
  context.annex = { draft, from };
}

/** `Luật Nhà ở` is `Luật Nhà ở số 27/2023/QH15` of the same text, unless the text has two of them or the words name another year. */
function numbersByTitle(documents: readonly DocumentFinding[]): (finding: DocumentFinding) => DocumentFinding {
  const byTitle = new Map<string, DocumentFinding | null>();
  for (const finding of documents) {
    if (finding.number === '' || finding.title === '' || finding.self) continue;
    const known = byTitle.get(titleKey(finding));
    byTitle.set(titleKey(finding), known === undefined || known?.number === finding.number ? finding : null);
  }
  return (finding) => {
    const full = finding.number === '' && finding.title !== '' ? byTitle.get(titleKey(finding)) : null;
    const year = yearOf(finding);
    return full && (!year || full.number.includes(`/${year}/`)) ? full : finding;
  };
}

/** `Luật X năm 2015` is `Luật X`, unless the text names that of another year too: then each year has its own. */
function keysOfTitles(documents: readonly DocumentFinding[]): (finding: DocumentFinding) => string {
  const years = new Map<string, Set<string>>();
  for (const finding of documents) {
    const year = yearOf(finding);
    if (year !== undefined) years.set(titleKey(finding), (years.get(titleKey(finding)) ?? new Set()).add(year));
  }
  return (finding) => {
    const [key, year] = [titleKey(finding), yearOf(finding)];
    return year !== undefined && (years.get(key)?.size ?? 0) > 1 ? `${key} năm ${year}` : key;
  };
}

/** By its number, else by its title, of which the fullest is kept. */
function open({ drafts }: Resolution, finding: DocumentFinding, keyOf: (finding: DocumentFinding) => string): DocumentDraft {
  const { kind, number, title } = finding;
  if (number !== '')
    return drafts.open('document', number.toUpperCase(), () =>
      title ? { id: '', type: 'document', kind, number, title } : { id: '', type: 'document', kind, number },
    );
  const draft = drafts.open('document', keyOf(finding), () => ({ id: '', type: 'document', kind, title }));
  if (title.length > String(draft.fields.title).length) draft.fields = { ...draft.fields, title };
  return draft;
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
