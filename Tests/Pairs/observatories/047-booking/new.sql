create extension btree_gist;
create schema book;
create type book.tod as range (subtype = time
, multirange_type_name = book.tods
);
create type book.st as enum ('held','paid','cancelled');
create table book.hotels (id serial primary key, name text not null, stars int check (stars between 1 and 5), checkin book.tod default '[15:00,22:00)'
, breakfast
 book.tods
);
create table book.rooms (hotel_id int references book.hotels on delete cascade, no text, cap int default 2, price numeric(8,2)
, amenities text[] default '{}'
, primary key (hotel_id, no));
create table book.guests (id bigserial primary key, name text, mail text
 not null
, unique (mail));
create table book.bookings (
  id bigserial primary key,
  hotel_id int not null, room text not null, guest_id bigint references book.guests,
  stay daterange not null, st book.st not null default 'held',
  nights int generated always as (upper(stay) - lower(stay)) stored,
  foreign key (hotel_id, room) references book.rooms
 match full on update cascade
,
  constraint no_double exclude using gist (hotel_id with =, room with =, stay with &&) where (st <> 'cancelled')
);
alter table book.bookings add constraint max_nights check (nights < 60) not valid;
create table book.rates (hotel_id int references book.hotels, season datemultirange not null, factor numeric(4,2) default 1
, min_nights int
);
create index rates_season on book.rates using gist (season);
create function book.price(b book.bookings) returns numeric language sql stable as $$
select r.price * b.nights *
 coalesce((select max(factor) from book.rates x where x.hotel_id = b.hotel_id and x.season && b.stay), 1)
 from book.rooms r where r.hotel_id = b.hotel_id and r.no = b.room $$;
create view book.invoices as select b.id, g.name, book.price(b.*) as amount from book.bookings b join book.guests g on g.id = b.guest_id where b.st = 'paid';
create view book.occupancy as select hotel_id, range_agg(stay) as taken
, count(*) as n
 from book.bookings where st <> 'cancelled' group by hotel_id;
create function book.free(h int, d daterange) returns setof book.rooms language sql stable begin atomic select r.* from book.rooms r where r.hotel_id = h and not exists (select 1 from book.bookings b where b.hotel_id = h and b.room = r.no and b.stay && d); end;
create rule cancel as on delete to book.bookings do instead update book.bookings set st = 'cancelled' where id = old.id;
create table book.reviews (booking_id bigint primary key references book.bookings, score smallint check (score > 0), words text compression pglz);
create view book.scores as select h.name, avg(r.score) from book.reviews r join book.bookings b on b.id = r.booking_id join book.hotels h on h.id = b.hotel_id group by h.id;
alter table book.bookings enable row level security;
create policy guest on book.bookings for select to pair_app using (guest_id = (select id from book.guests where mail = current_user));
grant usage on schema book to pair_app;
grant select on book.bookings, book.rooms, book.hotels to pair_app;
grant select on book.occupancy to public;
grant usage on type book.tod to pair_app;
alter view book.invoices owner to pair_owner;
comment on type book.tod is 'time of day';
comment on constraint no_double on book.bookings is 'one guest per room';
