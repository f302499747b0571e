export { annotate } from './annotate.ts';
export { ANNOTATION_RULES } from './annotation-rules.ts';
export { daysOf, edtf, edtfStretch, type Point } from './calendar.ts';
export { type Definition, type Definitions, readDefinitions } from './definitions.ts';
export * from './finding.ts';
export { Findings } from './findings.ts';
export type { Annotator, Reading } from './reading.ts';
export { addRecognized } from './recognized.ts';
export { isAloneInCell, isSignedFor } from './signature.ts';
