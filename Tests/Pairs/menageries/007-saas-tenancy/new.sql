-- multi-tenant project management: RLS, default privileges, layered schemas
create schema core authorization men_owner;
create schema api;
create schema audit;
create extension citext with schema core;
create extension pgcrypto with schema core;

alter default privileges in schema core grant select on tables to men_ro with grant option;
alter default privileges in schema api grant usage on types to men_app;
alter default privileges in schema core grant usage on sequences to men_app;
alter default privileges in schema api revoke execute on functions from public;
alter default privileges for role men_owner grant select on tables to men_app;
alter default privileges for role men_owner revoke usage on types from public;

create function core.current_tenant() returns uuid
language sql stable parallel safe
as $$ select nullif(current_setting('app.tenant', true), '')::uuid $$;

create type api.account_role as enum ('guest', 'member', 'manager', 'owner');

create table core.tenant (
  tenant_id uuid primary key default core.gen_random_uuid(),
  slug core.citext not null unique,
  plan text not null default 'free' constraint tenant_plan_known check (plan = any (array['free', 'starter', 'team', 'enterprise'])),
  created timestamptz not null default now()
);
create table core.account (
  account_id bigint generated always as identity primary key,
  tenant_id uuid not null default core.current_tenant() references core.tenant on delete cascade,
  email core.citext not null,
  role api.account_role not null default 'member',
  invited_by bigint references core.account on delete set null,
  unique (tenant_id, email)
);
create table core.project (
  project_id bigint generated always as identity primary key,
  tenant_id uuid not null default core.current_tenant() references core.tenant on delete cascade,
  name text not null,
  archived boolean not null default false,
  settings jsonb not null default '{}',
  budget_cents bigint check (budget_cents > 0),
  unique (tenant_id, project_id)
);
create table core.task (
  task_id bigint generated always as identity,
  tenant_id uuid not null default core.current_tenant(),
  project_id bigint not null,
  title text not null,
  assignee bigint references core.account,
  due date,
  done_at timestamptz,
  labels core.citext[] not null default '{}',
  primary key (tenant_id, task_id),
  constraint task_project_fk foreign key (tenant_id, project_id) references core.project (tenant_id, project_id) on delete cascade
);
create index task_open_idx on core.task (tenant_id, due) where done_at is null;
create index project_settings_idx on core.project using gin (settings);
create index task_labels_idx on core.task using gin (labels);
create table audit.event (
  at timestamptz not null default clock_timestamp(),
  actor text not null default current_user,
  tbl regclass not null,
  op text not null,
  row_data jsonb,
  txid xid8 not null default pg_current_xact_id()
) partition by range (at);
create table audit.event_2024 partition of audit.event for values from ('2024-01-01 00:00+00') to ('2025-01-01 00:00+00');
create table audit.event_rest partition of audit.event default;
create index event_at_brin on audit.event using brin (at);
create function audit.log() returns trigger
language plpgsql security definer set search_path = pg_catalog, audit as $$
begin
  insert into audit.event (tbl, op, row_data)
  values (tg_relid::regclass, tg_op, case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end);
  return null;
end $$;
create trigger audit_task after insert or update or delete on core.task
  for each row execute function audit.log();
create trigger audit_account after insert or update or delete on core.account
  for each row execute function audit.log();

alter table core.account enable row level security;
alter table core.project enable row level security;
alter table core.task enable row level security;
create policy tenant_account on core.account using (tenant_id = core.current_tenant()) with check (tenant_id = core.current_tenant() and role <> 'owner');
create policy admin_all on core.account to men_admin using (true);
create policy tenant_project on core.project using (tenant_id = core.current_tenant());
create policy tenant_task on core.task to men_app, men_ro using (tenant_id = core.current_tenant());

create view api.my_tasks with (security_barrier, security_invoker) as
  select t.task_id, t.title, t.due, p.name as project, t.labels, t.due < current_date as overdue
    from core.task t join core.project p using (project_id)
   where t.tenant_id = core.current_tenant() and t.done_at is null;
create function api.finish(p_task bigint, p_at timestamptz default now()) returns core.task
language sql volatile
as $$ update core.task set done_at = p_at where task_id = p_task and tenant_id = core.current_tenant() returning task $$;

grant usage on schema core, api to men_app;
grant usage on schema core to men_ro;
grant usage, create on schema audit to men_admin with grant option;
grant select, insert, update, delete on core.task, core.project to men_app;
grant select (account_id, email, role), update (email), insert (email, role) on core.account to men_app;
grant select on api.my_tasks to men_app;
grant execute on function api.finish(bigint, timestamptz) to men_app;
comment on schema core is 'tables';
comment on schema api is 'what the application may use';
