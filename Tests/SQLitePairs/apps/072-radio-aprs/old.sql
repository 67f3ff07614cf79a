CREATE TABLE station (call TEXT PRIMARY KEY, symbol TEXT, last_heard INTEGER);
CREATE TABLE packet (call TEXT REFERENCES station(call), heard INTEGER, raw BLOB, lat REAL, lon REAL);
CREATE TABLE path (digi TEXT, hops INTEGER);
