CREATE SCHEMA inv;
CREATE SCHEMA wf;
CREATE SCHEMA cat;
COMMENT ON SCHEMA inv IS 'station inventory';
CREATE DOMAIN inv.net_code AS varchar(2);
CREATE DOMAIN inv.lat AS double precision CHECK (VALUE BETWEEN -90 AND 90);
CREATE DOMAIN inv.lon AS double precision CHECK (VALUE >= -180 AND VALUE < 360);
CREATE TABLE inv.network (code inv.net_code PRIMARY KEY, description text, starts date NOT NULL, ends date
, doi text UNIQUE
);
CREATE TABLE inv.station (
    net inv.net_code NOT NULL REFERENCES inv.network ON UPDATE CASCADE,
    sta varchar(5) NOT NULL,
    lat inv.lat NOT NULL, lon inv.lon NOT NULL, elev_m real,
    attrs jsonb NOT NULL DEFAULT '{}'::jsonb,
    PRIMARY KEY (net, sta)
);
CREATE TABLE inv.channel (
    net inv.net_code, sta varchar(5), loc char(2) DEFAULT '  ', cha char(3),
    rate_hz real NOT NULL CHECK (rate_hz > 0), gain double precision,
    valid tstzrange NOT NULL DEFAULT '(,)',
    channel_id integer GENERATED ALWAYS AS IDENTITY (START WITH 1000) PRIMARY KEY,
    UNIQUE (net, sta, loc, cha, valid),
    FOREIGN KEY (net, sta) REFERENCES inv.station ON UPDATE CASCADE ON DELETE CASCADE
);
CREATE TABLE wf.segment (
    seg_id bigserial,
    channel_id integer NOT NULL,
    starts timestamptz NOT NULL, ends timestamptz NOT NULL,
    path text NOT NULL, bytes bigint,
    FOREIGN KEY (channel_id) REFERENCES inv.channel ON DELETE RESTRICT,
    PRIMARY KEY (seg_id, starts)
) PARTITION BY RANGE (starts);
CREATE TABLE wf.segment_2022 PARTITION OF wf.segment FOR VALUES FROM ('2022-01-01Z') TO ('2023-01-01Z');
CREATE TABLE wf.segment_2023 PARTITION OF wf.segment FOR VALUES FROM ('2023-01-01Z') TO ('2024-01-01Z');
CREATE TABLE wf.segment_2024 PARTITION OF wf.segment FOR VALUES FROM ('2024-01-01Z') TO ('2025-01-01Z') PARTITION BY RANGE (starts);
CREATE TABLE wf.segment_2024_h1 PARTITION OF wf.segment_2024 FOR VALUES FROM ('2024-01-01Z') TO ('2024-07-01Z');
CREATE TABLE wf.segment_2024_rest PARTITION OF wf.segment_2024 DEFAULT;
CREATE INDEX segment_cha ON wf.segment (channel_id, starts);
CREATE INDEX segment_brin ON wf.segment USING brin (starts) WITH (pages_per_range = 32);
SET search_path = cat, public;
CREATE TABLE event (
    evid serial PRIMARY KEY, origin_time timestamptz NOT NULL, lat inv.lat, lon inv.lon,
    depth_km real CHECK (depth_km BETWEEN -10 AND 800), pref_mag_id integer, author text NOT NULL DEFAULT 'auto'
);
CREATE TABLE magnitude (
   mag_id serial PRIMARY KEY, evid integer NOT NULL REFERENCES event ON DELETE CASCADE,
   value real NOT NULL, type varchar(6) NOT NULL, UNIQUE (evid, mag_id));
ALTER TABLE event ADD CONSTRAINT pref_mag_fk FOREIGN KEY (evid, pref_mag_id) REFERENCES magnitude (evid, mag_id) ON DELETE SET NULL (pref_mag_id) DEFERRABLE;
CREATE TABLE pick (
    pick_id bigserial PRIMARY KEY, evid integer REFERENCES event, phase varchar(8) NOT NULL, at timestamptz NOT NULL,
    net inv.net_code NOT NULL, sta varchar(5) NOT NULL, residual real, FOREIGN KEY (net, sta) REFERENCES inv.station ON UPDATE CASCADE
);
CREATE FUNCTION dist_deg(lat1 float8, lon1 float8, lat2 float8, lon2 float8) RETURNS float8 LANGUAGE sql IMMUTABLE STRICT
PARALLEL SAFE COST 5 AS $$ SELECT acosd(least(1, sind($1)*sind($3) + cosd($1)*cosd($3)*cosd($2-$4))) $$;
CREATE VIEW event_pick AS
SELECT e.evid, m.value AS mag, m.type AS mag_type, p.phase, p.at, p.residual, dist_deg(e.lat, e.lon, s.lat, s.lon) AS delta
FROM event e JOIN pick p USING (evid) JOIN inv.station s USING (net, sta)
LEFT JOIN magnitude m ON m.mag_id = e.pref_mag_id
;

