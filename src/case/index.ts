export { formatCaseDocument, parseCaseDocument, type ParsedCase } from './document';
export { FORMAT, VERSION } from './migrations';
export { publishedCase } from './published-case';
