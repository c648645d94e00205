import type { OutsideAutomation } from '../outside-automation.js';
import { ofDocuments } from './documents.js';
import { ofModels } from './models.js';
import { ofTheNetwork } from './network.js';
import { ofThePlatform } from './platform.js';
import { ofProducts } from './products.js';
import { unreachable } from './unreachable.js';

/** Automations that are known, and cannot be done here: stubs answer them. */
export const unreachableAutomations: readonly OutsideAutomation[] = [
  ...ofProducts,
  ...ofTheNetwork,
  ...ofDocuments,
  ...ofModels,
  ...ofThePlatform,
].map(unreachable);
