import { firstOf } from '#domain/form/fields.ts'
import { ownPath } from '../addresses.ts'
import { hereIn, type Routes, seeOther } from '../page-request.ts'
import { themeField, themePath } from '../theme.ts'

/** The switch of a page without form of its own; the choice itself is read from every form (`create-pages.ts`). */
export function themeRoutes({ post }: Routes): void {
  post(themePath, (asked) => {
    const back = ownPath(firstOf(asked.fields, 'retour')) ?? hereIn(asked, '/')
    return seeOther(`${back}#${themeField}`)
  })
}
