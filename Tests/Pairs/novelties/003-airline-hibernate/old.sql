create sequence hibernate_sequence start with 1 increment by
 1;
create sequence "flightSeq" start 1 increment 50;
create table "Airport" (id bigint not null, iata varchar(255)
 ,
  "cityName" varchar(255), "timeZone" varchar(255), primary key (id));
alter table "Airport" add constraint "UK_9cx4" unique (iata);
create table "Aircraft" (id bigint not null, version integer not null, "tailNumber" varchar(255), seats integer not null
  , primary key (id));
create table "Flight" (
  id bigint not null,
  version integer not null
  , "flightNumber" varchar(
 255
  ), "departureTime" timestamp
 ,
  "arrivalTime" timestamp
 ,
  status
 integer
  , "aircraft_id" bigint, "from_id" bigint not null, "to_id" bigint not null, primary key (id));
alter table "Flight" add constraint "FKo8n3aircraft" foreign key ("aircraft_id") references "Aircraft";
alter table "Flight" add constraint "FKq2from" foreign key ("from_id") references "Airport";
alter table "Flight" add constraint "FKq3to" foreign key ("to_id") references "Airport";
create table "Passenger" (id bigint not null, "firstName" varchar(255), "lastName" varchar(255), "dateOfBirth" date,
passport bytea,
  primary key (id));
create table "Booking" (id bigint not null default nextval('hibernate_sequence'), locator varchar(6) not null, "createdAt" timestamp(6) not null default now(), total numeric(
19,2
 ), currency varchar(3), dtype varchar(31) not null default 'Booking', primary key (id));
create unique index "IDX_booking_locator" on "Booking" (
 locator);
create table "Ticket" (id bigint not null, "booking_id" bigint not null, "passenger_id" bigint not null, "flight_id" bigint not null,
  "seatNo" varchar(4), "fareClass" varchar(255), primary key (id));
alter table "Ticket" add constraint "FKt1" foreign key ("booking_id") references "Booking"
;
alter table "Ticket" add constraint "FKt2" foreign key ("passenger_id") references "Passenger";
alter table "Ticket" add constraint "FKt3" foreign key ("flight_id") references "Flight";
alter table "Ticket" add constraint "UK_seat" unique (
 "flight_id", "seatNo");
create table "Booking_contacts" ("Booking_id" bigint not null references "Booking", contacts varchar(255));
create table "Crew" (id bigint not null primary key, name varchar(255), "manager_id" bigint references "Crew");
create table "Flight_Crew" ("flights_id" bigint not null references "Flight", "crew_id" bigint not null references "Crew"
);
create table "REVINFO" ("REV" integer not null primary key, "REVTSTMP" bigint);
create table "Booking_AUD" (id bigint not null, "REV" integer not null references "REVINFO", "REVTYPE" smallint, locator varchar(6), total numeric(19,2), primary key (id, "REV"));
create view "FlightView" as select f.id, f."flightNumber", a.iata as "fromIata", b.iata as "toIata", f."departureTime"
 from "Flight" f join "Airport" a on a.id = f."from_id" join "Airport" b on b.id = f."to_id";
