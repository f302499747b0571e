import type { Draft, Finding, FoundAs, Reading } from '../annotate/index.ts';
import { ENTITY_TYPES, type EntityType } from '../model/index.ts';
import type { Context } from './context.ts';

/** A text whose mentions are selected and are being joined to entities. */
export interface Resolution {
  readonly reading: Reading;
  /** Selected mentions by first token, the longer first where two begin together. */
  readonly findings: readonly Finding[];
  readonly byType: ByType;
  readonly of: OfTypes;
  readonly context: Context;
  readonly drafts: Drafts;
}

/** The mentions of each type, in the order of the text. */
export type ByType = { readonly [T in EntityType]: readonly FoundAs<T>[] };

export function groupByType(of: OfTypes): ByType {
  return Object.fromEntries(ENTITY_TYPES.map((type) => [type, of(type)])) as unknown as ByType;
}

/** The mentions of some types, in the order of the text: `of('document', 'date')`. */
export type OfTypes = <T extends EntityType>(...types: readonly T[]) => readonly FoundAs<T>[];

/** Reads the type of each mention once: mentions of nine shapes are slow to ask, and many rules go over a few types. */
export function ofTypes(findings: readonly Finding[]): OfTypes {
  const numbers = new Uint8Array(findings.length);
  for (let i = 0; i < findings.length; i++) numbers[i] = ENTITY_TYPES.indexOf((findings[i] as Finding).type);
  const kept = new Map<number, Finding[]>();
  return <T extends EntityType>(...types: readonly T[]) => {
    const wanted = types.reduce((bits, type) => bits | (1 << ENTITY_TYPES.indexOf(type)), 0);
    const before = kept.get(wanted);
    if (before) return before as FoundAs<T>[];
    const found: Finding[] = [];
    kept.set(wanted, found);
    for (let i = 0; i < findings.length; i++) if (((wanted >> (numbers[i] as number)) & 1) !== 0) found.push(findings[i] as Finding);
    return found as FoundAs<T>[];
  };
}

/** Joins the mentions of one type to entities. */
export type Resolver = (resolution: Resolution) => void;

/** The entities of one text, by type and key. */
export class Drafts {
  readonly #byType = new Map<EntityType, Map<string, Draft>>();
  #count = 0;

  get count(): number {
    return this.#count;
  }

  of(type: EntityType): Draft[] {
    return [...(this.#byType.get(type)?.values() ?? [])];
  }

  get<T extends EntityType>(type: T, key: string): Draft<T> | undefined {
    return this.#byType.get(type)?.get(key) as Draft<T> | undefined;
  }

  /** The entity of that key, made by `fields` when it is new. */
  open<T extends EntityType>(type: T, key: string, fields: () => Draft['fields'], inferred: readonly string[] = []): Draft<T> {
    const known = this.get(type, key);
    if (known) return known;
    const draft: Draft<T> = { type, number: this.#count++, key, fields: fields(), inferred, findings: [], id: '' };
    let byKey = this.#byType.get(type);
    if (!byKey) this.#byType.set(type, (byKey = new Map()));
    byKey.set(key, draft);
    return draft;
  }

  /** Says that the finding names the entity. */
  join<T extends EntityType>(draft: Draft<T>, finding: FoundAs<T>): void {
    const mention: Finding = finding;
    mention.draft = draft;
    // Most entities are named once: an array that grows from nothing has room for 17.
    if (draft.findings.length === 0) draft.findings = [mention];
    else draft.findings.push(mention);
  }
}
