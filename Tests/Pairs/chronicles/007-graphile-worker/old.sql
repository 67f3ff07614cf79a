create extension if not exists pgcrypto;
create schema graphile_worker;

create table graphile_worker.migrations(
  id int primary key,
  ts timestamptz default now() not null
);

create table graphile_worker.job_queues (
  queue_name text not null primary key,
  job_count int not null,
  locked_at timestamptz,
  locked_by text
);
alter table graphile_worker.job_queues enable row level security;

create table graphile_worker.jobs (
  id bigserial primary key,
  queue_name text default (public.gen_random_uuid())::text,
  task_identifier text not null,
  payload json default '{}'::json not null,
  priority int default 0 not null,
  run_at timestamptz default now() not null,
  attempts int default 0 not null,
  max_attempts int default 25 not null,
  last_error text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index on graphile_worker.jobs (priority, run_at, id);
alter table graphile_worker.jobs enable row level security;

create function graphile_worker.tg__update_timestamp() returns trigger as $$
begin
  new.updated_at = greatest(now(), old.updated_at + interval '1 millisecond');
  return new;
end;
$$ language plpgsql;
create trigger _100_timestamps before update on graphile_worker.jobs for each row execute procedure graphile_worker.tg__update_timestamp();

create function graphile_worker.jobs__decrease_job_queue_count() returns trigger as $$
declare
  v_new_job_count int;
begin
  update graphile_worker.job_queues
    set job_count = job_queues.job_count - 1
    where queue_name = old.queue_name
    returning job_count into v_new_job_count;
  if v_new_job_count <= 0 then
    delete from graphile_worker.job_queues where queue_name = old.queue_name and job_count <= 0;
  end if;
  return old;
end;
$$ language plpgsql;
create trigger _500_decrease_job_queue_count before delete on graphile_worker.jobs for each row execute procedure graphile_worker.jobs__decrease_job_queue_count();

create function graphile_worker.tg_jobs__notify_new_jobs() returns trigger as $$
begin
  perform pg_notify('jobs:insert', '');
  return new;
end;
$$ language plpgsql;
create trigger _900_notify_worker after insert on graphile_worker.jobs for each statement execute procedure graphile_worker.tg_jobs__notify_new_jobs();

create function graphile_worker.add_job(
  identifier text,
  payload json = '{}',
  queue_name text = public.gen_random_uuid()::text,
  run_at timestamptz = now(),
  max_attempts int = 25
) returns graphile_worker.jobs as $$
  insert into graphile_worker.jobs(task_identifier, payload, queue_name, run_at, max_attempts) values(identifier, payload, queue_name, run_at, max_attempts) returning *;
$$ language sql;

create function graphile_worker.get_job(worker_id text, task_identifiers text[] = null, job_expiry interval = interval '4 hours') returns graphile_worker.jobs as $$
declare
  v_row graphile_worker.jobs;
begin
  if worker_id is null or length(worker_id) < 10 then
    raise exception 'Invalid worker ID';
  end if;
  select * into v_row from graphile_worker.jobs where run_at <= now() and attempts < max_attempts
    order by priority asc, run_at asc, id asc limit 1 for update skip locked;
  return v_row;
end;
$$ language plpgsql;

create function graphile_worker.complete_job(worker_id text, job_id bigint) returns graphile_worker.jobs as $$
  delete from graphile_worker.jobs where id = job_id returning *;
$$ language sql;
