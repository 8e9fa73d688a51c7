import type { LoadTool } from '../tool.ts';
import { compromise, esCompromise } from './compromise.ts';
import { guardrails } from './guardrails.ts';
import { openredaction } from './openredaction.ts';
import { chrono, libphonenumber } from './phones-and-dates.ts';
import { redactPii } from './redact-pii.ts';
import { redactpiiNode } from './redactpii-node.ts';
import { sigilo, sigiloWarning } from './sigilo.ts';

/** Everything that is measured, by the name it can be asked for with. */
export const tools: Readonly<Record<string, LoadTool>> = {
  sigilo,
  'sigilo-warning': sigiloWarning,
  openredaction,
  'redact-pii': redactPii,
  '@redactpii/node': redactpiiNode,
  '@openai/guardrails': guardrails,
  compromise,
  'es-compromise': esCompromise,
  'libphonenumber-js': libphonenumber,
  'chrono-node': chrono,
};
