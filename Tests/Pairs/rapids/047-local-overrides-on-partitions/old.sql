CREATE SEQUENCE loc_seq;
CREATE TABLE top (id int NOT NULL, k int NOT NULL, v text DEFAULT 'top', w int, g int GENERATED ALWAYS AS (k * 2) STORED, CONSTRAINT shared CHECK (w > 0)) PARTITION BY LIST (k);
CREATE TABLE pa PARTITION OF top (v DEFAULT 'pa', w NOT NULL, CONSTRAINT pa_own CHECK (v <> '')) FOR VALUES IN (1);
CREATE TABLE pb (w int, g int GENERATED ALWAYS AS (k * 2) STORED, k int NOT NULL, v text, id int NOT NULL DEFAULT nextval('loc_seq'), CONSTRAINT shared CHECK (w > 0));
ALTER TABLE top ATTACH PARTITION pb FOR VALUES IN (2);
CREATE UNIQUE INDEX pa_u ON pa (id);
CREATE INDEX top_v ON top (v);
ALTER INDEX pb_v_idx RENAME TO pb_renamed;
