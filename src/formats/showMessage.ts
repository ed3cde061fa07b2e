import * as z from 'zod/mini';

const count = z.number().check(z.int(), z.nonnegative());
const milliseconds = z.number().check(z.nonnegative());
const stepNumber = z.number().check(z.int(), z.positive(), z.maximum(999));

const timer = z.object({
  since: z.nullable(milliseconds),
  spent: z.record(z.string().check(z.regex(/^[1-9]\d{0,2}$/)), milliseconds),
});

export const showRoles = ['screen', 'presenter'] as const;
/** The window before the class, or the teacher's own. */
export type ShowRole = (typeof showRoles)[number];

/**
 * What the windows of one presented lesson tell each other. `turn` counts changes over all of them, so that
 * the last one stands; of two with one turn, that of the greater sender.
 */
const message = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ask') }),
  z.object({
    type: z.literal('state'),
    sender: z.string().check(z.minLength(1), z.maxLength(64)),
    role: z.enum(showRoles),
    turn: count,
    step: stepNumber,
    isBlack: z.boolean(),
    isRevealed: z.boolean(),
    isOff: z.boolean(),
    timer,
  }),
  /** The class's screen is asked back to the step as it was. */
  z.object({ type: z.literal('return') }),
  z.object({ type: z.literal('bye'), role: z.enum(showRoles) }),
]);
export type ShowMessage = z.infer<typeof message>;
export type ShowState = Extract<ShowMessage, { readonly type: 'state' }>;

/** A message as it came from another window; null for anything of another shape. */
export function parseShowMessage(value: unknown): ShowMessage | null {
  const read = message.safeParse(value);
  return read.success ? read.data : null;
}
