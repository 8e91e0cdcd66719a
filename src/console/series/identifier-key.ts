/** As members name what they cite. */
export const identifierKey = ({ kind, value }: { readonly kind: string; readonly value: string }): string =>
  `${kind}:${value}`
