import * as z from 'zod/mini';

z.config({ jitless: true });

const language = z.enum(['es', 'it', 'en']);
const level = z.enum(['off', 'note', 'warning', 'stop']);
const mode = z.enum(['open', 'confirm', 'justify', 'shut']);
const name = z.string().check(z.trim(), z.maxLength(200));
const country = z.enum(['es', 'it', 'mx', 'us', 'gb', 'ie', 'pt', 'fr', 'de', 'ar', 'cl', 'co', 'pe', 'br']);

/** Every setting by itself, for the person's choices and for an organisation's policy alike. */
export const policyFields = {
  role: z.enum(['clinician', 'official', 'supervisor']),
  languages: z.array(language).check(z.minLength(1)),
  interfaceLanguage: language,
  country,
  employers: z.array(name).check(z.maxLength(50)),
  city: name,
  hasBioDisclaimer: z.boolean(),
  fields: z.record(z.string().check(z.maxLength(40)), z.string().check(z.maxLength(300))),
  levels: z.record(z.string().check(z.maxLength(80)), level),
  gate: z.partial(z.object({ note: mode, warning: mode, stop: mode })),
  onCheckerError: z.enum(['allow', 'prompt', 'block']),
  organisation: z.object({ name, message: z.optional(name), link: z.optional(name) }),
  workingHours: z
    .array(
      z.object({
        weekday: z.int().check(z.minimum(0), z.maximum(6)),
        from: z.int().check(z.minimum(0), z.maximum(1440)),
        to: z.int().check(z.minimum(0), z.maximum(1440)),
      }),
    )
    .check(z.maxLength(50)),
  pausedUntil: z.number(),
} as const;
