-- meteo service, Hibernate-ish names plus partitions and publication
CREATE SEQUENCE hibernate_sequence INCREMENT
50
 START 1;
CREATE TABLE station (station_id int8 NOT NULL, wmo_code varchar(255), elevation_m
float8
, latitude float8, longitude float8, primary key (station_id));
CREATE TABLE parameter (code varchar(31) NOT NULL, unit varchar(255), decimals int4 NOT NULL
DEFAULT 1
, primary key (code));
CREATE TABLE station_parameters (station_station_id int8 not null, parameters_code varchar(31) not null, primary key (station_station_id, parameters_code));
alter table if exists station_parameters add constraint FKt3x2 foreign key (parameters_code) references parameter;
alter table if exists station_parameters add constraint FKk8sd foreign key (station_station_id) references station;
alter table station add constraint UK_wmo unique (wmo_code);
CREATE TABLE observation (id int8 NOT NULL DEFAULT nextval('hibernate_sequence'), station int8 NOT NULL, param varchar(31) NOT NULL, ts timestamp(6) NOT NULL, val numeric(38,2)
, flag varchar(2), qc_level int2 DEFAULT 0
) PARTITION BY LIST (param);
CREATE TABLE observation_temp PARTITION OF observation FOR VALUES IN ('T', 'TD'
, 'TW'
) PARTITION BY RANGE (ts);
CREATE TABLE observation_temp_2022 PARTITION OF observation_temp FOR VALUES FROM ('2022-01-01') TO ('2023-01-01');
CREATE TABLE observation_temp_2023 PARTITION OF observation_temp FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
CREATE TABLE observation_wind PARTITION OF observation FOR VALUES IN ('FF', 'DD');
CREATE TABLE observation_other PARTITION OF observation DEFAULT
PARTITION BY HASH (station);
CREATE TABLE observation_other_0 PARTITION OF observation_other FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE observation_other_1 PARTITION OF observation_other FOR VALUES WITH (MODULUS 2, REMAINDER 1)
;
CREATE INDEX obs_station_ts ON observation (station, ts
DESC
);
ALTER TABLE observation ADD CONSTRAINT fk_station FOREIGN KEY (station) REFERENCES station;
ALTER TABLE observation_wind ADD CONSTRAINT wind_range CHECK (val >= 0 AND val <
360.01
);
ALTER TABLE observation_temp ALTER val SET STATISTICS 500;
ALTER TABLE observation_wind REPLICA IDENTITY FULL;
CREATE STATISTICS obs_st (dependencies) ON station, param FROM observation;
CREATE PUBLICATION obs FOR TABLE observation
(station, param, ts, val) WITH (publish_via_partition_root);
CREATE PUBLICATION wind FOR TABLE observation_wind
WHERE (val > 20)
;
CREATE VIEW latest_temp AS SELECT DISTINCT ON (station) station, ts, val, flag FROM observation_temp ORDER BY station, ts DESC;
CREATE MATERIALIZED VIEW monthly AS SELECT station, date_trunc('month', ts) AS m, avg(val) AS avg, min(val), max(val) FROM observation WHERE param = 'T' GROUP BY 1, 2;
CREATE UNIQUE INDEX monthly_pk ON monthly (station, m);
CREATE FUNCTION wind_dir(deg numeric) RETURNS text IMMUTABLE PARALLEL SAFE LANGUAGE sql AS $$ SELECT (
'{N,NE,E,SE,S,SW,W,NW}'::text[])[(deg / 45)::int % 8 + 1]
 $$;
CREATE FUNCTION dist(a station, b station) RETURNS float8 IMMUTABLE LANGUAGE sql AS $$ SELECT sqrt((a.latitude - b.latitude) ^ 2 + (a.longitude - b.longitude) ^ 2) $$;
CREATE OPERATOR <~> (LEFTARG = station, RIGHTARG = station, FUNCTION = dist, COMMUTATOR = <~>);
CREATE VIEW near AS SELECT a.station_id AS a, b.station_id AS b, a <~> b AS d FROM station a JOIN station b ON a.station_id < b.station_id;
