import { optional, required, type Unreachable } from './unreachable.js';

/** What asks a model that has learnt. */
export const ofModels: readonly Unreachable[] = [
  {
    name: 'DBotPredictPhishingWords',
    description: 'Foretells the label of a mail, and the words that decide it.',
    needs: 'a model that has learnt from mails',
    arguments: [
      { ...required('modelName', 'The name of the model.'), isDefault: true },
      optional('hashSeed', 'The seed of hashes.'),
      { ...optional('emailSubject', 'The subject.'), isArray: true },
      { ...optional('emailBody', 'The text.'), isArray: true },
      { ...optional('emailBodyHTML', 'The text as HTML.'), isArray: true },
      optional('topWordsLimit', 'How many words at most.', '20'),
      optional('wordThreshold', 'How much a word must decide.', '0.05'),
      optional('modelStoreType', 'Where the model is kept.', 'list'),
      optional('minTextLength', 'Characters that a text needs.', '5'),
      optional('labelProbabilityThreshold', 'How sure a label must be.', '0.8'),
      optional('confidenceThreshold', 'How sure the model must be.'),
      optional('returnError', 'Whether it is an error when nothing is foretold.', 'false'),
      optional('setIncidentFields', 'Whether fields of the incident are set.', 'false'),
      optional('language', 'The language of the text.', 'Any'),
      optional('tokenizationMethod', 'How the text is parted.', 'tokenizer'),
    ],
    outputs: [
      'DBotPredictPhishingWords.Label',
      'DBotPredictPhishingWords.Probability Number',
      'DBotPredictPhishingWords.PositiveWords Unknown',
      'DBotPredictPhishingWords.NegativeWords Unknown',
      'DBotPredictPhishingWords.TextTokensHighlighted',
    ],
  },
  {
    name: 'DBotPredictURLPhishing',
    description: 'Foretells whether URLs are of phishing.',
    needs: 'a model that has learnt from pages of the web, and a browser',
    arguments: [
      { ...optional('urls', 'The URLs.'), isArray: true },
      optional('emailBody', 'A mail with URLs.'),
      optional('emailHTML', 'The same as HTML.'),
      optional('maxNumberOfURL', 'How many URLs of it at most.', '3'),
      optional('forceModel', 'Whether well-known domains are asked for too.', 'False'),
      optional('resetModel', 'Whether the model is made anew.', 'False'),
      optional('debug', 'Whether more is told.', 'False'),
    ],
    outputs: [
      ...['URL', 'FinalVerdict', 'UseOfSuspiciousLogo', 'HasLoginForm', 'BadSEOQuality', 'NewDomain'].map(
        (member) => `DBotPredictURLPhishing.${member}`,
      ),
      'DBotPredictURLPhishing.URLStaticScore Number',
      'DBotPredictURLPhishing.TopMajesticDomain',
      'DBotScore.Score Number',
    ],
  },
  {
    name: 'LanguageDetect',
    description: 'Tells the language of a text.',
    needs: 'a model that knows languages',
    arguments: [{ ...required('text', 'The text.'), isDefault: true }],
    outputs: ['langDetect.lang', 'langDetect.probability Number'],
  },
];
