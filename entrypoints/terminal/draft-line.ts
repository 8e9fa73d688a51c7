import * as z from 'zod/mini';

z.config({ jitless: true });

const account = z.object({ handle: z.optional(z.string()), name: z.optional(z.string()) });

/** One line of the contract's input; unknown keys are ignored. */
export const draftLine = z.object({
  id: z.string(),
  text: z.string(),
  kind: z._default(z.enum(['post', 'reply', 'message', 'profile', 'invitation']), 'post'),
  network: z._default(z.string(), 'x'),
  role: z._default(z.enum(['clinician', 'official', 'supervisor']), 'clinician'),
  account: z.optional(account),
  replyTo: z.optional(
    z.object({ handle: z.optional(z.string()), name: z.optional(z.string()), text: z.optional(z.string()) }),
  ),
  attachments: z.optional(z.object({ images: z._default(z.number(), 0), videos: z._default(z.number(), 0) })),
  counterpart: z.optional(
    z.object({
      relation: z.enum(['patient', 'relative', 'colleague', 'subordinate', 'friend', 'unknown']),
    }),
  ),
  languages: z.optional(z.array(z.enum(['es', 'it', 'en']))),
});

export type DraftLine = z.infer<typeof draftLine>;
