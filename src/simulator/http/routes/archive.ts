import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { archiveFiles, isPartOfReport, pickFiles } from '../../archive/analysis-archive.js';
import type { ArchiveFile } from '../../archive/archive-file.js';
import { writeZip } from '../../archive/zip-writer.js';
import { sceneOf } from '../../findings/scene.js';
import type { AnalysisRecord } from '../../platform/records.js';
import { badParameter, noSuchElement, Refusal } from '../../platform/refusal.js';
import { pathId, pathPart, queryOf } from '../query.js';
import { resource } from '../resource.js';
import type { Simulation } from '../simulation.js';

const longestPattern = 1000;

function binary(reply: FastifyReply, content: Buffer): FastifyReply {
  return reply.type('application/octet-stream').send(content);
}

/** The files that a `detector` key may not read are refused; the answer's words are chosen. */
function refuseLocked(files: readonly ArchiveFile[], simulation: Simulation): void {
  if (simulation.billingType === 'detector' && files.some(({ path }) => isPartOfReport(path))) {
    throw new Refusal(403, 'Permission denied');
  }
}

/**
 * `GET /rest/analysis/{id}/archive`: a zip of files picked by `filenames`, or one file by its path
 * (`vmray-api/README.md` sections 10 and 11). A folder gives a zip. Encrypted zips are not made.
 */
export function archiveRoutes(server: FastifyInstance, simulation: Simulation): void {
  const { platform } = simulation;
  const findAnalysis = (request: FastifyRequest): AnalysisRecord => {
    platform.now();
    const analysis = platform.analyses.get(pathId(request.params));
    if (analysis === undefined) throw noSuchElement();
    return analysis;
  };
  const filesOf = (analysis: AnalysisRecord): ArchiveFile[] => {
    const sample = platform.samples.get(analysis.job.sampleId);
    return sample === undefined ? [] : archiveFiles(analysis, sceneOf(sample, [analysis]));
  };
  const send = async (analysis: AnalysisRecord, patterns: string, reply: FastifyReply) => {
    if (patterns.length > longestPattern) throw badParameter('filenames');
    const picked = pickFiles(filesOf(analysis), patterns);
    if (picked.length === 0) throw noSuchElement();
    refuseLocked(picked, simulation);
    return binary(reply, await writeZip(picked, new Date(analysis.createdAt)));
  };
  const sendOne = async (analysis: AnalysisRecord, path: string, reply: FastifyReply) => {
    const file = filesOf(analysis).find((one) => one.path === path);
    if (file === undefined) return send(analysis, path, reply);
    refuseLocked([file], simulation);
    return binary(reply, file.content);
  };

  resource(server, '/rest/analysis/:id/archive', {
    GET: async (request, reply) => {
      const query = queryOf(request.query);
      if (query.has('encryption_password')) throw badParameter('encryption_password');
      const analysis = findAnalysis(request);
      const one = query.get('filename');
      return one === undefined
        ? send(analysis, query.get('filenames') ?? '*', reply)
        : sendOne(analysis, one, reply);
    },
  });
  resource(server, '/rest/analysis/:id/archive/*', {
    GET: async (request, reply) => sendOne(findAnalysis(request), pathPart(request.params, '*'), reply),
  });
}
