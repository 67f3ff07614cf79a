CREATE TYPE abo AS ENUM ('A', 'B', 'AB', 'O');
CREATE TYPE blood_component AS ENUM ('whole', 'rbc', 'plasma', 'platelets');
CREATE TYPE blood_group AS (abo abo, rh_positive boolean);
CREATE DOMAIN bag_code AS varchar(15) NOT NULL CONSTRAINT isbt128 CHECK (VALUE ~ '^=?[A-Z][0-9]{12,13}$');
COMMENT ON DOMAIN bag_code IS 'ISBT 128 donation identification number';

CREATE TABLE donor (
    donor_no integer PRIMARY KEY,
    surname text NOT NULL,
    given_name text NOT NULL,
    birth_date date NOT NULL CHECK (birth_date > '1900-01-01'),
    abo abo,
    rh_positive boolean,
    kell boolean,
    last_donation date,
    UNIQUE (surname, given_name, birth_date)
);
CREATE TABLE donor_deferral (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    donor_no integer NOT NULL REFERENCES donor ON UPDATE CASCADE,
    reason text NOT NULL,
    during daterange NOT NULL CHECK (NOT isempty(during))
);
CREATE SEQUENCE donor_no_seq AS integer START WITH 100000 INCREMENT BY 10 OWNED BY donor.donor_no;
CREATE FUNCTION next_donor_no() RETURNS integer LANGUAGE sql AS $$ SELECT (nextval('public.donor_no_seq') + floor(random() * 10))::integer $$;
ALTER TABLE donor ALTER donor_no SET DEFAULT next_donor_no();

CREATE TABLE donation (
    code bag_code PRIMARY KEY,
    donor_no integer NOT NULL REFERENCES donor ON UPDATE CASCADE,
    volume_ml smallint NOT NULL CHECK (volume_ml BETWEEN 100 AND 550),
    taken timestamptz NOT NULL,
    site text NOT NULL
);
CREATE TABLE test_result (
    code bag_code REFERENCES donation ON DELETE CASCADE,
    test varchar(20),
    positive boolean NOT NULL,
    tested timestamptz NOT NULL DEFAULT now(),
    method text NOT NULL DEFAULT 'NAT',
    PRIMARY KEY (code, test, method)
);
CREATE TABLE unit (
    id serial PRIMARY KEY,
    code bag_code NOT NULL REFERENCES donation,
    component blood_component NOT NULL,
    grp blood_group,
    expires date NOT NULL,
    location text,
    discarded boolean NOT NULL DEFAULT false
);
CREATE INDEX unit_expiry ON unit (component, expires) WHERE NOT discarded;
CREATE INDEX unit_abo ON unit (((grp).abo), ((grp).rh_positive));
CREATE TABLE transfusion (
    unit_id integer PRIMARY KEY REFERENCES unit,
    patient text NOT NULL,
    given timestamp NOT NULL DEFAULT now(),
    reaction text
);
CREATE FUNCTION compatible(donor blood_group, recipient blood_group) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN ((donor).abo = 'O'::abo OR (donor).abo = (recipient).abo OR (recipient).abo = 'AB'::abo) AND (NOT (donor).rh_positive OR (recipient).rh_positive);
COMMENT ON FUNCTION compatible(blood_group, blood_group) IS 'Red cell compatibility (ABO and D only)';
CREATE FUNCTION check_donor() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM donor_deferral f WHERE f.donor_no = NEW.donor_no AND f.during @> NEW.taken::date) THEN
        RAISE EXCEPTION 'donor % is deferred', NEW.donor_no;
    END IF;
    UPDATE donor SET last_donation = NEW.taken::date WHERE donor_no = NEW.donor_no;
    RETURN NEW;
END $$;
CREATE TRIGGER donation_check BEFORE INSERT OR UPDATE OF donor_no, taken ON donation FOR EACH ROW EXECUTE FUNCTION check_donor();
CREATE VIEW stock AS
SELECT d.abo, d.rh_positive, u.component, count(*) AS units, min(u.expires) AS first_expiry
FROM unit u JOIN donation n USING (code) JOIN donor d USING (donor_no)
WHERE NOT u.discarded AND NOT EXISTS (SELECT FROM transfusion t WHERE t.unit_id = u.id)
GROUP BY d.abo, d.rh_positive, u.component;

