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
