CREATE SCHEMA ad;
CREATE TABLE ad.q (
  id bigint NOT NULL,
  ts date NOT NULL,
  st text DEFAULT 'root',
  CONSTRAINT q_st CHECK (st <> 'bad')
) PARTITION BY RANGE (ts);
CREATE TABLE ad.archive (id bigint NOT NULL,
  ts date NOT NULL,
  st text) PARTITION BY RANGE (ts);
CREATE TABLE ad.q_2021 (id bigint NOT NULL,
  ts date NOT NULL,
  st text);
CREATE TABLE ad.q_2022 (id bigint NOT NULL, ts date NOT NULL, st text DEFAULT 'root', CONSTRAINT q_st CHECK (st <> 'bad'), CONSTRAINT q_2022_pkey PRIMARY KEY (id, ts));
CREATE INDEX q_2022_st_idx ON ad.q_2022 (st);
ALTER TABLE ad.archive ATTACH PARTITION ad.q_2022 FOR VALUES FROM ('2022-01-01') TO ('2023-01-01');
CREATE TABLE ad.q_2023 PARTITION OF ad.q FOR VALUES FROM ('2023-01-01') TO ('2023-07-01');
CREATE TABLE ad.q_2023b PARTITION OF ad.q (st DEFAULT 'b') FOR VALUES FROM ('2023-07-01') TO ('2024-01-01');
CREATE TABLE ad.q_2024 (id bigint NOT NULL, ts date NOT NULL, st text, CONSTRAINT q_2024_range CHECK (ts >= '2024-01-01' AND ts < '2025-01-01'), CONSTRAINT q_st CHECK (st <> 'bad'));
ALTER TABLE ad.q_2024 ADD CONSTRAINT q_2024_u PRIMARY KEY (id, ts);
CREATE INDEX q_2024_st ON ad.q_2024 (st);
ALTER TABLE ad.q ATTACH PARTITION ad.q_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
ALTER TABLE ad.q ADD CONSTRAINT q_pk PRIMARY KEY (id, ts);
CREATE INDEX q_st_i ON ad.q (st);
CREATE TABLE ad.q_def PARTITION OF ad.archive DEFAULT;
CREATE TABLE ad.fkt (id bigint,
  ts date,
  FOREIGN KEY (id, ts) REFERENCES ad.q ON DELETE CASCADE,
  FOREIGN KEY (id, ts) REFERENCES ad.q_2022 NOT VALID);
CREATE FUNCTION ad.t() RETURNS trigger LANGUAGE plpgsql AS $$ begin return new; end $$;
CREATE TRIGGER log AFTER INSERT ON ad.q FOR EACH ROW
  EXECUTE FUNCTION ad.t();
CREATE TRIGGER own BEFORE INSERT ON ad.q_2022 FOR EACH ROW
  EXECUTE FUNCTION ad.t();
CREATE VIEW ad.recent AS
  SELECT *
  FROM ad.q_2024
  WHERE st IS NOT NULL;
CREATE VIEW ad.all_q AS
  SELECT q.*, 'q'::text AS src FROM ad.q UNION ALL SELECT a.*, 'a' FROM ad.archive a;
CREATE FUNCTION ad.row_of(ad.q_2022) RETURNS date LANGUAGE sql IMMUTABLE AS $$ select ($1).ts $$;
COMMENT ON TABLE ad.q_2022 IS 'year 2022';
COMMENT ON TABLE ad.q_2024 IS 'year 2024';
COMMENT ON COLUMN ad.q_2024.st IS 'state';
COMMENT ON INDEX ad.q_2024_st IS 'state index';

COMMENT ON TABLE ad.archive IS 'archive';
