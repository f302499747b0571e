/**
 * A report on a text in one HTML file.
 *
 * @module thucthe/html
 */
export { type HtmlOptions, toHtml } from './to-html.ts';
