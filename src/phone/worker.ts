import { erasePath, isAnsweredOnPhone, readAddress } from '#pages/addresses.ts'
import { createPages } from '#pages/create-pages.ts'
import { offlinePage } from '#pages/errors/offline-page.tsx'
import type { PagesHost } from '#pages/host.ts'
import { pageAssets, pageFiles } from '#pages/page-assets.ts'
import { seeOther } from '#pages/page-request.ts'
import { comesFromOurs } from '#pages/same-origin.ts'
import { answerCopyAsk, type CopyAnswer, type CopyAsk } from './copy-desk.ts'
import { phoneCopyStore } from './copy-store.ts'
import { eraseRecords, keepsRecords } from './database.ts'
import { phoneDraftStore } from './draft-store.ts'
import { flushOutbox, outboxTag } from './outbox.ts'
import { phoneHost } from './phone-host.ts'
import { noteDraftOnServer } from './server-draft.ts'
import { notedTheme } from './theme-note.ts'

declare const self: ServiceWorkerGlobalScope
/** Written in by the build: the address of each file it made, by plain name. */
declare const ASSETS: Readonly<Record<string, string>>

const assets = pageAssets((name) => ASSETS[name] ?? '')
const files = pageFiles.flatMap((name) => ASSETS[name] ?? [])

interface SyncEvent extends ExtendableEvent {
  readonly tag: string
}

const cacheName = 'assets'
const persistedDays = 30
/** Safari deletes what a site keeps after seven days without a visit. */
const evictableDays = 7

let host: PagesHost | undefined
const pages = createPages(() => host!)

/** Whether this browser keeps what it is given; otherwise the worker steps aside for the visit. */
const canKeep = keepsRecords()

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(cacheName)
      .then((cache) => cache.addAll(files))
      .then(() => self.skipWaiting()),
  )
})

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([dropOldAssets(), self.clients.claim(), canKeep]).then(() => undefined))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (url.origin !== self.location.origin) return
  if (request.method === 'POST' && readAddress(url.pathname).path === erasePath)
    event.respondWith(eraseHere(request))
  else if (files.includes(url.pathname))
    event.respondWith(caches.match(url.pathname).then((kept) => kept ?? fetch(request)))
  else if (isAnsweredOnPhone(url) && (request.mode === 'navigate' || isPhoneDraft(url)))
    event.respondWith(answer(request, event))
  else if (request.mode === 'navigate' && request.method === 'GET' && isOnServer(url))
    event.respondWith(fromServer(request, url))
})

self.addEventListener('message', (event) => {
  const [port] = event.ports
  if (!port) return
  event.waitUntil(
    answerPage(event.data as CopyAsk).then(
      (answer) => port.postMessage(answer),
      () => port.postMessage(undefined),
    ),
  )
})

self.addEventListener('sync' as 'message', (event) => {
  const { tag } = event as unknown as SyncEvent
  if (tag === outboxTag)
    (event as ExtendableEvent).waitUntil(
      flushOutbox(phoneDraftStore(() => new Date(), persistedDays)).then((outcomes) => {
        if ([...outcomes.values()].some(({ state }) => state === 'waiting')) throw new Error('still offline')
      }),
    )
})

/** Nobody else can answer for these, not even a script of the page: it notes there that the code was kept. */
const isPhoneDraft = (url: URL): boolean => /^\/declaration\/p-/.test(readAddress(url.pathname).path)

/** Drafts on the server and followed filings: without network, a page says where they are. */
const isOnServer = (url: URL): boolean =>
  /^\/(declaration\/s-|suivi|reprendre|porter-plainte)/.test(readAddress(url.pathname).path)

async function answer(request: Request, event: FetchEvent): Promise<Response> {
  if (!(await canKeep)) return fetch(request)
  await currentHost()
  const response = await pages.fetch(request)
  event.waitUntil(afterwards())
  return response
}

async function answerPage(ask: CopyAsk): Promise<CopyAnswer | undefined> {
  if (!(await canKeep)) return undefined
  const now = () => new Date()
  return answerCopyAsk(ask, phoneCopyStore(now), { now: now(), isLasting: await isPersisted() })
}

/** Everything kept here, then what the server keeps for this browser; without network, the first is done all the same. */
async function eraseHere(request: Request): Promise<Response> {
  if (!comesFromOurs(request, { origin: self.location.origin, where: 'phone' })) return fetch(request)
  if (await canKeep) await eraseRecords()
  return fetch(request).catch(() => seeOther('/'))
}

async function fromServer(request: Request, url: URL): Promise<Response> {
  const response = await fetch(request).catch(() => undefined)
  if (!response) {
    const { copies, ...others } = await currentHost()
    return offlinePage((await canKeep) && copies ? { ...others, copies } : others, request)
  }
  await noteDraftOnServer(url, response).catch(() => undefined)
  return response
}

/** What waits to leave is tried at each visit, and handed to the browser where it can wake the worker itself. */
async function afterwards(): Promise<void> {
  const drafts = phoneDraftStore(() => new Date(), persistedDays)
  if ((await drafts.waiting()).length === 0) return
  const { sync } = self.registration as ServiceWorkerRegistration & {
    readonly sync?: { register(tag: string): Promise<void> }
  }
  await sync?.register(outboxTag).catch(() => undefined)
  await flushOutbox(drafts)
}

async function currentHost(): Promise<PagesHost> {
  const drafts = phoneDraftStore(() => new Date(), (await isPersisted()) ? persistedDays : evictableDays)
  host = phoneHost(assets, drafts, {
    origin: self.location.origin,
    wakesAlone: 'sync' in self.registration,
    noted: await notedTheme().catch(() => undefined),
  })
  return host
}

const isPersisted = () => navigator.storage.persisted().catch(() => false)

async function dropOldAssets(): Promise<void> {
  const cache = await caches.open(cacheName)
  const current = new Set(files)
  for (const request of await cache.keys())
    if (!current.has(new URL(request.url).pathname)) await cache.delete(request)
}
