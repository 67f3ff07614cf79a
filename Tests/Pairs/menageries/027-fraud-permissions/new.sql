-- fraud desk: layered permissions, security definer functions, barrier and invoker views
create schema fraud authorization men_owner;
create schema fraud_api;
create extension pgcrypto with schema fraud;
create type fraud.verdict as enum ('open', 'escalated', 'clean', 'fraud');
create type fraud.channel as enum ('pos', 'web', 'atm');
alter type fraud.channel owner to men_owner;
create table fraud.card (
  card_id bigint generated always as identity primary key,
  pan_hash bytea not null unique,
  last4 char(4) not null check (last4 ~ '^[0-9]{4}$'),
  holder text not null,
  blocked boolean not null default false,
  blocked_at timestamptz,
  country char(2) not null default 'DE',
  check ((blocked_at is not null) = blocked)
);
create table fraud.txn (
  txn_id bigint generated always as identity primary key,
  card_id bigint not null references fraud.card,
  at timestamptz not null default now(),
  merchant text not null,
  country char(2) not null,
  amount numeric(12,2) not null,
  score double precision check (score between 0 and 1),
  channel fraud.channel not null default 'web',
  foreign_country boolean not null default false
);
create index txn_card_at on fraud.txn (card_id, at desc) include (amount);
create index txn_hot on fraud.txn (score desc) where score > 0.8;
create table fraud.alert (
  alert_id bigint generated always as identity primary key,
  txn_id bigint not null references fraud.txn,
  rule text not null,
  verdict fraud.verdict not null default 'open',
  assigned name,
  due timestamptz not null default now() + interval '4 hours',
  constraint alert_once unique (txn_id, rule)
);
create table fraud.case_note (
  note_id bigint generated always as identity primary key,
  alert_id bigint not null references fraud.alert on delete cascade,
  author name not null default current_user,
  note text not null
);
alter table fraud.case_note enable row level security;
create policy author_edits on fraud.case_note for update to men_clerk using (author = current_user);
create policy everyone_reads on fraud.case_note for select using (true);
alter table fraud.card owner to men_owner;
alter table fraud.txn owner to men_owner;
alter table fraud.alert owner to men_owner;

create function fraud.hash_pan(p text) returns bytea
language sql immutable strict parallel safe
return fraud.hmac(p, 'pepper'::text, 'sha256'::text);
alter function fraud.hash_pan(text) owner to men_owner;
create function fraud.velocity(p_card bigint, p_window interval default '30 minutes') returns integer
language sql stable security definer set search_path = fraud, pg_temp set statement_timeout = '1s' set work_mem = '8MB'
as $$ select count(*)::integer from fraud.txn where card_id = p_card and at > now() - p_window $$;
create function fraud.is_mine(a fraud.alert) returns boolean language sql stable leakproof parallel safe cost 1
return coalesce(a.assigned, current_user) = current_user and a.verdict <> 'fraud';
create function fraud.score_txn() returns trigger language plpgsql security definer set search_path = fraud as $$
begin
  new.score := least(1.0, fraud.velocity(new.card_id) / 10.0);
  new.foreign_country := (select c.country <> new.country from fraud.card c where c.card_id = new.card_id);
  if new.score > 0.8 or new.foreign_country then
    raise notice 'suspicious transaction on card %', new.card_id;
  end if;
  return new;
end $$;
create trigger txn_score before insert on fraud.txn for each row execute function fraud.score_txn();
create view fraud_api.card_masked with (security_barrier, security_invoker = false) as
  select card_id, '**** ' || last4 as pan, left(holder, 1) || '.' as holder, blocked, country from fraud.card;
create view fraud_api.queue with (security_invoker, security_barrier) as
  select a.alert_id, a.rule, a.verdict, t.amount, t.merchant, t.country, a.due, t.channel, row_number() over (order by a.due) as position
    from fraud.alert a join fraud.txn t using (txn_id) where a.verdict in ('open', 'escalated');
alter view fraud_api.queue owner to men_owner;
create view fraud_api.country_stats as
  select country, channel, count(*) as n, avg(score) as mean_score,
         count(*) filter (where score > 0.8) as hot, sum(amount) over_all
    from fraud.txn group by country, channel;
alter table fraud.alert enable row level security;
alter table fraud.txn enable row level security;
alter table fraud.alert force row level security;
create policy mine on fraud.alert to men_clerk using (fraud.is_mine(alert)) with check (assigned = current_user or verdict = 'escalated');
create policy all_alerts on fraud.alert to men_admin using (true);
create policy read_txn on fraud.txn for select to men_clerk, men_ro, men_admin using (at > now() - interval '90 days');
create policy write_txn on fraud.txn for insert to men_app with check (amount > 0);
create policy small_only on fraud.txn as restrictive for select to men_ro using (amount < 500 and not foreign_country);

revoke all on function fraud.velocity(bigint, interval) from public;
grant execute on function fraud.hash_pan(text) to men_app;
grant execute on function fraud.velocity(bigint, interval) to men_app, men_clerk with grant option;
grant usage on schema fraud to men_clerk, men_app;
grant usage on schema fraud_api to men_clerk, men_ro, men_app;
grant select on fraud_api.card_masked, fraud_api.queue to men_clerk;
grant select on fraud_api.country_stats to men_ro, men_admin;
grant select (alert_id, txn_id, rule, verdict, assigned), update (verdict, assigned, due) on fraud.alert to men_clerk;
grant insert (card_id, merchant, country, amount, channel) on fraud.txn to men_app;
grant select on fraud.txn to men_clerk;
grant select on fraud.txn to men_admin with grant option;
grant select, insert, update on fraud.case_note to men_clerk;
grant all on fraud.case_note to men_admin;
alter default privileges in schema fraud grant select, references on tables to men_admin;
alter default privileges in schema fraud_api grant select on tables to men_clerk;
alter default privileges revoke execute on functions from public;
alter default privileges in schema fraud_api grant execute on functions to men_app;
comment on policy mine on fraud.alert is 'own or unassigned';
comment on policy small_only on fraud.txn is 'reporting sees small amounts';
