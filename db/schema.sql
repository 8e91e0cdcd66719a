-- What all migrations amount to, read back from PostgreSQL: to be read, not run. "npm run schema" writes it.

create extension pg_trgm;

create extension unaccent;

CREATE OR REPLACE FUNCTION public.filing_arrives()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform pg_notify('arrival', new.id::text);
  return null;
end;
$function$
;

CREATE OR REPLACE FUNCTION public.read_dead_jobs()
 RETURNS TABLE(id bigint, job text, attempts integer, last_error text, since timestamp with time zone)
 LANGUAGE plpgsql
 STABLE
AS $function$
begin
  return query
    select j.id, j.task_identifier::text, j.attempts::integer, j.last_error, j.updated_at
    from graphile_worker.jobs j
    where j.attempts >= j.max_attempts and j.locked_at is null;
end;
$function$
;

CREATE OR REPLACE FUNCTION public.series_moves()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  update series set moved_at = greatest(moved_at, (select submitted_at from filing where id = new.filing_id))
  where id = new.series_id;
  return null;
end;
$function$
;

CREATE OR REPLACE FUNCTION public.series_opens()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  new.moved_at := coalesce(new.moved_at, new.opened_at);
  return new;
end;
$function$
;

create table access_log (
  id bigint generated always as identity not null,
  officer_id uuid not null,
  operation text not null,
  filing_id uuid,
  series_id uuid,
  evidence_id uuid,
  at timestamp with time zone not null,
  constraint access_log_pkey PRIMARY KEY (id),
  constraint access_log_officer_id_fkey FOREIGN KEY (officer_id) REFERENCES officer(id)
);

create table allowance (
  holder_hash bytea not null,
  spent integer not null,
  renews_at timestamp with time zone not null,
  constraint allowance_pkey PRIMARY KEY (holder_hash)
);

create table do_now_tick (
  filing_id uuid not null,
  line text not null,
  at timestamp with time zone not null,
  constraint do_now_tick_pkey PRIMARY KEY (filing_id, line),
  constraint do_now_tick_filing_id_fkey FOREIGN KEY (filing_id) REFERENCES filing(id)
);

create table draft (
  id text not null,
  visit_hash bytea not null,
  key_by_visit bytea not null,
  resume_hash bytea,
  key_by_resume bytea,
  sealed bytea not null,
  revision integer not null,
  submitted_filing uuid,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  constraint draft_pkey PRIMARY KEY (id),
  constraint draft_resume_hash_key UNIQUE (resume_hash),
  constraint draft_id_check CHECK ((id ~~ 's-%'::text))
);

create table event (
  id bigint generated always as identity not null,
  filing_id uuid,
  series_id uuid,
  kind text not null,
  actor text not null,
  officer_id uuid,
  at timestamp with time zone not null,
  reason text,
  details jsonb default '{}'::jsonb not null,
  constraint event_pkey PRIMARY KEY (id),
  constraint event_filing_id_fkey FOREIGN KEY (filing_id) REFERENCES filing(id),
  constraint event_officer_id_fkey FOREIGN KEY (officer_id) REFERENCES officer(id),
  constraint event_series_id_fkey FOREIGN KEY (series_id) REFERENCES series(id),
  constraint event_actor_check CHECK ((actor = ANY (ARRAY['person'::text, 'officer'::text, 'system'::text])))
);

create table evidence (
  id uuid not null,
  bag_hash bytea not null,
  filing_id uuid,
  "position" integer not null,
  wrapped_key bytea not null,
  sealed_name bytea not null,
  media_type text not null,
  size_bytes bigint not null,
  sha256 bytea not null,
  storage_key text not null,
  received_at timestamp with time zone not null,
  constraint evidence_pkey PRIMARY KEY (id),
  constraint evidence_storage_key_key UNIQUE (storage_key),
  constraint evidence_filing_id_fkey FOREIGN KEY (filing_id) REFERENCES filing(id)
);

