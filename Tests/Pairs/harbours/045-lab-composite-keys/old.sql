CREATE TABLE labs (
    country char(2),
    code int,
    name text NOT NULL,
    PRIMARY KEY (country, code)
);
CREATE TABLE methods (
    id serial PRIMARY KEY,
    code text NOT NULL,
    version int NOT NULL DEFAULT 1,
    CONSTRAINT methods_cv UNIQUE (code, version)
);
CREATE TABLE samples (
    country char(2),
    lab int,
    no int,
    taken timestamp NOT NULL,
    matrix text NOT NULL DEFAULT 'water',
    barcode varchar(20),
    PRIMARY KEY (country, lab, no),
    FOREIGN KEY (country, lab) REFERENCES labs
);
CREATE UNIQUE INDEX samples_barcode ON samples (barcode);
CREATE TABLE analyses (
    country char(2),
    lab int,
    no int,
    method_code text,
    method_version int,
    value float,
    unit text,
    PRIMARY KEY (country, lab, no, method_code),
    FOREIGN KEY (country, lab, no) REFERENCES samples ON UPDATE CASCADE,
    FOREIGN KEY (method_code, method_version) REFERENCES methods (code, version) MATCH FULL
);
CREATE TABLE labels (
    barcode varchar(20) REFERENCES samples (barcode),
    printed timestamp
);
CREATE VIEW results AS SELECT a.country || '-' || a.lab || '-' || a.no AS sample, a.method_code, a.value, a.unit, s.taken FROM analyses a JOIN samples s USING (country, lab, no);
CREATE VIEW per_lab AS SELECT l.name, count(*) AS n FROM labs l JOIN samples s ON s.country = l.country AND s.lab = l.code GROUP BY l.country, l.code;
CREATE FUNCTION next_no(c char(2), l int) RETURNS int LANGUAGE sql STABLE AS $$ SELECT coalesce(max(no), 0) + 1 FROM public.samples WHERE country = c AND lab = l $$;
CREATE FUNCTION number_sample() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.no := public.next_no(NEW.country, NEW.lab); RETURN NEW; END $$;
CREATE TRIGGER number_sample BEFORE INSERT ON samples FOR EACH ROW WHEN (NEW.no IS NULL) EXECUTE FUNCTION number_sample();
