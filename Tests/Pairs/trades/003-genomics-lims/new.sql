CREATE EXTENSION ltree;
CREATE EXTENSION "uuid-ossp";
CREATE EXTENSION pg_trgm;
CREATE SCHEMA lims;
SET search_path = lims, public;

CREATE TYPE well AS (row_letter char(1), col_no smallint);
CREATE TYPE sample_state AS ENUM ('received','qc_pass','qc_fail','in_library','sequenced','archived');
CREATE TYPE seq_metrics AS (yield_gb numeric, q30 real, error_rate real);

CREATE DOMAIN barcode AS text CHECK (VALUE ~ '^[A-Z]{2}\d{8}$');
CREATE DOMAIN dna_seq AS text CONSTRAINT dna_alphabet CHECK (VALUE ~ '^[ACGTN]+$');

CREATE TABLE subject (
  subject_id uuid PRIMARY KEY DEFAULT public.uuid_generate_v4(),
  study text NOT NULL,
  external_ref text,
  UNIQUE (study, external_ref)
);
CREATE TABLE storage_location (
  path public.ltree PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('freezer','rack','box')),
  temperature_c smallint
);
CREATE INDEX storage_path_gist ON storage_location USING gist (path);

CREATE TABLE sample (
  sample_id bigint GENERATED ALWAYS AS IDENTITY,
  code barcode NOT NULL,
  subject_id uuid NOT NULL REFERENCES subject,
  parent_id bigint,
  state sample_state NOT NULL DEFAULT 'received',
  location public.ltree REFERENCES storage_location ON UPDATE CASCADE,
  position_in_box well,
  conc_ng_ul numeric(8,3) CHECK (conc_ng_ul >= 0),
  volume_ul numeric(8,3),
  total_ng numeric GENERATED ALWAYS AS (conc_ng_ul * volume_ul) STORED,
  received_on date NOT NULL DEFAULT CURRENT_DATE,
  PRIMARY KEY (sample_id),
  FOREIGN KEY (parent_id) REFERENCES sample (sample_id)
);
ALTER TABLE sample ADD CONSTRAINT sample_code_key UNIQUE (code);
CREATE INDEX sample_state_recv ON sample (state, received_on DESC);
CREATE INDEX subject_ref_trgm ON subject USING gin (external_ref public.gin_trgm_ops);

CREATE TABLE flowcell (
  flowcell_id text PRIMARY KEY,
  instrument text NOT NULL,
  metrics seq_metrics
);
CREATE TABLE lane_load (
  flowcell_id text REFERENCES flowcell,
  lane smallint CHECK (lane BETWEEN 1 AND 8),
  sample_id bigint NOT NULL REFERENCES sample,
  i7 dna_seq NOT NULL,
  i5 dna_seq,
  PRIMARY KEY (flowcell_id, lane, i7),
  UNIQUE NULLS NOT DISTINCT (flowcell_id, lane, sample_id, i5)
);

CREATE FUNCTION revcomp(s dna_seq) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS
$$ SELECT reverse(translate(s, 'ACGTN', 'TGCAN')) $$;
CREATE INDEX lane_i5_rc ON lane_load (revcomp(i5));

CREATE FUNCTION sample_state_guard() RETURNS trigger LANGUAGE plpgsql AS $fn$
BEGIN
  IF OLD.state = 'archived' AND NEW.state <> 'archived' THEN
    RAISE EXCEPTION 'sample % is archived', OLD.code;
  END IF;
  IF NEW.state = 'in_library' AND NEW.conc_ng_ul IS NULL THEN
    RAISE EXCEPTION 'sample % has no quantification', OLD.code;
  END IF;
  RETURN NEW;
END $fn$;
CREATE TRIGGER guard_state BEFORE UPDATE OF state ON sample FOR EACH ROW
  WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION sample_state_guard();

CREATE VIEW low_volume AS
  SELECT code, conc_ng_ul, volume_ul, subpath(location, 0, 1) AS freezer
  FROM sample WHERE volume_ul < 20 AND state NOT IN ('archived','qc_fail');
CREATE VIEW run_quality AS SELECT flowcell_id, (metrics).q30, (metrics).error_rate FROM flowcell;
