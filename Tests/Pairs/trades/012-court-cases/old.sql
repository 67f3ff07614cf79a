create schema court;
create type court.party_role as enum ('plaintiff','defendant','appellant','respondent','witness');
create type court.ruling as enum ('granted','denied','moot');
create table court.judge (id int primary key generated always as identity, name text not null, appointed date);
create table court.docket (
    docket_no text primary key,
    filed date not null,
    caption text not null,
    judge_id int references court.judge,
    sealed boolean not null default false,
    notes text
);
comment on column court.docket.notes is 'Clerk notes, free form';
create table court.person (id bigint primary key generated always as identity, name text not null, bar_no text unique);
create table court.case_party (
    docket_no text references court.docket on update cascade on delete cascade,
    person_id bigint references court.person,
    role court.party_role not null,
    counsel_id bigint references court.person,
    primary key (docket_no, person_id)
);
create table court.motion (
    id bigint primary key generated always as identity,
    docket_no text not null references court.docket on update cascade,
    kind text not null,
    filed_at timestamptz not null default now(),
    ruling court.ruling,
    ruled_at timestamptz,
    constraint ruled_together check ((ruling is null) = (ruled_at is null))
);
create table court.hearing (
    docket_no text not null references court.docket,
    courtroom text not null,
    slot tsrange not null
);
create function court.docket_is_open(d text) returns boolean language sql stable as $$
  select exists (select from court.docket where docket_no = d
    and judge_id is not null
  ) $$;
create function court.next_docket(y int, div text) returns text language plpgsql as $$
declare n int;
begin
  select count(*) + 1 into n from court.docket where docket_no like div || '-' || y || '-%';
  return format('%s-%s-%s', div, y, lpad(n::text, 5, '0'));
end $$;
create view court.pending as select m.id, m.docket_no, d.caption, m.kind, now() - m.filed_at as age from court.motion m join court.docket d using (docket_no) where m.ruling is null;
