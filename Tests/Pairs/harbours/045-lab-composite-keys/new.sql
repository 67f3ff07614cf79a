CREATE TABLE labs (
    id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    country char(2) NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    UNIQUE (code, country)
);
CREATE TABLE methods (
    code text NOT NULL,
    version smallint NOT NULL DEFAULT 1,
    retired boolean NOT NULL DEFAULT false,
    CONSTRAINT methods_cv PRIMARY KEY (code, version)
);
CREATE TABLE samples (
    id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT samples_id UNIQUE,
    lab_id int NOT NULL REFERENCES labs ON DELETE RESTRICT,
    no int NOT NULL,
    taken timestamptz NOT NULL,
    matrix text NOT NULL DEFAULT 'water' CHECK (matrix IN ('water','soil','air')),
    barcode text NOT NULL,
    CONSTRAINT samples_barcode PRIMARY KEY (barcode) INCLUDE (lab_id),
    CONSTRAINT samples_no UNIQUE (lab_id, no) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE analyses (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    sample_id bigint NOT NULL REFERENCES samples (id) ON DELETE CASCADE,
    method_code text NOT NULL,
    method_version smallint NOT NULL DEFAULT 1,
    value numeric,
    below_limit boolean NOT NULL DEFAULT false,
    unit text,
    FOREIGN KEY (method_code, method_version) REFERENCES methods ON UPDATE CASCADE,
    CONSTRAINT once UNIQUE NULLS NOT DISTINCT (sample_id, method_code, method_version)
);
CREATE TABLE labels (
    barcode text NOT NULL REFERENCES samples ON UPDATE CASCADE ON DELETE CASCADE,
    printed timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (barcode, printed)
);
CREATE VIEW results AS SELECT l.country || '-' || l.code || '-' || s.no AS sample, a.method_code, a.value, a.unit, s.taken FROM analyses a JOIN samples s ON s.id = a.sample_id JOIN labs l ON l.id = s.lab_id;
CREATE VIEW per_lab AS SELECT l.name, count(*) AS n FROM labs l JOIN samples s ON s.lab_id = l.id GROUP BY l.id;
CREATE FUNCTION next_no(l int) RETURNS int LANGUAGE sql STABLE AS $$ SELECT coalesce(max(no), 0) + 1 FROM public.samples WHERE lab_id = l $$;
CREATE FUNCTION number_sample() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.no := public.next_no(NEW.lab_id); NEW.barcode := coalesce(NEW.barcode, NEW.lab_id || '/' || NEW.no); RETURN NEW; END $$;
CREATE TRIGGER number_sample BEFORE INSERT ON samples FOR EACH ROW WHEN (NEW.no IS NULL OR NEW.barcode IS NULL) EXECUTE FUNCTION number_sample();
