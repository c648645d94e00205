import { fileOutputs } from '../file-outputs.js';
import { optional, required, type Unreachable } from './unreachable.js';

const file = (name: string) => ({ ...required(name, 'The entry id of the file.'), isDefault: true });
const ofAFile = fileOutputs.map(({ contextPath, type }) => `${contextPath} ${type}`);

/** What of a PDF is told beside what every file has. */
const ofAPdf = [
  ...[
    'Text',
    'Producer',
    'Title',
    'Author',
    'Pages',
    'Form',
    'Encrypted',
    'FileSize',
    'PageRot',
    'Optimized',
  ],
  ...['PDFVersion', 'Creator', 'Tagged', 'JavaScript', 'PageSize', 'Suspects', 'UserProperties'],
].map((member) => `File.${member}`);

/** What each finding of oleid tells. */
const ofOleid = [
  ...['File_format', 'Container_format', 'Encrypted', 'VBA_Macros', 'XLM_Macros', 'External_Relationships'],
  ...['ObjectPool', 'Flash_objects'],
].flatMap((finding) =>
  ['Value', 'Ole_Risk', 'Description'].map(
    (member) => `Oletools.Oleid.ole_command_result.${finding}.${member}`,
  ),
);

const ofOtherOletools = [
  ...['Oleid', 'Oleobj', 'Olevba'].flatMap((tool) => [
    `Oletools.${tool}.file_name`,
    `Oletools.${tool}.sha256`,
  ]),
  'Oletools.Oleobj.ole_command_result.hyperlinks',
  ...['macro_analyze', 'macro_src_code', 'macro_list'].map(
    (member) => `Oletools.Olevba.ole_command_result.${member}`,
  ),
  ...['Indicator', 'Type', 'Vendor', 'Score'].map((member) => `DBotScore.${member}`),
];

/** What reads or writes files of an office. */
export const ofDocuments: readonly Unreachable[] = [
  {
    name: 'ReadPDFFileV2',
    description: 'Reads the text and the properties of a PDF.',
    needs: 'a reader of PDF files',
    arguments: [
      file('entryID'),
      { ...optional('userPassword', 'The password of the file.'), isSecret: true },
      optional('maxImages', 'How many images are taken out at most.', '20'),
    ],
    outputs: [
      ...ofAFile,
      ...ofAPdf,
      'File.ModDate Date',
      'File.CreationDate Date',
      'URL.Data',
      'Account.Email',
    ],
  },
  {
    name: 'ConvertFile',
    description: 'Turns a file into one of another format.',
    needs: 'an office that converts files',
    arguments: [
      file('entry_id'),
      optional('format', 'The format.', 'pdf'),
      optional('all_files', 'Whether every file that is made is given.', 'no'),
    ],
    outputs: ['File.Name', 'File.Extension', 'File.EntryID', 'File.Info', 'File.Type'],
  },
  {
    name: 'ParseWordDoc',
    description: 'Writes the text of a Word file to another file.',
    needs: 'a reader of Word files',
    arguments: [file('entryID')],
    outputs: ofAFile,
  },
  {
    name: 'ExtractIndicatorsFromWordFile',
    description: 'Finds indicators in a Word file.',
    needs: 'a reader of Word files',
    arguments: [file('entryID')],
    outputs: [],
  },
  {
    name: 'Oletools',
    description: 'Looks for macros and the like in files of an office.',
    needs: 'the tools of oletools',
    arguments: [
      required('ole_command', 'oleid, oleobj or olevba.'),
      required('entryID', 'The entry id of the file.'),
      optional('decode', 'Whether hidden texts are decoded, by olevba.'),
      { ...optional('password', 'The password of the file.'), isSecret: true },
      optional('non_secret_password', 'The password of the file, if it is no secret.'),
    ],
    outputs: [...ofOleid, ...ofOtherOletools],
  },
];
