import { type Draft, isSignedFor, type OrganizationFinding } from '../annotate/index.ts';
import { Shape } from '../text/index.ts';
import type { Body } from './context.ts';
import { fullName } from './full-name.ts';
import { isLetterhead } from './letterhead.ts';
import type { Resolution } from './resolution.ts';

/** Where an organ stands without its body, the classes of the body that it is understood to be of. */
const ORGAN_OF: Readonly<Record<string, readonly string[]>> = {
  'council-board': ['people-council'],
  faculty: ['hospital', 'university'],
};

/**
 * Bodies by their full name: parent and place are made explicit where the words or the document give them. Names come
 * first, then organs whose body is understood, then short forms: each joined to the one body it can mean, or left out.
 */
export function resolveOrganizations(resolution: Resolution): void {
  const findings = resolution.byType.organization;
  const heads = new HeadIndex();
  for (const finding of findings) if (!finding.bare && !isOrphan(finding)) heads.add(finding, join(resolution, finding, null));
  const schools = schoolsOf(resolution);
  findings.forEach((finding, i) => {
    if (finding.bare || !isOrphan(finding)) return;
    const draft = join(resolution, finding, schools.get(finding.name) ?? understoodParent(resolution, findings, i, heads));
    if (finding.class === 'faculty') heads.add(finding, draft);
  });
  for (const finding of findings) if (finding.bare) joinShortForm(resolution, finding, heads);
}

/**
 * A head alone is the one body of its kind; a delegation is often named no further, `Đoàn công tác`, and is one by
 * itself where the text has no other.
 */
function joinShortForm(resolution: Resolution, finding: OrganizationFinding, heads: HeadIndex): void {
  const body = heads.theOne(finding.class, finding.head) ?? issuerOfClass(resolution, finding, heads) ?? heads.theOneNamed(finding);
  if (body) resolution.drafts.join(body, finding);
  else if (finding.class === 'delegation' && finding.head.includes(' ') && !heads.has(finding.class))
    heads.add(finding, join(resolution, finding, null));
}

/** `TM. ⟦ỦY BAN NHÂN DÂN⟧`, and the bare head in capitals: the body of that class in the letterhead. */
function issuerOfClass(resolution: Resolution, { from, class: kind }: OrganizationFinding, heads: HeadIndex): Draft<'organization'> | null {
  const { reading } = resolution;
  if (!isSignedFor(reading, from) && !reading.tokens.is(from, Shape.CAPS_LINE)) return null;
  return heads.theOneInLetterhead(kind, resolution);
}

function letterheadByClass(resolution: Resolution): ReadonlyMap<string, ReadonlySet<Draft<'organization'>>> {
  const byClass = new Map<string, Set<Draft<'organization'>>>();
  for (const body of resolution.byType.organization) {
    if (!body.draft || !isLetterhead(resolution, body)) continue;
    const bodies = byClass.get(body.class) ?? new Set();
    byClass.set(body.class, bodies.add(body.draft as Draft<'organization'>));
  }
  return byClass;
}

/** An organ that stands without the body that it is an organ of, `Thường trực`, or with its bare head, `Thường trực HĐND`. */
function isOrphan({ inner, parent, place, levelWord, class: kind }: OrganizationFinding): boolean {
  return parent ? parent.bare || isOrphan(parent) : (inner || kind === 'faculty') && !place && levelWord === '';
}

/** Bodies by class and by the words that their head begins with: a head alone, `Công ty`, means the only one there. */
class HeadIndex {
  readonly #bodies = new Map<string, Set<Draft<'organization'>>>();
  #letterhead: ReadonlyMap<string, ReadonlySet<Draft<'organization'>>> | null = null;

  add({ class: kind, head }: OrganizationFinding, draft: Draft<'organization'>): void {
    if (draft.findings.length > 1) return;
    const words = head.toLowerCase();
    this.#put(`${kind}:`, draft);
    for (let end = words.indexOf(' '); end >= 0; end = words.indexOf(' ', end + 1)) this.#put(`${kind}:${words.slice(0, end)}`, draft);
    this.#put(`${kind}:${words}`, draft);
    this.#put(`:${words.split(' ', 1)[0]}`, draft);
  }

  /** The one body of that class whose head begins so; null where there is none or several. */
  theOne(kind: string, head = ''): Draft<'organization'> | null {
    const [first, second] = this.#bodies.get(`${kind}:${head.toLowerCase()}`) ?? [];
    return first && !second ? first : null;
  }

  /** `Trường` for the one university, where the text has no school: the one body of another class that begins so. */
  theOneNamed({ class: kind, head }: OrganizationFinding): Draft<'organization'> | null {
    return kind !== 'school' || this.has(kind) || head.includes(' ') ? null : this.theOne('', head);
  }

  /** The one body of that class that stands in the letterhead. */
  theOneInLetterhead(kind: string, resolution: Resolution): Draft<'organization'> | null {
    this.#letterhead ??= letterheadByClass(resolution);
    const [first, second] = this.#letterhead.get(kind) ?? [];
    return first && !second ? first : null;
  }

