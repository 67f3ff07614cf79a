CREATE SCHEMA history;
CREATE FUNCTION versioning() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE hist text := TG_ARGV[1];
BEGIN
  IF TG_OP = 'INSERT' THEN NEW.sys_period := tstzrange(now(), NULL); RETURN NEW; END IF;
  EXECUTE format('INSERT INTO %s SELECT ($1).*', hist) USING OLD;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  NEW.sys_period := tstzrange(now(), NULL);
  RETURN NEW;
END $$;
CREATE TABLE subscription (
    id integer PRIMARY KEY,
    state text NOT NULL,
    price integer,
    sys_period tstzrange NOT NULL
);
CREATE TABLE history.subscription (LIKE public.subscription);
CREATE INDEX ON history.subscription (id);
CREATE TRIGGER versioning_trigger BEFORE INSERT OR UPDATE OR DELETE ON subscription FOR EACH ROW EXECUTE PROCEDURE versioning('sys_period', 'history.subscription');
CREATE TABLE plan (id integer PRIMARY KEY, name text);
CREATE TRIGGER a_noop BEFORE UPDATE ON plan FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();
ALTER TABLE plan DISABLE TRIGGER a_noop;
CREATE FUNCTION plan_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('plan', NEW.id::text); RETURN NULL;
END $$;
CREATE TRIGGER plan_changed AFTER INSERT OR UPDATE ON plan FOR EACH ROW EXECUTE FUNCTION plan_changed();
CREATE VIEW subscription_all AS
  SELECT * FROM subscription UNION ALL SELECT * FROM history.subscription;
CREATE FUNCTION subscription_all_ins() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  INSERT INTO subscription (id, state, price) VALUES (NEW.id, NEW.state, NEW.price); RETURN NEW; END $$;
CREATE TRIGGER ins INSTEAD OF INSERT ON subscription_all FOR EACH ROW EXECUTE FUNCTION subscription_all_ins();
CREATE FUNCTION as_of(t timestamptz) RETURNS SETOF subscription LANGUAGE sql STABLE AS $$ SELECT * FROM subscription_all WHERE sys_period @> t $$;
CREATE VIEW last_year AS SELECT id, state, price FROM as_of(now() - interval '1 year');
