CREATE SCHEMA history;
CREATE FUNCTION versioning() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE hist text := TG_ARGV[1];
BEGIN
  IF TG_OP IN ('INSERT') THEN NEW.sys_period := tstzrange(current_timestamp, NULL); RETURN NEW; END IF;
  IF TG_OP = 'UPDATE' AND TG_ARGV[2]::boolean AND NEW IS NOT DISTINCT FROM OLD THEN RETURN OLD; END IF;
  OLD.sys_period := tstzrange(lower(OLD.sys_period), current_timestamp);
  EXECUTE format('INSERT INTO %s SELECT ($1).*', hist) USING OLD;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  NEW.sys_period := tstzrange(current_timestamp, NULL);
  RETURN NEW;
END $$;
CREATE TABLE subscription (
    id integer PRIMARY KEY,
    state text NOT NULL DEFAULT 'trial',
    price numeric(10,2) NOT NULL DEFAULT 0,
    seats smallint NOT NULL DEFAULT 1,
    sys_period tstzrange NOT NULL DEFAULT tstzrange(current_timestamp, NULL)
);
CREATE TABLE history.subscription (LIKE public.subscription);
CREATE INDEX subscription_hist_period ON history.subscription USING gist (sys_period);
CREATE INDEX subscription_hist_id ON history.subscription (id, lower(sys_period) DESC);
CREATE TRIGGER versioning_trigger BEFORE INSERT OR UPDATE OR DELETE ON subscription FOR EACH ROW EXECUTE PROCEDURE versioning('sys_period', 'history.subscription', true);
CREATE TABLE plan (id integer PRIMARY KEY, name text);
CREATE TRIGGER a_noop BEFORE UPDATE ON plan FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();
ALTER TABLE plan ENABLE ALWAYS TRIGGER a_noop;
CREATE FUNCTION plan_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('plan', (SELECT json_agg(n.id) FROM new_plans n)::text); RETURN NULL;
END $$;
CREATE TRIGGER plan_changed AFTER INSERT ON plan REFERENCING NEW TABLE AS new_plans FOR EACH STATEMENT EXECUTE FUNCTION plan_changed();
CREATE TRIGGER plan_changed_upd AFTER UPDATE ON plan REFERENCING NEW TABLE AS new_plans OLD TABLE AS old_plans FOR EACH STATEMENT EXECUTE FUNCTION plan_changed();
CREATE VIEW subscription_all AS
  SELECT s.*, true AS current FROM subscription s UNION ALL SELECT h.*, false FROM history.subscription h;
CREATE FUNCTION subscription_all_ins() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  INSERT INTO subscription (id, state, price) VALUES (NEW.id, NEW.state, NEW.price); RETURN NEW; END $$;
CREATE TRIGGER ins INSTEAD OF INSERT OR UPDATE ON subscription_all FOR EACH ROW EXECUTE FUNCTION subscription_all_ins();
CREATE FUNCTION as_of(t timestamptz) RETURNS SETOF subscription LANGUAGE sql STABLE AS $$ SELECT id, state, price, seats, sys_period FROM subscription_all WHERE sys_period @> t $$;
CREATE VIEW last_year AS SELECT id, state, price * 12 AS yearly, seats FROM as_of(now() - interval '1 year');
COMMENT ON FUNCTION as_of(timestamptz) IS 'state of the table at the given time';
