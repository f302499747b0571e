import { toHtml } from '../src/formats/html/index.ts';
import { FORMATS, writeAs } from '../src/formats/index.ts';
import type { EntityGraph } from '../src/index.ts';
import type { DownloadName } from './download-names.ts';

/** A file for the reader to keep. */
export interface Download {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string;
}

/** A text and its graph as the file of that name. */
export function writeDownload(name: DownloadName, text: string, graph: EntityGraph): Download {
  switch (name) {
    case 'html':
      return { name: 'thucthe.html', mediaType: 'text/html', content: toHtml(text, graph) };
    case 'json':
      return { name: 'thucthe.json', mediaType: 'application/json', content: `${JSON.stringify(graph, null, 2)}\n` };
    default: {
      const { extension, mediaType } = FORMATS[name];
      return { name: `thucthe-${name}.${extension}`, mediaType, content: writeAs(name, text, graph) };
    }
  }
}
