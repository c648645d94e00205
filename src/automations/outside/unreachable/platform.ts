import { optional, required, type Unreachable } from './unreachable.js';

const reportArguments = [
  optional('name', 'The template of the report.', 'Investigation Summary'),
  optional('type', 'The format of the report.', 'pdf'),
];

/** What asks the server of a platform. */
export const ofThePlatform: readonly Unreachable[] = [
  {
    name: 'GenerateInvestigationSummaryReport',
    description: 'Makes a report of an incident.',
    needs: 'the report templates of a platform',
    arguments: [...reportArguments, optional('incidentId', 'The incident.')],
    outputs: ['Report.Name', 'Report.FileID'],
  },
  {
    name: 'GenerateSummaryReports',
    description: 'Makes reports of incidents.',
    needs: 'the report templates of a platform',
    arguments: [...reportArguments, { ...required('ids', 'The incidents.'), isArray: true }],
    outputs: [
      'SummaryReports.IncidentID Number',
      'SummaryReports.ReportName',
      'SummaryReports.File',
      'SummaryReports.FileID',
    ],
  },
  {
    name: 'DemistoVersion',
    description: 'Tells the version of the server.',
    needs: 'the server of a platform',
    arguments: [],
    outputs: ['DemistoVersion.version', 'DemistoVersion.buildNumber'],
  },
];
