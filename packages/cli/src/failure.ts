/** An end that the person at the keyboard can do something about. */

/** Exit codes: all is well, the data has errors, the call cannot be carried out. */
export const exitCodes = { fine: 0, dataErrors: 1, unusable: 2 } as const;

/** One of {@link exitCodes}. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Shown as its message and its remedy, without a stack; the program then ends with its exit code. */
export class Failure extends Error {
  /** What to do about it. */
  readonly remedy: string;
  readonly exitCode: ExitCode;

  constructor(message: string, remedy: string, exitCode: ExitCode = exitCodes.unusable) {
    super(message);
    this.remedy = remedy;
    this.exitCode = exitCode;
  }
}

/** What a call of the system threw, with its code where it has one. */
export function systemError(error: unknown): NodeJS.ErrnoException {
  return error instanceof Error ? error : new Error(String(error));
}
