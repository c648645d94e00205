/** Seconds of the longest `timeout`: what a timer can hold, 24.8 days. */
export const longestTimeout = 2_147_483;

/** Members of `args`, `params` and `files`: no command has as many, and each is looked at more than once. */
export const mostMembers = 1000;

/** Standard base64; its padding may be left out. */
export const base64 = '^[A-Za-z0-9+/]*={0,2}$';

/**
 * The JSON Schema of one line that `sortie exec` reads; a member that is null counts as absent. `readRequest` accepts
 * exactly what this accepts, without a schema library at start; a test holds the two together.
 */
export const requestSchema = {
  title: 'A request: one line of standard input',
  type: 'object',
  properties: {
    id: { type: ['string', 'number', 'null'], description: 'Comes back in the answer. May be used again.' },
    command: {
      type: ['string', 'null'],
      minLength: 1,
      description: 'A command of the integration, or test-module.',
    },
    args: {
      type: ['object', 'null'],
      maxProperties: mostMembers,
      description: 'The arguments by name. They are taken literally: ${…} in them is text.',
    },
    line: {
      type: ['string', 'null'],
      minLength: 1,
      description: 'A command line instead of command and args: !vmray-get-sample sample_id=${Sample.ID}',
    },
    integration: {
      type: ['string', 'null'],
      description: 'Id or display name. May be left out when one integration has the command.',
    },
    params: {
      type: ['object', 'null'],
      maxProperties: mostMembers,
      description: 'The configuration of an instance, inline and literal: ${env:…} in it is not followed.',
    },
    instance: {
      type: ['string', 'null'],
      description: 'The name of a configured instance. Without it and params: those used by default.',
    },
    files: {
      type: ['object', 'null'],
      maxProperties: mostMembers,
      description: 'The files that the command may read, by entry id.',
      additionalProperties: {
        type: 'object',
        required: ['name'],
        properties: {
          name: { type: 'string' },
          path: {
            type: ['string', 'null'],
            minLength: 1,
            description: 'Only below a folder of --allow-files; relative to the working folder.',
          },
          contentBase64: { type: ['string', 'null'], pattern: base64 },
        },
        oneOf: [
          {
            required: ['path'],
            properties: { path: { type: 'string' }, contentBase64: { type: 'null' } },
          },
          {
            required: ['contentBase64'],
            properties: { contentBase64: { type: 'string' }, path: { type: 'null' } },
          },
        ],
      },
    },
    context: { type: ['object', 'null'], description: 'What ${…} in line reads.' },
    timeout: {
      type: ['number', 'null'],
      minimum: 0,
      maximum: longestTimeout,
      description: 'Seconds for the whole command; 0 for the usual ones.',
    },
  },
  oneOf: [
    { required: ['command'], properties: { command: { type: 'string' }, line: { type: 'null' } } },
    {
      required: ['line'],
      properties: { line: { type: 'string' }, command: { type: 'null' }, args: { type: 'null' } },
    },
  ],
} as const;
