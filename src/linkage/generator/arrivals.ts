import { chanceOf, hash, streams } from './random.ts'
import { type Gangs, victimOf } from './world.ts'

/** The order in which the filings arrive: by day, and within a day in no order. */
export function drawArrivals(world: Gangs) {
  const { options, seed, gangs, size, start, span } = world
  const { filings, days } = options
  const gangIn = new Uint32Array(filings)
  const indexIn = new Uint16Array(filings)
  const dayIn = new Uint16Array(filings)
  const ends = new Uint32Array(days + 1)
  let at = 0
  for (let gang = 0; gang < gangs; gang++)
    for (let index = 0; index < size[gang]!; index++) {
      const victim = victimOf(world, gang, index)
      const moment = (victim + chanceOf(seed, streams.plan, 8, gang, victim)) / size[gang]!
      // People tell after some days; a supplement follows within three weeks.
      const delay = -8 * Math.log(1 - chanceOf(seed, streams.plan, 9, gang, victim))
      const again = victim === index ? 0 : 1 + 20 * chanceOf(seed, streams.plan, 10, gang, index)
      const day = Math.min(
        days - 1,
        Math.floor(start[gang]! + span[gang]! * moment + Math.min(delay, 90) + again),
      )
      gangIn[at] = gang
      indexIn[at] = index
      dayIn[at++] = day
      ends[day + 1]!++
    }
  for (let day = 0; day < days; day++) ends[day + 1]! += ends[day]!
  const next = ends.slice()
  const order = new Uint32Array(filings)
  for (let from = 0; from < filings; from++) order[next[dayIn[from]!]!++] = from
  // Within a day in no order, or the order would tell the gangs.
  for (let day = 0; day < days; day++)
    for (let to = ends[day + 1]! - 1; to > ends[day]!; to--) {
      const other = ends[day]! + (hash(seed, streams.order, to) % (to - ends[day]! + 1))
      const held = order[to]!
      order[to] = order[other]!
      order[other] = held
    }
  const gangAt = new Uint32Array(filings)
  const indexAt = new Uint16Array(filings)
  const dayAt = new Uint16Array(filings)
  for (let place = 0; place < filings; place++) {
    const from = order[place]!
    gangAt[place] = gangIn[from]!
    indexAt[place] = indexIn[from]!
    dayAt[place] = dayIn[from]!
  }
  return { gangAt, indexAt, dayAt }
}
