export { type Attribute, attributeTable } from './attribute-table.js';
export { autolink } from './autolink.js';
export { escapeCell } from './escape-cell.js';
export { markdownTable } from './markdown-table.js';
export { MissingTableHeaders } from './missing-table-headers.js';
export type { JsonTransform } from './outline.js';
export type { TableOptions } from './table-options.js';
export { heading } from './title.js';
