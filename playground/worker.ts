import { createExtractor, type EntityGraph, type Extractor, explain } from '../src/index.ts';
import { writeDownload } from './downloads.ts';
import type { AnswerMessage, Answers, Context, Kind, Request, RequestMessage } from './messages.ts';

/** The last text that was read. */
let text = '';
let context: Context = { referenceDate: '', locality: '' };
let extractor: Extractor = createExtractor();
let graph: EntityGraph = extractor.extract('');

function read(request: Extract<Request, { readonly kind: 'read' }>): Answers['read'] {
  const began = performance.now();
  if (request.context.referenceDate !== context.referenceDate || request.context.locality !== context.locality) {
    extractor = createExtractor(optionsOf(request.context));
    context = request.context;
  }
  text = request.text;
  graph = extractor.extract(text);
  return { graph, milliseconds: performance.now() - began };
}

function optionsOf({ referenceDate, locality }: Context): { referenceDate?: string; locality?: string } {
  return { ...(referenceDate && { referenceDate }), ...(locality.trim() && { locality }) };
}

function answer(request: Request): Answers[Kind] {
  switch (request.kind) {
    case 'read':
      return read(request);
    case 'explain': {
      const mention = graph.mentions[request.mention];
      return mention ? explain(graph, mention, text) : '';
    }
    case 'write': {
      const { name, types } = request;
      return writeDownload(name, text, createExtractor({ ...optionsOf(context), types }).extract(text));
    }
  }
}

function answered({ number, request }: RequestMessage): AnswerMessage {
  try {
    return { number, answer: answer(request) };
  } catch (error) {
    return { number, problem: error instanceof Error ? error.message : String(error) };
  }
}

addEventListener('message', ({ data }: MessageEvent<RequestMessage>) => postMessage(answered(data)));

// The dictionaries are unpacked and the code is warm before the first text comes.
extractor.extract('Sáng 9/3/2023, bà Trần Thị Mai, Chủ tịch HĐND tỉnh Hà Giang ký Kế hoạch số 58/KH-UBND, đạt trên 95%.');
