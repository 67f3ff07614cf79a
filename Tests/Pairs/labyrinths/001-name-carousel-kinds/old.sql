create schema shop;
create table shop.status (
  id smallint primary key,
  label text not null unique
);
comment on table shop.status is 'lookup of statuses';
create sequence shop.ticket_no start 1000 increment 10;
create table shop.ticket (
  ticket_id bigint primary key default nextval('shop.ticket_no'),
  status_id smallint not null default 1 references shop.status(id),
  opened timestamptz not null default now(),
  subject text not null
);
create index open_tickets on shop.ticket (opened) where status_id = 1;
create view shop.ticket_summary as
  select t.ticket_id, s.label, t.subject
  from shop.ticket t join shop.status s on s.id = t.status_id;
comment on view shop.ticket_summary is 'summary';
create type shop.priority as enum ('low','mid','high');
create domain shop.subject_line as text check (length(value) between 3 and 200);
create table shop._watcher (
  ticket_id bigint not null references shop.ticket on delete cascade,
  who text not null,
  prio shop.priority not null default 'low',
  note shop.subject_line,
  constraint watcher_pk primary key (ticket_id, who)
);
create materialized view shop.watch_stats as
  select prio, count(*) as n from shop._watcher group by prio;
create unique index watch_stats_prio on shop.watch_stats (prio);
create function shop.priority_rank(p shop.priority) returns int
  language sql immutable as $$ select case p when 'low' then 1 when 'mid' then 2 else 3 end $$;
create type shop.counter_row as (name text, n bigint);
create function shop.counters() returns setof shop.counter_row
  language sql stable as $$ select 'tickets'::text, count(*) from shop.ticket $$;
comment on type shop.counter_row is 'row of counters';
comment on sequence shop.ticket_no is 'numbers of tickets';
comment on index shop.open_tickets is 'open only';
comment on schema shop is 'helpdesk';
comment on column shop.ticket.status_id is 'state';
