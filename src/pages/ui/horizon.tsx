export interface HorizonProps {
  readonly value: number
  readonly max: number
}

/** The lower edge of the header; what it shows is written beside the back link, so readers that listen skip it. */
export function Horizon({ value, max }: HorizonProps) {
  return <progress class="horizon" value={value} max={max} aria-hidden="true" />
}
