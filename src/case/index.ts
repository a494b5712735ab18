export { publishedCase } from './published-case';
