create schema q;
create type q.state as enum ('ready','running','done','failed');
create type q.retry as (max int, delay interval);
create table q.queues (name text primary key, retry q.retry default row(3, '1 min')::q.retry, paused boolean default false);
create table q.jobs (
  id bigint generated always as identity,
  queue text not null references q.queues,
  state q.state not null default 'ready',
  payload json not null default '{}',
  run_at timestamptz not null default now(),
  attempts int not null default 0,
  locked_by text
, primary key (
id, state
)
) partition by list (state);
create table q.jobs_active partition of q.jobs for values in ('ready', 'running') with (fillfactor = 70);
create table q.jobs_done partition of q.jobs for values in ('done'
);
create table q.jobs_failed partition of q.jobs for values in ('failed');
create index jobs_next on q.jobs (queue,
 run_at) where locked_by is null;
create function q.push(queue text, payload
 json
, at timestamptz default now()
) returns bigint language sql as $$ insert into q.jobs (queue, payload, run_at) values (queue, payload, at) returning id $$;
create function q.pop(qn text) returns setof q.jobs language sql as $$ update q.jobs set state = 'running', attempts = attempts + 1 where id = (select id from q.jobs where queue = qn and state = 'ready' order by
 run_at limit 1 for update skip locked) returning * $$;
create procedure q.purge(older interval default '7 days') language plpgsql as $$ begin delete from q.jobs where state in ('done') and run_at < now() - older;
 end $$;
create function q.wake() returns trigger language plpgsql as $$ begin notify q; return null; end $$;
create trigger wake after insert on q.jobs for each
 row
 execute function q.wake();
create view q.summary as select queue, state, count(*) n
 from q.jobs group by queue, state;
create view q.stuck as select j.*, (qu.retry).max as max_attempts from q.jobs j join q.queues qu on qu.name = j.queue where j.state = 'running' and j.attempts >= (qu.retry).max;
alter table q.jobs enable row level security;
create policy w on q.jobs to pair_app using (locked_by is null or locked_by = current_user
::text
);
grant usage on schema q to pair_app;
grant select, insert, update on q.jobs to pair_app;
revoke execute on all functions in schema q from public;
grant execute on function q.pop(text) to pair_app;
grant execute on function q.push to pair_app, pair_etl;
alter function q.push owner to pair_owner;
comment on function q.push is 'adds a job';
comment on column q.jobs.payload is 'arguments';
comment on type q.retry is 'policy';
