/** What ids stand under where the caller names no address of his own. */
export const DEFAULT_BASE = 'urn:thucthe:';

/** What a path of an IRI may hold as it is; all else is written in percent, `%` too. */
const OTHER = /[^A-Za-z0-9._~!$'()*+,;=:@/-]/gu;

/** The IRI of a node: `urn:thucthe:organization:uy-ban-nhan-dan-tinh-lang-son`. Equal for equal ids and one base. */
export function iriOf(id: string, base: string = DEFAULT_BASE): string {
  return base + id.replace(OTHER, inPercent);
}

const encoder = new TextEncoder();

function inPercent(character: string): string {
  return Array.from(encoder.encode(character), (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}
