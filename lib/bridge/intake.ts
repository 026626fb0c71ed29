/** How much may come over the bridge in a minute; what is beyond is counted, never let in. */

export interface IntakeLimits {
  readonly messagesPerMinute: number;
  readonly charsPerMinute: number;
}

export const intakeLimits: IntakeLimits = { messagesPerMinute: 1_200, charsPerMinute: 256 * 1024 * 1024 };

export interface Intake {
  /** True where a message of so many characters may come in at this time. */
  admits(chars: number, nowMs: number): boolean;
}

const minuteMs = 60_000;

/** Counts in windows of one minute, each of which begins with a message. */
export function createIntake(limits: IntakeLimits): Intake {
  let windowStart = -Infinity;
  let messages = 0;
  let total = 0;
  return {
    admits(chars, nowMs) {
      if (nowMs - windowStart >= minuteMs || nowMs < windowStart) {
        windowStart = nowMs;
        messages = 0;
        total = 0;
      }
      if (messages + 1 > limits.messagesPerMinute || total + chars > limits.charsPerMinute) return false;
      messages += 1;
      total += chars;
      return true;
    },
  };
}
