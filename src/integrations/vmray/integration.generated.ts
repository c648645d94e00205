// Generated from integration.yml by `npm run generate`. Do not edit.
// Not checked in here, because ajv writes its validators without types; what the module exports is typed all the same.
// @ts-nocheck
import type { CompiledManifest, Manifest } from "../../language/manifest/manifest.js";

interface Credentials {
  readonly identifier: string;
  readonly password: string;
  readonly credential: string;
  readonly credentials: Readonly<Record<string, unknown>>;
}

export interface Parameters {
  readonly integrationReliability: string;
  readonly server: string;
  readonly credentials?: Credentials;
  readonly proxy?: boolean;
  readonly insecure?: boolean;
  readonly retry_on_rate_limit: boolean;
  readonly api_key?: string;
}

export interface Arguments {
  readonly "vmray-upload-sample": {
    readonly entry_id: string;
    readonly document_password?: string;
    readonly archive_password?: string;
    readonly sample_type?: string;
    readonly shareable: boolean;
    readonly max_jobs: number;
    readonly tags?: readonly string[];
    readonly reanalyze?: boolean;
    readonly net_scheme_name?: string;
  };
  readonly "vmray-upload-url": {
    readonly url: string;
    readonly shareable: boolean;
    readonly max_jobs: number;
    readonly tags?: readonly string[];
    readonly net_scheme_name?: string;
  };
  readonly "vmray-get-submission": {
    readonly submission_id: readonly string[];
  };
  readonly "vmray-get-sample": {
    readonly sample_id: readonly string[];
  };
  readonly "vmray-get-analysis-by-sample": {
    readonly sample_id: readonly string[];
    readonly limit?: number;
  };
  readonly "vmray-get-threat-indicators": {
    readonly sample_id: readonly string[];
  };
  readonly "vmray-get-iocs": {
    readonly sample_id: readonly string[];
    readonly all_artifacts: boolean;
  };
  readonly "vmray-get-sample-by-hash": {
    readonly hash: readonly string[];
  };
  readonly "vmray-get-job-by-sample": {
    readonly sample_id: readonly string[];
  };
  readonly "vmray-get-job-by-id": {
    readonly job_id: readonly string[];
  };
  readonly "vmray-add-tag": {
    readonly submission_id?: readonly string[];
    readonly analysis_id?: readonly string[];
    readonly tag?: string;
  };
  readonly "vmray-delete-tag": {
    readonly analysis_id?: readonly string[];
    readonly submission_id?: readonly string[];
    readonly tag?: string;
  };
  readonly "vmray-get-summary": {
    readonly analysis_id: readonly string[];
  };
  readonly "vmray-get-screenshots": {
    readonly analysis_id: readonly string[];
  };
  readonly "vmray-get-license-usage-verdicts": {};
  readonly "vmray-get-license-usage-reports": {};
}

