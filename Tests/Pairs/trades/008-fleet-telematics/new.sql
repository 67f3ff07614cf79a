-- Hibernate naming
create sequence hibernate_sequence start with 1 increment by 1;
create sequence trip_seq start with 1 increment by 50;
create table vehicle (
   id int8 not null,
   created_date timestamp,
   plate varchar(16) not null,
   vin varchar(17) not null,
   odometer_km float8 not null,
   vehicle_type varchar(31) not null default 'TRUCK',
   primary key (id)
);
create table driver (
   id int8 not null,
   first_name varchar(255), last_name varchar(255),
   license_no varchar(255),
   license_class varchar(255),
   license_expiry date,
   primary key (id)
);
create table trip (
   id int8 not null,
   started_at timestamp not null,
   ended_at timestamp,
   distance_km float8,
   driver_id int8,
   vehicle_id int8 not null,
   version int4 not null default 0,
   primary key (id)
);
create table trip_tags (trip_id int8 not null, tags varchar(255) not null, primary key (trip_id, tags));
create table gps_fix (
   id int8 not null,
   lat float8 not null, lon float8 not null,
   speed_kmh int2,
   heading int2,
   recorded_at timestamp not null,
   trip_id int8 not null,
   primary key (id)
);
create table geofence (id int8 not null, name varchar(255), center point, radius_m int4, primary key (id));
create table geofence_vehicles (geofence_id int8 not null, vehicles_id int8 not null, primary key (geofence_id, vehicles_id));
alter table if exists vehicle add constraint UK_vin8s7f6s5 unique (vin);
alter table if exists trip add constraint fk_trip_driver foreign key (driver_id) references driver on delete set null;
alter table if exists trip add constraint FKq92vehicle foreign key (vehicle_id) references vehicle;
alter table if exists trip_tags add constraint FKtags foreign key (trip_id) references trip;
alter table if exists gps_fix add constraint FKgpstrip foreign key (trip_id) references trip on delete cascade;
alter table gps_fix add constraint ck_gps_latlon check (lat between -90 and 90 and lon between -180 and 180);
alter table if exists geofence_vehicles add constraint FKgv1 foreign key (vehicles_id) references vehicle;
alter table if exists geofence_vehicles add constraint FKgv2 foreign key (geofence_id) references geofence;
create index IDX_gps_trip on gps_fix (trip_id, recorded_at);
create index idx_geofence_center on geofence using gist (center);
create or replace function haversine(lat1 float8, lon1 float8, lat2 float8, lon2 float8) returns float8 as $body$
  select 6371.0088 * 2 * asin(least(1, sqrt(power(sin(radians(lat2-lat1)/2),2) + cos(radians(lat1))*cos(radians(lat2))*power(sin(radians(lon2-lon1)/2),2))))
$body$ language sql immutable strict parallel safe cost 50;
create view v_trip_summary as
  select t.id, v.plate, d.last_name, t.distance_km, t.ended_at - t.started_at as duration
  from trip t join vehicle v on v.id = t.vehicle_id left join driver d on d.id = t.driver_id;
create view v_long_trips as select * from v_trip_summary where distance_km > 500;
