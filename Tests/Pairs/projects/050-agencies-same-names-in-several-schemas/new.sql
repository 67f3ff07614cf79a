create schema north;
create schema south;
create schema "North";
create type north.status as enum ('on', 'off');
create type south.status as enum ('off', 'on'
, 'broken'
);
create type "North".status as enum ('on');
create function north.code() returns text language sql as $$ select 'N' $$;
create function south.code() returns text language sql as $$ select 'S' || chr(49) $$;
create function "North".code() returns integer language sql as $$ select 1 $$;
create function code() returns text language sql as $$ select 'public' $$;
create table north.agent (id serial primary key, status north.status not null default 'on', code text default north.code());
create table south.agent (id serial primary key, status south.status not null default 'on', code text default north.code(), chief integer references north.agent);
create table "North".agent (id serial primary key, status north.status not null default 'on', code integer default "North".code());
create table agent (id integer primary key references north.agent, status south.status not null default 'off');
create index agent_status on north.agent (status);
create index agent_status on south.agent (status)
  where status <> 'broken'
;
create index agent_status on agent (status);
create table north.deal (id bigserial primary key, agent_id integer constraint deal_agent references north.agent, status text default 'on');
create table south.deal (id bigserial primary key, agent_id integer constraint deal_agent references
  south.agent
  , status text default 'on');
create view north.overview as select a.id, a.status, s.status as south_status from north.agent a left join south.agent s using (id);
create view south.overview as select id, status::text, code from south.agent union all select id, status::text, code from north.agent;
create view "North".overview as select n.id, s.status from "North".agent n join
  south.overview
  s using (id);
create function north.guard() returns trigger language plpgsql as 'begin return new; end';
create function south.guard() returns trigger language plpgsql as 'begin return new; end';
create trigger guard before insert on north.agent for each row execute function
  south.guard();
create trigger guard before insert on south.agent for each row execute function south.guard();
create sequence north.numbers;
create sequence south.numbers start with 10;
alter table north.deal add column number bigint default nextval(
  'south.numbers'
);
comment on table north.agent is 'north';
comment on table south.agent is 'south';
