import type { Draft } from '../annotate/index.ts';

/** What the document as a whole settles for words that leave it open. Filled by resolvers in their order. */
export interface Context {
  /** The unit that a bare `tỉnh`, `huyện`, `xã` stands for, where exactly one can be meant. */
  province: Draft<'place'> | null;
  district: Draft<'place'> | null;
  commune: Draft<'place'> | null;
  /** The document that the text itself is. */
  self: Draft<'document'> | null;
  /** The year that dates without one belong to, where the text or the caller settles it. */
  year: number | null;
  /** The caller's: ISO date from which deictic dates count. */
  readonly referenceDate: string | null;
  /** The caller's: the unit of the text where it does not say, `tỉnh Lạng Sơn`. */
  readonly locality: string | null;
}
