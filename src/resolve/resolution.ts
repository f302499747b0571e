import type { Draft, Finding, FoundAs, Reading } from '../annotate/index.ts';
import type { EntityType } from '../model/index.ts';
import type { Context } from './context.ts';

/** A text whose mentions are selected and are being joined to entities. */
export interface Resolution {
  readonly reading: Reading;
  /** Selected mentions by first token, the longer first where two begin together. */
  readonly findings: readonly Finding[];
  readonly context: Context;
  readonly drafts: Drafts;
}

/** Joins the mentions of one type to entities. */
export type Resolver = (resolution: Resolution) => void;

/** The entities of one text, by type and key. */
export class Drafts {
  readonly #byKey = new Map<string, Draft>();

  get all(): IterableIterator<Draft> {
    return this.#byKey.values();
  }

  get<T extends EntityType>(type: T, key: string): Draft<T> | undefined {
    return this.#byKey.get(`${type}:${key}`) as Draft<T> | undefined;
  }

  /** The entity of that key, made by `fields` when it is new. */
  open<T extends EntityType>(type: T, key: string, fields: () => Draft['fields'], inferred: readonly string[] = []): Draft<T> {
    const known = this.get(type, key);
    if (known) return known;
    const draft: Draft<T> = { type, key, fields: fields(), inferred, findings: [] };
    this.#byKey.set(`${type}:${key}`, draft);
    return draft;
  }

  /** Says that the finding names the entity. */
  join<T extends EntityType>(draft: Draft<T>, finding: FoundAs<T>): void {
    const mention: Finding = finding;
    mention.draft = draft;
    draft.findings.push(mention);
  }
}

/** The findings of one type, in the order of the text. */
export function ofType<T extends EntityType>(findings: readonly Finding[], type: T): FoundAs<T>[] {
  return findings.filter((finding): finding is FoundAs<T> => finding.type === type);
}