create table filing (
  id uuid not null,
  reference text not null,
  kind text not null,
  type text not null,
  form_version text not null,
  locale text not null,
  status text not null,
  version integer default 1 not null,
  idempotency_hash bytea not null,
  follow_up_hash bytea,
  wrapped_key bytea not null,
  sealed_content bytea not null,
  sealed_identity bytea,
  identity_issuer text,
  identity_subject text,
  identity_level text,
  lane text default 'normal'::text not null,
  loss_cents bigint default 0 not null,
  loss_is_partial boolean default false not null,
  transferred_at timestamp with time zone,
  first_day date,
  last_day date,
  departement text,
  unit_id text,
  assigned_to uuid,
  due_on date,
  submitted_at timestamp with time zone not null,
  linked_at timestamp with time zone,
  constraint filing_pkey PRIMARY KEY (id),
  constraint filing_follow_up_hash_key UNIQUE (follow_up_hash),
  constraint filing_idempotency_hash_key UNIQUE (idempotency_hash),
  constraint filing_reference_key UNIQUE (reference),
  constraint filing_assigned_to_fkey FOREIGN KEY (assigned_to) REFERENCES officer(id),
  constraint filing_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id),
  constraint filing_check CHECK (((kind = 'complaint'::text) OR ((sealed_identity IS NULL) AND (identity_subject IS NULL)))),
  constraint filing_kind_check CHECK ((kind = ANY (ARRAY['report'::text, 'complaint'::text]))),
  constraint filing_lane_check CHECK ((lane = ANY (ARRAY['normal'::text, 'slow'::text]))),
  constraint filing_status_check CHECK ((status = ANY (ARRAY['submitted'::text, 'in_review'::text, 'more_asked'::text, 'answered'::text, 'accepted'::text, 'redirected'::text, 'withdrawn'::text, 'closed'::text])))
);

create table follow_up_session (
  token_hash bytea not null,
  filing_id uuid,
  opened_by text not null,
  created_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  identity_issuer text,
  identity_subject text,
  constraint follow_up_session_pkey PRIMARY KEY (token_hash),
  constraint follow_up_session_filing_id_fkey FOREIGN KEY (filing_id) REFERENCES filing(id),
  constraint follow_up_session_identity_check CHECK (
CASE
    WHEN (opened_by = 'identity'::text) THEN ((identity_issuer IS NOT NULL) AND (identity_subject IS NOT NULL))
    ELSE ((filing_id IS NOT NULL) AND (num_nonnulls(identity_issuer, identity_subject) = 0))
END),
  constraint follow_up_session_opened_by_check CHECK ((opened_by = ANY (ARRAY['submission'::text, 'code'::text, 'identity'::text])))
);

create table judgement (
  id uuid not null,
  filing_id uuid not null,
  anchor_filing_id uuid not null,
  series_id uuid,
  verdict text not null,
  officer_id uuid not null,
  reason text,
  at timestamp with time zone not null,
  withdrawn_at timestamp with time zone,
  constraint judgement_pkey PRIMARY KEY (id),
  constraint judgement_anchor_filing_id_fkey FOREIGN KEY (anchor_filing_id) REFERENCES filing(id),
  constraint judgement_filing_id_fkey FOREIGN KEY (filing_id) REFERENCES filing(id),
  constraint judgement_officer_id_fkey FOREIGN KEY (officer_id) REFERENCES officer(id),
  constraint judgement_series_id_fkey FOREIGN KEY (series_id) REFERENCES series(id),
  constraint judgement_verdict_check CHECK ((verdict = ANY (ARRAY['same'::text, 'different'::text, 'unsure'::text])))
);

