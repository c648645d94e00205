import multipart from '@fastify/multipart';
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { checkKey } from './authentication.js';
import { answerError } from './errors.js';
import { addFaultHooks } from './fault-hooks.js';
import { pathOf } from './path-of.js';
import { analysisRoutes } from './routes/analysis.js';
import { archiveRoutes } from './routes/archive.js';
import { continuationRoutes } from './routes/continuation.js';
import { controlRoutes } from './routes/control.js';
import { findingRoutes } from './routes/findings.js';
import { jobRoutes } from './routes/job.js';
import { sampleRoutes } from './routes/sample.js';
import { submissionRoutes } from './routes/submission.js';
import { submitRoutes } from './routes/submit.js';
import { systemRoutes } from './routes/system.js';
import { tagRoutes } from './routes/tags.js';
import type { Simulation } from './simulation.js';

/** Bodies other than uploads, and fields of forms, in bytes. */
const longestBody = 1024 * 1024;
const longestRequest = 10 * 60 * 1000;

const platformRoutes = [
  ...[submitRoutes, submissionRoutes, sampleRoutes, findingRoutes, analysisRoutes, archiveRoutes],
  ...[jobRoutes, tagRoutes, systemRoutes, continuationRoutes],
];

function markAsSimulator(reply: FastifyReply): void {
  reply.header('X-Simulator', 'sortie');
}

/** What holds for every request: the mark, the count, the log, the envelope around errors. */
function addCommonParts(server: FastifyInstance, simulation: Simulation): void {
  server.addHook('onRequest', async (request, reply) => {
    markAsSimulator(reply);
    const path = pathOf(request);
    if (!path.startsWith('/simulator/')) simulation.requests.add(request.method, path);
  });
  server.addHook('onResponse', async (request, reply) => {
    const path = pathOf(request).slice(0, 200);
    simulation.log(`[simulator] ${request.method} ${path} ${reply.statusCode}`);
  });
  server.setNotFoundHandler((_request, reply) => {
    reply.code(404).send({ error_msg: 'Not found', result: 'error' });
  });
  server.setErrorHandler((error, _request, reply) => {
    const surprise = answerError(error, reply);
    if (surprise !== undefined) simulation.log(`[simulator] ${String(surprise)}`);
  });
}

/** Bodies are kept as text: routes read what they need, whatever a client calls its body. */
function addBodyParsers(server: FastifyInstance, simulation: Simulation): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));
  server.register(multipart, {
    throwFileSizeLimit: false,
    limits: {
      fileSize: simulation.maximumUploadBytes,
      fieldSize: longestBody,
      fields: 100,
      files: 5,
      parts: 105,
    },
  });
}

/** The HTTP server of a simulation, ready to listen. Delays of faults end when `stopping` does. */
export function buildServer(simulation: Simulation, stopping: AbortSignal): FastifyInstance {
  const server = Fastify({
    bodyLimit: longestBody,
    requestTimeout: longestRequest,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 4096 },
    frameworkErrors: (error, _request, reply) => {
      markAsSimulator(reply);
      answerError(error, reply);
    },
  });
  addCommonParts(server, simulation);
  addBodyParsers(server, simulation);
  server.register(async (rest) => {
    addFaultHooks(rest, simulation.faults, stopping);
    rest.addHook('onRequest', async (request) => {
      checkKey(request.headers.authorization, simulation.apiKey);
      simulation.rateLimit?.pass();
    });
    for (const routes of platformRoutes) routes(rest, simulation);
  });
  server.register(async (control) => controlRoutes(control, simulation));
  return server;
}
