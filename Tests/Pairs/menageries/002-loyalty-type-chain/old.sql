-- loyalty programme: enum, domains over domains, composite and views all hang together
create schema loyalty;
set search_path = loyalty;
create type tier as enum ('bronze', 'silver', 'gold', 'legacy');
create domain points as integer check (value >= 0);
create domain bonus_points as points check (value <= 10000);
create domain promo_points as bonus_points not null default 0;
create type award as (amount bonus_points, reason text);

create table member (
  member_id integer primary key,
  email text not null,
  level tier not null default 'bronze',
  balance points not null default 0,
  last_award award,
  constraint member_email_key unique (email),
  constraint legacy_frozen check (level <> 'legacy' or balance = 0)
);

create table ledger (
  entry_id bigint generated always as identity,
  member_id integer not null references member,
  granted bonus_points not null,
  promo promo_points,
  level_then tier not null,
  at timestamptz not null default now(),
  primary key (entry_id)
);
create index ledger_level_idx on ledger (level_then, at);
create index ledger_gold_idx on ledger (member_id) where level_then = 'gold'::tier;

create function tier_factor(t tier) returns numeric
language sql immutable strict
as $$ select case t when 'gold'::loyalty.tier then 2.0 when 'silver'::loyalty.tier then 1.5 else 1.0 end $$;

create function level_for(p points) returns tier
language sql immutable
return case when p > 50000 then 'gold'::tier when p > 10000 then 'silver'::tier else 'bronze'::tier end;

create function give(p_member integer, p_award award) returns points
language plpgsql as $$
declare b loyalty.points;
begin
  update loyalty.member
     set balance = balance + (p_award).amount, last_award = p_award
   where member_id = p_member returning balance into b;
  return b;
end $$;

create view member_score as
  select m.member_id, m.level, m.balance, tier_factor(m.level) * m.balance as score,
         (m.last_award).amount as last_amount
    from member m;
create view level_mismatch as
  select s.member_id, s.level, level_for(s.balance) as should_be
    from member_score s
   where s.level <> level_for(s.balance);
create materialized view tier_totals as
  select level, count(*) as members, sum(balance) as points, max(last_amount) as biggest
    from member_score group by level;
create unique index tier_totals_level on tier_totals (level);

create function stamp_level() returns trigger language plpgsql as $$
begin
  new.level := loyalty.level_for(new.balance);
  return new;
end $$;
create trigger member_level before update of balance on member
  for each row when (old.level is distinct from 'legacy'::tier)
  execute function stamp_level();

alter table member enable row level security;
create policy gold_visible on member for select to men_app
  using (level in ('gold'::tier, 'silver'::tier));
create policy no_legacy_update on member as restrictive for update to men_app
  using (level <> 'legacy'::tier);

grant usage on schema loyalty to men_app;
grant usage on type tier, points, bonus_points to men_app;
grant select on member, member_score to men_app;
grant execute on function give(integer, award) to men_app;
comment on type tier is 'membership level';
comment on constraint legacy_frozen on member is 'legacy members keep no points';
comment on column member.last_award is 'most recent award';
comment on view level_mismatch is 'members to re-level';
