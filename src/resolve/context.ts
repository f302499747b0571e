import type { Draft, Finding, OfficeFinding, OrganizationFinding } from '../annotate/index.ts';
import type { AdministrativeUnit } from '../lexicon/index.ts';
import type { ByDraft } from './by-draft.ts';

/** What the document as a whole settles for words that leave it open. Filled by resolvers in their order. */
export interface Context {
  /** The province or central city of the document, where exactly one can be meant. */
  province: Draft<'place'> | null;
  /** The unit that a bare level word stands for, by that word: `tỉnh`, `thành phố`, `huyện`; none where several compete. */
  readonly seats: Map<string, Draft<'place'>>;
  /** The unit of the dictionaries that each place is; several where the text leaves open which one. */
  readonly units: ByDraft<readonly AdministrativeUnit[]>;
  /** What each organization serves and is part of. */
  readonly bodies: ByDraft<Body>;
  /** The body of an office that stands without it: `TM. CHÍNH PHỦ⏎⟦THỦ TƯỚNG⟧`. */
  readonly posts: Map<OfficeFinding, OrganizationFinding>;
  /** Who issued a document, and when, as the words behind it say: mentions of a body or office, and of a date. */
  readonly issuers: ByDraft<Finding>;
  readonly issueDates: ByDraft<Finding>;
  /** The document that each provision is a part of. */
  readonly owners: ByDraft<Draft>;
  /** The document that the text itself is. */
  self: Draft<'document'> | null;
  /** The document that it issues and that follows it, `QUY CHẾ`, and the first token of that one's heading. */
  annex: { readonly draft: Draft<'document'>; readonly from: number } | null;
  /** ISO day of the text: the caller's, or that of its by-line or date line. */
  day: string | null;
  /** ISO day on which the text says that it was written, whatever the caller says. */
  ownDay: string | null;
  /** The year that dates without one belong to, where the text or the caller settles it. */
  year: number | null;
  /** The caller's: ISO date from which deictic dates count. */
  readonly referenceDate: string | null;
  /** The caller's: the unit of the text where it does not say, `tỉnh Lạng Sơn`. */
  readonly locality: string | null;
}

export interface Body {
  readonly seat: Draft<'place'> | null;
  readonly parent: Draft<'organization'> | null;
  /** Context and not the words gives the seat. */
  readonly inferred: boolean;
}
