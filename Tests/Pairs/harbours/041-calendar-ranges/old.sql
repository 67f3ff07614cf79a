CREATE TYPE freq AS ENUM ('daily','weekly','monthly');
CREATE TYPE timespan AS RANGE (subtype = time);
CREATE TABLE calendars (
    id serial PRIMARY KEY,
    owner text NOT NULL,
    color varchar(7) DEFAULT '#0000ff',
    work_hours timespan DEFAULT '[08:00,17:00)'
);
CREATE TABLE events (
    id serial PRIMARY KEY,
    calendar_id int NOT NULL REFERENCES calendars,
    title text NOT NULL,
    starts timestamp NOT NULL,
    ends timestamp NOT NULL,
    all_day boolean NOT NULL DEFAULT false,
    during tsrange GENERATED ALWAYS AS (tsrange(starts, ends, '[)')) STORED,
    repeat freq,
    CONSTRAINT ordered CHECK (starts <= ends)
);
CREATE INDEX events_during ON events USING gist (during);
CREATE TABLE rooms (
    id serial PRIMARY KEY,
    name text NOT NULL
);
CREATE TABLE reservations (
    room_id int NOT NULL REFERENCES rooms,
    event_id int NOT NULL REFERENCES events ON DELETE CASCADE,
    during tsrange NOT NULL,
    PRIMARY KEY (room_id, event_id)
);
CREATE INDEX reservations_during ON reservations USING gist (during);
CREATE TABLE invites (
    event_id int REFERENCES events,
    mail text,
    answer boolean,
    PRIMARY KEY (event_id, mail)
);
CREATE VIEW today AS SELECT id, title, during FROM events WHERE during && tsrange(CURRENT_DATE::timestamp, (CURRENT_DATE + 1)::timestamp);
CREATE VIEW conflicts AS SELECT a.event_id AS a, b.event_id AS b, a.during * b.during AS shared FROM reservations a JOIN reservations b ON a.room_id = b.room_id AND a.event_id < b.event_id AND a.during && b.during;
CREATE FUNCTION is_free(c int, t tsrange) RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT NOT EXISTS (SELECT 1 FROM public.events WHERE calendar_id = c AND during && t) $$;
