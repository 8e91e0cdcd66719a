import type { Page } from 'playwright-core'

/** Groups of the plates on screen, between spaces, joints and hyphens, that stand on two lines, or beyond the end of their plate. */
export function brokenGroups(page: Page): Promise<string[]> {
  return page.locator('.identifier-plate code').evaluateAll((plates) =>
    plates.flatMap((plate) => {
      const edge = plate.parentElement!.getBoundingClientRect().right
      const texts = document.createTreeWalker(plate, NodeFilter.SHOW_TEXT)
      const broken: string[] = []
      while (texts.nextNode()) {
        const text = texts.currentNode as Text
        for (const { 0: group, index } of text.data.matchAll(/[^\s-]+-?/g)) {
          const range = document.createRange()
          range.setStart(text, index)
          range.setEnd(text, index + group.length)
          const lines = [...range.getClientRects()]
          if (lines.length > 1 || lines.some(({ right }) => right > edge)) broken.push(group)
        }
      }
      return broken
    }),
  )
}
