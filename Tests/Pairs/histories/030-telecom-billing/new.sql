create schema cdr;
create schema crm;
create schema billing;
create table crm.subscriber (
    subscriber_id bigint primary key,
    msisdn varchar(15) not null,
    imsi varchar(15),
    name text,
    activated date not null,
    terminated date
);
create unique index subscriber_msisdn_active on crm.subscriber (msisdn) where terminated is null;
create table billing.plan (
    plan_id int primary key,
    plan_name varchar(50) not null,
    monthly_fee money not null default 0::money,
    incl_minutes int not null default 0
);
create table crm.subscription (
    subscriber_id bigint not null references crm.subscriber,
    plan_id int not null references billing.plan,
    since date not null,
    constraint subscription_pk primary key (subscriber_id, since)
);
create table cdr.call (
    call_id bigint not null,
    kind varchar(8) not null,
    caller varchar(15) not null,
    callee varchar(15) not null,
    started timestamptz not null,
    seconds int not null default 0,
    cell varchar(20)
) partition by list (kind);
create table cdr.call_voice partition of cdr.call for values in ('voice', 'video');
create table cdr.call_sms partition of cdr.call for values in ('sms', 'mms');
create sequence cdr.call_id_seq as bigint cache 1000;
create index call_caller on cdr.call (caller, started);
create table billing.rated_call (
    call_id bigint not null,
    charge money not null,
    rated_at timestamptz not null default now()
);
create table billing.invoice (
    invoice_id serial primary key,
    subscriber_id bigint not null references crm.subscriber,
    period date not null,
    amount money not null,
    paid boolean not null default false,
    constraint invoice_period_first check (extract(day from period) = 1)
);
create function billing.rate(sec int, plan int) returns money language sql stable as $$ select (ceil(sec / 60.0) * 0.05)::numeric::money $$;
create function billing.close_period(p date) returns int language plpgsql as $$
declare n int;
begin
    insert into billing.invoice (subscriber_id, period, amount)
    select s.subscriber_id, p, p2.monthly_fee from crm.subscription s join billing.plan p2 using (plan_id);
    get diagnostics n = row_count;
    return n;
end $$;
create view billing.unpaid as select subscriber_id, count(*) as n, sum(amount) as due from billing.invoice where not paid group by subscriber_id;

-- R12: money type is gone; numeric with a currency
drop view billing.unpaid;
drop function billing.rate(int, int);
alter table billing.plan alter monthly_fee drop default;
alter table billing.plan alter monthly_fee type numeric(12,4) using monthly_fee::numeric;
alter table billing.plan alter monthly_fee set default 0;
alter table billing.rated_call alter charge type numeric(12,4) using charge::numeric;
alter table billing.invoice alter amount type numeric(12,2) using amount::numeric, add currency char(3) not null default 'SEK';
alter table billing.plan rename to rate_plan;
create type billing.invoice_status as enum ('draft', 'sent', 'paid', 'dunned', 'written_off');
alter table billing.invoice add status billing.invoice_status not null default 'draft';
update billing.invoice set status = case when paid then 'paid' else 'sent' end::billing.invoice_status;
alter table billing.invoice drop paid;
create view billing.unpaid as
    select subscriber_id, currency, count(*) as n, sum(amount) as due from billing.invoice
    where status in ('sent', 'dunned') group by subscriber_id, currency having sum(amount) > 0;

-- R13: voice partition subdivided by time, data sessions added
alter table cdr.call detach partition cdr.call_voice;
alter table cdr.call_voice rename to call_voice_r12;
create table cdr.call_voice partition of cdr.call for values in ('voice', 'video', 'volte') partition by range (started);
create table cdr.call_voice_2023 partition of cdr.call_voice for values from ('2023-01-01') to ('2024-01-01');
create table cdr.call_voice_old partition of cdr.call_voice default;
insert into cdr.call select * from cdr.call_voice_r12;
drop table cdr.call_voice_r12;
create table cdr.call_data partition of cdr.call for values in ('data');
alter table cdr.call_data add constraint data_has_volume check (kind = 'data');
create table cdr.call_unknown partition of cdr.call default;
alter table cdr.call add octets bigint, add roaming boolean not null default false;
alter table cdr.call alter call_id set default nextval('cdr.call_id_seq');
alter sequence cdr.call_id_seq owned by cdr.call.call_id cache 100;
create index call_cell on cdr.call using hash (cell);
drop index cdr.call_caller;
create index call_caller on cdr.call (caller, started desc) include (seconds, octets);

-- R14: subscriptions get an end; procedure instead of the function; numbering as a table
create extension if not exists btree_gist;
alter table crm.subscription drop constraint subscription_pk;
alter table crm.subscription add during daterange;
update crm.subscription set during = daterange(since, null);
alter table crm.subscription alter during set not null, drop since;
alter table crm.subscription add constraint subscription_no_overlap exclude using gist (subscriber_id with =, during with &&);
create table crm.msisdn (
    msisdn varchar(15) primary key,
    subscriber_id bigint references crm.subscriber on delete set null,
    quarantined_until date,
    constraint msisdn_free_or_held check (subscriber_id is null or quarantined_until is null)
);
drop index crm.subscriber_msisdn_active;
alter table crm.subscriber add foreign key (msisdn) references crm.msisdn deferrable initially deferred;
alter table crm.subscriber alter subscriber_id add generated by default as identity (start with 5000000 increment by 7);
drop function billing.close_period(date);
create procedure billing.close_period(p date, dry boolean default false) language plpgsql as $$
begin
    if not dry then
        insert into billing.invoice (subscriber_id, period, amount)
        select s.subscriber_id, p, r.monthly_fee from crm.subscription s join billing.rate_plan r using (plan_id) where s.during @> p;
    end if;
end $$;
create function billing.rate(sec int, plan int, roaming boolean default false) returns numeric language sql immutable parallel safe
    return ceil(sec / 60.0) * case when roaming then 0.25 else 0.05 end;
