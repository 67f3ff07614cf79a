CREATE TABLE sale (id int NOT NULL, region text NOT NULL, d date NOT NULL, amt numeric) PARTITION BY LIST (region);
CREATE TABLE sale_1 PARTITION OF sale FOR VALUES IN ('n', 's');
CREATE TABLE sale_2 PARTITION OF sale FOR VALUES IN ('e');
CREATE TABLE sale_x PARTITION OF sale DEFAULT;
ALTER TABLE sale ADD CONSTRAINT sale_pk PRIMARY KEY (id, region);
CREATE TABLE note (id int PRIMARY KEY, sid int, sr text, CONSTRAINT note_fk FOREIGN KEY (sid, sr) REFERENCES sale);
CREATE VIEW sale_sum AS SELECT region, sum(amt) AS s, min(tableoid::regclass::text) AS t FROM sale GROUP BY region;
CREATE VIEW sale_1_v AS SELECT * FROM sale_1;
