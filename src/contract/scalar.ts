import { z } from 'zod'

export const id = z.uuid()
export const instant = z.iso.datetime()
export const day = z.iso.date()
/** Of what may be changed: who writes says which one they read. */
export const version = z.int().positive()
