CREATE TYPE element AS ENUM ('fire', 'water', 'earth');
ALTER TYPE element RENAME VALUE 'earth' TO 'stone';
ALTER TYPE element ADD VALUE 'air' AFTER 'fire';
CREATE TYPE stats AS (str int, dex int
, luck smallint, wis int);
CREATE TABLE player (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, nick text NOT NULL, s stats NOT NULL DEFAULT ROW(1,1,1
,1)
, el element DEFAULT 'fire');
CREATE TABLE item_base (id int PRIMARY KEY, name text NOT NULL, price int DEFAULT 1 CONSTRAINT pos_price CHECK (price >= 0), el element);
CREATE TABLE weapon (dmg int4range NOT NULL) INHERITS (item_base);
CREATE TABLE armor (def int, price int DEFAULT 5 NOT NULL) INHERITS (item_base);
ALTER TABLE item_base ADD COLUMN weight numeric(6,2) DEFAULT 0;
CREATE TABLE magic (power int, CONSTRAINT p CHECK (power > 0) NO INHERIT);
CREATE TABLE staff (len int) INHERITS (weapon, magic);
ALTER TABLE weapon ADD CONSTRAINT weapon_id UNIQUE (id, name) DEFERRABLE;
ALTER TABLE armor NO INHERIT item_base;
CREATE FUNCTION hit(w weapon, p player) RETURNS int LANGUAGE sql STABLE AS $$ SELECT lower(w.dmg) + (p.s).str
+ coalesce((p.s).wis, 0) $$;
CREATE FUNCTION next_el(element) RETURNS element LANGUAGE sql IMMUTABLE AS $$ SELECT CASE $1 WHEN 'fire' THEN 'water'::public.element ELSE 'fire'::public.element END $$;
CREATE INDEX player_el ON player (next_el(el)) WHERE el <> 'fire';
CREATE VIEW strong AS SELECT p.*, (p.s).str AS str FROM player p WHERE (p.s).str > 10;
CREATE OR REPLACE VIEW strong AS SELECT p.*, (p.s).str AS str, (p.s).wis AS wis FROM player p WHERE (p.s).str > 10 WITH CASCADED CHECK OPTION;
CREATE VIEW arsenal AS SELECT w.tableoid::regclass AS kind, w.id, w.name, w.dmg FROM weapon w;
CREATE RULE arsenal_del AS ON DELETE TO arsenal DO INSTEAD DELETE FROM ONLY weapon WHERE id = OLD.id;
CREATE RULE arsenal_upd AS ON UPDATE TO arsenal WHERE OLD.name <> NEW.name DO INSTEAD (UPDATE weapon SET name = NEW.name WHERE id = OLD.id; DELETE FROM magic WHERE power > OLD.id);
CREATE RULE arsenal_upd0 AS ON UPDATE TO arsenal DO INSTEAD NOTHING;
CREATE FUNCTION best_sf(s stats, v stats) RETURNS stats LANGUAGE sql IMMUTABLE AS $$ SELECT CASE WHEN s IS NULL OR (v).str > (s).str THEN v ELSE s END $$;
CREATE FUNCTION best_ff(s stats) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$ SELECT (s).str::bigint $$;
CREATE AGGREGATE best(stats) (SFUNC = best_sf, STYPE = stats, FINALFUNC = best_ff
, FINALFUNC_MODIFY = SHAREABLE
);
CREATE MATERIALIZED VIEW ranks AS SELECT el, best(s) AS b FROM player GROUP BY el;
CREATE UNIQUE INDEX ON ranks (el);
GRANT SELECT ON ranks, strong TO pair_ro;
GRANT INSERT, DELETE ON arsenal TO pair_app;
