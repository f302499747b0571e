/** What the page may load: its own scripts and style. It makes no request once it is there. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** As a header it may also say who frames the page, which a `meta` may not. */
export const HEADER_POLICY = `${PAGE_POLICY}; frame-ancestors 'none'`;
