CREATE TABLE point (a integer, b integer NOT NULL DEFAULT 0);
CREATE TABLE place (id integer, at text, now_at point);
CREATE TABLE spot (id integer);
