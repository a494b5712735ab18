export const DEVELOPMENT: string;
export const METADATA: string;
export function functionsMetadata(generated: string): { readonly name: string; readonly json: string };
export function manifestFor(xml: string, place: { readonly baseUrl?: string; readonly metadata: string }): string;
