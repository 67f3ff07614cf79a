CREATE TABLE place (a integer NOT NULL, b integer NOT NULL);
ALTER TABLE place ADD CONSTRAINT younger_by_name UNIQUE (a, b);
ALTER TABLE place ADD CONSTRAINT elder_by_name UNIQUE (b, a);
CREATE TABLE visit (a integer, b integer, FOREIGN KEY (b, a) REFERENCES place (b, a));
CREATE TABLE route (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE route_1 PARTITION OF route FOR VALUES IN (1);
ALTER TABLE route ADD CONSTRAINT route_there UNIQUE (b, a);
ALTER TABLE route ADD CONSTRAINT route_again UNIQUE (b, a);
CREATE TABLE ride (a integer, b integer, FOREIGN KEY (b, a) REFERENCES route (b, a));
