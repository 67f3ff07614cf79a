create schema _chunks;
create schema ads;
create table ads.advertiser (id int primary key, name text not null, budget numeric(12,2) not null check (budget >= 0));
create type ads.channel as enum ('search', 'display', 'video', 'audio');
create table ads.campaign (id int primary key, advertiser_id int not null references ads.advertiser, name text, channel ads.channel not null, cpm_max numeric(
10,6
 ) not null, active tstzrange, targeting jsonb not null default '{}'
, pacing real not null default 1.0
);
create table ads.creative (id int primary key, campaign_id int references ads.campaign on delete cascade, url text, w smallint, h smallint);
create table ads.bid (
  ts timestamptz not null,
  campaign_id int not null,
price numeric(10,6) not null,
  won boolean not null default false,
channel ads.channel not null default 'display',
geo char(2)
) partition by range (ts);
create table _chunks.bid_1 partition of ads.bid for values from ('2024-01-01Z') to ('2024-01-08Z');
create table _chunks.bid_2 partition of ads.bid for values from ('2024-01-08Z') to ('2024-01-15Z')
with (fillfactor = 100)
;
create table _chunks.bid_3 partition of ads.bid for values from ('2024-01-15Z') to ('2024-01-22Z');
create index bid_ts on ads.bid (ts desc);
create index bid_won on ads.bid (campaign_id, ts
desc
) where won;
create table ads.impression (ts timestamptz not null, bid_price numeric(10,6), creative_id int references ads.creative) partition by hash (creative_id);
create table _chunks.imp_0 partition of ads.impression for values with (modulus 2, remainder 0);
create table _chunks.imp_1 partition of ads.impression for values with (modulus 2, remainder 1);
create unlogged table ads.click (ts timestamptz not null default now(), creative_id int not null, ip inet, ua text
compression lz4
);
create function ads.bucket(w interval, t timestamptz) returns timestamptz language sql immutable parallel safe as $$
 select
 date_bin(w, t, 'epoch'::timestamptz) $$;
create materialized view ads.bid_hourly as select ads.bucket('1 hour', ts) as hour, campaign_id, count(*) as bids, count(*) filter (where won) as wins, sum(price) filter (where won) as spend
, channel
 from ads.bid group by 1, campaign_id
, channel
 with no data;
create unique index bid_hourly_u on ads.bid_hourly (hour, campaign_id
, channel
);
create view ads.spend as select c.advertiser_id, sum(h.spend) as spend
, max(h.hour) as until
 from ads.bid_hourly h join ads.campaign c on c.id = h.campaign_id group by 1;
create function ads.make_chunk(d date) returns void language plpgsql as $$
begin
  execute format('create table _chunks.bid_%s partition of ads.bid for values from (%L) to (%L)', to_char(d, 'YYYYMMDD'), d, d +
 1);
end $$;
create function ads.guard() returns trigger language plpgsql as $$ begin if new.price > (select cpm_max from ads.campaign where id = new.campaign_id) then return null; end if; return new; end $$;
create trigger guard before insert on ads.bid for each row
when (new.price > 0)
  execute function ads.guard();
alter table _chunks.bid_1 disable trigger guard;
alter table ads.bid alter column geo set statistics 500;
