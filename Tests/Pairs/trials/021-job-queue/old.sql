-- job queue (Oban / GoodJob / pg-boss style)
create extension if not exists pgcrypto;
create type job_state as enum ('available', 'scheduled', 'executing', 'retryable', 'completed', 'discarded');
create table queues (name text primary key,
  concurrency integer not null default 10, paused boolean not null default false
);
create table workers (id serial primary key, name text not null unique, max_attempts integer not null default 20, timeout integer);
create table jobs (
  id bigserial primary key, state job_state not null default 'available',
  queue text not null default 'default', worker_id integer not null references workers, args json not null default '{}', errors text[],
  attempt integer not null default 0, max_attempts integer not null default 20, inserted_at timestamp not null default timezone('UTC', now()), scheduled_at timestamp not null default timezone('UTC', now()), attempted_at timestamp, completed_at timestamp, attempted_by text, priority integer default 0
);
create index jobs_queue on jobs (queue, state, scheduled_at, id);
create index jobs_args on jobs ((args ->> 'id'));
create unlogged table nodes (node text primary key, beat timestamp not null default now(), queues json
);
create table crons (id serial primary key, name text not null unique, expression text not null,
  worker_id integer not null references workers, args json, active boolean not null default true, last_job_id bigint references jobs on delete set null
);
create table job_logs (
  id bigserial primary key, job_id bigint not null references jobs on delete cascade, line text not null, at timestamp not null default now()
);
create index job_logs_job on job_logs (job_id
);
create table batches (id uuid primary key default gen_random_uuid(), description text, total integer not null default 0, done integer not null default 0);
create table batch_jobs (batch_id uuid not null references batches on delete cascade, job_id bigint not null references jobs on delete cascade, primary key (batch_id, job_id)
);
create table dependencies (job_id bigint not null references jobs on delete cascade, depends_on bigint not null references jobs, primary key (job_id, depends_on),
  check (job_id <> depends_on));
create table dead_letters (id bigserial primary key, job_id bigint, payload
  json, reason text, at timestamp default now()
);
create table metrics (queue text not null, minute timestamp not null, done integer not null default 0, failed integer not null default 0, primary key (queue, minute)
  );

create function fetch_jobs(p_queue text, p_limit integer, p_node text) returns setof jobs language sql as $$
  update jobs set state = 'executing', attempt = attempt + 1, attempted_at = timezone('UTC', now()), attempted_by = p_node where id in (select id from jobs where queue = p_queue and state = 'available' and scheduled_at <= timezone('UTC', now()) order by priority, id limit p_limit for update skip locked) returning * $$;
create function backoff(attempt integer) returns interval language sql immutable as $$ select interval '1 second' * power(2, attempt) $$;
create function notify_insert() returns trigger language plpgsql as $$
begin
  perform pg_notify('jobs', new.queue);
  return new;
end $$;
create trigger jobs_notify after insert on jobs for each row execute function notify_insert();
create function finish_job() returns trigger language plpgsql as $$
begin
  if new.state = 'completed' then new.completed_at := now(); update batches set done = done + 1 where id = (select batch_id from batch_jobs where job_id = new.id);
  elsif new.state = 'discarded' then insert into dead_letters (job_id, payload) values (new.id, new.args); end if;
  return new;
end $$;
create trigger jobs_finish before update of state on jobs for each row
 execute function finish_job();
create view queue_depth as select queue, state, count(*) as n, min(scheduled_at) as oldest from jobs where state in ('available', 'scheduled', 'executing', 'retryable') group by queue, state;
create view failing as select j.id, w.name, j.attempt,
  j.errors[array_upper(j.errors, 1)] as last_error, backoff(j.attempt) as next_in from jobs j join workers w on w.id = j.worker_id where j.state = 'retryable';
create view stuck as select f.* from failing f where f.attempt > 5;
comment on table jobs is
  '9';
