import { ThuctheError } from '../../index.ts';

/** vntk is not there, or its native part was never built. The message says in one sentence what to run. */
export class VntkError extends ThuctheError {
  /** The name of the class. */
  override readonly name = 'VntkError';
  /** Missing: not installed. Not built: installed without its native part. */
  readonly code: 'ERR_VNTK_MISSING' | 'ERR_VNTK_NOT_BUILT';

  /** `cause` is what `require` threw. */
  constructor(code: VntkError['code'], cause: unknown) {
    super(ADVICE[code]);
    this.code = code;
    this.cause = cause;
  }
}

const ADVICE: Readonly<Record<VntkError['code'], string>> = {
  ERR_VNTK_MISSING: 'thucthe/vntk needs the package vntk: run `npm install vntk`',
  ERR_VNTK_NOT_BUILT:
    'the native part of vntk is not built: run `npm install-scripts approve crfsuite && npm rebuild crfsuite` (npm 11 and older: `npm rebuild crfsuite` alone), for which Python and a C++ compiler must be there',
};
