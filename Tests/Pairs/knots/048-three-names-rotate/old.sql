-- day tables rotate: today -> yesterday -> older -> gone; with indexes, sequences, keys, triggers, views named after them
CREATE FUNCTION on_row() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TABLE today (id bigserial PRIMARY KEY, at timestamptz DEFAULT now(), msg text, lvl smallint, CONSTRAINT today_msg CHECK (msg <> ''));
CREATE TABLE yesterday (id bigserial PRIMARY KEY, at timestamp DEFAULT now(), msg text, CONSTRAINT yesterday_msg CHECK (msg <> ''));
CREATE TABLE older (id serial PRIMARY KEY, at date, CONSTRAINT older_at UNIQUE (at));
CREATE INDEX today_at_idx ON today (at);
CREATE INDEX yesterday_at_idx ON yesterday (at);
CREATE TABLE answer (msg bigint REFERENCES today ON DELETE CASCADE, prev bigint REFERENCES yesterday, txt text);
CREATE TRIGGER today_row BEFORE INSERT ON today FOR EACH ROW EXECUTE FUNCTION on_row();
CREATE TRIGGER yesterday_row BEFORE INSERT ON yesterday FOR EACH ROW EXECUTE FUNCTION on_row('y');
CREATE VIEW both_days AS SELECT id, msg FROM today UNION ALL SELECT id, msg FROM yesterday;
CREATE VIEW v_today AS SELECT * FROM today;
CREATE FUNCTION latest() RETURNS SETOF today LANGUAGE sql STABLE BEGIN ATOMIC SELECT t.* FROM today t ORDER BY t.at DESC LIMIT 1; END;
COMMENT ON TABLE today IS 'day 3';
COMMENT ON TABLE yesterday IS 'day 2';
COMMENT ON TABLE older IS 'day 1';
COMMENT ON INDEX today_pkey IS 'key 3';
COMMENT ON INDEX yesterday_pkey IS 'key 2';
