import { hostAndParents } from '../identifiers/hostname.ts'

/**
 * Sites that victims and authors name without owning them. `anywhere`: the whole site is the service's own, so no page of
 * it ties two filings (a bank, an authority). `front`: its front page says nothing, but one page of it (an advert, a
 * profile, a form, a short link) is somebody's.
 */
const anywhere = `
gouv.fr service-public.fr impots.gouv.fr ameli.fr caf.fr antai.gouv.fr franceconnect.gouv.fr pole-emploi.fr francetravail.fr
urssaf.fr msa.fr lassuranceretraite.fr info-retraite.fr banque-france.fr acpr.banque-france.fr amf-france.org
cybermalveillance.gouv.fr signal-spam.fr 33700.fr phishing-initiative.fr europa.eu interpol.int
bnpparibas.net bnpparibas.com mabanque.bnpparibas societegenerale.fr particuliers.societegenerale.fr credit-agricole.fr lcl.fr
labanquepostale.fr caisse-epargne.fr banquepopulaire.fr creditmutuel.fr creditmutuel.com cic.fr boursobank.com
boursorama.com boursorama-banque.com hellobank.fr fortuneo.fr monabanq.com bforbank.com orange-bank.fr ing.fr axabanque.fr
nickel.eu compte-nickel.fr revolut.com n26.com qonto.com shine.fr lydia-app.com sumeria.eu wise.com credit-cooperatif.coop
bred.fr hsbc.fr ccf.fr palatine.fr allianzbanque.fr floabank.fr cofidis.fr cetelem.fr sofinco.fr younited-credit.com
visa.com visa.fr mastercard.com mastercard.fr americanexpress.com westernunion.com moneygram.com
laposte.fr colissimo.fr chronopost.fr mondialrelay.fr mondialrelay.com dpd.fr dpd.com gls-group.eu ups.com fedex.com
dhl.com dhl.fr relaiscolis.com colisprive.com colisprive.fr vintedgo.com
orange.fr sfr.fr bouyguestelecom.fr free.fr sosh.fr edf.fr engie.fr netflix.com apple.com icloud.com microsoft.com
live.com outlook.com office.com doctolib.fr sncf.com sncf-connect.com ulys.com
`
const front = `
leboncoin.fr vinted.fr vinted.com ebay.fr ebay.com amazon.fr amazon.com cdiscount.com fnac.com rakuten.com aliexpress.com
temu.com shein.com wish.com etsy.com selency.fr vestiairecollective.com backmarket.fr backmarket.com paruvendu.fr
gensdeconfiance.com wallapop.com 2ememain.be ricardo.ch marktplaats.nl kleinanzeigen.de gumtree.com
seloger.com pap.fr logic-immo.com bienici.com lacartedescolocs.fr roomlala.com studapart.com immojeune.com airbnb.fr
airbnb.com abritel.fr booking.com lacentrale.fr autoscout24.fr mobile.de largus.fr ledenicheur.fr
facebook.com fb.com fb.me m.me messenger.com instagram.com ig.me whatsapp.com wa.me web.whatsapp.com telegram.org t.me
telegram.me snapchat.com tiktok.com twitter.com x.com t.co youtube.com youtu.be linkedin.com discord.com discord.gg
pinterest.fr pinterest.com reddit.com threads.net signal.org skype.com twitch.tv onlyfans.com
tinder.com badoo.com meetic.fr bumble.com happn.com okcupid.com adopteunmec.com adopte.app coco.fr
google.com google.fr docs.google.com drive.google.com forms.gle sites.google.com maps.app.goo.gl goo.gl play.google.com
apps.apple.com dropbox.com wetransfer.com we.tl mega.nz 1fichier.com onedrive.live.com 1drv.ms forms.office.com
paypal.com paypal.me stripe.com buy.stripe.com sumup.com sumup.link lydia.me leetchi.com lepotcommun.fr helloasso.com gofundme.com
paysafecard.com pcs.com transcash.fr neosurf.com binance.com coinbase.com kraken.com bitpanda.com crypto.com bitget.com
trustpilot.com trustwallet.com metamask.io etherscan.io blockchain.com blockchain.info tronscan.org
github.io wixsite.com wix.com wordpress.com blogspot.com weebly.com jimdofree.com jimdosite.com webnode.fr webnode.page
myshopify.com shopify.com netlify.app vercel.app pages.dev workers.dev web.app firebaseapp.com herokuapp.com
glitch.me square.site site123.me godaddysites.com yolasite.com over-blog.com canalblog.com e-monsite.com framer.app
carrd.co notion.site medium.com linktr.ee taplink.cc typeform.com jotform.com calendly.com gitbook.io webflow.io
ipfs.io cloudfront.net amazonaws.com azurewebsites.net windows.net r2.dev ngrok.io ngrok-free.app trycloudflare.com
`

/** Hosting where every customer has a name of its own in front: `shop.wixsite.com` is somebody's, `wixsite.com` nobody's. */
const hosting: ReadonlySet<string> = new Set([
  'github.io',
  'wixsite.com',
  'wordpress.com',
  'blogspot.com',
  'weebly.com',
  'jimdofree.com',
  'jimdosite.com',
  'webnode.fr',
  'webnode.page',
  'myshopify.com',
  'netlify.app',
  'vercel.app',
  'pages.dev',
  'workers.dev',
  'web.app',
  'firebaseapp.com',
  'herokuapp.com',
  'glitch.me',
  'square.site',
  'site123.me',
  'godaddysites.com',
  'yolasite.com',
  'over-blog.com',
  'canalblog.com',
  'e-monsite.com',
  'framer.app',
  'carrd.co',
  'notion.site',
  'gitbook.io',
  'webflow.io',
  'cloudfront.net',
  'amazonaws.com',
  'azurewebsites.net',
  'windows.net',
  'r2.dev',
  'ngrok.io',
  'ngrok-free.app',
  'trycloudflare.com',
])

export type ServiceHost = 'anywhere' | 'front'

let known: ReadonlyMap<string, ServiceHost> | undefined

/** Whether a host belongs to a well-known service, subdomains included. */
export function serviceHost(host: string): ServiceHost | undefined {
  known ??= new Map([
    ...front
      .trim()
      .split(/\s+/)
      .map((name) => [name, 'front'] as const),
    ...anywhere
      .trim()
      .split(/\s+/)
      .map((name) => [name, 'anywhere'] as const),
  ])
  for (const name of hostAndParents(host)) {
    const found = known.get(name)
    if (found) return name !== host && hosting.has(name) ? undefined : found
  }
  return undefined
}
