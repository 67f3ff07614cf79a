CREATE TYPE place AS (town text, street text, zip bigint);
CREATE TABLE move (id integer NOT NULL, at place, past place[]) PARTITION BY RANGE (id);
CREATE TABLE move_all PARTITION OF move DEFAULT;
