CREATE EXTENSION citext; CREATE EXTENSION hstore;
CREATE DOMAIN plato AS real CHECK (VALUE BETWEEN 0 AND
40
);
CREATE DOMAIN ebc AS int DEFAULT 5;
CREATE TABLE malt (name citext PRIMARY KEY, colour ebc NOT NULL, extract_pct real
CHECK (extract_pct <= 100)
);
CREATE TABLE hop (name citext PRIMARY KEY, alpha numeric(3,1), origin
char(2)
);
CREATE TABLE recipe (id serial PRIMARY KEY, name citext NOT NULL, version smallint NOT NULL DEFAULT 1, og plato NOT NULL, fg plato, abv real GENERATED ALWAYS AS ((og - fg) *
0.524
) STORED, notes hstore, CONSTRAINT recipe_nv UNIQUE (name, version), CHECK (fg < og));
CREATE TABLE recipe_malt (recipe int REFERENCES recipe ON DELETE CASCADE, malt citext REFERENCES malt ON UPDATE CASCADE, grams int NOT NULL, PRIMARY KEY (recipe, malt));
CREATE TABLE recipe_hop (recipe int REFERENCES recipe ON DELETE CASCADE, hop citext REFERENCES hop ON UPDATE CASCADE, minute int NOT NULL
DEFAULT 60
, grams numeric(6,1), PRIMARY KEY (recipe, hop, minute));
CREATE TABLE tank (no int PRIMARY KEY, litres int NOT NULL, kind text CHECK (kind = ANY (
'{fermenter,bright,serving}'
)));
CREATE TABLE batch (id serial PRIMARY KEY, recipe int NOT NULL REFERENCES recipe, tank int REFERENCES tank, brewed date NOT NULL DEFAULT CURRENT_DATE, during daterange, EXCLUDE USING gist (int4range(tank, tank, '[]') WITH &&, during WITH &&)
WHERE (during IS NOT NULL), CONSTRAINT brewed_first CHECK (lower(during) >= brewed) NOT VALID);
CREATE TABLE measurement (batch int REFERENCES batch, at timestamptz DEFAULT now(), extract plato, temp numeric(4,1), PRIMARY KEY (batch, at));
CREATE VIEW grain_bill AS SELECT r.id, r.name, m.malt, m.grams, round(100.0 * m.grams / sum(m.grams) OVER (PARTITION BY r.id), 1) AS pct FROM recipe r JOIN recipe_malt m ON m.recipe = r.id;
CREATE FUNCTION ibu(r recipe) RETURNS numeric STABLE LANGUAGE sql AS $$ SELECT sum(h.alpha * rh.grams * least(rh.minute, 60) / 60.0) FROM recipe_hop rh JOIN hop h ON h.name = rh.hop WHERE rh.recipe = r.id $$;
CREATE VIEW beer_list AS SELECT r.name, r.abv, ibu(r) AS ibu
, r.notes -> 'style' AS style
 FROM recipe r;
CREATE INDEX recipe_notes ON recipe USING gin (notes); CREATE INDEX batch_recipe ON batch (recipe
, brewed DESC
);
CREATE FUNCTION new_version() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN SELECT coalesce(max(version), 0) + 1 INTO NEW.version FROM recipe WHERE name = NEW.name; RETURN NEW; END $$;
CREATE TRIGGER new_version BEFORE INSERT ON recipe FOR EACH ROW WHEN (NEW.version
= 1
) EXECUTE FUNCTION new_version();
COMMENT ON DOMAIN plato IS
'degrees Plato';
