const entrySchema = {
  title: 'A War Room entry, as an integration returns it to the platform',
  type: 'object',
  required: ['Type', 'ContentsFormat', 'Contents'],
  properties: {
    Type: { type: 'integer', description: '1 note, 3 file, 4 error, 7 image, 9 report, 11 warning' },
    ContentsFormat: { enum: ['html', 'table', 'json', 'text', 'dbotCommandResponse', 'markdown'] },
    Contents: {},
    HumanReadable: { type: ['string', 'null'] },
    EntryContext: { type: ['object', 'null'] },
    IgnoreAutoExtract: { type: 'boolean' },
    IndicatorTimeline: { type: ['array', 'null'] },
    Note: { type: 'boolean' },
    Relationships: { type: 'array' },
    File: { type: 'string', description: "The file's own name. Vendor text: never a path." },
    FileID: { type: 'string' },
    Path: { type: 'string', description: 'The absolute path under which the file was kept.' },
  },
  dependencies: { File: ['FileID', 'Path'] },
} as const;

/** The JSON Schema of one line that `sortie exec` writes. */
export const answerSchema = {
  title: 'An answer: one line of standard output',
  type: 'object',
  required: ['id'],
  properties: { id: { type: ['string', 'number', 'null'] } },
  oneOf: [
    {
      required: ['entries'],
      properties: {
        entries: { type: 'array', items: entrySchema },
        warnings: { type: 'array', minItems: 1, items: { type: 'string' } },
        error: false,
      },
    },
    {
      required: ['error'],
      properties: {
        error: {
          type: 'object',
          required: ['code', 'message'],
          properties: {
            code: { enum: ['not-json', 'not-a-request', 'file-not-allowed', 'line-too-long'] },
            message: { type: 'string' },
          },
        },
        entries: false,
        warnings: false,
      },
    },
  ],
} as const;
