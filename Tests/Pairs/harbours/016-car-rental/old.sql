CREATE TABLE locations (
    id serial PRIMARY KEY,
    city text NOT NULL,
    tz text NOT NULL DEFAULT 'UTC'
);
CREATE TABLE cars (
    plate varchar(10) PRIMARY KEY,
    model text NOT NULL,
    class char(1) NOT NULL DEFAULT 'B' CHECK (class IN ('A','B','C','D')),
    home int REFERENCES locations
);
CREATE TABLE bookings (
    id serial PRIMARY KEY,
    plate varchar(10) NOT NULL REFERENCES cars ON UPDATE CASCADE,
    customer text NOT NULL,
    from_at timestamp NOT NULL,
    to_at timestamp NOT NULL,
    pickup int REFERENCES locations,
    dropoff int REFERENCES locations,
    CONSTRAINT period_ok CHECK (from_at < to_at),
    CONSTRAINT no_same_start UNIQUE (plate, from_at)
);
CREATE INDEX bookings_period ON bookings (from_at, to_at);
CREATE TABLE maintenance (
    plate varchar(10) NOT NULL REFERENCES cars,
    day date NOT NULL,
    what text,
    PRIMARY KEY (plate, day)
);
CREATE FUNCTION no_overlap() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM bookings b WHERE b.plate = NEW.plate AND b.id <> NEW.id AND (b.from_at, b.to_at) OVERLAPS (NEW.from_at, NEW.to_at)) THEN
    RAISE EXCEPTION 'car is taken';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER no_overlap BEFORE INSERT OR UPDATE ON bookings FOR EACH ROW EXECUTE FUNCTION no_overlap();
CREATE VIEW on_road AS SELECT b.plate, c.model, b.customer, b.to_at FROM bookings b JOIN cars c USING (plate) WHERE now() BETWEEN b.from_at AND b.to_at;
CREATE VIEW oneway AS SELECT id, plate FROM bookings WHERE pickup IS DISTINCT FROM dropoff;
COMMENT ON TRIGGER no_overlap ON bookings IS 'slow';
