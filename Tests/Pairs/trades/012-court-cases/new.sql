create schema court;
create type court.party_role as enum ('plaintiff','defendant','appellant','respondent','witness');
create type court.motion_outcome as enum ('granted','denied','moot','withdrawn','granted_in_part');
create table court.judge (id int primary key generated always as identity, name text not null, appointed date);
create table court.docket (
    docket_no text primary key,
    filed date not null,
    caption text not null,
    judge_id int references court.judge,
    sealed boolean not null default false,
    closed date,
    constraint closed_after_filed check (closed >= filed)
);
comment on column court.docket.caption is 'Short caption as printed on filings';
create table court.person (id bigint primary key generated always as identity, name text not null, bar_no text unique);
create table court.case_party (
    docket_no text references court.docket on update cascade on delete cascade,
    person_id bigint references court.person,
    role court.party_role not null,
    counsel_id bigint references court.person,
    primary key (docket_no, person_id, role),
    constraint not_own_counsel check (counsel_id is distinct from person_id)
);
create table court.motion (
    id bigint primary key generated always as identity,
    docket_no text not null references court.docket on update cascade,
    kind text not null,
    filed_at timestamptz not null default now(),
    outcome court.motion_outcome,
    ruled_at timestamptz,
    constraint ruled_together check ((outcome is null) = (ruled_at is null))
);
create table court.hearing (
    docket_no text not null references court.docket,
    courtroom text not null,
    slot tsrange not null
);
create function court.docket_is_open(d text) returns boolean language sql stable as $$
  select exists (select from court.docket where docket_no = d
    and closed is null
  ) $$;
create function court.next_docket(y int, div text) returns text language plpgsql as $$
declare n int;
begin
  select count(*) + 1 into n from court.docket where docket_no like div || '-' || y || '-%';
  return format('%s-%s-%s', div, y, lpad(n::text, 5, '0'));
end $$;
create view court.pending as select m.id, m.docket_no, d.caption, j.name as judge, m.kind, now() - m.filed_at as age from court.motion m join court.docket d using (docket_no) left join court.judge j on j.id = d.judge_id where m.outcome is null and not d.sealed;
create view court.judge_backlog as select judge, count(*) as n, max(age) as oldest from court.pending group by judge;
create table court.docket_audit (id bigint generated always as identity, docket_no text, op char(1), at timestamptz default now(), by name default current_user, row_before jsonb);
create function court.audit() returns trigger language plpgsql security definer set search_path = court, pg_temp as $$
begin
  insert into docket_audit (docket_no, op, row_before) values (old.docket_no, left(tg_op, 1), to_jsonb(old));
  return null;
end $$;
create trigger docket_audit after update or delete on court.docket for each row execute function court.audit();
