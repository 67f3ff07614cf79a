CREATE TYPE place AS (street text, town text, zip integer);
CREATE TABLE move (id integer NOT NULL, at place, past place[]);
