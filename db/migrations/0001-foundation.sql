-- Filings, who tells them, what they cite, and how they are tied. Everything personal lies in a `sealed_` column,
-- encrypted under a data key that is itself wrapped by the master key: destroying `wrapped_key` erases the filing.

create extension if not exists unaccent;
create extension if not exists pg_trgm;

-- People -------------------------------------------------------------------------------------------------------

create table unit (
  id text primary key,
  name text not null,
  force text not null check (force in ('police', 'gendarmerie')),
  departement text not null
);

create table officer (
  id uuid primary key,
  subject text not null unique, -- `sub` of the identity provider; accounts are never matched by e-mail
  name text not null,
  role text not null check (role in
    ('chat_agent', 'complaint_officer', 'investigator', 'head_of_unit', 'administrator', 'auditor')),
  unit_id text not null references unit
);

create table officer_session (
  token_hash bytea primary key,
  officer_id uuid not null references officer,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  ends_at timestamptz not null, -- absolute expiry; idle expiry is read from last_seen_at
  sealed_id_token bytea -- for signing out at the provider
);
create index on officer_session (ends_at);

-- A draft begun on the server. Its key is wrapped by the visitor's cookie and, when one was given, by a resume code:
-- the server alone cannot read it.
create table draft (
  id text primary key check (id like 's-%'),
  visit_hash bytea not null,
  key_by_visit bytea not null,
  resume_hash bytea unique,
  key_by_resume bytea,
  sealed bytea not null,
  revision integer not null,
  submitted_filing uuid,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index on draft (visit_hash);
create index on draft (expires_at);

-- Sign-in in progress, public or officer: state, nonce, code verifier and return address, for ten minutes.
create table sign_in (
  state_hash bytea primary key,
  provider text not null check (provider in ('franceconnect', 'proconnect')),
  sealed bytea not null,
  created_at timestamptz not null,
  expires_at timestamptz not null
);

-- Filings --------------------------------------------------------------------------------------------------------

create table filing (
  id uuid primary key,
  reference text not null unique,
  kind text not null check (kind in ('report', 'complaint')),
  type text not null,
  form_version text not null,
  locale text not null,
  status text not null check (status in
    ('submitted', 'in_review', 'more_asked', 'answered', 'accepted', 'redirected', 'withdrawn', 'closed')),
  -- Rises by one at every change; an officer's act names the version it saw.
  version integer not null default 1,
  idempotency_hash bytea not null unique,
  follow_up_hash bytea unique,
  wrapped_key bytea not null,
  sealed_content bytea not null, -- answers and orientation, as JSON
  sealed_identity bytea, -- civil status from the identity provider (complaints)
  identity_issuer text,
  identity_subject text,
  identity_level text,
  lane text not null default 'normal' check (lane in ('normal', 'slow')),
  -- In euros; `loss_is_partial` when an amount was told in a currency without a rate, and counts for nothing here.
  loss_cents bigint not null default 0,
  loss_is_partial boolean not null default false,
  -- Last payment by transfer as told, for « argent récupérable ».
  transferred_at timestamptz,
  first_day date,
  last_day date,
  departement text,
  unit_id text references unit,
  assigned_to uuid references officer,
  due_on date,
  submitted_at timestamptz not null,
  linked_at timestamptz,
  check (kind = 'complaint' or (sealed_identity is null and identity_subject is null))
);
create index on filing (status, due_on, submitted_at, id);
create index on filing (submitted_at, id);
create index on filing (assigned_to) where assigned_to is not null;

-- What a correction replaced, as it was.
create table superseded_content (
  filing_id uuid not null references filing,
  number integer not null,
  sealed_content bytea not null,
  replaced_at timestamptz not null,
  primary key (filing_id, number)
);

create table event (
  id bigint generated always as identity primary key,
  filing_id uuid references filing,
  series_id uuid,
  kind text not null,
  actor text not null check (actor in ('person', 'officer', 'system')),
  officer_id uuid references officer,
  at timestamptz not null,
  reason text, -- an officer's words; never the person's
  details jsonb not null default '{}'
);
create index on event (filing_id, id);
create index on event (series_id, id) where series_id is not null;

create table message (
  filing_id uuid not null references filing,
  number integer not null,
  author text not null check (author in ('person', 'officer')),
  officer_id uuid references officer,
  purpose text not null check (purpose in ('question', 'answer', 'addition', 'correction', 'redirection', 'acceptance')),
  client_id text, -- makes a repeated send harmless
  sealed_body bytea not null,
  at timestamptz not null,
  read_at timestamptz,
  primary key (filing_id, number),
  unique (filing_id, client_id)
);

-- The person's visit after a code or an identification opened a filing. Ends with the browser session, at most a day.
create table follow_up_session (
  token_hash bytea primary key,
  filing_id uuid not null references filing,
  opened_by text not null check (opened_by in ('submission', 'code', 'identity')),
  created_at timestamptz not null,
  ends_at timestamptz not null
);
create index on follow_up_session (ends_at);

create table do_now_tick (
  filing_id uuid not null references filing,
  line text not null,
  at timestamptz not null,
  primary key (filing_id, line)
);

-- Files: uploaded into a bag born with the draft, tied to the filing at submission. Never altered.
create table evidence (
  id uuid primary key,
  bag_hash bytea not null,
  filing_id uuid references filing,
  position integer not null,
  wrapped_key bytea not null,
  sealed_name bytea not null,
  media_type text not null, -- by content, not by name
  size_bytes bigint not null,
  sha256 bytea not null,
  storage_key text not null unique,
  received_at timestamptz not null
);
create unique index on evidence (bag_hash, position);
create index on evidence (filing_id);
create index on evidence (received_at) where filing_id is null;

-- What a visit or a form token has spent of an allowance in the present hour. Never tied to a filing, lost in a crash.
create unlogged table allowance (
  holder_hash bytea primary key,
  spent integer not null,
  renews_at timestamptz not null
);
create index on allowance (renews_at);

-- Linkage --------------------------------------------------------------------------------------------------------

-- The graph is stored bipartite: filing — value, never filing × filing.
create table sighting (
  filing_id uuid not null references filing,
  kind text not null,
  value text not null,
  source text not null, -- id of the question, or 'message'
  -- The value as the person stated it, for show; null for a part of it.
  stated text,
  -- 'direct' the most precise comparable value; 'derived' a weaker part of it (host of a URL, domain of an address)
  origin text not null check (origin in ('direct', 'derived')),
  seen_on date not null,
  primary key (filing_id, kind, value)
);
create index on sighting (kind, value, filing_id) include (seen_on);

-- What an officer, or a list, says of a value. Counts are read from sightings.
create table value_verdict (
  kind text not null,
  value text not null,
  verdict text not null check (verdict in ('hub', 'not_hub')),
  officer_id uuid references officer,
  at timestamptz not null,
  reason text,
  primary key (kind, value)
);

create table series (
  id uuid primary key,
  number integer not null unique generated always as identity (start with 101),
  name text,
  discreet boolean not null default false,
  version integer not null default 1,
  opened_at timestamptz not null
);
alter table event add foreign key (series_id) references series;

create table membership (
  filing_id uuid primary key references filing,
  series_id uuid not null references series,
  decided_by text not null check (decided_by in ('computed', 'officer')),
  officer_id uuid references officer,
  explanation jsonb, -- linkage's Explanation as it was when decided; null for the filing a series was opened on
  since timestamptz not null
);
create index on membership (series_id);

create table proposal (
  id uuid primary key,
  filing_id uuid not null references filing,
  series_id uuid references series,
  other_filing_id uuid references filing,
  explanation jsonb not null,
  bits real not null,
  status text not null check (status in ('open', 'accepted', 'rejected', 'unsure', 'obsolete')),
  created_at timestamptz not null,
  check (num_nonnulls(series_id, other_filing_id) = 1)
);
create unique index on proposal (filing_id, series_id) where status = 'open' and series_id is not null;
create unique index on proposal (filing_id, other_filing_id) where status = 'open' and other_filing_id is not null;
create index on proposal (status, bits desc, id);
create index on proposal (series_id) where series_id is not null;

-- A human's word on a filing and the filing it was compared with, so that it survives any change of series.
create table judgement (
  id uuid primary key,
  filing_id uuid not null references filing,
  anchor_filing_id uuid not null references filing,
  series_id uuid references series,
  verdict text not null check (verdict in ('same', 'different', 'unsure')),
  officer_id uuid not null references officer,
  reason text,
  at timestamptz not null,
  withdrawn_at timestamptz
);
create index on judgement (filing_id) where withdrawn_at is null;
create index on judgement (anchor_filing_id) where withdrawn_at is null;

-- Reads by officers ------------------------------------------------------------------------------------------------

create table access_log (
  id bigint generated always as identity primary key,
  officer_id uuid not null references officer,
  operation text not null,
  filing_id uuid,
  series_id uuid,
  evidence_id uuid,
  at timestamptz not null
);
create index on access_log (filing_id, at) where filing_id is not null;

create table setting (
  name text primary key,
  value jsonb not null
);
