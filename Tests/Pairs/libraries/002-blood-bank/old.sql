CREATE TYPE abo AS ENUM ('A', 'B', 'AB', 'O');
CREATE TYPE rhesus AS ENUM ('+', '-');
CREATE DOMAIN bag_code AS varchar(13) CHECK (VALUE ~ '^[A-Z][0-9]{12}$');

CREATE TABLE donor (
    donor_no integer PRIMARY KEY,
    surname text NOT NULL,
    given_name text NOT NULL,
    birth_date date NOT NULL CHECK (birth_date > '1900-01-01'),
    abo abo,
    rh rhesus,
    last_donation date,
    deferred boolean NOT NULL DEFAULT false,
    UNIQUE (surname, given_name, birth_date)
);
CREATE SEQUENCE donor_no_seq AS integer START WITH 100000 INCREMENT BY 10 OWNED BY donor.donor_no;
ALTER TABLE donor ALTER donor_no SET DEFAULT nextval('donor_no_seq');

CREATE TABLE donation (
    code bag_code PRIMARY KEY,
    donor_no integer NOT NULL REFERENCES donor ON UPDATE CASCADE,
    volume_ml smallint NOT NULL CHECK (volume_ml BETWEEN 100 AND 550),
    taken timestamp without time zone NOT NULL,
    site text NOT NULL
);
CREATE TABLE test_result (
    code bag_code REFERENCES donation ON DELETE CASCADE,
    test varchar(20),
    positive boolean NOT NULL,
    tested timestamp NOT NULL DEFAULT now(),
    PRIMARY KEY (code, test)
);
CREATE TABLE unit (
    id serial PRIMARY KEY,
    code bag_code NOT NULL REFERENCES donation,
    kind char(3) NOT NULL CHECK (kind IN ('WB', 'RBC', 'FFP', 'PLT')),
    expires date NOT NULL,
    location text,
    discarded boolean NOT NULL DEFAULT false
);
CREATE INDEX unit_expiry ON unit (expires);
CREATE TABLE transfusion (
    unit_id integer PRIMARY KEY REFERENCES unit,
    patient text NOT NULL,
    given timestamp NOT NULL DEFAULT now(),
    reaction text
);
CREATE FUNCTION compatible(d abo, drh rhesus, r abo, rrh rhesus) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT (d = 'O' OR d = r OR r = 'AB') AND (drh = '-' OR rrh = '+') $$;
CREATE FUNCTION check_donor() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (SELECT deferred FROM donor WHERE donor_no = NEW.donor_no) THEN
        RAISE EXCEPTION 'donor % is deferred', NEW.donor_no;
    END IF;
    UPDATE donor SET last_donation = NEW.taken::date WHERE donor_no = NEW.donor_no;
    RETURN NEW;
END $$;
CREATE TRIGGER donation_check BEFORE INSERT ON donation FOR EACH ROW EXECUTE FUNCTION check_donor();
CREATE VIEW stock AS
SELECT d.abo, d.rh, u.kind, count(*) AS units, min(u.expires) AS first_expiry
FROM unit u JOIN donation n USING (code) JOIN donor d USING (donor_no)
WHERE NOT u.discarded AND NOT EXISTS (SELECT FROM transfusion t WHERE t.unit_id = u.id)
GROUP BY d.abo, d.rh, u.kind;

