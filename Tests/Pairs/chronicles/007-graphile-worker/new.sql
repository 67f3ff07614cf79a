create schema graphile_worker;

create table graphile_worker.migrations(
  id int primary key,
  ts timestamptz default now() not null,
  breaking boolean not null default false
);

create table graphile_worker._private_tasks (
  id int generated always as identity primary key,
  identifier text not null unique,
  constraint tasks_identifier_length check (length(identifier) <= 128)
);
alter table graphile_worker._private_tasks enable row level security;

create domain graphile_worker.cron_identifier as text check (value ~ '^[a-zA-Z_][a-zA-Z0-9_:-]*$');
create table graphile_worker.known_crontabs (
  identifier graphile_worker.cron_identifier primary key,
  known_since timestamptz not null,
  last_execution timestamptz
);

create type graphile_worker.job_spec as (
  identifier text,
  payload json,
  queue_name text,
  run_at timestamptz,
  max_attempts smallint,
  job_key text,
  priority smallint,
  flags text[]
);

create table graphile_worker.job_queues (
  queue_name text not null primary key check (length(queue_name) <= 128),
  locked_at timestamptz,
  locked_by text,
  is_available boolean generated always as (locked_at is null) stored not null
);
alter table graphile_worker.job_queues enable row level security;

create table graphile_worker.jobs (
  id bigserial primary key,
  queue_name text,
  task_identifier text not null,
  payload json default '{}'::json not null,
  priority smallint default 0 not null,
  run_at timestamptz default now() not null,
  attempts smallint default 0 not null,
  max_attempts smallint default 25 not null constraint jobs_max_attempts_check check (max_attempts >= 1),
  last_error text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  key text constraint jobs_key_check check (length(key) > 0 and length(key) <= 512) constraint jobs_key_key unique,
  locked_at timestamptz,
  locked_by text,
  revision int default 0 not null,
  flags jsonb,
  task_id int references graphile_worker._private_tasks (id)
);
create index jobs_main_index on graphile_worker.jobs using btree (priority, run_at) include (id, queue_name) where (locked_at is null);
create index jobs_no_queue_index on graphile_worker.jobs using btree (priority, run_at) where (queue_name is null);
alter table graphile_worker.jobs enable row level security;

create function graphile_worker.tg__update_timestamp() returns trigger as $$
begin
  new.updated_at = greatest(now(), old.updated_at + interval '1 millisecond');
  return new;
end;
$$ language plpgsql;
create trigger _100_timestamps before update on graphile_worker.jobs for each row execute procedure graphile_worker.tg__update_timestamp();

create function graphile_worker.tg_jobs__after_insert() returns trigger as $$
begin
  perform pg_notify('jobs:insert', '{"r":' || random()::text || ',"count":' || (select count(*) from new_jobs)::text || '}');
  return new;
end;
$$ language plpgsql;
create trigger _900_after_insert after insert on graphile_worker.jobs referencing new table as new_jobs for each statement execute procedure graphile_worker.tg_jobs__after_insert();

create function graphile_worker.add_jobs(specs graphile_worker.job_spec[], job_key_preserve_run_at boolean default false) returns setof graphile_worker.jobs as $$
begin
  return query insert into graphile_worker.jobs as j (task_identifier, payload, queue_name, run_at, max_attempts, key, priority)
    select s.identifier, coalesce(s.payload, '{}'::json), s.queue_name, coalesce(s.run_at, now()), coalesce(s.max_attempts, 25::smallint), s.job_key, coalesce(s.priority, 0::smallint)
    from unnest(specs) s
    on conflict (key) do update set payload = excluded.payload, revision = j.revision + 1 where j.locked_at is null
    returning *;
end;
$$ language plpgsql;

create function graphile_worker.add_job(
  identifier text,
  payload json default null,
  queue_name text default null,
  run_at timestamptz default null,
  max_attempts int default null,
  job_key text default null,
  priority int default null,
  flags text[] default null,
  job_key_mode text default 'replace'
) returns graphile_worker.jobs as $$
declare
  v_job graphile_worker.jobs;
begin
  if job_key_mode is null or job_key_mode in ('replace', 'preserve_run_at') then
    select * into v_job from graphile_worker.add_jobs(
      array[(identifier, payload, queue_name, run_at, max_attempts::smallint, job_key, priority::smallint, flags)::graphile_worker.job_spec], job_key_mode = 'preserve_run_at') limit 1;
    return v_job;
  end if;
  raise exception 'Invalid job_key_mode value' using errcode = 'GWBKM';
end;
$$ language plpgsql;

create function graphile_worker.get_job(worker_id text, task_identifiers text[] = null, job_expiry interval = interval '4 hours') returns graphile_worker.jobs as $$
declare
  v_row graphile_worker.jobs;
begin
  if worker_id is null or length(worker_id) < 10 then
    raise exception 'Invalid worker ID';
  end if;
  select * into v_row from graphile_worker.jobs where run_at <= now() and attempts < max_attempts and locked_at is null
    order by priority asc, run_at asc, id asc limit 1 for update skip locked;
  return v_row;
end;
$$ language plpgsql;

create function graphile_worker.complete_jobs(job_ids bigint[]) returns setof graphile_worker.jobs as $$
  delete from graphile_worker.jobs where id = any(job_ids) and (locked_at is null or locked_at < now() - interval '4 hours') returning *;
$$ language sql;

create view graphile_worker.queue_sizes as
  select queue_name, count(*) as size, max(revision) as max_revision from graphile_worker.jobs where queue_name is not null group by queue_name;
