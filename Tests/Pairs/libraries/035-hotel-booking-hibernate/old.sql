CREATE SEQUENCE hibernate_sequence START 1 INCREMENT 1;
create table guest (id int8 not null, version 
int4
, email varchar(255), first_name varchar(255), last_name varchar(255), 
vip bool not null,
primary key (id));
create table hotel (id int8 not null, name varchar(255) not null, stars int4, street varchar(255), city varchar(255), 
country varchar(255),
primary key (id));
create table room (id int8 not null, number varchar(255), 
type int4,
price numeric(
19, 2
), hotel_id int8 
, primary key (id)
);
create table booking (id int8 not null, 
check_in timestamp, check_out timestamp, guest_id int8, room_id int8, status int4, total numeric(19, 2),
primary key (id));
create table booking_extras (booking_id int8 not null, extras varchar(255));
create table payment (dtype varchar(31) not null, id int8 not null, amount numeric(19, 2), 
card_number varchar(255),
iban varchar(255), booking_id int8, primary key (id)
);
create table review (id int8 not null, stars int4 not null, text oid, booking_id int8, primary key (id));
alter table if exists guest add constraint UK_guest_email unique (email);
alter table room add constraint FKdosq3ww4h9m2osim6o0lugng8 foreign key (hotel_id) references hotel;
alter table booking add constraint FKg0ms5lwwhd0v0gpyxbmrh38a2 foreign key (guest_id) references guest;
alter table booking add constraint FKq83pan5xy2a6rn0qsl9bckqai foreign key (room_id) references room;
alter table booking_extras add constraint FKextras foreign key (booking_id) references booking;
alter table payment add constraint FKqewrl4xrv9eiad6eab3aoja65 foreign key (booking_id) references booking;
alter table review add constraint FKreview foreign key (booking_id) references booking;
create index idx_booking_dates on booking (check_in, check_out);