create table membership (
  filing_id uuid not null,
  series_id uuid not null,
  decided_by text not null,
  officer_id uuid,
  explanation jsonb,
  since timestamp with time zone not null,
  constraint membership_pkey PRIMARY KEY (filing_id),
  constraint membership_filing_id_fkey FOREIGN KEY (filing_id) REFERENCES filing(id),
  constraint membership_officer_id_fkey FOREIGN KEY (officer_id) REFERENCES officer(id),
  constraint membership_series_id_fkey FOREIGN KEY (series_id) REFERENCES series(id),
  constraint membership_decided_by_check CHECK ((decided_by = ANY (ARRAY['computed'::text, 'officer'::text])))
);

create table message (
  filing_id uuid not null,
  number integer not null,
  author text not null,
  officer_id uuid,
  purpose text not null,
  client_id text,
  sealed_body bytea not null,
  at timestamp with time zone not null,
  read_at timestamp with time zone,
  constraint message_pkey PRIMARY KEY (filing_id, number),
  constraint message_filing_id_client_id_key UNIQUE (filing_id, client_id),
  constraint message_filing_id_fkey FOREIGN KEY (filing_id) REFERENCES filing(id),
  constraint message_officer_id_fkey FOREIGN KEY (officer_id) REFERENCES officer(id),
  constraint message_author_check CHECK ((author = ANY (ARRAY['person'::text, 'officer'::text]))),
  constraint message_purpose_check CHECK ((purpose = ANY (ARRAY['question'::text, 'answer'::text, 'addition'::text, 'correction'::text, 'redirection'::text, 'acceptance'::text])))
);

create table migration (
  name text not null,
  checksum text not null,
  applied_at timestamp with time zone default now() not null,
  constraint migration_pkey PRIMARY KEY (name)
);

create table officer (
  id uuid not null,
  subject text not null,
  name text not null,
  role text not null,
  unit_id text not null,
  constraint officer_pkey PRIMARY KEY (id),
  constraint officer_subject_key UNIQUE (subject),
  constraint officer_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id),
  constraint officer_role_check CHECK ((role = ANY (ARRAY['chat_agent'::text, 'complaint_officer'::text, 'investigator'::text, 'head_of_unit'::text, 'administrator'::text, 'auditor'::text])))
);

create table officer_session (
  token_hash bytea not null,
  officer_id uuid not null,
  created_at timestamp with time zone not null,
  last_seen_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  sealed_id_token bytea,
  constraint officer_session_pkey PRIMARY KEY (token_hash),
  constraint officer_session_officer_id_fkey FOREIGN KEY (officer_id) REFERENCES officer(id)
);

create table proposal (
  id uuid not null,
  filing_id uuid not null,
  series_id uuid,
  other_filing_id uuid,
  explanation jsonb not null,
  bits real not null,
  status text not null,
  created_at timestamp with time zone not null,
  constraint proposal_pkey PRIMARY KEY (id),
  constraint proposal_filing_id_fkey FOREIGN KEY (filing_id) REFERENCES filing(id),
  constraint proposal_other_filing_id_fkey FOREIGN KEY (other_filing_id) REFERENCES filing(id),
  constraint proposal_series_id_fkey FOREIGN KEY (series_id) REFERENCES series(id),
  constraint proposal_check CHECK ((num_nonnulls(series_id, other_filing_id) = 1)),
  constraint proposal_status_check CHECK ((status = ANY (ARRAY['open'::text, 'accepted'::text, 'rejected'::text, 'unsure'::text, 'merge_proposed'::text, 'obsolete'::text])))
);

create table series (
  id uuid not null,
  number integer generated always as identity not null,
  name text,
  discreet boolean default false not null,
  version integer default 1 not null,
  opened_at timestamp with time zone not null,
  moved_at timestamp with time zone not null,
  constraint series_pkey PRIMARY KEY (id),
  constraint series_number_key UNIQUE (number)
);

create table setting (
  name text not null,
  value jsonb not null,
  constraint setting_pkey PRIMARY KEY (name)
);

