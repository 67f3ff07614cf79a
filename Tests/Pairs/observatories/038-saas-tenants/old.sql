create schema core;
create schema ext;
create extension pgcrypto with schema
 core;
create extension citext with schema core;
create type core.plan as enum ('free',
'pro','enterprise');
create function core.tenant() returns uuid language sql stable as $$ select nullif(current_setting('app.tenant', true), '')::uuid $$;
create table core.tenants (id uuid primary key default
 core.gen_random_uuid()
, name text not null, plan core.plan not null default 'free', created timestamptz default now()
);
create table core.users (id uuid primary key default
 core.gen_random_uuid()
, tenant_id uuid not null default core.tenant() references core.tenants, email
 core.citext
 not null, hash text
, unique (tenant_id, email));
create table core.projects (id bigserial, tenant_id uuid not null default core.tenant() references core.tenants on delete cascade, name text not null, archived boolean default false, primary key (tenant_id, id));
create table core.tasks (id bigserial, tenant_id uuid not null default core.tenant(), project_id bigint not null, title text
, done boolean default false
, assignee uuid references core.users, primary key (tenant_id, id), foreign key (tenant_id, project_id) references core.projects on delete cascade);
create index tasks_open on core.tasks (tenant_id, project_id) where
 not done;
alter table core.users enable row level security;
alter table core.projects enable row level security;
alter table core.tasks enable row level security;
create policy t on core.users using (tenant_id = core.tenant());
create policy t on core.projects using (tenant_id = core.tenant())
;
create policy t on core.tasks using (tenant_id = core.tenant());
create policy support on core.tasks for select to pair_admin using (not done);
create view core.my_tasks with (security_invoker =
 false
) as select t.id, t.title, p.name as project,
 t.done
 from core.tasks t join core.projects p using (tenant_id, id);
create function core.add_task(p bigint, title text
) returns bigint language plpgsql security definer set search_path = core, pg_temp as $$ declare r bigint; begin insert into tasks (project_id, title) values (p, title) returning id into r; return r; end $$;
revoke all on function core.add_task from public;
grant execute on function core.add_task to pair_app;
create view core.usage as select tenant_id, count(*) n
 from core.tasks group by tenant_id;
grant usage on schema core to pair_app;
grant select, insert, update, delete on core.users, core.projects, core.tasks to pair_app;
grant select on core.my_tasks to pair_app;
alter default privileges in schema core grant select, insert, update, delete on tables to pair_app;
alter table core.usage owner to pair_owner;
comment on policy t on core.tasks is 'isolation';
