create schema flow;
set search_path to flow, public;
create type flow.state as enum ('created', 'running', 'waiting', 'done', 'failed');
create table definition (
    name text not null,
    version int not null,
    body json not null,
    primary key (name, version)
);
create table instance (
    id uuid primary key default gen_random_uuid(),
    def_name text not null,
    def_version int not null,
    state state not null default 'created',
    input jsonb, output jsonb,
    parent uuid references instance,
    created timestamptz not null default now(),
    finished timestamptz,
    foreign key (def_name, def_version) references definition
);
create index on instance (state);
create index on instance (parent);
create table task (
    id bigserial primary key,
    instance uuid not null references instance on delete cascade,
    node text not null,
    state state not null default 'created',
    attempts int not null default 0,
    locked_by text, locked_until timestamptz
);
create table timer (
    id bigserial primary key,
    task bigint references task on delete cascade,
    fires timestamptz not null
);
create table log (
    id bigserial primary key,
    instance uuid not null,
    at timestamptz default now(),
    msg text
);
create function claim(worker text) returns setof task language plpgsql as $$
begin
    return query update flow.task t set locked_by = worker, locked_until = now() + interval '1 min', state = 'running'
        where t.id = (select id from flow.task where state = 'created' order by id for update skip locked limit 1) returning t.*;
end $$;
create function finish(t bigint, ok boolean) returns void language sql as $$ update flow.task set state = case when ok then 'done' else 'failed' end::flow.state where id = t $$;
create function active_count() returns bigint language sql stable as $$ select count(*) from flow.instance where state in ('running', 'waiting') $$;
create view stuck as select t.* from task t where t.state = 'running' and t.locked_until < now();
create view overview as select i.id, i.def_name, i.state, count(t.*) as tasks, count(s.*) as stuck from instance i left join task t on t.instance = i.id left join stuck s on s.id = t.id group by i.id;

-- v2 -----------------------------------------------------------------
drop view overview;
drop view stuck;
drop function claim(text);
drop function finish(bigint, boolean);
drop function active_count();
create type flow.task_state as enum ('queued', 'leased', 'completed', 'failed', 'skipped');
alter table task alter state drop default,
    alter state type flow.task_state using (case state when 'created' then 'queued' when 'running' then 'leased' when 'done' then 'completed' when 'failed' then 'failed' else 'queued' end)::flow.task_state,
    alter state set default 'queued';
create type flow.instance_state as enum ('pending', 'running', 'suspended', 'completed', 'failed', 'compensating', 'compensated');
drop index instance_state_idx;
alter table instance alter state drop default,
    alter state type flow.instance_state using (case state when 'created' then 'pending' when 'waiting' then 'suspended' when 'done' then 'completed' else state::text end)::flow.instance_state,
    alter state set default 'pending';
drop type flow.state;
create index instance_live on instance (state, created) where state in ('pending', 'running', 'suspended');
create type flow.lease as (worker text, until timestamptz);
alter table task add lease flow.lease;
update task set lease = row(locked_by, locked_until);
alter table task drop locked_by, drop locked_until;
alter table task add constraint leased_has_lease check (state <> 'leased' or lease is not null);
alter table task add priority smallint not null default 0, add queue text not null default 'default', add after bigint[] not null default '{}';
create index task_queue on task (queue, priority desc, id) where state = 'queued';
create index task_after on task using gin (after);
create function claim(p_worker text, p_queue text default 'default', p_n int default 1, p_for interval default '1 min') returns setof task language plpgsql as $$
begin
    return query update flow.task t set lease = row(p_worker, now() + p_for), state = 'leased'
        where t.id in (select id from flow.task where queue = p_queue and state = 'queued' order by priority desc, id for update skip locked limit p_n) returning t.*;
end $$;
create procedure finish(t bigint, result flow.task_state default 'completed') language sql begin atomic
    update flow.task set state = result, lease = null where id = t;
end;

-- v3: definitions get an identity, rename, json -> jsonb, comments
alter table definition alter body type jsonb;
alter table definition rename to workflow;
alter table workflow add column id int generated always as identity;
alter table workflow add constraint workflow_id_key unique (id);
alter table workflow add column deprecated boolean not null default false;
alter table instance add column workflow_id int references workflow (id);
update instance i set workflow_id = w.id from workflow w where (w.name, w.version) = (i.def_name, i.def_version);
alter table instance alter workflow_id set not null;
alter table instance drop constraint instance_def_name_def_version_fkey;
alter table instance drop def_name, drop def_version;
alter table timer rename to alarm;
alter sequence timer_id_seq rename to alarm_id_seq;
alter table alarm alter task set not null, add constraint alarm_per_task unique (task, fires);
create index alarm_due on alarm using brin (fires) with (pages_per_range = 16, autosummarize = on);
drop table log;
create table event (
    instance uuid not null references instance on delete cascade,
    seq int not null check (seq > 0),
    at timestamptz not null default clock_timestamp(),
    kind text not null,
    body jsonb not null default '{}'::jsonb,
    constraint event_pk primary key (instance, seq)
) with (fillfactor = 90, autovacuum_vacuum_scale_factor = 0.02);
create function event_immutable() returns trigger language plpgsql as $$ begin raise exception 'events are immutable'; end $$;
create trigger event_immutable before update or delete on event for each row execute function event_immutable();
create trigger event_no_truncate before truncate on event for each statement execute function event_immutable();
alter table event enable always trigger event_immutable;
create view stuck as select t.id, t.instance, t.node, (t.lease).worker, (t.lease).until from task t where t.state = 'leased' and (t.lease).until < now();
create view overview as
    select i.id, w.name as workflow, w.version, i.state, count(t.id) as tasks, count(s.id) as stuck, max(e.seq) as events
    from instance i join workflow w on w.id = i.workflow_id left join task t on t.instance = i.id left join stuck s on s.id = t.id left join event e on e.instance = i.id
    group by i.id, w.name, w.version;
comment on column task.after is 'tasks that must be completed first';
comment on type flow.lease is 'who holds a task and for how long';
comment on trigger event_immutable on event is 'history is never rewritten';
