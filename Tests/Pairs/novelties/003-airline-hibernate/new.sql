create sequence hibernate_sequence start with 1 increment by
 50;
create sequence "Flight_SEQ" start 1 increment 50;
create table "Airport" (id bigint not null, iata varchar(255)
 not null,
  "cityName" varchar(255), "timeZone" varchar(255), primary key (id));
alter table "Airport" add constraint "UK_9cx4" unique (iata);
create table "Aircraft" (id bigint not null, version integer not null, "tailNumber" varchar(255), seats integer not null
, "aircraftType" varchar(31) not null default 'A320' check ("aircraftType" in ('A320', 'B737', 'E190'))
  , primary key (id));
create table "Flight" (
  id bigint not null,
  version integer not null
 default 0
  , "flightNumber" varchar(
 10
  ), "departureTime" timestamp
 (6) with time zone,
  "arrivalTime" timestamp
 (6) with time zone,
  status
 smallint not null default 0 check (status between 0 and 4)
  , "aircraft_id" bigint, "from_id" bigint not null, "to_id" bigint not null, primary key (id));
alter table "Flight" add constraint "FKo8n3aircraft" foreign key ("aircraft_id") references "Aircraft";
alter table "Flight" add constraint "FKq2from" foreign key ("from_id") references "Airport";
alter table "Flight" add constraint "FKq3to" foreign key ("to_id") references "Airport";
create table "Passenger" (id bigint not null, "firstName" varchar(255), "lastName" varchar(255), "dateOfBirth" date,
"passportNumber" varchar(20), photo oid,
  primary key (id));
create table "Booking" (id bigint not null default nextval('hibernate_sequence'), locator varchar(6) not null, "createdAt" timestamp(6) not null default now(), total numeric(
38,2
 ), currency varchar(3), dtype varchar(31) not null default 'Booking', primary key (id));
create unique index "IDX_booking_locator" on "Booking" (
 upper(locator));
create table "Ticket" (id bigint not null, "booking_id" bigint not null, "passenger_id" bigint not null, "flight_id" bigint not null,
  "seatNo" varchar(4), "fareClass" varchar(255), primary key (id));
alter table "Ticket" add constraint "FKt1" foreign key ("booking_id") references "Booking"
on delete cascade
;
alter table "Ticket" add constraint "FKt2" foreign key ("passenger_id") references "Passenger";
alter table "Ticket" add constraint "FKt3" foreign key ("flight_id") references "Flight";
alter table "Ticket" add constraint "UK_seat" unique (
 "flight_id", "seatNo") deferrable initially deferred;
create table "Booking_contacts" ("Booking_id" bigint not null references "Booking", contacts_key varchar(255) not null default 'email', contacts varchar(255) not null, primary key ("Booking_id", contacts_key));
create table "Crew" (id bigint not null primary key, name varchar(255), "manager_id" bigint references "Crew");
create table "Flight_Crew" ("flights_id" bigint not null references "Flight", "crew_id" bigint not null references "Crew"
, primary key ("flights_id", "crew_id")
);
create table "REVINFO" ("REV" bigint not null primary key, "REVTSTMP" timestamp(6));
create table "Booking_AUD" (id bigint not null, "REV" bigint not null references "REVINFO", "REVTYPE" smallint, "REVEND" bigint references "REVINFO", locator varchar(6), total numeric(38,2), primary key (id, "REV"));
create view "FlightView" as select f.id, f."flightNumber", a.iata as "fromIata", b.iata as "toIata", f."departureTime"
, f."arrivalTime" - f."departureTime" as duration
 from "Flight" f join "Airport" a on a.id = f."from_id" join "Airport" b on b.id = f."to_id";
create view "OpenSeats" as select f.id, c.seats - count(t.id) as free from "Flight" f join "Aircraft" c on c.id = f."aircraft_id" left join "Ticket" t on t."flight_id" = f.id group by f.id, c.seats;
