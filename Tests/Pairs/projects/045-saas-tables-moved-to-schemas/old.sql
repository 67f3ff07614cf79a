create type plan as enum ('free', 'pro');
create table tenant (tenant_id serial primary key, name text not null, plan plan not null default 'free');
create table account (account_id serial primary key, tenant_id integer not null references tenant, login text not null unique);
create table ticket (ticket_id bigserial primary key, account_id integer references account on delete set null, text text not null);
create function tenant_plan(t integer) returns plan language sql stable as 'select plan from tenant where tenant_id = t';
create view active_account as select a.login, t.name as tenant, tenant_plan(t.tenant_id) as plan from account a join tenant t using (tenant_id);
create index ticket_account on ticket (account_id);
create sequence invoice_no start with 100;
