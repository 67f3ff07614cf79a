CREATE EXTENSION hstore;
CREATE SCHEMA inv;
CREATE SCHEMA wf;
COMMENT ON SCHEMA inv IS 'station inventory';
CREATE DOMAIN inv.net_code AS varchar(2);
CREATE DOMAIN inv.lat AS double precision CHECK (VALUE BETWEEN -90 AND 90);
CREATE DOMAIN inv.lon AS double precision;
CREATE TABLE inv.network (code inv.net_code PRIMARY KEY, description text, starts date NOT NULL, ends date
);
CREATE TABLE inv.station (
    net inv.net_code NOT NULL REFERENCES inv.network ON UPDATE CASCADE,
    sta varchar(5) NOT NULL,
    lat inv.lat NOT NULL, lon inv.lon NOT NULL, elev_m real,
    attrs hstore,
    PRIMARY KEY (net, sta)
);
CREATE TABLE inv.channel (
    net inv.net_code, sta varchar(5), loc char(2) DEFAULT '  ', cha char(3),
    rate_hz real NOT NULL CHECK (rate_hz > 0), gain double precision,
    valid tstzrange NOT NULL DEFAULT '(,)',
    PRIMARY KEY (net, sta, loc, cha),
    FOREIGN KEY (net, sta) REFERENCES inv.station ON UPDATE CASCADE ON DELETE CASCADE
);
CREATE TABLE wf.segment (
    seg_id bigserial,
    net inv.net_code NOT NULL, sta varchar(5) NOT NULL, loc char(2) NOT NULL, cha char(3) NOT NULL,
    starts timestamptz NOT NULL, ends timestamptz NOT NULL,
    path text NOT NULL, bytes bigint,
    FOREIGN KEY (net, sta, loc, cha) REFERENCES inv.channel,
    PRIMARY KEY (seg_id, starts)
) PARTITION BY RANGE (starts);
CREATE TABLE wf.segment_2022 PARTITION OF wf.segment FOR VALUES FROM ('2022-01-01Z') TO ('2023-01-01Z');
CREATE TABLE wf.segment_2023 PARTITION OF wf.segment FOR VALUES FROM ('2023-01-01Z') TO ('2024-01-01Z');
CREATE INDEX segment_sncl ON wf.segment (net, sta, loc, cha, starts);
CREATE TABLE event (
    evid serial PRIMARY KEY, origin_time timestamptz NOT NULL, lat inv.lat, lon inv.lon,
    depth_km real, mag real, mag_type varchar(4), author text
);
CREATE TABLE pick (
    pick_id bigserial PRIMARY KEY, evid integer REFERENCES event, phase varchar(8) NOT NULL, at timestamptz NOT NULL,
    net inv.net_code NOT NULL, sta varchar(5) NOT NULL, FOREIGN KEY (net, sta) REFERENCES inv.station
);
CREATE FUNCTION dist_deg(lat1 float8, lon1 float8, lat2 float8, lon2 float8) RETURNS float8 LANGUAGE sql IMMUTABLE STRICT
AS $$ SELECT degrees(acos(sin(radians($1))*sin(radians($3)) + cos(radians($1))*cos(radians($3))*cos(radians($2-$4)))) $$;
CREATE VIEW event_pick AS
SELECT e.evid, e.mag, p.phase, p.at, dist_deg(e.lat, e.lon, s.lat, s.lon) AS delta
FROM event e JOIN pick p USING (evid) JOIN inv.station s USING (net, sta)
;

