CREATE EXTENSION intarray;
CREATE TABLE station (code varchar(5) PRIMARY KEY, name text NOT NULL, pos point);
CREATE TABLE line (id serial PRIMARY KEY, name text NOT NULL, stations varchar(5)[]);
CREATE TABLE trip (id serial PRIMARY KEY, line_id int NOT NULL REFERENCES line, days int[] NOT NULL, headsign text);
CREATE INDEX trip_days ON trip USING gist (days gist__int_ops);
CREATE TABLE stop_time (trip_id int REFERENCES trip ON DELETE CASCADE, seq int, station varchar(5) NOT NULL REFERENCES station, arr time, dep time, PRIMARY KEY (trip_id, seq));
CREATE TABLE delay (trip_id int, day date, minutes int, PRIMARY KEY (trip_id, day));
CREATE INDEX stop_time_station ON stop_time (station, dep);
CREATE VIEW departures AS SELECT s.station, s.dep, t.headsign, l.name FROM stop_time s JOIN trip t ON t.id = s.trip_id JOIN line l ON l.id = t.line_id;
