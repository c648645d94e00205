import { answerSchema } from './answer-schema.js';
import { requestSchema } from './request-schema.js';

/** What `sortie exec --schema` prints: one JSON Schema with both directions under `definitions`. */
export const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'The lines of sortie exec',
  description: 'One JSON document a line in, one a line out, in the order of completion.',
  anyOf: [{ $ref: '#/definitions/request' }, { $ref: '#/definitions/answer' }],
  definitions: { request: requestSchema, answer: answerSchema },
} as const;
