-- museum collection; own access methods (standard handlers)
CREATE ACCESS METHOD heap_cold TYPE TABLE HANDLER heap_tableam_handler;
CREATE ACCESS METHOD heap_new TYPE TABLE HANDLER heap_tableam_handler;
CREATE ACCESS METHOD btree_too TYPE INDEX HANDLER bthandler;
COMMENT ON ACCESS METHOD heap_cold IS
'cold, rarely read data';
CREATE TABLE artist (id int PRIMARY KEY, name text NOT NULL, born int, died int, CHECK (died >= born));
CREATE TABLE room (no int PRIMARY KEY, floor int, lux_max int);
CREATE TABLE object (
  inv text PRIMARY KEY, title text, artist int REFERENCES artist, year int4range, technique text, room int REFERENCES room,
  w_cm numeric(6,1), h_cm numeric(6,1), area numeric GENERATED ALWAYS AS (w_cm * h_cm) STORED
, keywords text[] NOT NULL DEFAULT '{}'
);
CREATE TABLE object_archive (LIKE object) USING
heap_cold
;
CREATE TABLE condition_report (inv text REFERENCES object, at date, grade int CHECK (grade IN (1,2,3)), txt text, PRIMARY KEY (inv, at)) USING
heap_new
;
CREATE TABLE climate (room int REFERENCES room, at timestamptz, temp real, hum real) PARTITION BY RANGE (at);
CREATE TABLE climate_22 PARTITION OF climate FOR VALUES FROM ('2022-01-01') TO ('2023-01-01')
USING heap_cold
;
CREATE TABLE climate_23 PARTITION OF climate FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
CREATE INDEX artist_born ON artist USING
btree (born);
CREATE INDEX room_floor ON room USING btree (floor
, lux_max
);
CREATE MATERIALIZED VIEW by_artist USING
heap_cold
 AS SELECT artist, count(*) AS n FROM object GROUP BY artist;
CREATE TABLE loan (id serial PRIMARY KEY, inv text NOT NULL REFERENCES object, museum text NOT NULL, during daterange NOT NULL, insured money
, EXCLUDE USING gist (during WITH &&, box(point(length(inv), 0), point(ascii(inv), 0)) WITH ~=)
);
CREATE INDEX object_area ON object (area) WHERE room IS NOT NULL;
CREATE VIEW on_display AS SELECT o.inv, o.title, a.name AS artist, r.floor FROM object o LEFT JOIN artist a ON a.id = o.artist JOIN room r ON r.no = o.room
WHERE NOT EXISTS (SELECT 1 FROM loan l WHERE l.inv = o.inv AND l.during @> CURRENT_DATE)
;
