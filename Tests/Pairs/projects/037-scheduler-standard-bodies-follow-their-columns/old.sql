create schema cron;
create table cron.job (
  job_id integer generated always as identity primary key,
  name text not null unique,
  every_seconds integer not null default 60,
  next_run timestamp,
  active boolean not null default true
);
create table cron.run (
  run_id bigint generated always as identity primary key,
  job_id integer not null references cron.job on delete cascade,
  started timestamptz not null default now(),
  ended timestamptz,
  exit_code smallint
);
create view cron.last_run as select distinct on (job_id) * from cron.run order by job_id, started desc;
create function cron.due() returns setof cron.job language sql stable
begin atomic
  select * from cron.job where active and next_run <= localtimestamp;
end;
create function cron.failed(since timestamptz default now() - interval '1 day') returns bigint language sql stable
begin atomic
  select count(*) from cron.last_run l where l.exit_code <> 0 and l.started > since;
end;
create function cron.state(wanted text) returns text language sql stable
  return (select case when j.active then 'on' else 'off' end from cron.job j where j.name = wanted);
create procedure cron.finish(finished bigint, code integer) language sql
begin atomic
  update cron.run set ended = now(), exit_code = code::smallint where run_id = finished;
end;
create procedure cron.add(name text, every integer) language sql
begin atomic
  insert into cron.job (name, every_seconds) values (add.name, add.every);
end;
create function cron.next_job_id() returns integer language sql volatile
begin atomic
  select coalesce(max(job_id), 0) + 1 from cron.job;
end;
create table cron.plan (
  plan_id integer primary key
);
alter table cron.plan alter plan_id set default cron.next_job_id();
