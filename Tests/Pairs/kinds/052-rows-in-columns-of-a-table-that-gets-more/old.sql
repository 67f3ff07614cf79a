-- No column holds a table's rows while these have to be looked at.
CREATE TABLE point (a integer);
CREATE TABLE place (id integer, at point);
CREATE TABLE spot (id integer, at point);
