import { type DocumentFinding, type Finding, subjectEnd } from '../annotate/index.ts';
import { Shape } from '../text/index.ts';
import type { Resolution } from './resolution.ts';

/**
 * The title of the text's own document. Where its subject stands in capitals it is written in small letters but for what
 * the text names there: `BÃI BỎ QUYẾT ĐỊNH SỐ 5/QĐ-UBND CỦA UBND TỈNH HÀ GIANG` is `bãi bỏ quyết định số 5/QĐ-UBND của
 * UBND tỉnh Hà Giang`.
 */
export function ownTitle(resolution: Resolution, heading: DocumentFinding): string {
  const { tokens } = resolution.reading;
  const [from, to] = [heading.to, subjectEnd(resolution.reading, heading.to)];
  if (heading.title === '' || !tokens.is(from, Shape.CAPS_LINE)) return heading.title;
  const words = wordsInCase(resolution, from, to);
  const subject = words.reduce((title, word, i) => title + (i > 0 && !tokens.isJoined(from + i) ? ' ' : '') + word, '');
  return `${titled(heading.kind)} ${subject}`;
}

/** The words of the subject, each in the case that it has in running text. */
function wordsInCase({ reading: { tokens, findings }, findings: mentions }: Resolution, from: number, to: number): string[] {
  const printed = (token: number) => tokens.plain(token, token + 1);
  const words = Array.from({ length: to - from }, (_, i) => printed(from + i).toLowerCase());
  for (const mention of mentions) {
    if (mention.from < from || mention.to > to) continue;
    const name = nameOf(mention).split(' ');
    const first = (mention.type === 'place' ? mention.to - name.length : mention.from) - from;
    for (const [i, word] of name.entries()) if (word.toLowerCase() === words[first + i]) words[first + i] = word;
    // Of a document the number stays, `5/QĐ-UBND`; nobody else may read its tokens.
    const stays = (token: number) => mention.type === 'abbreviation' || (mention.type === 'document' && findings.isClaimed(token));
    for (let at = mention.from; at < mention.to; at++) if (stays(at)) words[at - from] = printed(at);
  }
  return words;
}

/** As it stands in running text; the first words of it where the mention goes on. */
function nameOf(mention: Finding): string {
  switch (mention.type) {
    case 'person':
    case 'place':
    case 'organization':
      return mention.name;
    case 'office':
      return mention.title;
    case 'document':
      return mention.title === mention.title.toUpperCase() ? titled(mention.kind) : mention.title;
    default:
      return '';
  }
}

const titled = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
