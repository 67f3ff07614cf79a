CREATE TABLE sale (place text NOT NULL, number integer NOT NULL) PARTITION BY LIST (place);
CREATE TABLE sale_north PARTITION OF sale FOR VALUES IN ('north');
CREATE TABLE sale_south PARTITION OF sale FOR VALUES IN ('south') PARTITION BY LIST (place);
CREATE TABLE sale_south_1 PARTITION OF sale_south FOR VALUES IN ('south');
ALTER TABLE sale ADD CONSTRAINT later UNIQUE (place, number) DEFERRABLE;
ALTER TABLE sale ADD CONSTRAINT earlier UNIQUE (place, number);
CREATE TABLE tally (
    total double precision GENERATED ALWAYS AS (abs(weight)) STORED,
    weight double precision,
    label text GENERATED ALWAYS AS (upper(word)) STORED,
    word text
) WITH (toast.autovacuum_enabled = false);
