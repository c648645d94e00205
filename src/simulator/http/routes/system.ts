import type { FastifyInstance } from 'fastify';
import { account, isFinished, platformVersion } from '../../answers/surroundings.js';
import type { JsonObject } from '../../json.js';
import { mostRows } from '../../listing/pages.js';
import { resource } from '../resource.js';
import type { Simulation } from '../simulation.js';

/** What the made-up account may use a month. The simulator never refuses for want of quota. */
const quota = 1000;

function remaining({ platform }: Simulation): number {
  const now = platform.now();
  const used = [...platform.submissions.values()].filter((one) => !one.usedCache && isFinished(one, now));
  return Math.max(0, quota - used.length);
}

/** Dates of the licence, the one exception to the usual form of times. */
function billingDate(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 16).replace('T', ' ')} (UTC+0)`;
}

function billingInformation(simulation: Simulation): JsonObject {
  const left = remaining(simulation);
  const now = simulation.clock.now();
  return {
    billing_period: 'monthly',
    detector_quota: quota,
    detector_remaining: left,
    end_date: billingDate(now + 30 * 24 * 3600 * 1000),
    next_plan_start_date: null,
    ppu_report_quota_used: 0,
    ppu_verdict_quota_used: 0,
    product_plan_name: 'Simulator',
    quota,
    remaining: left,
    report_quota: quota,
    report_remaining: left,
    today_date: billingDate(now),
    user_email: account.email,
    user_expiry_date: null,
    verdict_quota: quota,
    verdict_remaining: left,
  };
}

/** `system_info`, with two members more that say what answers here. */
function systemInformation({ pageSize, maximumUploadBytes, url }: Simulation): JsonObject {
  return {
    api_items_per_request: pageSize,
    file_param_http_scheme_enabled: false,
    max_api_items: mostRows,
    simulator: true,
    simulator_notice: 'This is the VMRay simulator of Sortie. Nothing is analysed; all findings are made up.',
    version: platformVersion.text,
    version_major: platformVersion.major,
    version_minor: platformVersion.minor,
    version_revision: platformVersion.revision,
    webif_alias: 'simulator',
    webif_base_url: url,
    webif_max_sample_size: maximumUploadBytes,
    webif_max_upload_size: maximumUploadBytes,
  };
}

/** `billing_info`, `system_info` and the key's quota (`vmray-api/README.md` section 12). */
export function systemRoutes(server: FastifyInstance, simulation: Simulation): void {
  const add = (path: string, data: () => JsonObject) =>
    resource(server, path, { GET: () => ({ result: 'ok', data: data() }) });
  add('/rest/billing_info', () => billingInformation(simulation));
  add('/rest/system_info', () => systemInformation(simulation));
  add('/rest/api_key/quota', () => ({ quota_limit: quota, used_quota: quota - remaining(simulation) }));
}
