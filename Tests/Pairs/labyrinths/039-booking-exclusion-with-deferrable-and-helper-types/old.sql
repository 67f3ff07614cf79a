create extension btree_gist;
create schema bk;
create type bk.kind as enum ('room','car','desk');
create table bk.resource (
  code text primary key,
  kind bk.kind not null,
  cap int not null default 1,
  constraint resource_kind unique (code, kind)
);
create table bk.booking (
  id bigint generated always as identity primary key,
  code text not null,
  kind bk.kind not null,
  from_d date not null,
  to_d date not null,
  who text not null default session_user,
  state text not null default 'held',
  constraint booking_res foreign key (code, kind) references bk.resource(code, kind) on update cascade,
  constraint booking_order check (from_d < to_d)
);
create function bk.span(a date, b date) returns daterange language sql immutable as $$ select daterange(a, b) $$;
create function bk.live(s text) returns boolean language sql immutable as $$ select s in ('held','paid') $$;
alter table bk.booking add constraint no_overlap exclude using gist (code with =, bk.span(from_d, to_d) with &&) where (bk.live(state));
alter table bk.booking add constraint one_car exclude using gist (who with =, kind with =, from_d with =) where (kind = 'car') deferrable initially deferred;
create index booking_live on bk.booking (code, from_d) where bk.live(state);
create unique index booking_once on bk.booking (who, (bk.span(from_d, to_d)));
create function bk.last(p_code bk.resource.code%type) returns bk.booking.from_d%type language plpgsql stable as $$
declare r bk.booking%rowtype;
begin
  select * into r from bk.booking where code = p_code order by from_d desc limit 1;
  return r.from_d;
end $$;
create view bk.calendar as
  select b.id, b.code, r.kind, bk.span(b.from_d, b.to_d) as span, r.cap
  from bk.booking b join bk.resource r on (r.code, r.kind) = (b.code, b.kind)
  where bk.live(b.state);
create view bk.busy as select code, range_agg(span) as spans from bk.calendar group by code;
create function bk.is_free(p text, d date) returns boolean language sql stable
  begin atomic
    select not exists (select 1 from bk.busy b where b.code = p and b.spans @> d);
  end;
alter table bk.resource add constraint cap_ck check (cap between 1 and 500);
alter table bk.booking enable row level security;
create policy mine on bk.booking using (who = session_user) with check (bk.is_free(code, from_d));
comment on constraint no_overlap on bk.booking is 'no double booking';
comment on constraint one_car on bk.booking is 'one car a day';