const manifest: Manifest = {
  "id": "vmray",
  "name": "vmray",
  "display": "VMRay",
  "description": "Detonates files and URLs in VMRay and returns verdicts, threat indicators and indicators of compromise.",
  "category": "Forensics & Malware Analysis",
  "deprecated": false,
  "parameters": [
    {
      "name": "integrationReliability",
      "type": 15,
      "kind": "text",
      "display": "Source Reliability",
      "displayPassword": "",
      "description": "How far the verdicts of this source are trusted.",
      "required": false,
      "defaultValue": "C - Fairly reliable",
      "options": [
        "A+ - 3rd party enrichment",
        "A - Completely reliable",
        "B - Usually reliable",
        "C - Fairly reliable",
        "D - Not usually reliable",
        "E - Unreliable",
        "F - Reliability cannot be judged"
      ],
      "hidden": false,
      "hiddenUsername": false,
      "hiddenPassword": false
    },
    {
      "name": "server",
      "type": 0,
      "kind": "text",
      "display": "Server URL (for example https://cloud.vmray.com)",
      "displayPassword": "",
      "description": "",
      "required": true,
      "defaultValue": "https://cloud.vmray.com",
      "options": [],
      "hidden": false,
      "hiddenUsername": false,
      "hiddenPassword": false
    },
    {
      "name": "credentials",
      "type": 9,
      "kind": "credentials",
      "display": "API Key (Recommended)",
      "displayPassword": "API Key (Recommended)",
      "description": "",
      "required": false,
      "options": [],
      "hidden": false,
      "hiddenUsername": true,
      "hiddenPassword": false
    },
    {
      "name": "proxy",
      "type": 8,
      "kind": "boolean",
      "display": "Use system proxy settings",
      "displayPassword": "",
      "description": "",
      "required": false,
      "options": [],
      "hidden": false,
      "hiddenUsername": false,
      "hiddenPassword": false
    },
    {
      "name": "insecure",
      "type": 8,
      "kind": "boolean",
      "display": "Trust any certificate (not secure)",
      "displayPassword": "",
      "description": "",
      "required": false,
      "options": [],
      "hidden": false,
      "hiddenUsername": false,
      "hiddenPassword": false
    },
    {
      "name": "retry_on_rate_limit",
      "type": 8,
      "kind": "boolean",
      "display": "Retry requests when API is rate limited",
      "displayPassword": "",
      "description": "Waits as long as VMRay asks, then tries again.",
      "required": false,
      "defaultValue": "true",
      "options": [],
      "hidden": false,
      "hiddenUsername": false,
      "hiddenPassword": false
    },
    {
      "name": "api_key",
      "type": 4,
      "kind": "encrypted",
      "display": "API Key (Deprecated)",
      "displayPassword": "",
      "description": "Deprecated; use \"API Key (Recommended)\", which wins where both are set.",
      "required": false,
      "options": [],
      "hidden": false,
      "hiddenUsername": false,
      "hiddenPassword": false
    }
  ],
  "commands": [
    {
      "name": "vmray-upload-sample",
      "description": "Submits a file for analysis.",
      "arguments": [
        {
          "name": "entry_id",
          "description": "Entry id of the file, for example 79@4.",
          "required": true,
          "isDefault": true,
          "predefined": [],
          "isArray": false,
          "secret": false,
          "deprecated": false,
          "hidden": false,
          "kind": "text"
        },
        {
          "name": "file_id",
          "description": "Older name of entry_id.",
          "required": false,
          "isDefault": false,
          "predefined": [],
          "isArray": false,
          "secret": false,
          "deprecated": false,
          "hidden": true,
          "kind": "text",
          "aliasOf": "entry_id"
        },
        {
          "name": "document_password",
          "description": "Password that opens the document.",
          "required": false,
          "isDefault": false,
          "predefined": [],
          "isArray": false,
          "secret": true,
          "deprecated": false,
          "hidden": false,
          "kind": "text"
        },
        {
          "name": "archive_password",
          "description": "Password that opens the archive.",
          "required": false,
          "isDefault": false,
          "predefined": [],
          "isArray": false,
          "secret": true,
          "deprecated": false,
          "hidden": false,
          "kind": "text"
        },
        {
          "name": "sample_type",
          "description": "Type to analyse the file as, instead of the one VMRay recognises.",
          "required": false,
          "isDefault": false,
          "predefined": [],
          "isArray": false,
          "secret": false,
          "deprecated": false,
          "hidden": false,
          "kind": "text"
        },
        {
          "name": "shareable",
          "description": "Whether VMRay may share the sample with others.",
          "required": false,
          "isDefault": false,
          "defaultValue": "false",
          "predefined": [
            "true",
            "false"
          ],
          "isArray": false,
          "secret": false,
          "deprecated": false,
          "hidden": false,
          "kind": "boolean"
        },
        {
          "name": "max_jobs",
          "description": "At most so many jobs are created.",
          "required": false,
          "isDefault": false,
          "defaultValue": "1",
          "predefined": [],
          "isArray": false,
          "secret": false,
          "deprecated": false,
          "hidden": false,
          "kind": "number"
        },
        {
          "name": "tags",
          "description": "Tags for the submission, separated by commas.",
          "required": false,
          "isDefault": false,
          "predefined": [],
          "isArray": true,
          "secret": false,
          "deprecated": false,
          "hidden": false,
          "kind": "text"
        },
        {
          "name": "reanalyze",
          "description": "Whether to analyse again what was analysed before. Deprecated; the caching of the API key's analysis settings decides.",
          "required": false,
          "isDefault": false,
          "predefined": [
            "true",
            "false"
          ],
          "isArray": false,
          "secret": false,
          "deprecated": true,
          "hidden": false,
          "kind": "boolean"
        },
        {
          "name": "net_scheme_name",
          "description": "Name of the network scheme that the analysis uses.",
          "required": false,
          "isDefault": false,
          "predefined": [],
          "isArray": false,
          "secret": false,
          "deprecated": false,
          "hidden": false,
          "kind": "text"
        }
      ],
      "outputs": [
        {
          "contextPath": "VMRay.Job.JobID",
          "type": "Number",
          "description": "Id of the job."
        },
        {
          "contextPath": "VMRay.Job.Created",
          "type": "Date",
          "description": "When the job was created."
        },
        {
          "contextPath": "VMRay.Job.SampleID",
          "type": "Number",
          "description": "Id of the sample."
        },
        {
          "contextPath": "VMRay.Job.VMName",
          "type": "String",
          "description": "Name of the virtual machine."
        },
        {
          "contextPath": "VMRay.Job.VMID",
          "type": "Number",
          "description": "Id of the virtual machine."
        },
        {
          "contextPath": "VMRay.Job.JobRuleSampleType",
          "type": "String",
          "description": "Type of the sample that the job was created for."
        },
        {
          "contextPath": "VMRay.Sample.SampleID",
          "type": "Number",
          "description": "Id of the sample."
        },
        {
          "contextPath": "VMRay.Sample.SampleURL",
          "type": "String",
          "description": "Page of the sample."
        },
        {
          "contextPath": "VMRay.Sample.Created",
          "type": "Date",
          "description": "When the sample was created."
        },
        {
          "contextPath": "VMRay.Sample.FileName",
          "type": "String",
          "description": "Name of the sample."
        },
        {
          "contextPath": "VMRay.Sample.FileSize",
          "type": "Number",
          "description": "Size of the sample in bytes."
        },
        {
          "contextPath": "VMRay.Sample.SHA1",
          "type": "String",
          "description": "SHA1 hash of the sample."
        },
        {
          "contextPath": "VMRay.Sample.SSDeep",
          "type": "String",
          "description": "SSDeep hash of the sample."
        },
        {
          "contextPath": "VMRay.Submission.SubmissionID",
          "type": "Number",
          "description": "Id of the submission."
        },
        {
          "contextPath": "VMRay.Submission.SubmissionURL",
          "type": "String",
          "description": "Page of the submission."
        },
        {
          "contextPath": "VMRay.Submission.SampleID",
          "type": "Number",
          "description": "Id of the submitted sample."
        }
      ],
      "deprecated": false,
      "hidden": false,
      "execution": false,
      "polling": false
    },
    {
      "name": "vmray-upload-url",
      "description": "Submits a URL for analysis.",
      "arguments": [
        {
          "name": "url",
          "description": "The URL, for example https://example.com.",
          "required": true,
          "isDefault": true,
          "predefined": [],
          "isArray": false,
          "secret": false,
          "deprecated": false,
          "hidden": false,
          "kind": "text"
        },
        {
          "name": "shareable",
          "description": "Whether VMRay may share the sample with others.",
          "required": false,
          "isDefault": false,
          "defaultValue": "false",
          "predefined": [
            "true",
            "false"
          ],
          "isArray": false,
          "secret": false,
          "deprecated": false,
          "hidden": false,
          "kind": "boolean"
        },
        {
          "name": "max_jobs",
          "description": "At most so many jobs are created.",
          "required": false,
          "isDefault": false,
          "defaultValue": "1",
          "predefined": [],
          "isArray": false,
          "secret": false,
          "deprecated": false,
          "hidden": false,
          "kind": "number"
        },
        {
          "name": "tags",
          "description": "Tags for the submission, separated by commas.",
          "required": false,
          "isDefault": false,
          "predefined": [],
          "isArray": true,
          "secret": false,
          "deprecated": false,
          "hidden": false,
          "kind": "text"
        },
        {
          "name": "net_scheme_name",
          "description": "Name of the network scheme that the analysis uses.",
          "required": false,
          "isDefault": false,
          "predefined": [],
          "isArray": false,
          "secret": false,
          "deprecated": false,
          "hidden": false,
          "kind": "text"
        }
      ],
      "outputs": [
        {
          "contextPath": "VMRay.Job.JobID",
          "type": "Number",
          "description": "Id of the job."
        },
        {
          "contextPath": "VMRay.Job.Created",
          "type": "Date",
          "description": "When the job was created."
        },
        {
          "contextPath": "VMRay.Job.SampleID",
          "type": "Number",
          "description": "Id of the sample."
        },
        {
          "contextPath": "VMRay.Job.VMName",
          "type": "String",
          "description": "Name of the virtual machine."
        },
        {
          "contextPath": "VMRay.Job.VMID",
          "type": "Number",
          "description": "Id of the virtual machine."
        },
        {
          "contextPath": "VMRay.Job.JobRuleSampleType",
          "type": "String",
          "description": "Type of the sample that the job was created for."
        },
        {
          "contextPath": "VMRay.Sample.SampleID",
          "type": "Number",
          "description": "Id of the sample."
        },
        {
          "contextPath": "VMRay.Sample.SampleURL",
          "type": "String",
          "description": "Page of the sample."
        },
        {
          "contextPath": "VMRay.Sample.Created",
          "type": "Date",
          "description": "When the sample was created."
        },
        {
          "contextPath": "VMRay.Sample.FileName",
          "type": "String",
          "description": "Name of the sample."
        },
        {
          "contextPath": "VMRay.Sample.FileSize",
          "type": "Number",
          "description": "Size of the sample in bytes."
        },
        {
          "contextPath": "VMRay.Sample.SHA1",
          "type": "String",
          "description": "SHA1 hash of the sample."
        },
        {
          "contextPath": "VMRay.Sample.SSDeep",
          "type": "String",
          "description": "SSDeep hash of the sample."
        },
        {
          "contextPath": "VMRay.Submission.SubmissionID",
          "type": "Number",
          "description": "Id of the submission."
        },
        {
          "contextPath": "VMRay.Submission.SubmissionURL",
          "type": "String",
          "description": "Page of the submission."
        },
        {
          "contextPath": "VMRay.Submission.SampleID",
          "type": "Number",
          "description": "Id of the submitted sample."
        }
      ],
      "deprecated": false,
      "hidden": false,
      "execution": false,
      "polling": false
    },
    {
      "name": "vmray-get-submission",
      "description": "Gets the result of a submission.",
      "arguments": [
        {
          "name": "submission_id",
          "description": "Id of the submission, as an upload gives it; several are separated by commas.",
          "required": true,
          "isDefault": true,
          "predefined": [],
          "isArray": true,
          "secret": false,
          "deprecated": false,
          "hidden": false,
          "kind": "text"
        }
      ],
      "outputs": [
        {
          "contextPath": "VMRay.Submission.IsFinished",
          "type": "Boolean",
          "description": "Whether all analyses have ended."
        },
        {
          "contextPath": "VMRay.Submission.HasErrors",
          "type": "Boolean",
          "description": "Whether an analysis failed."
        },
        {
          "contextPath": "VMRay.Submission.SubmissionID",
          "type": "Number",
          "description": "Id of the submission."
        },
        {
          "contextPath": "VMRay.Submission.SubmissionURL",
          "type": "String",
          "description": "Page of the submission."
        },
        {
          "contextPath": "VMRay.Submission.MD5",
          "type": "String",
          "description": "MD5 hash of the sample."
        },
        {
          "contextPath": "VMRay.Submission.SHA1",
          "type": "String",
          "description": "SHA1 hash of the sample."
        },
        {
          "contextPath": "VMRay.Submission.SHA256",
          "type": "String",
          "description": "SHA256 hash of the sample."
        },
        {
          "contextPath": "VMRay.Submission.SSDeep",
          "type": "String",
          "description": "SSDeep hash of the sample."
        },
        {
          "contextPath": "VMRay.Submission.Verdict",
          "type": "String",
          "description": "Malicious, Suspicious, Clean or Not Available."
        },
        {
          "contextPath": "VMRay.Submission.VerdictReason",
          "type": "String",
          "description": "Why there is no clear verdict."
        },
        {
          "contextPath": "VMRay.Submission.Severity",
          "type": "String",
          "description": "Deprecated; use Verdict."
        },
        {
          "contextPath": "VMRay.Submission.SampleID",
          "type": "Number",
          "description": "Id of the submitted sample."
        }
      ],
      "deprecated": false,
      "hidden": false,
      "execution": false,
      "polling": false
    },
    {
      "name": "vmray-get-sample",
      "description": "Gets what is known about a sample.",
      "arguments": [
        {
          "name": "sample_id",
          "description": "Id of the sample; several are separated by commas.",
          "required": true,
          "isDefault": true,
          "predefined": [],
          "isArray": true,
          "secret": false,
          "deprecated": false,
          "hidden": false,
          "kind": "text"
        }
      ],
      "outputs": [
        {
          "contextPath": "VMRay.Sample.SampleID",
          "type": "Number",
          "description": "Id of the sample."
        },
        {
          "contextPath": "VMRay.Sample.SampleURL",
          "type": "String",
          "description": "Page of the sample."
        },
        {
          "contextPath": "VMRay.Sample.FileName",
          "type": "String",
          "description": "Name of the file."
        },
        {
          "contextPath": "VMRay.Sample.MD5",
          "type": "String",
          "description": "MD5 hash of the sample."
        },
        {
          "contextPath": "VMRay.Sample.SHA1",
          "type": "String",
          "description": "SHA1 hash of the sample."
        },
        {
          "contextPath": "VMRay.Sample.SHA256",
          "type": "String",
          "description": "SHA256 hash of the sample."
        },
        {
          "contextPath": "VMRay.Sample.SSDeep",
          "type": "String",
          "description": "SSDeep hash of the sample."
        },
        {
          "contextPath": "VMRay.Sample.Verdict",
          "type": "String",
          "description": "Malicious, Suspicious, Clean or Not Available."
        },
        {
          "contextPath": "VMRay.Sample.VerdictReason",
          "type": "String",
          "description": "Why there is no clear verdict."
        },
        {
          "contextPath": "VMRay.Sample.Severity",
          "type": "String",
          "description": "Deprecated; use Verdict."
        },
        {
          "contextPath": "VMRay.Sample.Type",
          "type": "String",
          "description": "Type of the file."
        },
        {
          "contextPath": "VMRay.Sample.Created",
          "type": "Date",
          "description": "When the sample was created."
        },
        {
          "contextPath": "VMRay.Sample.Classifications",
          "type": "String",
          "description": "Classifications of the sample."
        },
        {
          "contextPath": "VMRay.Sample.Classification",
          "type": "String",
          "description": "The same as Classifications, for older playbooks."
        },
        {
          "contextPath": "VMRay.Sample.ChildSampleIDs",
          "type": "Number",
          "description": "Ids of the samples it contains."
        },
        {
          "contextPath": "VMRay.Sample.ParentSampleIDs",
          "type": "Number",
          "description": "Ids of the samples that contain it."
        }
      ],
      "deprecated": false,
      "hidden": false,
      "execution": false,
      "polling": false
    },
    {
      "name": "vmray-get-analysis-by-sample",
      "description": "Gets the analyses of a sample.",
      "arguments": [
        {
          "name": "sample_id",
          "description": "Id of the sample; several are separated by commas.",
          "required": true,
          "isDefault": true,
          "predefined": [],
          "isArray": true,
          "secret": false,
          "deprecated": false,
          "hidden": false,
          "kind": "text"
        },
        {
          "name": "limit",
          "description": "At most so many analyses are returned.",
          "required": false,
          "isDefault": false,
          "predefined": [],
          "isArray": false,
          "secret": false,
          "deprecated": false,
          "hidden": false,
          "kind": "number"
        }
      ],
      "outputs": [
        {
          "contextPath": "VMRay.Analysis.AnalysisID",
          "type": "Number",
          "description": "Id of the analysis."
        },
        {
          "contextPath": "VMRay.Analysis.AnalysisURL",
          "type": "String",
          "description": "Page of the analysis."
        },
        {
          "contextPath": "VMRay.Analysis.SampleID",
          "type": "Number",
          "description": "Id of the analysed sample."
        },
        {
          "contextPath": "VMRay.Analysis.Verdict",
          "type": "String",
          "description": "Malicious, Suspicious, Clean or Not Available."
        },
        {
          "contextPath": "VMRay.Analysis.VerdictReason",
          "type": "String",
          "description": "Why there is no clear verdict."
        },
        {
          "contextPath": "VMRay.Analysis.Severity",
          "type": "String",
          "description": "Deprecated; use Verdict."
        },
        {
          "contextPath": "VMRay.Analysis.JobCreated",
          "type": "Date",
          "description": "When the job of the analysis was created."
        },
        {
          "contextPath": "VMRay.Analysis.MD5",
          "type": "String",
          "description": "MD5 hash of the sample."
        },
        {
          "contextPath": "VMRay.Analysis.SHA1",
          "type": "String",
          "description": "SHA1 hash of the sample."
        },
        {
          "contextPath": "VMRay.Analysis.SHA256",
          "type": "String",
          "description": "SHA256 hash of the sample."
        },
        {
          "contextPath": "VMRay.Analysis.SSDeep",
          "type": "String",
          "description": "SSDeep hash of the sample."
        }
      ],
      "deprecated": false,
      "hidden": false,
      "execution": false,
      "polling": false
    },
    {
      "name": "vmray-get-threat-indicators",
      "description": "Gets the threat indicators (VTI) of a sample.",
      "arguments": [
        {
          "name": "sample_id",
          "description": "Id of the sample, as VMRay.Sample.SampleID gives it; several are separated by commas.",
          "required": true,
          "isDefault": true,
          "predefined": [],
          "isArray": true,
          "secret": false,
          "deprecated": false,
          "hidden": false,
          "kind": "text"
        }
      ],
      "outputs": [
        {
          "contextPath": "VMRay.ThreatIndicator.AnalysisID",
          "type": "Number",
          "description": "Ids of the analyses that saw it."
        },
        {
          "contextPath": "VMRay.ThreatIndicator.Category",
          "type": "String",
          "description": "Category of the threat indicator."
        },
        {
          "contextPath": "VMRay.ThreatIndicator.Classification",
          "type": "String",
          "description": "Classifications of the threat indicator."
        },
        {
          "contextPath": "VMRay.ThreatIndicator.ID",
          "type": "Number",
          "description": "Id of the threat indicator."
        },
        {
          "contextPath": "VMRay.ThreatIndicator.Operation",
          "type": "String",
          "description": "What the sample did."
        }
      ],
      "deprecated": false,
      "hidden": false,
      "execution": false,
      "polling": false
    },
    {
      "name": "vmray-get-iocs",
      "description": "Gets the indicators of compromise of a sample.",
      "arguments": [
        {
          "name": "sample_id",
          "description": "Id of the sample; several are separated by commas.",
          "required": true,
          "isDefault": true,
          "predefined": [],
          "isArray": true,
          "secret": false,
          "deprecated": false,
          "hidden": false,
          "kind": "text"
        },
        {
          "name": "all_artifacts",
          "description": "Whether to return every artifact, not only indicators of compromise.",
          "required": false,
          "isDefault": false,
          "defaultValue": "false",
          "predefined": [
            "true",
            "false"
          ],
          "isArray": false,
          "secret": false,
          "deprecated": false,
          "hidden": false,
          "kind": "boolean"
        }
      ],
      "outputs": [
        {
          "contextPath": "DBotScore.Indicator",
          "type": "String",
          "description": "What was scored."
        },
        {
          "contextPath": "DBotScore.Type",
          "type": "String",
          "description": "Kind of indicator."
        },
        {
          "contextPath": "DBotScore.Vendor",
          "type": "String",
          "description": "Who scored it: VMRay."
        },
        {
          "contextPath": "DBotScore.Score",
          "type": "Number",
          "description": "0 unknown, 1 good, 2 suspicious, 3 bad."
        },
        {
          "contextPath": "DBotScore.Reliability",
          "type": "String",
          "description": "How far the source is trusted."
        },
        {
          "contextPath": "Domain.Name",
          "type": "String",
          "description": "Name of the domain."
        },
        {
          "contextPath": "IP.Address",
          "type": "String",
          "description": "The IP address."
        },
        {
          "contextPath": "URL.Data",
          "type": "String",
          "description": "The URL."
        },
        {
          "contextPath": "Email.Address",
          "type": "String",
          "description": "The email address."
        },
        {
          "contextPath": "File.Path",
          "type": "String",
          "description": "Full path of the file."
        },
        {
          "contextPath": "File.MD5",
          "type": "String",
          "description": "MD5 hash of the file."
        },
        {
          "contextPath": "File.SHA1",
          "type": "String",
          "description": "SHA1 hash of the file."
        },
        {
          "contextPath": "File.SHA256",
          "type": "String",
          "description": "SHA256 hash of the file."
        },
        {
          "contextPath": "File.SSDeep",
          "type": "String",
          "description": "SSDeep hash of the file."
        },
        {
          "contextPath": "VMRay.Sample.SampleID",
          "type": "Number",
          "description": "Id of the sample."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Domain.AnalysisID",
          "type": "Number",
          "description": "Ids of the analyses that saw the domain."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Domain.Countries",
          "type": "String",
          "description": "Countries of the domain."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Domain.CountryCodes",
          "type": "String",
          "description": "Two-letter codes of these countries (ISO 3166-1)."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Domain.Domain",
          "type": "String",
          "description": "The domain."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Domain.ID",
          "type": "Number",
          "description": "Deprecated; always 0."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Domain.IsIOC",
          "type": "Boolean",
          "description": "Whether VMRay calls the domain an indicator of compromise."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Domain.IOCType",
          "type": "String",
          "description": "Kind of indicator."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Domain.IpAddresses",
          "type": "String",
          "description": "IP addresses of the domain."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Domain.OriginalDomains",
          "type": "String",
          "description": "Domains as they stood before normalisation."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Domain.ParentProcesses",
          "type": "String",
          "description": "Command lines of the processes that used the domain."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Domain.ParentProcessesNames",
          "type": "String",
          "description": "Names of these processes."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Domain.Protocols",
          "type": "String",
          "description": "Protocols used with the domain."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Domain.Sources",
          "type": "String",
          "description": "Where the domain was found."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Domain.Type",
          "type": "String",
          "description": "Kind of artifact."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Domain.Verdict",
          "type": "String",
          "description": "Malicious, Suspicious, Clean or Not Available."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Domain.VerdictReason",
          "type": "String",
          "description": "Why there is no clear verdict."
        },
        {
          "contextPath": "VMRay.Sample.IOC.EmailAddress.AnalysisID",
          "type": "Number",
          "description": "Ids of the analyses that saw the email address."
        },
        {
          "contextPath": "VMRay.Sample.IOC.EmailAddress.Classifications",
          "type": "String",
          "description": "Classifications of the email address."
        },
        {
          "contextPath": "VMRay.Sample.IOC.EmailAddress.EmailAddress",
          "type": "String",
          "description": "The email address."
        },
        {
          "contextPath": "VMRay.Sample.IOC.EmailAddress.IsIOC",
          "type": "Boolean",
          "description": "Whether VMRay calls the email address an indicator of compromise."
        },
        {
          "contextPath": "VMRay.Sample.IOC.EmailAddress.IsRecipient",
          "type": "Boolean",
          "description": "Whether it received an email."
        },
        {
          "contextPath": "VMRay.Sample.IOC.EmailAddress.IsSender",
          "type": "Boolean",
          "description": "Whether it sent an email."
        },
        {
          "contextPath": "VMRay.Sample.IOC.EmailAddress.IOCType",
          "type": "String",
          "description": "Kind of indicator."
        },
        {
          "contextPath": "VMRay.Sample.IOC.EmailAddress.Subjects",
          "type": "String",
          "description": "Subjects of the emails with this address."
        },
        {
          "contextPath": "VMRay.Sample.IOC.EmailAddress.ThreatNames",
          "type": "String",
          "description": "Threats recognised in the email address."
        },
        {
          "contextPath": "VMRay.Sample.IOC.EmailAddress.Type",
          "type": "String",
          "description": "Kind of artifact."
        },
        {
          "contextPath": "VMRay.Sample.IOC.EmailAddress.Verdict",
          "type": "String",
          "description": "Malicious, Suspicious, Clean or Not Available."
        },
        {
          "contextPath": "VMRay.Sample.IOC.EmailAddress.VerdictReason",
          "type": "String",
          "description": "Why there is no clear verdict."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Email.AnalysisID",
          "type": "Number",
          "description": "Ids of the analyses that saw the email."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Email.AttachmentTypes",
          "type": "String",
          "description": "MIME types of the attachments."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Email.Classifications",
          "type": "String",
          "description": "Classifications of the email."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Email.Hashes.MD5",
          "type": "String",
          "description": "MD5 hash."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Email.Hashes.SSDeep",
          "type": "String",
          "description": "SSDeep hash."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Email.Hashes.SHA256",
          "type": "String",
          "description": "SHA256 hash."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Email.Hashes.SHA1",
          "type": "String",
          "description": "SHA1 hash."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Email.IsIOC",
          "type": "Boolean",
          "description": "Whether VMRay calls the email an indicator of compromise."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Email.IOCType",
          "type": "String",
          "description": "Kind of indicator."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Email.NrAttachments",
          "type": "Number",
          "description": "Number of attachments."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Email.NrLinks",
          "type": "Number",
          "description": "Number of links."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Email.Recipients",
          "type": "String",
          "description": "Recipients of the email."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Email.Sender",
          "type": "String",
          "description": "Sender of the email."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Email.Subject",
          "type": "String",
          "description": "Subject of the email."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Email.ThreatNames",
          "type": "String",
          "description": "Threats recognised in the email."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Email.Type",
          "type": "String",
          "description": "Kind of artifact."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Email.Verdict",
          "type": "String",
          "description": "Malicious, Suspicious, Clean or Not Available."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Email.VerdictReason",
          "type": "String",
          "description": "Why there is no clear verdict."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Filename.AnalysisID",
          "type": "Number",
          "description": "Ids of the analyses that saw the file name."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Filename.Categories",
          "type": "String",
          "description": "Categories of the file name."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Filename.Classifications",
          "type": "String",
          "description": "Classifications of the file name."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Filename.Filename",
          "type": "String",
          "description": "The file name."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Filename.IsIOC",
          "type": "Boolean",
          "description": "Whether VMRay calls the file name an indicator of compromise."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Filename.IOCType",
          "type": "String",
          "description": "Kind of indicator."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Filename.Operations",
          "type": "String",
          "description": "What was done with the file name: access, create, read, write, delete."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Filename.ThreatNames",
          "type": "String",
          "description": "Threats recognised in the file name."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Filename.Type",
          "type": "String",
          "description": "Kind of artifact."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Filename.Verdict",
          "type": "String",
          "description": "Malicious, Suspicious, Clean or Not Available."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Filename.VerdictReason",
          "type": "String",
          "description": "Why there is no clear verdict."
        },
        {
          "contextPath": "VMRay.Sample.IOC.File.AnalysisID",
          "type": "Number",
          "description": "Ids of the analyses that saw the file."
        },
        {
          "contextPath": "VMRay.Sample.IOC.File.Categories",
          "type": "String",
          "description": "Categories of the file."
        },
        {
          "contextPath": "VMRay.Sample.IOC.File.Classifications",
          "type": "String",
          "description": "Classifications of the file."
        },
        {
          "contextPath": "VMRay.Sample.IOC.File.FileSize",
          "type": "Number",
          "description": "Size of the file in bytes."
        },
        {
          "contextPath": "VMRay.Sample.IOC.File.Filename",
          "type": "String",
          "description": "Name of the file."
        },
        {
          "contextPath": "VMRay.Sample.IOC.File.Filenames",
          "type": "String",
          "description": "All known names of the file."
        },
        {
          "contextPath": "VMRay.Sample.IOC.File.Hashes.MD5",
          "type": "String",
          "description": "MD5 hash."
        },
        {
          "contextPath": "VMRay.Sample.IOC.File.Hashes.SSDeep",
          "type": "String",
          "description": "SSDeep hash."
        },
        {
          "contextPath": "VMRay.Sample.IOC.File.Hashes.SHA256",
          "type": "String",
          "description": "SHA256 hash."
        },
        {
          "contextPath": "VMRay.Sample.IOC.File.Hashes.SHA1",
          "type": "String",
          "description": "SHA1 hash."
        },
        {
          "contextPath": "VMRay.Sample.IOC.File.ID",
          "type": "Number",
          "description": "Deprecated; always 0."
        },
        {
          "contextPath": "VMRay.Sample.IOC.File.IsIOC",
          "type": "Boolean",
          "description": "Whether VMRay calls the file an indicator of compromise."
        },
        {
          "contextPath": "VMRay.Sample.IOC.File.IOCType",
          "type": "String",
          "description": "Kind of indicator."
        },
        {
          "contextPath": "VMRay.Sample.IOC.File.MIMEType",
          "type": "String",
          "description": "MIME type of the file."
        },
        {
          "contextPath": "VMRay.Sample.IOC.File.Name",
          "type": "String",
          "description": "The same as Filename."
        },
        {
          "contextPath": "VMRay.Sample.IOC.File.NormFilename",
          "type": "String",
          "description": "Normalised name of the file."
        },
        {
          "contextPath": "VMRay.Sample.IOC.File.Operation",
          "type": "String",
          "description": "The same as Operations, for older playbooks."
        },
        {
          "contextPath": "VMRay.Sample.IOC.File.Operations",
          "type": "String",
          "description": "What was done with the file: access, create, read, write, delete."
        },
        {
          "contextPath": "VMRay.Sample.IOC.File.ParentFiles",
          "type": "String",
          "description": "Files that contained the file."
        },
        {
          "contextPath": "VMRay.Sample.IOC.File.ParentProcesses",
          "type": "String",
          "description": "Command lines of the processes that used the file."
        },
        {
          "contextPath": "VMRay.Sample.IOC.File.ParentProcessesNames",
          "type": "String",
          "description": "Names of these processes."
        },
        {
          "contextPath": "VMRay.Sample.IOC.File.ResourceURL",
          "type": "String",
          "description": "Where the file was downloaded from."
        },
        {
          "contextPath": "VMRay.Sample.IOC.File.ThreatNames",
          "type": "String",
          "description": "Threats recognised in the file."
        },
        {
          "contextPath": "VMRay.Sample.IOC.File.Type",
          "type": "String",
          "description": "Kind of artifact."
        },
        {
          "contextPath": "VMRay.Sample.IOC.File.Verdict",
          "type": "String",
          "description": "Malicious, Suspicious, Clean or Not Available."
        },
        {
          "contextPath": "VMRay.Sample.IOC.File.VerdictReason",
          "type": "String",
          "description": "Why there is no clear verdict."
        },
        {
          "contextPath": "VMRay.Sample.IOC.IP.AnalysisID",
          "type": "Number",
          "description": "Ids of the analyses that saw the IP address."
        },
        {
          "contextPath": "VMRay.Sample.IOC.IP.Countries",
          "type": "String",
          "description": "Countries of the IP address."
        },
        {
          "contextPath": "VMRay.Sample.IOC.IP.CountryCodes",
          "type": "String",
          "description": "Two-letter codes of these countries (ISO 3166-1)."
        },
        {
          "contextPath": "VMRay.Sample.IOC.IP.Country",
          "type": "String",
          "description": "Country of the IP address, as older versions named it."
        },
        {
          "contextPath": "VMRay.Sample.IOC.IP.CountryCode",
          "type": "String",
          "description": "Two-letter code of this country, as older versions named it."
        },
        {
          "contextPath": "VMRay.Sample.IOC.IP.Domains",
          "type": "String",
          "description": "Domains of the IP address."
        },
        {
          "contextPath": "VMRay.Sample.IOC.IP.IP",
          "type": "String",
          "description": "The IP address."
        },
        {
          "contextPath": "VMRay.Sample.IOC.IP.ID",
          "type": "Number",
          "description": "Deprecated; always 0."
        },
        {
          "contextPath": "VMRay.Sample.IOC.IP.IsIOC",
          "type": "Boolean",
          "description": "Whether VMRay calls the IP address an indicator of compromise."
        },
        {
          "contextPath": "VMRay.Sample.IOC.IP.IOCType",
          "type": "String",
          "description": "Kind of indicator."
        },
        {
          "contextPath": "VMRay.Sample.IOC.IP.Operation",
          "type": "String",
          "description": "Deprecated; always empty."
        },
        {
          "contextPath": "VMRay.Sample.IOC.IP.ParentProcesses",
          "type": "String",
          "description": "Command lines of the processes that used the IP address."
        },
        {
          "contextPath": "VMRay.Sample.IOC.IP.ParentProcessesNames",
          "type": "String",
          "description": "Names of these processes."
        },
        {
          "contextPath": "VMRay.Sample.IOC.IP.Protocols",
          "type": "String",
          "description": "Protocols used with the IP address."
        },
        {
          "contextPath": "VMRay.Sample.IOC.IP.Sources",
          "type": "String",
          "description": "Where the IP address was found."
        },
        {
          "contextPath": "VMRay.Sample.IOC.IP.Type",
          "type": "String",
          "description": "Kind of artifact."
        },
        {
          "contextPath": "VMRay.Sample.IOC.IP.Verdict",
          "type": "String",
          "description": "Malicious, Suspicious, Clean or Not Available."
        },
        {
          "contextPath": "VMRay.Sample.IOC.IP.VerdictReason",
          "type": "String",
          "description": "Why there is no clear verdict."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Mutex.AnalysisID",
          "type": "Number",
          "description": "Ids of the analyses that saw the mutex."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Mutex.Classifications",
          "type": "String",
          "description": "Classifications of the mutex."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Mutex.ID",
          "type": "Number",
          "description": "Deprecated; always 0."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Mutex.IsIOC",
          "type": "Boolean",
          "description": "Whether VMRay calls the mutex an indicator of compromise."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Mutex.IOCType",
          "type": "String",
          "description": "Kind of indicator."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Mutex.Name",
          "type": "String",
          "description": "Name of the mutex."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Mutex.Operation",
          "type": "String",
          "description": "The same as Operations, for older playbooks."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Mutex.Operations",
          "type": "String",
          "description": "What was done with the mutex: access, create, read, write, delete."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Mutex.ParentProcesses",
          "type": "String",
          "description": "Command lines of the processes that used the mutex."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Mutex.ParentProcessesNames",
          "type": "Unknown",
          "description": "Names of these processes."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Mutex.ThreatNames",
          "type": "String",
          "description": "Threats recognised in the mutex."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Mutex.Type",
          "type": "String",
          "description": "Kind of artifact."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Mutex.Verdict",
          "type": "String",
          "description": "Malicious, Suspicious, Clean or Not Available."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Mutex.VerdictReason",
          "type": "String",
          "description": "Why there is no clear verdict."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Process.AnalysisID",
          "type": "Number",
          "description": "Ids of the analyses that saw the process."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Process.Classifications",
          "type": "String",
          "description": "Classifications of the process."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Process.CmdLine",
          "type": "String",
          "description": "Command line of the process."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Process.ImageNames",
          "type": "String",
          "description": "Names of the executable."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Process.IsIOC",
          "type": "Boolean",
          "description": "Whether VMRay calls the process an indicator of compromise."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Process.IOCType",
          "type": "String",
          "description": "Kind of indicator."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Process.ParentProcesses",
          "type": "String",
          "description": "Command lines of the processes that used the process."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Process.ParentProcessesNames",
          "type": "String",
          "description": "Names of these processes."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Process.ProcessNames",
          "type": "String",
          "description": "Names of the process."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Process.ThreatNames",
          "type": "String",
          "description": "Threats recognised in the process."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Process.Type",
          "type": "String",
          "description": "Kind of artifact."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Process.Verdict",
          "type": "String",
          "description": "Malicious, Suspicious, Clean or Not Available."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Process.VerdictReason",
          "type": "String",
          "description": "Why there is no clear verdict."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Registry.AnalysisID",
          "type": "Number",
          "description": "Ids of the analyses that saw the registry key."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Registry.Classifications",
          "type": "String",
          "description": "Classifications of the registry key."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Registry.ID",
          "type": "Number",
          "description": "Deprecated; always 0."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Registry.IsIOC",
          "type": "Boolean",
          "description": "Whether VMRay calls the registry key an indicator of compromise."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Registry.IOCType",
          "type": "String",
          "description": "Kind of indicator."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Registry.Name",
          "type": "String",
          "description": "Name of the registry key."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Registry.Operation",
          "type": "String",
          "description": "The same as Operations, for older playbooks."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Registry.Operations",
          "type": "String",
          "description": "What was done with the registry key: access, create, read, write, delete."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Registry.ParentProcesses",
          "type": "String",
          "description": "Command lines of the processes that used the registry key."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Registry.ParentProcessesNames",
          "type": "String",
          "description": "Names of these processes."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Registry.ThreatNames",
          "type": "String",
          "description": "Threats recognised in the registry key."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Registry.Type",
          "type": "String",
          "description": "Kind of artifact."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Registry.ValueTypes",
          "type": "String",
          "description": "Types of the values of the key."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Registry.Verdict",
          "type": "String",
          "description": "Malicious, Suspicious, Clean or Not Available."
        },
        {
          "contextPath": "VMRay.Sample.IOC.Registry.VerdictReason",
          "type": "String",
          "description": "Why there is no clear verdict."
        },
        {
          "contextPath": "VMRay.Sample.IOC.URL.AnalysisID",
          "type": "Number",
          "description": "Ids of the analyses that saw the URL."
        },
        {
          "contextPath": "VMRay.Sample.IOC.URL.Categories",
          "type": "String",
          "description": "Categories of the URL."
        },
        {
          "contextPath": "VMRay.Sample.IOC.URL.ContentTypes",
          "type": "String",
          "description": "Content types served at the URL."
        },
        {
          "contextPath": "VMRay.Sample.IOC.URL.Countries",
          "type": "String",
          "description": "Countries of the URL."
        },
        {
          "contextPath": "VMRay.Sample.IOC.URL.CountryCodes",
          "type": "String",
          "description": "Two-letter codes of these countries (ISO 3166-1)."
        },
        {
          "contextPath": "VMRay.Sample.IOC.URL.ID",
          "type": "Number",
          "description": "Deprecated; always 0."
        },
        {
          "contextPath": "VMRay.Sample.IOC.URL.IPAddresses",
          "type": "String",
          "description": "IP addresses of the URL."
        },
        {
          "contextPath": "VMRay.Sample.IOC.URL.Methods",
          "type": "String",
          "description": "HTTP methods used."
        },
        {
          "contextPath": "VMRay.Sample.IOC.URL.Operation",
          "type": "String",
          "description": "Deprecated; always empty."
        },
        {
          "contextPath": "VMRay.Sample.IOC.URL.OriginalURLs",
          "type": "String",
          "description": "URLs as the sample used them."
        },
        {
          "contextPath": "VMRay.Sample.IOC.URL.ParentFiles",
          "type": "String",
          "description": "Files that contained the URL."
        },
        {
          "contextPath": "VMRay.Sample.IOC.URL.ParentProcesses",
          "type": "String",
          "description": "Command lines of the processes that used the URL."
        },
        {
          "contextPath": "VMRay.Sample.IOC.URL.ParentProcessesNames",
          "type": "String",
          "description": "Names of these processes."
        },
        {
          "contextPath": "VMRay.Sample.IOC.URL.Referrers",
          "type": "String",
          "description": "URLs that referred to this one."
        },
        {
          "contextPath": "VMRay.Sample.IOC.URL.Source",
          "type": "String",
          "description": "Where the URL was found."
        },
        {
          "contextPath": "VMRay.Sample.IOC.URL.Type",
          "type": "String",
          "description": "Kind of artifact."
        },
        {
          "contextPath": "VMRay.Sample.IOC.URL.URL",
          "type": "String",
          "description": "The URL."
        },
        {
          "contextPath": "VMRay.Sample.IOC.URL.UserAgents",
          "type": "String",
          "description": "User agents used."
        },
        {
          "contextPath": "VMRay.Sample.IOC.URL.Verdict",
          "type": "String",
          "description": "Malicious, Suspicious, Clean or Not Available."
        },
        {
          "contextPath": "VMRay.Sample.IOC.URL.VerdictReason",
          "type": "String",
          "description": "Why there is no clear verdict."
        }
      ],
      "deprecated": false,
      "hidden": false,
      "execution": false,
      "polling": false
    },
    {
      "name": "vmray-get-sample-by-hash",
      "description": "Retrieves the samples that have a hash.",
      "arguments": [
        {
          "name": "hash",
          "description": "MD5, SHA1 or SHA256 hash of the sample.",
          "required": true,
          "isDefault": true,
          "predefined": [],
          "isArray": true,
          "secret": false,
          "deprecated": false,
          "hidden": false,
          "kind": "text"
        }
      ],
      "outputs": [
        {
          "contextPath": "File.Name",
          "type": "String",
          "description": "Name of the file."
        },
        {
          "contextPath": "File.MD5",
          "type": "String",
          "description": "MD5 hash of the file."
        },
        {
          "contextPath": "File.SHA1",
          "type": "String",
          "description": "SHA1 hash of the file."
        },
        {
          "contextPath": "File.SHA256",
          "type": "String",
          "description": "SHA256 hash of the file."
        },
        {
          "contextPath": "File.SSDeep",
          "type": "String",
          "description": "ssdeep hash of the file."
        },
        {
          "contextPath": "File.Hashes",
          "type": "Unknown",
          "description": "All hashes of the file, each with its type."
        },
        {
          "contextPath": "DBotScore.Indicator",
          "type": "String",
          "description": "The indicator that was judged."
        },
        {
          "contextPath": "DBotScore.Type",
          "type": "String",
          "description": "Type of the indicator."
        },
        {
          "contextPath": "DBotScore.Vendor",
          "type": "String",
          "description": "Who judged it."
        },
        {
          "contextPath": "DBotScore.Score",
          "type": "Number",
          "description": "The score, 0 to 3."
        },
        {
          "contextPath": "DBotScore.Reliability",
          "type": "String",
          "description": "How far the source is trusted."
        },
        {
          "contextPath": "VMRay.Sample.SampleID",
          "type": "Number",
          "description": "Id of the sample."
        },
        {
          "contextPath": "VMRay.Sample.SampleURL",
          "type": "String",
          "description": "Page of the sample."
        },
        {
          "contextPath": "VMRay.Sample.FileName",
          "type": "String",
          "description": "File name of the sample."
        },
        {
          "contextPath": "VMRay.Sample.MD5",
          "type": "String",
          "description": "MD5 hash of the sample."
        },
        {
          "contextPath": "VMRay.Sample.SHA1",
          "type": "String",
          "description": "SHA1 hash of the sample."
        },
        {
          "contextPath": "VMRay.Sample.SHA256",
          "type": "String",
          "description": "SHA256 hash of the sample."
        },
        {
          "contextPath": "VMRay.Sample.SSDeep",
          "type": "String",
          "description": "ssdeep hash of the sample."
        },
        {
          "contextPath": "VMRay.Sample.Verdict",
          "type": "String",
          "description": "Verdict on the sample (Malicious, Suspicious, Clean, Not Available)."
        },
        {
          "contextPath": "VMRay.Sample.VerdictReason",
          "type": "String",
          "description": "Why there is this verdict."
        },
        {
          "contextPath": "VMRay.Sample.Severity",
          "type": "String",
          "description": "Deprecated; the severity of the sample."
        },
        {
          "contextPath": "VMRay.Sample.Type",
          "type": "String",
          "description": "File type."
        },
        {
          "contextPath": "VMRay.Sample.Created",
          "type": "Date",
          "description": "When the sample was created."
        },
        {
          "contextPath": "VMRay.Sample.Classification",
          "type": "String",
          "description": "Older name of Classifications."
        },
        {
          "contextPath": "VMRay.Sample.Classifications",
          "type": "String",
          "description": "Classifications of the sample."
        },
        {
          "contextPath": "VMRay.Sample.ChildSampleIDs",
          "type": "Number",
          "description": "Ids of the samples it contains."
        },
        {
          "contextPath": "VMRay.Sample.ParentSampleIDs",
          "type": "Number",
          "description": "Ids of the samples that contain it."
        }
      ],
      "deprecated": false,
      "hidden": false,
      "execution": false,
      "polling": false
    },
    {
      "name": "vmray-get-job-by-sample",
      "description": "Retrieves the running jobs of a sample.",
      "arguments": [
        {
          "name": "sample_id",
          "description": "Id of the sample; several are separated by commas.",
          "required": true,
          "isDefault": true,
          "predefined": [],
          "isArray": true,
          "secret": false,
          "deprecated": false,
          "hidden": false,
          "kind": "text"
        }
      ],
      "outputs": [
        {
          "contextPath": "VMRay.Job.JobID",
          "type": "Number",
          "description": "Id of the job."
        },
        {
          "contextPath": "VMRay.Job.SampleID",
          "type": "Number",
          "description": "Id of the job's sample."
        },
        {
          "contextPath": "VMRay.Job.SubmissionID",
          "type": "Number",
          "description": "Id of the submission."
        },
        {
          "contextPath": "VMRay.Job.MD5",
          "type": "String",
          "description": "MD5 hash of the sample."
        },
        {
          "contextPath": "VMRay.Job.SHA1",
          "type": "String",
          "description": "SHA1 hash of the sample."
        },
        {
          "contextPath": "VMRay.Job.SHA256",
          "type": "String",
          "description": "SHA256 hash of the sample."
        },
        {
          "contextPath": "VMRay.Job.SSDeep",
          "type": "String",
          "description": "ssdeep hash of the sample."
        },
        {
          "contextPath": "VMRay.Job.VMName",
          "type": "String",
          "description": "Name of the virtual machine."
        },
        {
          "contextPath": "VMRay.Job.VMID",
          "type": "Number",
          "description": "Id of the virtual machine."
        },
        {
          "contextPath": "VMRay.Job.Status",
          "type": "String",
          "description": "Status of the job; Finished/NotExists when it is gone."
        }
      ],
      "deprecated": false,
      "hidden": false,
      "execution": false,
      "polling": false
    },
    {
      "name": "vmray-get-job-by-id",
      "description": "Retrieves a job by its id.",
      "arguments": [
        {
          "name": "job_id",
          "description": "Id of the job; several are separated by commas.",
          "required": true,
          "isDefault": true,
          "predefined": [],
          "isArray": true,
          "secret": false,
          "deprecated": false,
          "hidden": false,
          "kind": "text"
        }
      ],
      "outputs": [
        {
          "contextPath": "VMRay.Job.JobID",
          "type": "Number",
          "description": "Id of the job."
        },
        {
          "contextPath": "VMRay.Job.SampleID",
          "type": "Number",
          "description": "Id of the job's sample."
        },
        {
          "contextPath": "VMRay.Job.SubmissionID",
          "type": "Number",
          "description": "Id of the submission."
        },
        {
          "contextPath": "VMRay.Job.MD5",
          "type": "String",
          "description": "MD5 hash of the sample."
        },
        {
          "contextPath": "VMRay.Job.SHA1",
          "type": "String",
          "description": "SHA1 hash of the sample."
        },
        {
          "contextPath": "VMRay.Job.SHA256",
          "type": "String",
          "description": "SHA256 hash of the sample."
        },
        {
          "contextPath": "VMRay.Job.SSDeep",
          "type": "String",
          "description": "ssdeep hash of the sample."
        },
        {
          "contextPath": "VMRay.Job.VMName",
          "type": "String",
          "description": "Name of the virtual machine."
        },
        {
          "contextPath": "VMRay.Job.VMID",
          "type": "Number",
          "description": "Id of the virtual machine."
        },
        {
          "contextPath": "VMRay.Job.Status",
          "type": "String",
          "description": "Status of the job; Finished/NotExists when it is gone."
        }
      ],
      "deprecated": false,
      "hidden": false,
      "execution": false,
      "polling": false
    },
    {
      "name": "vmray-add-tag",
      "description": "Adds a tag to analyses, submissions, or both.",
      "arguments": [
        {
          "name": "submission_id",
          "description": "Id of the submission to add the tag to; several are separated by commas.",
          "required": false,
          "isDefault": true,
          "predefined": [],
          "isArray": true,
          "secret": false,
          "deprecated": false,
          "hidden": false,
          "kind": "text"
        },
        {
          "name": "analysis_id",
          "description": "Id of the analysis to add the tag to; several are separated by commas.",
          "required": false,
          "isDefault": false,
          "predefined": [],
          "isArray": true,
          "secret": false,
          "deprecated": false,
          "hidden": false,
          "kind": "text"
        },
        {
          "name": "tag",
          "description": "The tag.",
          "required": false,
          "isDefault": false,
          "predefined": [],
          "isArray": false,
          "secret": false,
          "deprecated": false,
          "hidden": false,
          "kind": "text"
        }
      ],
      "outputs": [],
      "deprecated": false,
      "hidden": false,
      "execution": false,
      "polling": false
    },
    {
      "name": "vmray-delete-tag",
      "description": "Removes a tag from analyses, submissions, or both.",
      "arguments": [
        {
          "name": "analysis_id",
          "description": "Id of the analysis to remove the tag from; several are separated by commas.",
          "required": false,
          "isDefault": false,
          "predefined": [],
          "isArray": true,
          "secret": false,
          "deprecated": false,
          "hidden": false,
          "kind": "text"
        },
        {
          "name": "submission_id",
          "description": "Id of the submission to remove the tag from; several are separated by commas.",
          "required": false,
          "isDefault": true,
          "predefined": [],
          "isArray": true,
          "secret": false,
          "deprecated": false,
          "hidden": false,
          "kind": "text"
        },
        {
          "name": "tag",
          "description": "The tag.",
          "required": false,
          "isDefault": false,
          "predefined": [],
          "isArray": false,
          "secret": false,
          "deprecated": false,
          "hidden": false,
          "kind": "text"
        }
      ],
      "outputs": [],
      "deprecated": false,
      "hidden": false,
      "execution": false,
      "polling": false
    },
    {
      "name": "vmray-get-summary",
      "description": "Downloads the Summary JSON v2 of an analysis.",
      "arguments": [
        {
          "name": "analysis_id",
          "description": "Id of the analysis, as vmray-get-analysis-by-sample names it; several are separated by commas.",
          "required": true,
          "isDefault": true,
          "predefined": [],
          "isArray": true,
          "secret": false,
          "deprecated": false,
          "hidden": false,
          "kind": "text"
        }
      ],
      "outputs": [
        {
          "contextPath": "InfoFile.Name",
          "type": "String",
          "description": "Name of the file."
        },
        {
          "contextPath": "InfoFile.EntryID",
          "type": "String",
          "description": "Entry id of the file."
        },
        {
          "contextPath": "InfoFile.Size",
          "type": "Number",
          "description": "Size of the file in bytes."
        },
        {
          "contextPath": "InfoFile.Info",
          "type": "String",
          "description": "MIME type of the file."
        },
        {
          "contextPath": "InfoFile.Type",
          "type": "String",
          "description": "Type of the file in words."
        },
        {
          "contextPath": "InfoFile.Extension",
          "type": "String",
          "description": "Extension of the file name."
        }
      ],
      "deprecated": false,
      "hidden": false,
      "execution": false,
      "polling": false
    },
    {
      "name": "vmray-get-screenshots",
      "description": "Downloads the screenshots of a dynamic analysis, named analysis_5_screenshot_2.png for the third of analysis 5.",
      "arguments": [
        {
          "name": "analysis_id",
          "description": "Id of the analysis, as vmray-get-analysis-by-sample names it; several are separated by commas.",
          "required": true,
          "isDefault": true,
          "predefined": [],
          "isArray": true,
          "secret": false,
          "deprecated": false,
          "hidden": false,
          "kind": "text"
        }
      ],
      "outputs": [
        {
          "contextPath": "InfoFile.Name",
          "type": "String",
          "description": "Name of the file."
        },
        {
          "contextPath": "InfoFile.EntryID",
          "type": "String",
          "description": "Entry id of the file."
        },
        {
          "contextPath": "InfoFile.Size",
          "type": "Number",
          "description": "Size of the file in bytes."
        },
        {
          "contextPath": "InfoFile.Info",
          "type": "String",
          "description": "MIME type of the file."
        },
        {
          "contextPath": "InfoFile.Type",
          "type": "String",
          "description": "Type of the file in words."
        },
        {
          "contextPath": "InfoFile.Extension",
          "type": "String",
          "description": "Extension of the file name."
        }
      ],
      "deprecated": false,
      "hidden": false,
      "execution": false,
      "polling": false
    },
    {
      "name": "vmray-get-license-usage-verdicts",
      "description": "Retrieves how much of the licence's verdict quota is used.",
      "arguments": [],
      "outputs": [
        {
          "contextPath": "VMRay.VerdictQuota.PeriodEndDate",
          "type": "String",
          "description": "When the licence ends."
        },
        {
          "contextPath": "VMRay.VerdictQuota.VerdictQuota",
          "type": "Number",
          "description": "Verdicts a month."
        },
        {
          "contextPath": "VMRay.VerdictQuota.VerdictRemaining",
          "type": "Number",
          "description": "Verdicts that are left."
        },
        {
          "contextPath": "VMRay.VerdictQuota.VerdictUsage",
          "type": "Number",
          "description": "Percent used."
        }
      ],
      "deprecated": false,
      "hidden": false,
      "execution": false,
      "polling": false
    },
    {
      "name": "vmray-get-license-usage-reports",
      "description": "Retrieves how much of the licence's report quota is used.",
      "arguments": [],
      "outputs": [
        {
          "contextPath": "VMRay.ReportQuota.PeriodEndDate",
          "type": "String",
          "description": "When the licence ends."
        },
        {
          "contextPath": "VMRay.ReportQuota.VerdictQuota",
          "type": "Number",
          "description": "Reports a month."
        },
        {
          "contextPath": "VMRay.ReportQuota.VerdictRemaining",
          "type": "Number",
          "description": "Reports that are left."
        },
        {
          "contextPath": "VMRay.ReportQuota.VerdictUsage",
          "type": "Number",
          "description": "Percent used."
        },
        {
          "contextPath": "VMRay.ReportQuota.ReportQuota",
          "type": "Number",
          "description": "Reports a month."
        },
        {
          "contextPath": "VMRay.ReportQuota.ReportRemaining",
          "type": "Number",
          "description": "Reports that are left."
        },
        {
          "contextPath": "VMRay.ReportQuota.ReportUsage",
          "type": "Number",
          "description": "Percent used."
        },
        {
          "contextPath": "VMRay.ReportsQuota.PeriodEndDate",
          "type": "String",
          "description": "When the licence ends."
        },
        {
          "contextPath": "VMRay.ReportsQuota.VerdictQuota",
          "type": "Number",
          "description": "Reports a month."
        },
        {
          "contextPath": "VMRay.ReportsQuota.VerdictRemaining",
          "type": "Number",
          "description": "Reports that are left."
        },
        {
          "contextPath": "VMRay.ReportsQuota.VerdictUsage",
          "type": "Number",
          "description": "Percent used."
        },
        {
          "contextPath": "VMRay.ReportsQuota.ReportQuota",
          "type": "Number",
          "description": "Reports a month."
        },
        {
          "contextPath": "VMRay.ReportsQuota.ReportRemaining",
          "type": "Number",
          "description": "Reports that are left."
        },
        {
          "contextPath": "VMRay.ReportsQuota.ReportUsage",
          "type": "Number",
          "description": "Percent used."
        }
      ],
      "deprecated": false,
      "hidden": false,
      "execution": false,
      "polling": false
    }
  ]
};

