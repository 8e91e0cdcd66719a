-- The lists of the console, each read from one index in its own order, a page at a time. The kind of offence and the
-- département close each index, so that a filter is checked without fetching the rows it refuses.

create index filing_recoverable on filing (transferred_at, id, type, departement)
  where transferred_at is not null and status in ('submitted', 'in_review', 'more_asked', 'answered');
create index filing_to_review on filing (coalesce(due_on, 'infinity'), submitted_at, id, type, departement)
  where kind = 'complaint' and status in ('submitted', 'in_review');
create index filing_answered on filing (coalesce(due_on, 'infinity'), submitted_at, id, type, departement)
  where status = 'answered';
create index filing_reports on filing ((lane = 'normal'), submitted_at, id, type, departement)
  where kind = 'report' and status in ('submitted', 'in_review');
create index filing_due on filing (due_on, submitted_at, id, type, departement)
  where due_on is not null and status in ('submitted', 'in_review', 'more_asked', 'answered');
create index filing_mine on filing (assigned_to, coalesce(due_on, 'infinity'), submitted_at, id, type, departement)
  where assigned_to is not null and status in ('submitted', 'in_review', 'more_asked', 'answered');
create index filing_decided on filing (submitted_at, id, type, departement)
  where status in ('accepted', 'redirected', 'withdrawn', 'closed');
drop index filing_status_due_on_submitted_at_id_idx;

-- A reference is searched from its start, or from the two groups people read aloud: « 7F3-K2M ».
create index filing_reference_start on filing (reference text_pattern_ops);
create index filing_reference_short on filing (substr(reference, 8) text_pattern_ops);

create index proposal_other_filing on proposal (other_filing_id) where other_filing_id is not null;
create index proposal_open on proposal (bits, id) where status = 'open';

-- When a series last received a filing, for the list of series.
alter table series add column moved_at timestamptz;
update series set moved_at = coalesce(
  (select max(f.submitted_at) from membership m join filing f on f.id = m.filing_id where m.series_id = series.id),
  opened_at);
alter table series alter column moved_at set not null;
create index series_moved on series (moved_at, id);

create function series_moves() returns trigger language plpgsql as $$
begin
  update series set moved_at = greatest(moved_at, (select submitted_at from filing where id = new.filing_id))
  where id = new.series_id;
  return null;
end;
$$;
create trigger membership_moves_series after insert or update of series_id on membership
  for each row execute function series_moves();

create function series_opens() returns trigger language plpgsql as $$
begin
  new.moved_at := coalesce(new.moved_at, new.opened_at);
  return new;
end;
$$;
create trigger series_opens before insert on series for each row execute function series_opens();

-- A filing entered the officers' lanes, new or with an answer: its id, to whoever listens.
create function filing_arrives() returns trigger language plpgsql as $$
begin
  perform pg_notify('arrival', new.id::text);
  return null;
end;
$$;
create trigger filing_arrives after insert on filing for each row execute function filing_arrives();
create trigger filing_answered after update of status on filing for each row
  when (new.status = 'answered' and old.status <> 'answered') execute function filing_arrives();
