CREATE EXTENSION btree_gist;
CREATE TABLE bookings (id int PRIMARY KEY, room int NOT NULL, starts time NOT NULL, ends time NOT NULL);
CREATE TYPE floatrange AS RANGE (subtype = float8, subtype_diff = float8mi);
CREATE TABLE loads (id int PRIMARY KEY, kg floatrange);
