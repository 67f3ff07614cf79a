CREATE TABLE room (
    id serial PRIMARY KEY,
    code varchar(10) UNIQUE,
    capacity int CHECK (capacity > 0)
);
CREATE TABLE booking (
    id serial PRIMARY KEY,
    room_id int REFERENCES room,
    starts timestamp NOT NULL,
    ends timestamp NOT NULL,
    CHECK (ends > starts),
    cancelled boolean
);
CREATE FUNCTION booking_check_overlap() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM booking b WHERE b.room_id = NEW.room_id AND b.id <> NEW.id
             AND (b.starts, b.ends) OVERLAPS (NEW.starts, NEW.ends)) THEN
    RAISE EXCEPTION 'overlapping booking';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER booking_overlap BEFORE INSERT OR UPDATE ON booking FOR EACH ROW EXECUTE FUNCTION booking_check_overlap();
CREATE VIEW upcoming AS
  SELECT b.id, r.code, b.starts, b.ends FROM booking b JOIN room r ON r.id = b.room_id WHERE b.starts > now();