create table sighting (
  filing_id uuid not null,
  kind text not null,
  value text not null,
  source text not null,
  stated text,
  origin text not null,
  seen_on date not null,
  constraint sighting_pkey PRIMARY KEY (filing_id, kind, value),
  constraint sighting_filing_id_fkey FOREIGN KEY (filing_id) REFERENCES filing(id),
  constraint sighting_origin_check CHECK ((origin = ANY (ARRAY['direct'::text, 'derived'::text])))
);

create table sign_in (
  state_hash bytea not null,
  provider text not null,
  sealed bytea not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  constraint sign_in_pkey PRIMARY KEY (state_hash),
  constraint sign_in_provider_check CHECK ((provider = ANY (ARRAY['franceconnect'::text, 'proconnect'::text])))
);

create table superseded_content (
  filing_id uuid not null,
  number integer not null,
  sealed_content bytea not null,
  replaced_at timestamp with time zone not null,
  constraint superseded_content_pkey PRIMARY KEY (filing_id, number),
  constraint superseded_content_filing_id_fkey FOREIGN KEY (filing_id) REFERENCES filing(id)
);

create table unit (
  id text not null,
  name text not null,
  force text not null,
  departement text not null,
  constraint unit_pkey PRIMARY KEY (id),
  constraint unit_force_check CHECK ((force = ANY (ARRAY['police'::text, 'gendarmerie'::text])))
);

create table value_verdict (
  kind text not null,
  value text not null,
  verdict text not null,
  officer_id uuid,
  at timestamp with time zone not null,
  reason text,
  constraint value_verdict_pkey PRIMARY KEY (kind, value),
  constraint value_verdict_officer_id_fkey FOREIGN KEY (officer_id) REFERENCES officer(id),
  constraint value_verdict_verdict_check CHECK ((verdict = ANY (ARRAY['hub'::text, 'not_hub'::text])))
);

create view dead_jobs as
 SELECT id,
    job,
    attempts,
    last_error,
    since
   FROM read_dead_jobs() read_dead_jobs(id, job, attempts, last_error, since);

CREATE INDEX access_log_filing_id_at_idx ON public.access_log USING btree (filing_id, at) WHERE (filing_id IS NOT NULL);

CREATE INDEX allowance_renews_at_idx ON public.allowance USING btree (renews_at);

CREATE INDEX draft_expires_at_idx ON public.draft USING btree (expires_at);

CREATE INDEX draft_visit_hash_idx ON public.draft USING btree (visit_hash);

CREATE INDEX event_filing_id_id_idx ON public.event USING btree (filing_id, id);

CREATE INDEX event_series_id_id_idx ON public.event USING btree (series_id, id) WHERE (series_id IS NOT NULL);

CREATE UNIQUE INDEX evidence_bag_hash_position_idx ON public.evidence USING btree (bag_hash, "position");

CREATE INDEX evidence_filing_id_idx ON public.evidence USING btree (filing_id);

CREATE INDEX evidence_received_at_idx ON public.evidence USING btree (received_at) WHERE (filing_id IS NULL);

CREATE INDEX filing_answered ON public.filing USING btree (COALESCE(due_on, 'infinity'::date), submitted_at, id, type, departement) WHERE (status = 'answered'::text);

CREATE INDEX filing_assigned_to_idx ON public.filing USING btree (assigned_to) WHERE (assigned_to IS NOT NULL);

CREATE INDEX filing_decided ON public.filing USING btree (submitted_at, id, type, departement) WHERE (status = ANY (ARRAY['accepted'::text, 'redirected'::text, 'withdrawn'::text, 'closed'::text]));

CREATE INDEX filing_due ON public.filing USING btree (due_on, submitted_at, id, type, departement) WHERE ((due_on IS NOT NULL) AND (status = ANY (ARRAY['submitted'::text, 'in_review'::text, 'more_asked'::text, 'answered'::text])));

CREATE INDEX filing_identity ON public.filing USING btree (identity_issuer, identity_subject, submitted_at) WHERE (identity_subject IS NOT NULL);

