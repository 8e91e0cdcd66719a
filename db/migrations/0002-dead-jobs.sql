-- Jobs that failed for good and wait for a human. Read through a function whose body PostgreSQL resolves when it runs:
-- the queue's own tables are installed after these migrations, and change with its versions.

create function read_dead_jobs()
returns table (id bigint, job text, attempts integer, last_error text, since timestamptz)
language plpgsql stable
as $$
begin
  return query
    select j.id, j.task_identifier::text, j.attempts::integer, j.last_error, j.updated_at
    from graphile_worker.jobs j
    where j.attempts >= j.max_attempts and j.locked_at is null;
end;
$$;

create view dead_jobs as select * from read_dead_jobs();
