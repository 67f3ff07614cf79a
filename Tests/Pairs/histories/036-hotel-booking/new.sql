create extension if not exists btree_gist;
create type room_class as enum ('single', 'double', 'twin', 'suite');
create type rate_plan_row as (day date, rate numeric);
create table property (
    property_id int generated always as identity primary key,
    name text not null,
    stars smallint check (stars between 1 and 5),
    checkin time default '15:00', checkout time default '11:00'
);
create table room (
    property_id int not null references property on delete cascade,
    room_no text not null,
    class room_class not null,
    max_guests smallint not null default 2,
    primary key (property_id, room_no)
);
create table guest (
    guest_id int generated always as identity primary key,
    first_name text, last_name text not null,
    email text,
    phone text,
    vip boolean not null default false
);
create table booking (
    booking_id int generated always as identity primary key,
    property_id int not null,
    room_no text not null,
    guest_id int not null references guest,
    arrive date not null,
    depart date not null,
    rate numeric(10,2) not null,
    cancelled timestamptz,
    foreign key (property_id, room_no) references room match full on update cascade,
    constraint booking_dates check (depart > arrive)
);
create index booking_dates_idx on booking (property_id, arrive, depart);
create table charge (
    booking_id int not null references booking,
    line int not null,
    what text not null,
    amount numeric(10,2) not null,
    primary key (booking_id, line)
);
create function nights(b booking) returns int language sql immutable as $$ select b.depart - b.arrive $$;
create function free_rooms(p int, f date, t date) returns setof room language sql stable as $$
    select r.* from room r where r.property_id = p and not exists (
        select from booking b where (b.property_id, b.room_no) = (r.property_id, r.room_no) and b.cancelled is null and b.arrive < t and b.depart > f)
$$;
create function no_double_booking() returns trigger language plpgsql as $$
begin
    if exists (select from booking b where (b.property_id, b.room_no) = (new.property_id, new.room_no)
               and b.booking_id <> new.booking_id and b.cancelled is null and b.arrive < new.depart and b.depart > new.arrive) then
        raise exception 'room taken' using errcode = 'exclusion_violation';
    end if;
    return new;
end $$;
create constraint trigger booking_no_double after insert or update on booking deferrable initially immediate for each row execute function no_double_booking();
create view arrivals_today as select b.booking_id, b.property_id, b.room_no, g.last_name, nights(b) as nights from booking b join guest g using (guest_id) where b.arrive = current_date and b.cancelled is null;

-- 2.0: the trigger gives way to an exclusion constraint over a generated range
drop trigger booking_no_double on booking;
drop function no_double_booking();
alter table booking add stay daterange generated always as (daterange(arrive, depart)) stored;
alter table booking add constraint booking_no_double exclude using gist (property_id with =, room_no with =, stay with &&) where (cancelled is null);
drop index booking_dates_idx;
create or replace function free_rooms(p int, f date, t date) returns setof room language sql stable as $$
    select r.* from room r where r.property_id = p and not exists (
        select from booking b where (b.property_id, b.room_no) = (r.property_id, r.room_no) and b.cancelled is null and b.stay && daterange(f, t))
$$;

-- 2.1: room types per property in place of an enum; overbooking by type
create table room_type (
    property_id int not null references property on delete cascade,
    type_code varchar(6) not null,
    title text not null,
    max_guests smallint not null default 2,
    primary key (property_id, type_code)
);
insert into room_type (property_id, type_code, title) select distinct property_id, upper(left(class::text, 6)), class::text from room;
alter table room add type_code varchar(6);
update room set type_code = upper(left(class::text, 6));
alter table room alter type_code set not null, add constraint room_type_fk foreign key (property_id, type_code) references room_type on update cascade;
alter table room drop column class, drop column max_guests;
drop type room_class;
drop type rate_plan_row;
create table rate (
    property_id int not null,
    type_code varchar(6) not null,
    during daterange not null,
    dow smallint[] not null default '{1,2,3,4,5,6,7}',
    amount numeric(10,2) not null,
    foreign key (property_id, type_code) references room_type on delete cascade on update cascade,
    constraint rate_priority exclude using gist (property_id with =, type_code with =, during with &&) deferrable initially deferred
);
create function quote(p int, t varchar, variadic days date[]) returns numeric language sql stable as $$
    select sum(r.amount) from unnest(days) d join rate r on r.property_id = p and r.type_code = t and r.during @> d and extract(isodow from d) = any (r.dow)
$$;
comment on function quote(int, varchar, date[]) is 'price of the given nights';

-- 2.2: guests: contact methods; booking becomes many rooms
create type contact_kind as enum ('email', 'phone', 'post');
create table guest_contact (
    guest_id int not null references guest on delete cascade,
    kind contact_kind not null,
    value text not null,
    preferred boolean not null default false,
    constraint guest_contact_pk primary key (guest_id, kind, value)
);
create unique index guest_contact_preferred on guest_contact (guest_id) where preferred;
create unique index guest_contact_email on guest_contact (lower(value)) where kind = 'email';
alter table guest drop email, drop phone;
alter table guest rename vip to is_vip;
drop view arrivals_today;
drop function nights(booking);
create function nights(b booking) returns int language sql immutable parallel safe begin atomic select upper(b.stay) - lower(b.stay); end;
create view arrivals_today as
    select b.booking_id, b.property_id, b.room_no, r.type_code, g.last_name, g.is_vip, b.nights
    from booking b join room r using (property_id, room_no) join guest g using (guest_id)
    where lower(b.stay) = current_date and b.cancelled is null;
alter table charge add taxed boolean not null default true, add tax numeric(10,2) generated always as (case when taxed then round(amount * 0.07, 2) else 0 end) stored;
alter table booking alter booking_id set increment by 1 set cache 20 set maxvalue 99999999;
