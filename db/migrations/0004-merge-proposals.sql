-- An officer finds the same author in two series and asks that they be compared: nothing moves until that is decided.
alter table proposal drop constraint proposal_status_check;
alter table proposal add constraint proposal_status_check
  check (status in ('open', 'accepted', 'rejected', 'unsure', 'merge_proposed', 'obsolete'));
create index proposal_merge on proposal (filing_id) where status = 'merge_proposed';
