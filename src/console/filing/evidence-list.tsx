import type { FilingDetail } from '#contract/filing.ts'
import { useMay } from '../session/session.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import { Icon } from '../ui/icon.tsx'

const iconFor = (mediaType: string): string => {
  if (mediaType.startsWith('image/')) return 'image'
  if (mediaType.startsWith('video/')) return 'video'
  if (mediaType === 'message/rfc822') return 'mail'
  return 'file-text'
}

/** Originals: never rendered here, downloaded as attachments, each download logged. */
export function EvidenceList({
  evidence,
  withHash,
}: {
  evidence: FilingDetail['evidence']
  withHash?: boolean
}) {
  const { t, format } = useTexts()
  const may = useMay()
  const downloads = may('evidence.download')
  if (evidence.length === 0) return <p className="faint">{t.filing.noEvidence}</p>
  return (
    <div className="stack">
      <ul className="stack">
        {evidence.map((piece) => (
          <li key={piece.id} className="stack g2">
            <span className="row">
              <Icon name={iconFor(piece.mediaType)} />
              {downloads ? (
                <a
                  className="grow cut"
                  href={`/api/console/evidence/${piece.id}`}
                  download={piece.name}
                  title={t.filing.download(piece.name)}
                >
                  {piece.name}
                </a>
              ) : (
                <span className="grow cut">{piece.name}</span>
              )}
              <span className="small soft nw">{format.size(piece.size)}</span>
              <span className="mono faint" title={`${t.filing.hash} ${piece.sha256}`}>
                {piece.sha256.slice(0, 4)}…
              </span>
            </span>
            {withHash && (
              <span className="hash small faint">
                {format.moment(piece.receivedAt)}, SHA-256 <span className="mono">{piece.sha256}</span>
              </span>
            )}
          </li>
        ))}
      </ul>
      {withHash && <p className="small faint">{downloads ? t.filing.downloadNote : t.filing.noDownload}</p>}
    </div>
  )
}
