import { fileOutputs } from '../file-outputs.js';
import { optional, required, type Unreachable } from './unreachable.js';

/** What asks a product by an integration that Sortie has not. */
export const ofProducts: readonly Unreachable[] = [
  {
    name: 'FetchFromInstance',
    description: 'Has an instance of an integration fetch incidents.',
    needs: 'an instance of the integration, and its fetch of incidents',
    arguments: [
      optional('instance_name', 'The instance.'),
      optional('brand_name', 'The integration, instead of an instance.'),
      optional('expect_data', 'Whether it is an error when nothing is fetched.', 'true'),
      optional('add_to_context', 'Whether what is fetched is left in the context.', 'false'),
      optional('error_msg_in_incident', 'It is an error when an incident has this text.', 'Error'),
    ],
    outputs: ['FetchedIncidents Unknown'],
  },
  {
    name: 'PhishLabsPopulateIndicators',
    description: 'Makes indicators of those of the PhishLabs feed.',
    needs: 'an instance of PhishLabs IOC (its command phishlabs-global-feed)',
    arguments: [
      optional('since', 'How far back: 1h.', '1h'),
      optional('limit', 'How many at most.'),
      optional('delete_false_positive', 'Whether false positives are let alone.', 'false'),
      optional('indicator_type', 'Domain, URL or Attachment.'),
      optional('remove_query', 'Whether queries are taken from URLs.', 'false'),
      optional('remove_protocol', 'Whether the scheme is taken from URLs.', 'false'),
    ],
    outputs: [],
  },
  {
    name: 'EPOFindSystem',
    description: 'Finds a system that is known to McAfee ePO.',
    needs: 'an instance of McAfee ePO (its command epo-command)',
    arguments: [{ ...required('searchText', 'A host name, an agent, or another text.'), isDefault: true }],
    outputs: ['Endpoint.Hostname'],
  },
  {
    name: 'CBFindHash',
    description: 'Finds where Carbon Black has seen files of a hash.',
    needs: 'an instance of Carbon Black (its command cb-binary)',
    arguments: [{ ...required('md5', 'The MD5 hashes.'), isDefault: true, isArray: true }],
    outputs: ['found_hashes', 'found_file_locations'],
  },
  {
    name: 'ADGetComputer',
    description: 'Finds a computer in a directory.',
    needs: 'an LDAP directory (the command ad-search)',
    arguments: [
      { ...optional('name', 'The name of the computer.'), isDefault: true },
      optional('dn', 'Its distinguished name.'),
      optional('attributes', 'Further attributes that are asked for.'),
      optional('customFieldType', 'Another attribute that it is found by.'),
      optional('customFieldData', 'What that holds.'),
      optional('headers', 'The columns that are shown.'),
      optional('nestedSearch', 'Whether groups of groups are found.'),
    ],
    outputs: ['Endpoint.Type', 'Endpoint.ID', 'Endpoint.Hostname', 'Endpoint.Groups'],
  },
  {
    name: 'FetchFileD2',
    description: 'Fetches a file of an endpoint.',
    needs: 'an agent on the endpoint (D2)',
    arguments: [
      { ...optional('using', 'The endpoint.'), isDefault: true },
      required('filepath', 'The path of the file there.'),
    ],
    outputs: fileOutputs.map(({ contextPath, type }) => `${contextPath} ${type}`),
  },
];
