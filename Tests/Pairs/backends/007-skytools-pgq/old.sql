-- ----------------------------------------------------------------------
-- Section: Internal Tables
--
-- Overview:
--      pgq.queue                   - Queue configuration
--      pgq.consumer                - Consumer names
--      pgq.subscription            - Consumer registrations
--      pgq.tick                    - Per-queue snapshots (ticks)
--      pgq.event_*                 - Data tables
--      pgq.retry_queue             - Events to be retried later
-- ----------------------------------------------------------------------
set client_min_messages = 'warning';

create schema pgq;

create table pgq.consumer (
        co_id       serial,
        co_name     text        not null default 'fooz',

        constraint consumer_pkey primary key (co_id),
        constraint consumer_name_uq UNIQUE (co_name)
);

create table pgq.queue (
        queue_id                    serial,
        queue_name                  text        not null,

        queue_ntables               integer     not null default 3,
        queue_cur_table             integer     not null default 0,
        queue_rotation_period       interval    not null default '2 hours',
        queue_switch_step1          bigint      not null default txid_current(),
        queue_switch_step2          bigint               default txid_current(),
        queue_switch_time           timestamptz not null default now(),

        queue_external_ticker       boolean     not null default false,
        queue_ticker_paused         boolean     not null default false,

        queue_ticker_max_count      integer     not null default 500,
        queue_ticker_max_lag        interval    not null default '3 seconds',
        queue_ticker_idle_period    interval    not null default '1 minute',

        queue_data_pfx              text        not null,
        queue_event_seq             text        not null,
        queue_tick_seq              text        not null,

        constraint queue_pkey primary key (queue_id),
        constraint queue_name_uq unique (queue_name)
);

create table pgq.tick (
        tick_queue                  int4            not null,
        tick_id                     bigint          not null,
        tick_time                   timestamptz     not null default now(),
        tick_snapshot               txid_snapshot   not null default txid_current_snapshot(),
        tick_event_seq              bigint          not null, -- may be NULL on upgraded dbs

        constraint tick_pkey primary key (tick_queue, tick_id),
        constraint tick_queue_fkey foreign key (tick_queue)
                                   references pgq.queue (queue_id)
);

create sequence pgq.batch_id_seq;

create table pgq.subscription (
        sub_id                          serial      not null,
        sub_queue                       int4        not null,
        sub_consumer                    int4        not null,
        sub_last_tick                   bigint,
        sub_active                      timestamptz not null default now(),
        sub_batch                       bigint,
        sub_next_tick                   bigint,

        constraint subscription_pkey primary key (sub_queue, sub_consumer),
        constraint subscription_batch_idx unique (sub_batch),
        constraint sub_queue_fkey foreign key (sub_queue) references pgq.queue (queue_id),
        constraint sub_consumer_fkey foreign key (sub_consumer) references pgq.consumer (co_id)
);

create table pgq.event_template (
        ev_id               bigint          not null,
        ev_time             timestamptz     not null,

        ev_txid             bigint          not null default txid_current(),
        ev_owner            int4,
        ev_retry            int4,

        ev_type             text,
        ev_data             text,
        ev_extra1           text,
        ev_extra2           text,
        ev_extra3           text,
        ev_extra4           text
);

create table pgq.event_1 () inherits (pgq.event_template) with (fillfactor = 100, autovacuum_enabled = off);
create table pgq.event_1_0 () inherits (pgq.event_1);
create table pgq.event_1_1 () inherits (pgq.event_1);
create index event_1_0_txid_idx on pgq.event_1_0 (ev_txid);
create index event_1_1_txid_idx on pgq.event_1_1 (ev_txid);

create table pgq.retry_queue (
    ev_retry_after          timestamptz     not null,
    ev_queue                int4            not null,

    like pgq.event_template,

    constraint rq_pkey primary key (ev_owner, ev_id),
    constraint rq_queue_id_fkey foreign key (ev_queue)
                             references pgq.queue (queue_id)
);
alter table pgq.retry_queue alter column ev_owner set not null;
alter table pgq.retry_queue alter column ev_txid drop not null;
create index rq_retry_idx on pgq.retry_queue (ev_retry_after);
create index rq_retry_owner_idx on pgq.retry_queue (ev_owner, ev_id);

create table pgq.failed_queue (
    ev_failed_reason                   text,
    ev_failed_time                     timestamptz not null,
    like pgq.event_template,
    constraint fq_pkey primary key (ev_owner, ev_id),
    constraint fq_owner_check check (ev_owner is not null)
);
alter table pgq.failed_queue alter column ev_txid drop not null;

create or replace function pgq.failed_event_count(x_queue_name text, x_consumer_name text)
returns integer as $$
-- returns number of events in failed event queue
declare
    ret integer;
begin
    select count(1) into ret
      from pgq.subscription, pgq.queue, pgq.consumer, pgq.failed_queue
     where queue_name = x_queue_name and co_name = x_consumer_name
       and sub_queue = queue_id and sub_consumer = co_id and ev_owner = sub_id;
    return ret;
end;
$$ language plpgsql security definer;

create type pgq.ret_queue_info as (
    queue_name text, queue_ntables integer, queue_cur_table integer, ticker_lag interval
);

create or replace function pgq.quote_fqname(i_name text) returns text as $$
    select quote_ident(split_part(i_name, '.', 1)) || '.' || quote_ident(split_part(i_name, '.', 2));
$$ language sql immutable strict;

create or replace function pgq.create_queue(i_queue_name text)
returns integer as $$
declare
    tblpfx   text;
    id       integer;
begin
    if i_queue_name is null then
        raise exception 'Invalid NULL value';
    end if;
    perform 1 from pgq.queue where queue_name = i_queue_name;
    if found then
        return 0;
    end if;
    id := nextval('pgq.queue_queue_id_seq');
    tblpfx := 'pgq.event_' || id::text;
    insert into pgq.queue (queue_id, queue_name, queue_data_pfx, queue_event_seq, queue_tick_seq)
        values (id, i_queue_name, tblpfx, tblpfx || '_id_seq', tblpfx || '_tick_seq');
    execute 'create sequence ' || pgq.quote_fqname(tblpfx || '_tick_seq');
    return 1;
end;
$$ language plpgsql security definer;

create or replace function pgq.get_queue_info(out queue_name text, out queue_ntables integer, out ticker_lag interval)
returns setof record as $$
    select q.queue_name, q.queue_ntables, now() - (select max(tick_time) from pgq.tick where tick_queue = q.queue_id) from pgq.queue q
$$ language sql;
