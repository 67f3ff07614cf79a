create schema shop;
create type shop.status as enum ('open','closed','void');
comment on type shop.status is 'enum of statuses';
create table shop.ticket_no (
  series text primary key,
  last_value bigint not null default 0
);
create sequence shop.open_tickets start 1000 increment 10;
create table shop.ticket (
  ticket_id bigint primary key default nextval('shop.open_tickets'),
  status_id shop.status not null default 'open',
  opened timestamptz not null default now(),
  subject text not null,
  series text constraint ticket_series_fk references shop.ticket_no(series)
);
create index watch_stats on shop.ticket (opened) where status_id = 'open';
create table shop.priority (
  code text primary key,
  rank int not null
);
create type shop.subject_line as (lang text, txt text);
create table shop.watcher (
  ticket_id bigint not null references shop.ticket on delete cascade,
  who text not null,
  prio text not null default 'low' references shop.priority(code),
  note shop.subject_line,
  constraint _watcher primary key (ticket_id, who)
);
create table shop.ticket_summary (
  ticket_id bigint primary key references shop.ticket,
  label shop.status,
  subject text
);
comment on table shop.ticket_summary is 'summary, materialised by hand';
create domain shop.counter_row as bigint check (value >= 0);
create function shop.counters() returns shop.counter_row
  language sql stable as $$ select count(*)::shop.counter_row from shop.ticket $$;
create view shop.watch_stats_prio as
  select p.code as prio, p.rank, count(w.who) as n
  from shop.priority p left join shop.watcher w on w.prio = p.code
  group by p.code;
create function shop.priority_rank(p text) returns int
  language sql stable as $$ select rank from shop.priority where code = p $$;
comment on table shop.ticket_no is 'numbers of tickets';
comment on sequence shop.open_tickets is 'was ticket_no';
comment on domain shop.counter_row is 'count';
comment on schema shop is 'helpdesk';
comment on column shop.ticket.status_id is 'state';
