CREATE TYPE mood AS ENUM ('low', 'high');
CREATE FUNCTION mood(mood) RETURNS mood LANGUAGE sql IMMUTABLE AS 'SELECT $1';
CREATE DOMAIN calm AS mood CONSTRAINT calm CHECK (VALUE = 'low'::mood);
CREATE TABLE day (id integer, mood calm);
CREATE TABLE _day (days day[]);
CREATE TABLE __day (inner_day _day, list _day[]);
CREATE INDEX ON __day ((((inner_day).days)[1].id));
