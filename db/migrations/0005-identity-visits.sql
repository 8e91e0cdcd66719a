-- Who filed a complaint comes back to it by the identity they filed it under. One visit may hold several complaints: it
-- names the identity, and the one of its complaints that is open.
alter table follow_up_session
  alter column filing_id drop not null,
  add column identity_issuer text,
  add column identity_subject text,
  add constraint follow_up_session_identity_check check (
    case when opened_by = 'identity'
      then identity_issuer is not null and identity_subject is not null
      else filing_id is not null and num_nonnulls(identity_issuer, identity_subject) = 0
    end);

create index filing_identity on filing (identity_issuer, identity_subject, submitted_at) where identity_subject is not null;
