import type { Assets } from './host.ts'

/** Every file of the build a page may ask for: what the worker keeps for when there is no network. */
export const pageFiles = [
  'public.css',
  'public-icons.svg',
  'public-sans.woff2',
  'atkinson-hyperlegible-mono.woff2',
  'page.js',
  'upload.js',
  'favicon.svg',
  'apple-touch-icon.png',
] as const

/** The addresses pages are written with, from the build's names. */
export function pageAssets(address: (name: (typeof pageFiles)[number]) => string): Assets {
  return {
    css: address('public.css'),
    icons: address('public-icons.svg'),
    fontText: address('public-sans.woff2'),
    favicon: address('favicon.svg'),
    appleIcon: address('apple-touch-icon.png'),
    manifest: '/manifest.webmanifest',
    script: address('page.js'),
    uploadScript: address('upload.js'),
  }
}
