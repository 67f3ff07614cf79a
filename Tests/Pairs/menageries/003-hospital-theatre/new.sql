-- operating theatre planning with exclusion constraints and own range type
create schema ext;
create extension btree_gist with schema ext;
create extension pgcrypto with schema ext;
create schema theatre;
set search_path = theatre, ext, public;

create function tod_diff(a time, b time) returns double precision
language sql immutable strict parallel safe
as $$ select extract(epoch from (a - b))::double precision $$;
create type timerange as range (subtype = time, subtype_diff = tod_diff, multirange_type_name = timemultirange);
comment on type timerange is 'part of a day';
create type urgency as enum ('elective', 'soon', 'urgent', 'emergency');
create type team_role as enum ('lead', 'assist', 'anaesthesia', 'nurse');

create table room (
  room_id smallint primary key,
  label text not null unique,
  open_hours timemultirange not null default '{[06:30,12:00),[12:30,18:00)}',
  features text[] not null default '{}',
  floor smallint,
  retired date
);
create table surgeon (
  surgeon_id integer generated always as identity primary key,
  name text not null,
  pager text,
  email text check (email like '%@%')
);
create table operation (
  op_id uuid primary key default ext.gen_random_uuid(),
  room_id smallint not null references room on update cascade,
  surgeon_id integer not null references surgeon,
  during tstzrange not null check (not isempty(during)),
  urgency urgency not null default 'elective',
  notes text,
  cancelled boolean not null default false,
  duration interval generated always as (upper(during) - lower(during)) stored,
  constraint room_free exclude using gist (room_id with =, during with &&) where (not cancelled) deferrable initially immediate
);
create index operation_during_idx on operation using gist (during);
create table op_team (
  op_id uuid not null references operation on delete cascade,
  surgeon_id integer not null references surgeon,
  role team_role not null,
  during tstzrange not null,
  primary key (op_id, surgeon_id),
  constraint member_free exclude using gist (surgeon_id with =, during with &&)
);
create unique index op_team_one_lead on op_team (op_id) where role = 'lead';
create table roster (
  surgeon_id integer not null references surgeon on delete cascade,
  weekday smallint not null check (weekday between 1 and 7),
  hours timerange not null,
  primary key (surgeon_id, weekday, hours),
  constraint roster_no_overlap exclude using gist (surgeon_id with =, weekday with =, hours with &&)
);

create function op_minutes(o operation) returns numeric language sql immutable
return round(extract(epoch from o.duration) / 60);

create view today as
  select o.op_id, r.label as room, s.name as surgeon, o.during, o.urgency, o.duration,
         (select count(*) from op_team t where t.op_id = o.op_id) as team_size
    from operation o join room r using (room_id) join surgeon s using (surgeon_id)
   where o.during && tstzrange(current_date, current_date + 1) and not o.cancelled;
create view load_per_room with (security_barrier, security_invoker) as
  select room_id, range_agg(during) as busy, count(*) filter (where urgency = 'emergency') as emergencies
    from operation where not cancelled group by room_id;

create function reject_past() returns trigger language plpgsql as $$
begin
  if lower(new.during) < now() - interval '1 day' then
    raise exception 'operation % lies in the past', new.op_id;
  end if;
  return new;
end $$;
create trigger operation_not_past before insert or update of during on operation
  for each row execute function reject_past();

alter table operation enable row level security;
alter table operation force row level security;
create policy planner on operation to men_admin using (true) with check (true);
create policy clerk_elective on operation for select to men_clerk using (urgency in ('elective', 'soon') and not cancelled);

grant usage on schema theatre to men_app, men_admin, men_clerk;
grant select (surgeon_id, name, email), update (email) on surgeon to men_app;
grant select on op_team to men_app, men_clerk;
grant select, insert, update, delete on operation to men_admin;
grant select on operation, today to men_clerk;
grant usage on type timerange to men_app;
comment on constraint room_free on operation is 'one operation per room at a time';
comment on policy planner on operation is 'planners see all';
alter table operation alter column notes set storage main;
alter table operation alter column notes set compression lz4;
alter table operation alter column during set statistics 1000;
