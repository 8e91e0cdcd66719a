/** Calls back for every match in order: `matchAll` without a copy of the expression for each text. `expression` is global. */
export function scan(expression: RegExp, text: string, visit: (match: RegExpExecArray) => unknown): void {
  expression.lastIndex = 0
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    const next = expression.lastIndex
    visit(match)
    expression.lastIndex = next > match.index ? next : next + 1
  }
}

/** Whether an expression, sticky or global, matches from there on. */
export function testAt(expression: RegExp, text: string, at: number): boolean {
  expression.lastIndex = at
  return expression.test(text)
}
