import type { Automation } from '../../playbook/automation/automation.js';
import { addDBotScoreToContext } from './add-dbot-score-to-context.js';
import { appendIndicatorField } from './append-indicator-field.js';
import { associateIndicatorToAlert } from './associate-indicator-to-alert.js';
import { associateIndicatorToIncident } from './associate-indicator-to-incident.js';
import { associateIndicatorsToIncident } from './associate-indicators-to-incident.js';
import { createDBotScoreEntry } from './create-dbot-score-entry.js';
import { createIndicatorRelationship } from './create-indicator-relationship.js';
import { createNewIndicator } from './create-new-indicator.js';
import { dbotAverageScore } from './dbot-average-score.js';
import { enrichIndicators } from './enrich-indicators.js';
import { extractIndicators } from './extract-indicators.js';
import { findIndicators } from './find-indicators.js';
import { getIndicator } from './get-indicator.js';
import { getIndicatorDBotScore } from './get-indicator-dbot-score.js';
import { getIndicatorDBotScoreFromCache } from './get-indicator-dbot-score-from-cache.js';
import { getIndicatorsByQuery } from './get-indicators-by-query.js';
import { isMaliciousIndicatorFound } from './is-malicious-indicator-found.js';
import { matchIPinCIDRIndicators } from './match-ip-in-cidr-indicators.js';
import { removeIndicatorField } from './remove-indicator-field.js';
import { reputations } from './reputation.js';
import { setIndicator } from './set-indicator.js';
import { setIndicators } from './set-indicators.js';

/** The automations that know of indicators, commands of the server among them. */
export const indicatorAutomations: readonly Automation[] = [
  createNewIndicator,
  associateIndicatorToIncident,
  associateIndicatorsToIncident,
  enrichIndicators,
  findIndicators,
  getIndicator,
  extractIndicators,
  getIndicatorDBotScore,
  isMaliciousIndicatorFound,
  createIndicatorRelationship,
  setIndicator,
  setIndicators,
  appendIndicatorField,
  removeIndicatorField,
  associateIndicatorToAlert,
  getIndicatorDBotScoreFromCache,
  getIndicatorsByQuery,
  matchIPinCIDRIndicators,
  addDBotScoreToContext,
  createDBotScoreEntry,
  dbotAverageScore,
  ...reputations,
];
