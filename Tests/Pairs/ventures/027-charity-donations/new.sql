create extension citext;
create table campaign (id serial primary key, slug citext not null unique, goal numeric(12,2) not null check (goal > 0), starts date not null, ends date
, status text not null default 'open'
);
create table donor (id bigserial primary key, email citext not null, name text, anonymous boolean not null default false, newsletter boolean
default false not null
, country char(2) default 'AT');
alter table donor add constraint donor_email unique (email);
create table donation (id bigserial primary key, donor bigint references donor on delete set null, campaign int not null references campaign, amount
numeric(12,2)
 not null, currency char(3) not null default 'EUR', at timestamptz not null default now(), message varchar(
280
), refunded_at timestamptz, constraint donation_amount_check check (amount
>= 1
));
create table recurring (id serial primary key, donor bigint not null references donor on delete cascade, campaign int references campaign, amount numeric(10,2) not null, every interval not null default '1 month', next_on date not null, constraint every_ok check (every >= interval '7 days'));
create table fx (cur char(3), d date, rate numeric(12,6) not null, primary key (cur, d));
create table receipt (year int, donor bigint references donor, no int, total numeric(12,2), pdf bytea, primary key (year, no)
, unique nulls not distinct (year, donor)
);
create sequence receipt_no
no cycle maxvalue 999999 start 1000
;
create function to_eur(a numeric, c char, d date) returns numeric stable language sql as $$ select a / coalesce((select rate from fx where cur = c and fx.d <= to_eur.d order by fx.d desc limit 1), 1) $$;
create view progress as select c.id, c.slug, c.goal, coalesce(sum(to_eur(d.amount, d.currency, d.at::date)), 0) as raised, count(distinct d.donor) as donors from campaign c left join donation d on d.campaign = c.id
and d.refunded_at is null
 group by c.id;
create materialized view wall as select d.id, case when o.anonymous then 'Anonymous' else o.name end as name, d.amount, d.message from donation d join donor o on o.id = d.donor
where d.refunded_at is null order by d.at desc limit 500;
create unique index wall_id on wall (id);
create index donation_campaign_at on donation (campaign, at desc);
create index donation_refunds on donation (refunded_at) where refunded_at is not null;
create function stamp_receipt() returns trigger language plpgsql as $$ begin new.no := nextval('receipt_no'); return new; end $$;
create trigger stamp_receipt before insert on receipt for each row when (new.no is null) execute function stamp_receipt();
create procedure make_receipts(y int) language sql begin atomic
  insert into receipt (year, donor, total) select y, donor, sum(amount) from donation where extract(year from at) = y
 and refunded_at is null
 group by donor;
end;
create function thank() returns trigger language plpgsql as $$ begin perform pg_notify('thanks', new.id::text); return null; end $$;
create trigger thank after insert on donation for each row when (new.amount >= 100) execute function thank();
