import type { Automation } from '../../playbook/automation/automation.js';
import { associateIndicatorToIncident } from './associate-indicator-to-incident.js';
import { associateIndicatorsToIncident } from './associate-indicators-to-incident.js';
import { createIndicatorRelationship } from './create-indicator-relationship.js';
import { createNewIndicator } from './create-new-indicator.js';
import { enrichIndicators } from './enrich-indicators.js';
import { extractIndicators } from './extract-indicators.js';
import { findIndicators } from './find-indicators.js';
import { getIndicator } from './get-indicator.js';
import { getIndicatorDBotScore } from './get-indicator-dbot-score.js';
import { isMaliciousIndicatorFound } from './is-malicious-indicator-found.js';

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
];
