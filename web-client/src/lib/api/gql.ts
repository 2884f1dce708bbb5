/**
 * What the generated code makes a document with: the operation's text, and after it that of each fragment it needs. It stays text,
 * a tenth of its tree, until it is asked for the first time: urql takes both. So a page that starts reads none of the documents
 * that it has for later.
 */
export function gql(parts: TemplateStringsArray, ...fragments: readonly unknown[]): string {
  return String.raw({ raw: parts }, ...fragments);
}
