create extension btree_gist;
create schema bk;
create table bk.kind (kind text primary key, daily boolean not null default false);
create table bk.resource (
  id int generated always as identity primary key,
  code text not null constraint resource_kind unique,
  kind text not null references bk.kind on update cascade,
  cap smallint not null default 1
);
create type bk.state as enum ('held','paid','gone');
create table bk.booking (
  id bigint generated always as identity primary key,
  res int not null,
  kind text not null,
  span tstzrange not null,
  who name not null default session_user,
  state bk.state not null default 'held',
  from_d date generated always as ((lower(span) at time zone 'UTC')::date) stored,
  constraint booking_res foreign key (res) references bk.resource(id) on delete cascade,
  constraint booking_order check (not isempty(span))
);
create function bk.span(s tstzrange, pad interval default '15 min') returns tstzrange language sql immutable as $$ select s $$;
create function bk.live(s bk.state) returns boolean language sql immutable as $$ select s < 'gone'::bk.state $$;
alter table bk.booking add constraint one_car exclude using gist (res with =, bk.span(span) with &&) where (bk.live(state)) deferrable;
alter table bk.booking add constraint no_overlap exclude using gist ((who::text) with =, kind with =, from_d with =) where (kind = 'car');
create index booking_live on bk.booking (res, from_d) where bk.live(state);
create unique index booking_once on bk.booking (who, (bk.span(span, '0')));
create function bk.last(p_code bk.resource.id%type) returns bk.booking.span%type language plpgsql stable as $$
declare r bk.booking%rowtype;
begin
  select * into r from bk.booking where res = p_code order by from_d desc limit 1;
  return r.span;
end $$;
create view bk.calendar as
  select b.id, r.code, r.kind, bk.span(b.span) as span, r.cap
  from bk.booking b join bk.resource r on r.id = b.res
  where bk.live(b.state);
create view bk.busy as select code, range_agg(span) as spans from bk.calendar group by code;
create function bk.is_free(p text, d timestamptz) returns boolean language sql stable
  begin atomic
    select not exists (select 1 from bk.busy b where b.code = p and b.spans @> d);
  end;
alter table bk.resource add constraint cap_ck check (cap between 1 and 500);
alter table bk.booking enable row level security;
create policy mine on bk.booking using (who = session_user) with check (bk.is_free(kind, lower(span)));
comment on constraint no_overlap on bk.booking is 'one car a day';
comment on constraint one_car on bk.booking is 'no double booking';
