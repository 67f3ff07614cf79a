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