CREATE INDEX filing_mine ON public.filing USING btree (assigned_to, COALESCE(due_on, 'infinity'::date), submitted_at, id, type, departement) WHERE ((assigned_to IS NOT NULL) AND (status = ANY (ARRAY['submitted'::text, 'in_review'::text, 'more_asked'::text, 'answered'::text])));

CREATE INDEX filing_recoverable ON public.filing USING btree (transferred_at, id, type, departement) WHERE ((transferred_at IS NOT NULL) AND (status = ANY (ARRAY['submitted'::text, 'in_review'::text, 'more_asked'::text, 'answered'::text])));

CREATE INDEX filing_reference_short ON public.filing USING btree (substr(reference, 8) text_pattern_ops);

CREATE INDEX filing_reference_start ON public.filing USING btree (reference text_pattern_ops);

CREATE INDEX filing_reports ON public.filing USING btree (((lane = 'normal'::text)), submitted_at, id, type, departement) WHERE ((kind = 'report'::text) AND (status = ANY (ARRAY['submitted'::text, 'in_review'::text])));

CREATE INDEX filing_submitted_at_id_idx ON public.filing USING btree (submitted_at, id);

CREATE INDEX filing_to_review ON public.filing USING btree (COALESCE(due_on, 'infinity'::date), submitted_at, id, type, departement) WHERE ((kind = 'complaint'::text) AND (status = ANY (ARRAY['submitted'::text, 'in_review'::text])));

CREATE INDEX follow_up_session_ends_at_idx ON public.follow_up_session USING btree (ends_at);

CREATE INDEX judgement_anchor_filing_id_idx ON public.judgement USING btree (anchor_filing_id) WHERE (withdrawn_at IS NULL);

CREATE INDEX judgement_filing_id_idx ON public.judgement USING btree (filing_id) WHERE (withdrawn_at IS NULL);

CREATE INDEX membership_series_id_idx ON public.membership USING btree (series_id);

CREATE INDEX officer_session_ends_at_idx ON public.officer_session USING btree (ends_at);

CREATE UNIQUE INDEX proposal_filing_id_other_filing_id_idx ON public.proposal USING btree (filing_id, other_filing_id) WHERE ((status = 'open'::text) AND (other_filing_id IS NOT NULL));

CREATE UNIQUE INDEX proposal_filing_id_series_id_idx ON public.proposal USING btree (filing_id, series_id) WHERE ((status = 'open'::text) AND (series_id IS NOT NULL));

CREATE INDEX proposal_merge ON public.proposal USING btree (filing_id) WHERE (status = 'merge_proposed'::text);

CREATE INDEX proposal_open ON public.proposal USING btree (bits, id) WHERE (status = 'open'::text);

CREATE INDEX proposal_other_filing ON public.proposal USING btree (other_filing_id) WHERE (other_filing_id IS NOT NULL);

CREATE INDEX proposal_series_id_idx ON public.proposal USING btree (series_id) WHERE (series_id IS NOT NULL);

CREATE INDEX proposal_status_bits_id_idx ON public.proposal USING btree (status, bits DESC, id);

CREATE INDEX series_moved ON public.series USING btree (moved_at, id);

CREATE INDEX sighting_kind_value_filing_id_seen_on_idx ON public.sighting USING btree (kind, value, filing_id) INCLUDE (seen_on);

CREATE TRIGGER filing_answered AFTER UPDATE OF status ON public.filing FOR EACH ROW WHEN (((new.status = 'answered'::text) AND (old.status <> 'answered'::text))) EXECUTE FUNCTION filing_arrives();

CREATE TRIGGER filing_arrives AFTER INSERT ON public.filing FOR EACH ROW EXECUTE FUNCTION filing_arrives();

CREATE TRIGGER membership_moves_series AFTER INSERT OR UPDATE OF series_id ON public.membership FOR EACH ROW EXECUTE FUNCTION series_moves();

CREATE TRIGGER series_opens BEFORE INSERT ON public.series FOR EACH ROW EXECUTE FUNCTION series_opens();
