export { formatCaseDocument, parseCaseDocument, type ParsedCase } from './document';
export { FORMAT, VERSION } from './migrations';
export type { Problem } from './problem';
export { publishedCase } from './published-case';
