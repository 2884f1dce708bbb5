import { buildSchema, type DocumentNode, parse, validate } from 'graphql';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const generated = import.meta.glob<Record<string, DocumentNode>>('../src/**/generated/*.ts', { eager: true });
const written = Object.keys(import.meta.glob('../src/**/*.graphql'));
const operations = written
  .flatMap((file) => Object.entries(generated[file.replace(/([^/]+)\.graphql$/, 'generated/$1.ts')] ?? {}))
  .filter(([name]) => name.endsWith('Document'));

describe('the documents', () => {
  const schema = buildSchema(readFileSync('../docs/schema.graphql', 'utf8'));

  it('are found', () => {
    expect(operations.map(([name]) => name)).toContain('ChangeSlotDocument');
  });

  it.each(operations)('%s is one that the API takes, with each fragment once', (_, document) => {
    expect(document).toBeTypeOf('string');
    expect(validate(schema, parse(String(document)))).toEqual([]);
  });
});
