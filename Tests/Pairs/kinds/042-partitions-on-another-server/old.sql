-- Partitions on another server keep their rows there while the rows of the others follow the table.
CREATE FOREIGN DATA WRAPPER files;
CREATE SERVER archive FOREIGN DATA WRAPPER files;
CREATE TABLE reading (id integer, at date, value text) PARTITION BY RANGE (at);
CREATE TABLE reading_2024 PARTITION OF reading FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE FOREIGN TABLE reading_old PARTITION OF reading FOR VALUES FROM (MINVALUE) TO ('2024-01-01') SERVER archive;
COMMENT ON FOREIGN TABLE reading_old IS 'elsewhere';
CREATE VIEW readings AS SELECT id, at FROM reading;
