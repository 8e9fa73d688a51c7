import * as z from 'zod/mini';

z.config({ jitless: true });

/** Longest lists and texts; what goes beyond is cut off and reported. */
export const caps = {
  names: 50,
  sites: 500,
  rules: 200,
  accounts: 200,
  terms: 5_000,
  texts: 200,
  sameWords: 20,
  policyJson: 2_000_000,
} as const;

/** Networks that Sigilo knows. */
export const networkIds = ['x', 'facebook', 'instagram', 'linkedin'] as const;

const language = z.enum(['es', 'it', 'en']);
const level = z.enum(['off', 'note', 'warning', 'stop']);
const mode = z.enum(['open', 'confirm', 'justify', 'shut']);
const role = z.enum(['clinician', 'official', 'supervisor']);
const country = z.enum(['es', 'it', 'mx', 'us', 'gb', 'ie', 'pt', 'fr', 'de', 'ar', 'cl', 'co', 'pe', 'br']);
const situation = z.enum([
  'question',
  'review',
  'thanks',
  'friend-request',
  'delay',
  'holiday',
  'agenda',
  'reminder',
  'crisis',
  'invite',
  'correction',
]);

const text = (longest: number) => z.string().check(z.trim(), z.maxLength(longest));
const some = (longest: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(longest));
const name = some(200);
const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,60}$/i));
const address = z.string().check(z.trim(), z.maxLength(500), z.regex(/^https?:\/\/[^\s"'<>]+$/i));
const minutesOfDay = z.int().check(z.minimum(0), z.maximum(1440));
const network = z.enum(networkIds);
const levels = z.record(z.string().check(z.maxLength(80)), level);
const list = <T extends z.ZodMiniType>(item: T, most: number) => z.array(item).check(z.maxLength(most));

/** A list that counts as a whole or not at all, where half of it would say less than was meant. */
const whole = <T extends z.ZodMiniType>(list: T) => z.readonly(list);

const words = (longest: number) =>
  z
    .strictObject({
      es: z.optional(some(longest)),
      it: z.optional(some(longest)),
      en: z.optional(some(longest)),
    })
    .check(z.refine((one) => Object.keys(one).length > 0, { message: 'empty' }));

const account = z
  .strictObject({
    network: z.optional(network),
    handle: z.optional(name),
    name: z.optional(name),
    role,
    levels: z.optional(levels),
  })
  .check(z.refine((one) => one.handle !== undefined || one.name !== undefined, { message: 'no-account' }));

const sentences = z.optional(list(some(500), 20));
const nearbyWords = z.optional(z.array(some(100)).check(z.minLength(1), z.maxLength(50)));
const ownTerm = z.strictObject({
  term: some(100),
  action: z.enum(['block', 'watch', 'allow']),
  match: z.optional(z.enum(['exact', 'prefix'])),
  near: nearbyWords,
  notNear: nearbyWords,
  within: z.optional(z.int().check(z.minimum(1), z.maximum(100))),
  why: z.optional(some(300)),
  tests: z.optional(z.strictObject({ caught: sentences, fine: sentences })),
});

const reply = z.strictObject({
  id,
  title: z.optional(words(80)),
  text: words(1_000),
  fits: z.optional(list(situation, caps.names)),
  roles: z.optional(list(role, caps.names)),
});

const disclaimer = z.strictObject({
  id,
  title: z.optional(words(80)),
  full: words(500),
  short: z.optional(words(100)),
});

const hours = z
  .strictObject({ weekday: z.int().check(z.minimum(0), z.maximum(6)), from: minutesOfDay, to: minutesOfDay })
  .check(z.refine((one) => one.from < one.to, { message: 'from-after-to' }));

/** Lists that an organisation may also add to, instead of replacing them. */
export const listFields = {
  employers: list(name, caps.names),
  accounts: list(account, caps.accounts),
  ownTerms: list(ownTerm, caps.terms),
  replies: list(reply, caps.texts),
  disclaimers: list(disclaimer, caps.texts),
  workingHours: list(hours, caps.names),
} as const;

/** What a person may choose, and an organisation may propose or fix. */
export const preferenceFields = {
  role,
  languages: whole(z.array(language).check(z.minLength(1))),
  interfaceLanguage: language,
  country,
  city: name,
  hasBioDisclaimer: z.boolean(),
  fields: z.record(z.string().check(z.maxLength(40)), text(300)),
  levels,
  rules: list(z.string().check(z.regex(/^[+-](?:\*|[a-z][a-z0-9-]{0,60})$/)), caps.rules),
  gate: z.object({ note: z.optional(mode), warning: z.optional(mode), stop: z.optional(mode) }),
  onCheckerError: z.enum(['allow', 'prompt', 'block']),
  networks: z.partialRecord(network, z.boolean()),
  memory: z.boolean(),
  relations: z.enum(['off', 'ask', 'reason', 'hold']),
  relationsOnFollow: z.boolean(),
  secondReader: z.enum(['on', 'notes', 'off']),
  marks: z.enum(['inline', 'covered']),
  ...listFields,
} as const;

/** What only a person can say. */
export const choiceFields = { ...preferenceFields, pausedUntil: z.number() } as const;

/** What only an organisation can say. */
const organisationFields = {
  organisation: z.object({
    name: z.optional(name),
    aliases: z.optional(list(name, caps.names)),
    sites: z.optional(list(name, caps.sites)),
    contact: z.optional(name),
    link: z.optional(address),
    message: z.optional(some(300)),
  }),
  version: name,
  uniqueness: z.object({
    stop: z.optional(z.int().check(z.minimum(1), z.maximum(1_000_000))),
    warning: z.optional(z.int().check(z.minimum(1), z.maximum(1_000_000))),
  }),
  pause: z.object({
    allowed: z.optional(z.boolean()),
    minutes: z.optional(z.int().check(z.minimum(1), z.maximum(1440))),
  }),
} as const;

const optional = <T extends Readonly<Record<string, z.ZodMiniType>>>(fields: T) =>
  z.partial(z.object(fields));

/** An organisation's policy as it arrives: what it fixes, what it proposes, what it adds. */
export const policyDocument = {
  ...organisationFields,
  ...preferenceFields,
  /** Free to change for the person. */
  defaults: optional(preferenceFields),
  /** Joined to what the person has. */
  add: optional(listFields),
  /** The same as the list by itself: takes the place of what the person has. */
  replace: optional(listFields),
  /** All of this as one JSON text, for values that a browser's own schema would drop. */
  policyJson: z.string().check(z.maxLength(caps.policyJson)),
  /** Names of the settings that were sent, so that one which the browser drops on the way is noticed. */
  declares: list(some(60), 60),
} as const;

export type PolicyKey = keyof typeof policyDocument;
