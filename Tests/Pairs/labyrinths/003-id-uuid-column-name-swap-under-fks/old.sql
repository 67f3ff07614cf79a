create table account (
  id bigint generated always as identity (start 100) constraint account_pk primary key,
  public_id uuid not null default gen_random_uuid() constraint account_public_id_key unique,
  email text not null,
  parent bigint constraint account_parent_fk references account(id)
);
create table membership (
  account_id bigint not null constraint membership_account_fk references account(id) on delete cascade,
  club text not null,
  joined date not null default current_date,
  primary key (account_id, club)
);
create table badge (
  badge_no int primary key,
  holder uuid not null constraint badge_holder_fk references account(public_id),
  issued timestamptz not null default now()
);
create index badge_holder_ix on badge (holder);
create view account_card as
  select a.id, a.public_id, a.email, b.badge_no
  from account a left join badge b on b.holder = a.public_id;
create view club_size as
  select m.club, count(distinct a.id) as members, min(a.public_id::text) as first_public
  from membership m join account a on a.id = m.account_id group by m.club;
create function account_email(p_id bigint) returns text language sql stable
  begin atomic
    select email from public.account where id = p_id;
  end;
create function touch(a account) returns text language sql stable
  as $$ select a.id::text || ':' || a.public_id::text $$;
alter table account enable row level security;
create policy own_rows on account using (public_id::text = current_setting('app.account', true))
  with check (id > 0);
alter table membership enable row level security;
create policy own_membership on membership
  using (exists (select 1 from account a where a.id = membership.account_id
                 and a.public_id::text = current_setting('app.account', true)));
comment on column account.id is 'internal number';
comment on column account.public_id is 'external id';
comment on table account is 'people';
