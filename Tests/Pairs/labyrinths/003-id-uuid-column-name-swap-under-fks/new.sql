create table account (
  id uuid not null default gen_random_uuid() constraint account_pk primary key,
  legacy_id bigint generated always as identity (start 100) constraint account_public_id_key unique,
  email text not null,
  parent uuid constraint account_parent_fk references account(id)
);
create table membership (
  account_id uuid not null constraint membership_account_fk references account(id) on delete cascade,
  club text not null,
  joined date not null default current_date,
  primary key (account_id, club)
);
create table badge (
  badge_no int primary key,
  holder bigint not null constraint badge_holder_fk references account(legacy_id),
  issued timestamptz not null default now()
);
create index badge_holder_ix on badge (holder);
create view account_card as
  select a.id, a.legacy_id, a.email, b.badge_no
  from account a left join badge b on b.holder = a.legacy_id;
create view club_size as
  select m.club, count(distinct a.id) as members, min(a.id::text) as first_public
  from membership m join account a on a.id = m.account_id group by m.club;
create function account_email(p_id uuid) returns text language sql stable
  begin atomic
    select email from public.account where id = p_id;
  end;
create function touch(a account) returns text language sql stable
  as $$ select a.legacy_id::text || ':' || a.id::text $$;
alter table account enable row level security;
create policy own_rows on account using (id::text = current_setting('app.account', true))
  with check (legacy_id > 0);
alter table membership enable row level security;
create policy own_membership on membership
  using (exists (select 1 from account a where a.id = membership.account_id
                 and a.id::text = current_setting('app.account', true)));
comment on column account.id is 'external id';
comment on column account.legacy_id is 'internal number';
comment on table account is 'people';
