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
