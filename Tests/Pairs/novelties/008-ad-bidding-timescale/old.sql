create schema _chunks;
create schema ads;
create table ads.advertiser (id int primary key, name text not null, budget numeric(12,2) not null check (budget >= 0));
create type ads.channel as enum ('display', 'video');
create table ads.campaign (id int primary key, advertiser_id int not null references ads.advertiser, name text, channel ads.channel not null, cpm_max numeric(
8,4
 ) not null, active tstzrange, targeting jsonb not null default '{}'
);
create table ads.creative (id int primary key, campaign_id int references ads.campaign on delete cascade, url text, w smallint, h smallint);
create table ads.bid (
  ts timestamptz not null,
  campaign_id int not null,
price real not null,
  won boolean not null default false,
geo text
) partition by range (ts);
create table _chunks.bid_1 partition of ads.bid for values from ('2024-01-01Z') to ('2024-01-08Z');
create table _chunks.bid_2 partition of ads.bid for values from ('2024-01-08Z') to ('2024-01-15Z')
;
create index bid_ts on ads.bid (ts desc);
create index bid_won on ads.bid (campaign_id, ts
) where won;
create table ads.impression (ts timestamptz not null, bid_price real, creative_id int) ;
create unlogged table ads.click (ts timestamptz not null default now(), creative_id int not null, ip inet, ua text
);
create function ads.bucket(w interval, t timestamptz) returns timestamptz language sql immutable parallel safe as $$
 select
 to_timestamp(floor(extract(epoch from t) / extract(epoch from w)) * extract(epoch from w)::float8) $$;
create materialized view ads.bid_hourly as select ads.bucket('1 hour', ts) as hour, campaign_id, count(*) as bids, count(*) filter (where won) as wins, sum(price) filter (where won) as spend
 from ads.bid group by 1, campaign_id
 with no data;
create unique index bid_hourly_u on ads.bid_hourly (hour, campaign_id
);
create view ads.spend as select c.advertiser_id, sum(h.spend) as spend
 from ads.bid_hourly h join ads.campaign c on c.id = h.campaign_id group by 1;
create function ads.make_chunk(d date) returns void language plpgsql as $$
begin
  execute format('create table _chunks.bid_%s partition of ads.bid for values from (%L) to (%L)', to_char(d, 'YYYYMMDD'), d, d +
 7);
end $$;
create function ads.guard() returns trigger language plpgsql as $$ begin if new.price > (select cpm_max from ads.campaign where id = new.campaign_id) then return null; end if; return new; end $$;
create trigger guard before insert on ads.bid for each row
  execute function ads.guard();
alter table _chunks.bid_1 disable trigger guard;
alter table ads.bid alter column geo set statistics 500;
