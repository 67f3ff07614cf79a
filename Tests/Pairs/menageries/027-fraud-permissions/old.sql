-- fraud desk: layered permissions, security definer functions, barrier and invoker views
create schema fraud authorization men_owner;
create schema fraud_api;
create extension pgcrypto with schema fraud;
create type fraud.verdict as enum ('open', 'clean', 'fraud');
create table fraud.card (
  card_id bigint generated always as identity primary key,
  pan_hash bytea not null unique,
  last4 char(4) not null check (last4 ~ '^[0-9]{4}$'),
  holder text not null,
  blocked boolean not null default false
);
create table fraud.txn (
  txn_id bigint generated always as identity primary key,
  card_id bigint not null references fraud.card,
  at timestamptz not null default now(),
  merchant text not null,
  country char(2) not null,
  amount numeric(12,2) not null,
  score real
);
create index txn_card_at on fraud.txn (card_id, at desc);
create table fraud.alert (
  alert_id bigint generated always as identity primary key,
  txn_id bigint not null references fraud.txn,
  rule text not null,
  verdict fraud.verdict not null default 'open',
  assigned name,
  unique (txn_id, rule)
);
create table fraud.secret_note (alert_id bigint primary key references fraud.alert on delete cascade, note text);
alter table fraud.card owner to men_owner;
alter table fraud.txn owner to men_owner;
alter table fraud.alert owner to men_owner;

create function fraud.hash_pan(p text) returns bytea
language sql immutable strict security definer set search_path = pg_catalog
as $$ select fraud.digest(p, 'sha256'::text) $$;
alter function fraud.hash_pan(text) owner to men_owner;
create function fraud.velocity(p_card bigint, p_window interval default '1 hour') returns integer
language sql stable security definer set search_path = fraud, pg_temp set statement_timeout = '2s'
as $$ select count(*)::integer from fraud.txn where card_id = p_card and at > now() - p_window $$;
create function fraud.is_mine(a fraud.alert) returns boolean language sql stable leakproof
return a.assigned = current_user or a.assigned is null;
create function fraud.score_txn() returns trigger language plpgsql security definer set search_path = fraud as $$
begin
  new.score := least(1.0, fraud.velocity(new.card_id) / 10.0);
  if new.score > 0.8 then
    raise notice 'suspicious transaction on card %', new.card_id;
  end if;
  return new;
end $$;
create trigger txn_score before insert on fraud.txn for each row execute function fraud.score_txn();
create view fraud_api.card_masked with (security_barrier) as
  select card_id, '**** ' || last4 as pan, left(holder, 1) || '.' as holder, blocked from fraud.card;
create view fraud_api.queue with (security_invoker) as
  select a.alert_id, a.rule, a.verdict, t.amount, t.merchant, t.country
    from fraud.alert a join fraud.txn t using (txn_id) where a.verdict = 'open';
create view fraud_api.country_stats as
  select country, count(*) as n, avg(score) as mean_score,
         count(*) filter (where score > 0.8) as hot, sum(amount) over_all
    from fraud.txn group by country;
alter table fraud.alert enable row level security;
alter table fraud.txn enable row level security;
alter table fraud.txn force row level security;
create policy mine on fraud.alert to men_clerk using (fraud.is_mine(alert)) with check (assigned = current_user);
create policy all_alerts on fraud.alert to men_admin using (true);
create policy read_txn on fraud.txn for select to men_clerk, men_ro using (true);
create policy write_txn on fraud.txn for insert to men_app with check (amount > 0);
create policy small_only on fraud.txn as restrictive for select to men_ro using (amount < 1000);

revoke all on function fraud.hash_pan(text) from public;
revoke all on function fraud.velocity(bigint, interval) from public;
grant execute on function fraud.hash_pan(text) to men_app;
grant execute on function fraud.velocity(bigint, interval) to men_app, men_clerk;
grant usage on schema fraud to men_clerk, men_app;
grant usage on schema fraud_api to men_clerk, men_ro, men_app;
grant select on fraud_api.card_masked, fraud_api.queue to men_clerk;
grant select on fraud_api.country_stats to public;
grant select (alert_id, txn_id, rule, verdict, assigned), update (verdict, assigned) on fraud.alert to men_clerk;
grant insert (card_id, merchant, country, amount) on fraud.txn to men_app;
grant select on fraud.txn to men_clerk, men_admin with grant option;
grant all on fraud.secret_note to men_admin;
alter default privileges in schema fraud grant select on tables to men_admin;
alter default privileges in schema fraud_api grant select on tables to men_clerk;
alter default privileges revoke execute on functions from public;
comment on policy mine on fraud.alert is 'own or unassigned';
comment on policy small_only on fraud.txn is 'reporting sees small amounts';
