-- Till a table stands, its name may be that of an array type, and a call that of a cast to the type of its name.
CREATE TYPE mood AS ENUM ('low', 'high');
CREATE FUNCTION mood(mood) RETURNS mood LANGUAGE sql IMMUTABLE AS 'SELECT $1';
CREATE DOMAIN calm AS mood CONSTRAINT calm CHECK (VALUE = mood('low'::mood));
CREATE TABLE day (id integer);
CREATE TABLE _day (days day[]);
CREATE TABLE __day (inner_day _day);
