/** How the platform files a kind of sample and which machine it runs it on. */
export interface SampleType {
  /** `sample_type`. */
  readonly name: string;
  readonly configurationId: number;
  readonly configurationName: string;
  readonly jobruleId: number;
  /** `job_jobrule_sampletype`. */
  readonly jobruleSampleType: string;
  readonly machine: Machine;
  readonly mimeType: string;
  /** Windows programs alone have an import hash and a signature. */
  readonly isProgram: boolean;
}

/** A virtual machine. */
export interface Machine {
  readonly id: number;
  readonly name: string;
  readonly description: string;
}

const windows10 = { id: 20, name: 'win10_64_th2', description: 'Windows 10 (TH2, 64-bit)' };
const windows7 = { id: 3, name: 'win7_32_sp1', description: 'Windows 7 (SP1, 32-bit)' };
const windows11Web = { id: 41, name: 'win11_64_web', description: 'Windows 11 (64-bit, web)' };

function define(
  name: string,
  [configurationId, configurationName]: readonly [number, string],
  [jobruleId, jobruleSampleType]: readonly [number, string],
  mimeType: string,
  machine: Machine = windows10,
  isProgram = false,
): SampleType {
  return {
    name,
    configurationId,
    configurationName,
    jobruleId,
    jobruleSampleType,
    machine,
    mimeType,
    isProgram,
  };
}

const programMime = 'application/vnd.microsoft.portable-executable';

const program = define(
  'Windows Exe (x86-64)',
  [2, 'exe'],
  [1, 'Windows PE (x86)'],
  programMime,
  windows10,
  true,
);
const pdf = define('PDF Document', [11, 'pdf'], [9, 'PDF Document'], 'application/pdf');
const word = define('Word Document', [8, 'office'], [4, 'Word Document'], 'application/msword', windows7);
const archive = define('ZIP Archive', [12, 'archive'], [10, 'Archive'], 'application/zip');

/** The library that a malicious sample drops. */
export const libraryType = define(
  'Windows DLL (x86-64)',
  [2, 'exe'],
  [1, 'Windows PE (x86)'],
  programMime,
  windows10,
  true,
);

/** A submitted URL, which the web analyzer opens. */
export const urlType = define('URL', [54, 'web'], [5, 'URL'], 'text/html', windows11Web);

const excel = define(
  'Excel Document',
  [8, 'office'],
  [6, 'Excel Document'],
  'application/vnd.ms-excel',
  windows7,
);
const html = define('HTML Document', [13, 'html'], [11, 'HTML Document'], 'text/html');
const email = define('Email', [14, 'email'], [12, 'Email'], 'message/rfc822');
const script = define('JScript File', [15, 'script'], [13, 'Script'], 'text/javascript');
const powershell = define('PowerShell Script', [15, 'script'], [13, 'Script'], 'text/plain');
const text = define('Text File', [16, 'text'], [14, 'Text File'], 'text/plain');

const typeOfExtension = new Map<string, SampleType>([
  ['exe', program],
  ['scr', program],
  ['dll', libraryType],
  ['pdf', pdf],
  ['doc', word],
  ['docx', word],
  ['docm', word],
  ['rtf', word],
  ['xls', excel],
  ['xlsx', excel],
  ['xlsm', excel],
  ['zip', archive],
  ['htm', html],
  ['html', html],
  ['eml', email],
  ['msg', email],
  ['js', script],
  ['ps1', powershell],
]);

const typeOfFirstBytes: readonly (readonly [string, SampleType])[] = [
  ['MZ', program],
  ['%PDF', pdf],
  ['PK\u0003\u0004', archive],
];

/** The type of a file by its name's extension, else by its first bytes, else text. */
export function fileTypeOf(fileName: string, content: Buffer): SampleType {
  const extension = fileName.slice(fileName.lastIndexOf('.') + 1).toLowerCase();
  const named = typeOfExtension.get(extension);
  if (named !== undefined) return named;
  const start = content.subarray(0, 4).toString('latin1');
  return typeOfFirstBytes.find(([bytes]) => start.startsWith(bytes))?.[1] ?? text;
}
