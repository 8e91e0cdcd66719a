const domains = `
gmail.com googlemail.com outlook.com outlook.fr hotmail.com hotmail.fr hotmail.co.uk hotmail.be live.com live.fr live.be msn.com
yahoo.com yahoo.fr yahoo.co.uk yahoo.be ymail.com rocketmail.com aol.com aol.fr icloud.com me.com mac.com
orange.fr wanadoo.fr orange.com voila.fr sfr.fr neuf.fr cegetel.net club-internet.fr free.fr aliceadsl.fr libertysurf.fr
laposte.net bbox.fr numericable.fr noos.fr nordnet.fr sosh.fr caramail.com caramail.fr
proton.me protonmail.com protonmail.ch pm.me tutanota.com tutanota.de tuta.io tuta.com tutamail.com mailfence.com
gmx.com gmx.fr gmx.de gmx.net web.de t-online.de mail.com email.com usa.com europe.com post.com consultant.com
zoho.com zohomail.com zohomail.eu yandex.com yandex.ru mail.ru inbox.ru list.ru bk.ru rambler.ru qq.com 163.com 126.com
hey.com fastmail.com hushmail.com disroot.org riseup.net mailo.com netcourrier.com ik.me infomaniak.com
skynet.be telenet.be proximus.be bluewin.ch sunrise.ch pt.lu libero.it virgilio.it tiscali.it alice.it tin.it
terra.es telefonica.net sapo.pt seznam.cz wp.pl o2.pl onet.pl interia.pl abv.bg ukr.net
videotron.ca sympatico.ca comcast.net verizon.net att.net sbcglobal.net btinternet.com sky.com virginmedia.com
menara.ma gnet.tn topnet.tn aviso.ci
`

let known: ReadonlySet<string> | undefined

/** Providers who give mailboxes to everybody: such a domain never ties two filings. */
export function publicMailDomains(): ReadonlySet<string> {
  known ??= new Set(domains.trim().split(/\s+/))
  return known
}
