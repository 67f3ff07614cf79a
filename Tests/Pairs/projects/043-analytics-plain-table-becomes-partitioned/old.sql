create table site (site_id serial primary key, host text not null);
create table event (
  event_id bigserial primary key,
  site_id integer not null references site,
  kind varchar(20) not null default 'view',
  at timestamptz not null default now()
);
create index event_site on event (site_id, at desc);
create view event_count as select site_id, count(*) as events from event group by site_id;
create function event_guard() returns trigger language plpgsql as 'begin return new; end';
create trigger event_guard before insert on event for each row execute function event_guard();
create table session (
  site_id integer not null,
  token text not null,
  primary key (site_id, token)
) partition by list (site_id);
create table session_1 partition of session for values in (1);
create table session_rest partition of session default;
