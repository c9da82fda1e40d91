import assert from 'node:assert/strict';
import { CLAIM_FIELDS, READ_AS, READING_FIELDS, SOURCE_FIELDS } from './fields';
import { registerSchema } from './schema';

interface Section {
  readonly additionalProperties: {
    readonly properties: Readonly<Record<string, { readonly enum?: unknown }>>;
  };
}

describe('the schema of a register', () => {
  const { properties } = registerSchema() as { readonly properties: Readonly<Record<string, Section>> };
  const fieldsOf = (name: string) => properties[name]?.additionalProperties.properties ?? {};

  it('has the fields that are read, and no others', () => {
    assert.deepEqual(Object.keys(fieldsOf('sources')), [...SOURCE_FIELDS]);
    assert.deepEqual(Object.keys(fieldsOf('claims')), [...CLAIM_FIELDS]);
    assert.deepEqual(Object.keys(fieldsOf('readings')), [...READING_FIELDS]);
  });

  it('tells what words can be read as, and takes what is to come', () => {
    assert.deepEqual(fieldsOf('readings').is?.enum, [...READ_AS, 'TK']);
  });

  it('has no field for a name', () => {
    for (const section of Object.keys(properties))
      assert.deepEqual(
        Object.keys(fieldsOf(section)).filter((field) => /name|phone|mail|contact/.test(field)),
        [],
      );
  });
});
