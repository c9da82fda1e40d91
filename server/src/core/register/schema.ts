import { CLAIM_FIELDS, KINDS, READ_AS, READING_FIELDS, SOURCE_FIELDS, STATUSES } from './fields';

/** A JSON Schema, draft 7. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The form of a register in a file of its own, `story.sources.yaml`, for editors that complete and check YAML. */
export function registerSchema(): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'On the Record: the register of an article',
    description:
      'What the writer noted of sources and claims, and what was read wrongly. See docs/annotating.md.',
    type: 'object',
    properties: {
      sources: section('Sources, by ids.', SOURCE_FIELDS, { kind: { enum: KINDS.sources }, status: STATUS }),
      claims: section('Figures and other claims, by ids.', CLAIM_FIELDS, {
        kind: { enum: KINDS.claims },
        status: STATUS,
      }),
      readings: section('What was read wrongly and is set right, by ids.', READING_FIELDS, READING),
    },
  };
}

const STATUS: JsonSchema = { enum: STATUSES };

const READING: Readonly<Record<string, JsonSchema>> = {
  as: { type: 'string', description: 'Words of the story, as they stand there, without markup.' },
  'said-by': {
    type: 'string',
    description:
      'Who says the words: a name or description that the story has, the id of a source, or a description that it could have. No name that readers are not told.',
  },
  is: { enum: READ_AS, description: 'What the words are.' },
  note: { type: 'string', description: 'Why, for whoever reads it next.' },
};

function section(
  description: string,
  fields: ReadonlySet<string>,
  known: Readonly<Record<string, JsonSchema>>,
): JsonSchema {
  const properties = Object.fromEntries([...fields].map((field) => [field, withToCome(known[field] ?? {})]));
  return {
    description,
    type: 'object',
    additionalProperties: { type: ['object', 'null'], properties, additionalProperties: false },
  };
}

/** What is still to be filled in is `TK`. */
function withToCome(schema: JsonSchema): JsonSchema {
  return Array.isArray(schema.enum) ? { ...schema, enum: [...schema.enum, 'TK'] } : schema;
}