  has(kind: string): boolean {
    return this.#bodies.has(`${kind}:`);
  }

  #put(key: string, draft: Draft<'organization'>): void {
    const bodies = this.#bodies.get(key);
    if (!bodies) this.#bodies.set(key, new Set([draft]));
    else if (bodies.size < 2) bodies.add(draft);
  }
}

function join(resolution: Resolution, finding: OrganizationFinding, parent: Draft<'organization'> | null): Draft<'organization'> {
  const draft = openBody(resolution, finding, parent);
  resolution.drafts.join(draft, finding);
  return draft;
}

/** The entity of a body that is named; its parent's is opened first. */
function openBody(resolution: Resolution, finding: OrganizationFinding, understood: Draft<'organization'> | null): Draft<'organization'> {
  const { context, drafts } = resolution;
  const parent = finding.parent && !finding.parent.bare ? openBody(resolution, finding.parent, null) : understood;
  const { seat, inferred } = seatOf(resolution, finding, parent);
  const name = fullName(finding, parent, seat);
  const draft = drafts.open('organization', name.toLowerCase(), () => ({ id: '', type: 'organization', name }), inferred ? ['name'] : []);
  if (draft.fields.name !== name && IN_CAPITALS.test(draft.fields.name as string) && !IN_CAPITALS.test(name))
    draft.fields = { ...draft.fields, name };
  const known = context.bodies.get(draft);
  // Where the first mention is the shorter one: `ỦY BAN THƯỜNG VỤ`, then `Ủy ban Thường vụ Quốc hội`.
  if (!known || (parent && !known.parent)) context.bodies.set(draft, known ? { ...known, parent } : { seat, parent, inferred });
  return draft;
}

/** `TRUNG TÂM CHỮA BỆNH` in a heading is `Trung tâm Chữa bệnh` further down. */
const IN_CAPITALS = /\p{Lu}{2}/u;

/** The unit that the body serves: its own place, a bare level word through the document, its parent's, or the level of its head. */
function seatOf({ context }: Resolution, finding: OrganizationFinding, parent: Draft | null): Pick<Body, 'seat' | 'inferred'> {
  if (finding.rule === 'organization.of') return { seat: null, inferred: false };
  if (finding.place) return { seat: (finding.place.draft as Draft<'place'> | undefined) ?? null, inferred: false };
  if (finding.levelWord !== '') return settled(context.seats.get(finding.levelWord));
  if (parent) return settled(context.bodies.get(parent)?.seat);
  if (finding.level !== 'province' && finding.level !== 'district') return settled(null);
  const [word = ''] = finding.name.toLowerCase().split(' ');
  const seat = context.seats.get(LEVEL_IN_NAME.get(word) ?? '');
  return settled(seat ?? (finding.level === 'province' ? context.province : null));
}

/** A unit that the document and not the name gives. */
function settled(seat: Draft<'place'> | null | undefined): Pick<Body, 'seat' | 'inferred'> {
  return { seat: seat ?? null, inferred: Boolean(seat) };
}

/** `Huyện ủy`, `Thành ủy`: the first word tells the level. */
const LEVEL_IN_NAME: ReadonlyMap<string, string> = new Map([
  ['tỉnh', 'tỉnh'],
  ['huyện', 'huyện'],
  ['thành', 'thành phố'],
  ['thị', 'thị xã'],
  ['quận', 'quận'],
]);

/**
 * The body of an organ that stands without it: `⟦Thường trực⟧, Ban Thường vụ Huyện ủy` shares the next one's, a board
 * of a council is of the one council of the text.
 */
function understoodParent(
  { context }: Resolution,
  findings: readonly OrganizationFinding[],
  index: number,
  heads: HeadIndex,
): Draft<'organization'> | null {
  const finding = findings[index] as OrganizationFinding;
  if (finding.parent?.bare) return heads.theOne(finding.parent.class, finding.parent.head);
  const next = findings[index + 1];
  if (next?.inner && next.draft && next.from - finding.to <= 1) return context.bodies.get(next.draft)?.parent ?? null;
  const owners = (ORGAN_OF[finding.class] ?? []).map((kind) => heads.theOne(kind)).filter((body) => body !== null);
  return owners.length === 1 ? (owners[0] as Draft<'organization'>) : null;
}

/** `khoa Ngoại` after `Khoa Ngoại, Bệnh viện Bạch Mai`: by name the one body that the text names it with, null for several. */
function schoolsOf({ byType, context }: Resolution): ReadonlyMap<string, Draft<'organization'> | null> {
  const schools = new Map<string, Draft<'organization'> | null>();
  for (const { class: kind, name, draft } of byType.organization) {
    const school = kind === 'faculty' && draft ? context.bodies.get(draft)?.parent : null;
    if (school) schools.set(name, schools.has(name) && schools.get(name) !== school ? null : school);
  }
  return schools;
}
