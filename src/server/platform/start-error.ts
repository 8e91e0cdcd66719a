/** Why the program cannot start, in a sentence that says what to do. Printed alone, without a stack; exit code 1. */
export class StartError extends Error {
  override readonly name = 'StartError'
}
