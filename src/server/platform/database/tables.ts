import type { ColumnType, Generated } from 'kysely'

/** bigint columns arrive as numbers: amounts in cents and file sizes stay far below 2^53. */
type Json<T> = ColumnType<T, string, string>
type Created = ColumnType<Date, Date, never>

export interface Database {
  unit: { id: string; name: string; force: 'police' | 'gendarmerie'; departement: string }
  officer: { id: string; subject: string; name: string; role: string; unit_id: string }
  officer_session: {
    token_hash: Buffer
    officer_id: string
    created_at: Created
    last_seen_at: Date
    ends_at: Date
    sealed_id_token: Buffer | null
  }
  draft: {
    id: string
    visit_hash: Buffer
    key_by_visit: Buffer
    resume_hash: Buffer | null
    key_by_resume: Buffer | null
    sealed: Buffer
    revision: number
    submitted_filing: string | null
    created_at: Created
    expires_at: Date
  }
  sign_in: {
    state_hash: Buffer
    provider: 'franceconnect' | 'proconnect'
    sealed: Buffer
    created_at: Created
    expires_at: Date
  }
  filing: {
    id: string
    reference: string
    kind: 'report' | 'complaint'
    type: string
    form_version: string
    locale: string
    status: string
    version: Generated<number>
    idempotency_hash: Buffer
    follow_up_hash: Buffer | null
    wrapped_key: Buffer
    sealed_content: Buffer
    sealed_identity: Buffer | null
    identity_issuer: string | null
    identity_subject: string | null
    identity_level: string | null
    lane: Generated<'normal' | 'slow'>
    loss_cents: Generated<number>
    loss_is_partial: Generated<boolean>
    transferred_at: Date | null
    /** `YYYY-MM-DD`: a local day, never an instant. */
    first_day: string | null
    last_day: string | null
    departement: string | null
    unit_id: string | null
    assigned_to: string | null
    due_on: string | null
    submitted_at: Created
    linked_at: Date | null
  }
  superseded_content: {
    filing_id: string
    number: number
    sealed_content: Buffer
    replaced_at: Created
  }
  event: {
    id: Generated<number>
    filing_id: string | null
    series_id: string | null
    kind: string
    actor: 'person' | 'officer' | 'system'
    officer_id: string | null
    at: Created
    reason: string | null
    details: ColumnType<Record<string, unknown>, string | undefined, string>
  }
  message: {
    filing_id: string
    number: number
    author: 'person' | 'officer'
    officer_id: string | null
    purpose: 'question' | 'answer' | 'addition' | 'correction' | 'redirection' | 'acceptance'
    client_id: string | null
    sealed_body: Buffer
    at: Created
    read_at: Date | null
  }
  follow_up_session: {
    token_hash: Buffer
    /** `null`: an identity that has not chosen among its complaints. */
    filing_id: string | null
    opened_by: 'submission' | 'code' | 'identity'
    identity_issuer: string | null
    identity_subject: string | null
    created_at: Created
    ends_at: Date
  }
  do_now_tick: { filing_id: string; line: string; at: Date }
  evidence: {
    id: string
    bag_hash: Buffer
    filing_id: string | null
    position: number
    wrapped_key: Buffer
    sealed_name: Buffer
    media_type: string
    size_bytes: number
    sha256: Buffer
    storage_key: string
    received_at: Created
  }
  allowance: { holder_hash: Buffer; spent: number; renews_at: Date }
  sighting: {
    filing_id: string
    kind: string
    value: string
    source: string
    stated: string | null
    origin: 'direct' | 'derived'
    seen_on: string
  }
  value_verdict: {
    kind: string
    value: string
    verdict: 'hub' | 'not_hub'
    officer_id: string | null
    at: Date
    reason: string | null
  }
  series: {
    id: string
    number: Generated<number>
    name: string | null
    discreet: Generated<boolean>
    version: Generated<number>
    opened_at: Created
    /** When its latest filing was sent; kept by the database. */
    moved_at: Generated<Date>
  }
  membership: {
    filing_id: string
    series_id: string
    decided_by: 'computed' | 'officer'
    officer_id: string | null
    explanation: Json<unknown> | null
    since: Date
  }
  proposal: {
    id: string
    filing_id: string
    series_id: string | null
    other_filing_id: string | null
    explanation: Json<unknown>
    bits: number
    status: 'open' | 'accepted' | 'rejected' | 'unsure' | 'merge_proposed' | 'obsolete'
    created_at: Created
  }
  judgement: {
    id: string
    filing_id: string
    anchor_filing_id: string
    series_id: string | null
    verdict: 'same' | 'different' | 'unsure'
    officer_id: string
    reason: string | null
    at: Created
    withdrawn_at: Date | null
  }
  access_log: {
    id: Generated<number>
    officer_id: string
    operation: string
    filing_id: string | null
    series_id: string | null
    evidence_id: string | null
    at: Created
  }
  setting: { name: string; value: Json<unknown> }
}
