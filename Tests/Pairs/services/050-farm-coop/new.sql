CREATE SCHEMA farm;
CREATE TYPE farm.unit AS ENUM ('kg', 'crate', 'piece');
CREATE TYPE farm.measure AS (n numeric, u farm.unit);
CREATE FUNCTION farm.to_kg(m farm.measure) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT (m).n * CASE (m).u WHEN 'kg' THEN 1 WHEN 'crate' THEN
  18
  ELSE 0.3 END $$;
CREATE FUNCTION farm.season(d date, hemisphere char(1) DEFAULT 'N') RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT CASE WHEN extract(month FROM d) BETWEEN 4 AND 9 = (hemisphere = 'N') THEN 'summer' ELSE 'winter' END $$;
CREATE TABLE farm.member (id int PRIMARY KEY, name text NOT NULL, joined date NOT NULL, shares int NOT NULL DEFAULT 1 CHECK (shares
  BETWEEN 1 AND 100
));
CREATE TABLE farm.field (id int PRIMARY KEY, member_id int REFERENCES farm.member, ha numeric(6,2), crop text, planted date, season text GENERATED ALWAYS AS (farm.season(planted)) STORED);
CREATE TABLE farm.delivery (id serial PRIMARY KEY, member_id int NOT NULL REFERENCES farm.member, at date NOT NULL DEFAULT CURRENT_DATE, what text NOT NULL, amount farm.measure NOT NULL, kg numeric GENERATED ALWAYS AS (farm.to_kg(amount)) STORED, CHECK ((amount).n > 0));
CREATE INDEX delivery_kg ON farm.delivery (farm.to_kg(amount));
CREATE INDEX delivery_season ON farm.delivery (farm.season(at), what);
CREATE VIEW farm.yearly AS SELECT member_id, extract(year FROM at)::int AS year, what, sum(kg) AS kg FROM farm.delivery GROUP BY 1, 2, 3;
CREATE VIEW farm.payout AS SELECT m.name, y.year, sum(y.kg) * m.shares AS points FROM farm.member m JOIN farm.yearly y ON y.member_id = m.id GROUP BY m.id, y.year;
CREATE FUNCTION farm.notify_delivery() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_notify('delivery', json_build_object('id', NEW.id, 'kg', farm.to_kg(NEW.amount))::text); RETURN NULL; END $$;
CREATE TRIGGER notify_delivery AFTER INSERT ON farm.delivery FOR EACH ROW WHEN (farm.season(NEW.at) = 'summer') EXECUTE FUNCTION farm.notify_delivery();
ALTER TABLE farm.field ADD CONSTRAINT planted_in_season CHECK (farm.season(planted) = 'summer' OR crop = 'wheat');
CREATE MATERIALIZED VIEW farm.crop_ha AS SELECT crop, farm.season(planted) AS season, sum(ha) AS ha FROM farm.field GROUP BY 1, 2;
CREATE INDEX crop_ha_season ON farm.crop_ha (season)
  INCLUDE (ha)
;