const validateParameters = validate0;
const func0 = Object.prototype.hasOwnProperty;

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.integrationReliability === undefined) || (!(func0.call(data, "integrationReliability")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "integrationReliability"},message:"must have required property '"+"integrationReliability"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.server === undefined) || (!(func0.call(data, "server")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "server"},message:"must have required property '"+"server"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.retry_on_rate_limit === undefined) || (!(func0.call(data, "retry_on_rate_limit")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "retry_on_rate_limit"},message:"must have required property '"+"retry_on_rate_limit"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.integrationReliability !== undefined && func0.call(data, "integrationReliability")){
if(typeof data.integrationReliability !== "string"){
const err3 = {instancePath:instancePath+"/integrationReliability",schemaPath:"#/properties/integrationReliability/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.server !== undefined && func0.call(data, "server")){
if(typeof data.server !== "string"){
const err4 = {instancePath:instancePath+"/server",schemaPath:"#/properties/server/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.credentials !== undefined && func0.call(data, "credentials")){
let data2 = data.credentials;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.identifier === undefined) || (!(func0.call(data2, "identifier")))){
const err5 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/required",keyword:"required",params:{missingProperty: "identifier"},message:"must have required property '"+"identifier"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data2.password === undefined) || (!(func0.call(data2, "password")))){
const err6 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/required",keyword:"required",params:{missingProperty: "password"},message:"must have required property '"+"password"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data2.credential === undefined) || (!(func0.call(data2, "credential")))){
const err7 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/required",keyword:"required",params:{missingProperty: "credential"},message:"must have required property '"+"credential"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data2.credentials === undefined) || (!(func0.call(data2, "credentials")))){
const err8 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/required",keyword:"required",params:{missingProperty: "credentials"},message:"must have required property '"+"credentials"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.identifier !== undefined && func0.call(data2, "identifier")){
if(typeof data2.identifier !== "string"){
const err9 = {instancePath:instancePath+"/credentials/identifier",schemaPath:"#/properties/credentials/properties/identifier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.password !== undefined && func0.call(data2, "password")){
if(typeof data2.password !== "string"){
const err10 = {instancePath:instancePath+"/credentials/password",schemaPath:"#/properties/credentials/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.credential !== undefined && func0.call(data2, "credential")){
if(typeof data2.credential !== "string"){
const err11 = {instancePath:instancePath+"/credentials/credential",schemaPath:"#/properties/credentials/properties/credential/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.credentials !== undefined && func0.call(data2, "credentials")){
let data6 = data2.credentials;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
const err12 = {instancePath:instancePath+"/credentials/credentials",schemaPath:"#/properties/credentials/properties/credentials/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.proxy !== undefined && func0.call(data, "proxy")){
if(typeof data.proxy !== "boolean"){
const err14 = {instancePath:instancePath+"/proxy",schemaPath:"#/properties/proxy/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.insecure !== undefined && func0.call(data, "insecure")){
if(typeof data.insecure !== "boolean"){
const err15 = {instancePath:instancePath+"/insecure",schemaPath:"#/properties/insecure/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.retry_on_rate_limit !== undefined && func0.call(data, "retry_on_rate_limit")){
if(typeof data.retry_on_rate_limit !== "boolean"){
const err16 = {instancePath:instancePath+"/retry_on_rate_limit",schemaPath:"#/properties/retry_on_rate_limit/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.api_key !== undefined && func0.call(data, "api_key")){
if(typeof data.api_key !== "string"){
const err17 = {instancePath:instancePath+"/api_key",schemaPath:"#/properties/api_key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

const validateArguments0 = validate1;

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.entry_id === undefined) || (!(func0.call(data, "entry_id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entry_id"},message:"must have required property '"+"entry_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.shareable === undefined) || (!(func0.call(data, "shareable")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shareable"},message:"must have required property '"+"shareable"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.max_jobs === undefined) || (!(func0.call(data, "max_jobs")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "max_jobs"},message:"must have required property '"+"max_jobs"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.entry_id !== undefined && func0.call(data, "entry_id")){
if(typeof data.entry_id !== "string"){
const err3 = {instancePath:instancePath+"/entry_id",schemaPath:"#/properties/entry_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.document_password !== undefined && func0.call(data, "document_password")){
if(typeof data.document_password !== "string"){
const err4 = {instancePath:instancePath+"/document_password",schemaPath:"#/properties/document_password/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.archive_password !== undefined && func0.call(data, "archive_password")){
if(typeof data.archive_password !== "string"){
const err5 = {instancePath:instancePath+"/archive_password",schemaPath:"#/properties/archive_password/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.sample_type !== undefined && func0.call(data, "sample_type")){
if(typeof data.sample_type !== "string"){
const err6 = {instancePath:instancePath+"/sample_type",schemaPath:"#/properties/sample_type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.shareable !== undefined && func0.call(data, "shareable")){
if(typeof data.shareable !== "boolean"){
const err7 = {instancePath:instancePath+"/shareable",schemaPath:"#/properties/shareable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.max_jobs !== undefined && func0.call(data, "max_jobs")){
let data5 = data.max_jobs;
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err8 = {instancePath:instancePath+"/max_jobs",schemaPath:"#/properties/max_jobs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.tags !== undefined && func0.call(data, "tags")){
let data6 = data.tags;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(typeof data6[i0] !== "string"){
const err9 = {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.reanalyze !== undefined && func0.call(data, "reanalyze")){
if(typeof data.reanalyze !== "boolean"){
const err11 = {instancePath:instancePath+"/reanalyze",schemaPath:"#/properties/reanalyze/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.net_scheme_name !== undefined && func0.call(data, "net_scheme_name")){
if(typeof data.net_scheme_name !== "string"){
const err12 = {instancePath:instancePath+"/net_scheme_name",schemaPath:"#/properties/net_scheme_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}

const validateArguments1 = validate2;

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.url === undefined) || (!(func0.call(data, "url")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.shareable === undefined) || (!(func0.call(data, "shareable")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shareable"},message:"must have required property '"+"shareable"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.max_jobs === undefined) || (!(func0.call(data, "max_jobs")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "max_jobs"},message:"must have required property '"+"max_jobs"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.url !== undefined && func0.call(data, "url")){
if(typeof data.url !== "string"){
const err3 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.shareable !== undefined && func0.call(data, "shareable")){
if(typeof data.shareable !== "boolean"){
const err4 = {instancePath:instancePath+"/shareable",schemaPath:"#/properties/shareable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.max_jobs !== undefined && func0.call(data, "max_jobs")){
let data2 = data.max_jobs;
if(!((typeof data2 == "number") && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/max_jobs",schemaPath:"#/properties/max_jobs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.tags !== undefined && func0.call(data, "tags")){
let data3 = data.tags;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err6 = {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.net_scheme_name !== undefined && func0.call(data, "net_scheme_name")){
if(typeof data.net_scheme_name !== "string"){
const err8 = {instancePath:instancePath+"/net_scheme_name",schemaPath:"#/properties/net_scheme_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}

const validateArguments2 = validate3;

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.submission_id === undefined) || (!(func0.call(data, "submission_id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "submission_id"},message:"must have required property '"+"submission_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.submission_id !== undefined && func0.call(data, "submission_id")){
let data0 = data.submission_id;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err1 = {instancePath:instancePath+"/submission_id/" + i0,schemaPath:"#/properties/submission_id/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/submission_id",schemaPath:"#/properties/submission_id/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}

const validateArguments3 = validate4;

function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.sample_id === undefined) || (!(func0.call(data, "sample_id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sample_id"},message:"must have required property '"+"sample_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.sample_id !== undefined && func0.call(data, "sample_id")){
let data0 = data.sample_id;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err1 = {instancePath:instancePath+"/sample_id/" + i0,schemaPath:"#/properties/sample_id/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/sample_id",schemaPath:"#/properties/sample_id/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}

const validateArguments4 = validate5;

function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.sample_id === undefined) || (!(func0.call(data, "sample_id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sample_id"},message:"must have required property '"+"sample_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.sample_id !== undefined && func0.call(data, "sample_id")){
let data0 = data.sample_id;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err1 = {instancePath:instancePath+"/sample_id/" + i0,schemaPath:"#/properties/sample_id/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/sample_id",schemaPath:"#/properties/sample_id/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.limit !== undefined && func0.call(data, "limit")){
let data2 = data.limit;
if(!((typeof data2 == "number") && (isFinite(data2)))){
const err3 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate5.errors = vErrors;
return errors === 0;
}

const validateArguments5 = validate6;

function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.sample_id === undefined) || (!(func0.call(data, "sample_id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sample_id"},message:"must have required property '"+"sample_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.sample_id !== undefined && func0.call(data, "sample_id")){
let data0 = data.sample_id;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err1 = {instancePath:instancePath+"/sample_id/" + i0,schemaPath:"#/properties/sample_id/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/sample_id",schemaPath:"#/properties/sample_id/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}

const validateArguments6 = validate7;

function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.sample_id === undefined) || (!(func0.call(data, "sample_id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sample_id"},message:"must have required property '"+"sample_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.all_artifacts === undefined) || (!(func0.call(data, "all_artifacts")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "all_artifacts"},message:"must have required property '"+"all_artifacts"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.sample_id !== undefined && func0.call(data, "sample_id")){
let data0 = data.sample_id;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err2 = {instancePath:instancePath+"/sample_id/" + i0,schemaPath:"#/properties/sample_id/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/sample_id",schemaPath:"#/properties/sample_id/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.all_artifacts !== undefined && func0.call(data, "all_artifacts")){
if(typeof data.all_artifacts !== "boolean"){
const err4 = {instancePath:instancePath+"/all_artifacts",schemaPath:"#/properties/all_artifacts/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}

const validateArguments7 = validate8;

function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.hash === undefined) || (!(func0.call(data, "hash")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hash"},message:"must have required property '"+"hash"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.hash !== undefined && func0.call(data, "hash")){
let data0 = data.hash;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err1 = {instancePath:instancePath+"/hash/" + i0,schemaPath:"#/properties/hash/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/hash",schemaPath:"#/properties/hash/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate8.errors = vErrors;
return errors === 0;
}

const validateArguments8 = validate9;

function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.sample_id === undefined) || (!(func0.call(data, "sample_id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sample_id"},message:"must have required property '"+"sample_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.sample_id !== undefined && func0.call(data, "sample_id")){
let data0 = data.sample_id;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err1 = {instancePath:instancePath+"/sample_id/" + i0,schemaPath:"#/properties/sample_id/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/sample_id",schemaPath:"#/properties/sample_id/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}

const validateArguments9 = validate10;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.job_id === undefined) || (!(func0.call(data, "job_id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "job_id"},message:"must have required property '"+"job_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.job_id !== undefined && func0.call(data, "job_id")){
let data0 = data.job_id;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err1 = {instancePath:instancePath+"/job_id/" + i0,schemaPath:"#/properties/job_id/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/job_id",schemaPath:"#/properties/job_id/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

const validateArguments10 = validate11;

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.submission_id !== undefined && func0.call(data, "submission_id")){
let data0 = data.submission_id;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err0 = {instancePath:instancePath+"/submission_id/" + i0,schemaPath:"#/properties/submission_id/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath:instancePath+"/submission_id",schemaPath:"#/properties/submission_id/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.analysis_id !== undefined && func0.call(data, "analysis_id")){
let data2 = data.analysis_id;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(typeof data2[i1] !== "string"){
const err2 = {instancePath:instancePath+"/analysis_id/" + i1,schemaPath:"#/properties/analysis_id/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/analysis_id",schemaPath:"#/properties/analysis_id/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.tag !== undefined && func0.call(data, "tag")){
if(typeof data.tag !== "string"){
const err4 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const validateArguments11 = validate12;

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.analysis_id !== undefined && func0.call(data, "analysis_id")){
let data0 = data.analysis_id;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err0 = {instancePath:instancePath+"/analysis_id/" + i0,schemaPath:"#/properties/analysis_id/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath:instancePath+"/analysis_id",schemaPath:"#/properties/analysis_id/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.submission_id !== undefined && func0.call(data, "submission_id")){
let data2 = data.submission_id;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(typeof data2[i1] !== "string"){
const err2 = {instancePath:instancePath+"/submission_id/" + i1,schemaPath:"#/properties/submission_id/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/submission_id",schemaPath:"#/properties/submission_id/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.tag !== undefined && func0.call(data, "tag")){
if(typeof data.tag !== "string"){
const err4 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

const validateArguments12 = validate13;

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.analysis_id === undefined) || (!(func0.call(data, "analysis_id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "analysis_id"},message:"must have required property '"+"analysis_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.analysis_id !== undefined && func0.call(data, "analysis_id")){
let data0 = data.analysis_id;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err1 = {instancePath:instancePath+"/analysis_id/" + i0,schemaPath:"#/properties/analysis_id/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/analysis_id",schemaPath:"#/properties/analysis_id/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

const validateArguments13 = validate14;

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.analysis_id === undefined) || (!(func0.call(data, "analysis_id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "analysis_id"},message:"must have required property '"+"analysis_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.analysis_id !== undefined && func0.call(data, "analysis_id")){
let data0 = data.analysis_id;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err1 = {instancePath:instancePath+"/analysis_id/" + i0,schemaPath:"#/properties/analysis_id/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/analysis_id",schemaPath:"#/properties/analysis_id/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

const validateArguments14 = validate15;

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

const validateArguments15 = validate16;

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

export const compiled: CompiledManifest<Parameters, Arguments> = {
  manifest,
  validateParameters,
  validateArguments: {
    "vmray-upload-sample": validateArguments0,
    "vmray-upload-url": validateArguments1,
    "vmray-get-submission": validateArguments2,
    "vmray-get-sample": validateArguments3,
    "vmray-get-analysis-by-sample": validateArguments4,
    "vmray-get-threat-indicators": validateArguments5,
    "vmray-get-iocs": validateArguments6,
    "vmray-get-sample-by-hash": validateArguments7,
    "vmray-get-job-by-sample": validateArguments8,
    "vmray-get-job-by-id": validateArguments9,
    "vmray-add-tag": validateArguments10,
    "vmray-delete-tag": validateArguments11,
    "vmray-get-summary": validateArguments12,
    "vmray-get-screenshots": validateArguments13,
    "vmray-get-license-usage-verdicts": validateArguments14,
    "vmray-get-license-usage-reports": validateArguments15,
  },
};
