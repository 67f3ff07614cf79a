-- cadastre without postgis: native geometric, composite and range types
CREATE SCHEMA cadastre; CREATE SCHEMA geo;
CREATE EXTENSION btree_gist SCHEMA public;
CREATE EXTENSION cube SCHEMA public;
CREATE TYPE geo.crs AS ENUM ('EPSG:4326', 'EPSG:3857'
);
CREATE TYPE geo.coord AS (x double precision, y double precision
  , crs geo.crs);
CREATE TYPE geo.measure AS (value numeric, unit text);
CREATE TYPE geo.elevation AS RANGE (subtype = float8, subtype_diff = float8mi
);
CREATE TYPE cadastre.right_kind AS ENUM ('ownership', 'lease', 'easement');
CREATE DOMAIN cadastre.parcel_no AS varchar(20) CHECK (VALUE ~ '^[0-9]+(/[0-9]+)?$');
CREATE FUNCTION geo.dist(a geo.coord, b geo.coord) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT AS $$
  SELECT sqrt(power((a).x - (b).x, 2) + power((a).y - (b).y, 2)) $$;
CREATE OPERATOR geo.<~> (LEFTARG = geo.coord, RIGHTARG = geo.coord, FUNCTION = geo.dist
);
CREATE FUNCTION geo.to_point(c geo.coord) RETURNS point LANGUAGE sql IMMUTABLE AS $$ SELECT point((c).x, (c).y) $$;
CREATE CAST (geo.coord AS point) WITH FUNCTION geo.to_point(geo.coord) AS ASSIGNMENT;
CREATE TABLE geo.municipalities (code char(5) PRIMARY KEY, name text NOT NULL,
  boundary polygon, centre geo.coord);
CREATE INDEX municipalities_boundary ON geo.municipalities USING gist (boundary);
CREATE TABLE geo.survey_points (id serial PRIMARY KEY, label text NOT NULL, pos geo.coord NOT NULL, elev
  double precision, surveyed date
);
CREATE INDEX survey_points_pos ON geo.survey_points USING gist (geo.to_point(pos));
CREATE TABLE geo.layers (id serial PRIMARY KEY, name text NOT NULL UNIQUE, crs geo.crs NOT NULL DEFAULT
  'EPSG:4326'
);
CREATE TABLE geo.features (id bigserial PRIMARY KEY, layer_id integer NOT NULL REFERENCES geo.layers, name text, props jsonb);
CREATE TABLE geo.point_features (geom point NOT NULL, PRIMARY KEY (id)) INHERITS (geo.features);
CREATE TABLE geo.line_features (geom path NOT NULL
 ) INHERITS (geo.features);
CREATE INDEX point_features_geom ON geo.point_features USING gist (geom);
CREATE TABLE cadastre.persons (id serial PRIMARY KEY,
  name text NOT NULL, tax_id text UNIQUE, is_company boolean NOT NULL DEFAULT false
);
CREATE TABLE cadastre.parcels (
  id serial PRIMARY KEY, municipality char(5) NOT NULL REFERENCES geo.municipalities
  , number cadastre.parcel_no NOT NULL,
  area geo.measure, shape polygon, land_use text,
  valid_from date NOT NULL DEFAULT CURRENT_DATE, valid_to date,
  UNIQUE (municipality, number, valid_from)
);
CREATE TABLE cadastre.rights (
  id serial PRIMARY KEY, parcel_id integer NOT NULL REFERENCES cadastre.parcels
  , person_id integer NOT NULL REFERENCES cadastre.persons, kind cadastre.right_kind NOT NULL DEFAULT 'ownership', share numeric(5,4) NOT NULL DEFAULT 1, since date NOT NULL
);
CREATE TABLE cadastre.deeds (id serial PRIMARY KEY, ref text NOT NULL UNIQUE, signed date NOT NULL, notary text,
  price numeric(14,2));
CREATE TABLE cadastre.deed_rights (deed_id integer REFERENCES cadastre.deeds, right_id integer REFERENCES cadastre.rights
 , PRIMARY KEY (deed_id, right_id));
CREATE FUNCTION cadastre.share_sum() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF (SELECT sum(share) FROM cadastre.rights WHERE parcel_id = NEW.parcel_id AND kind = 'ownership') > 1 THEN RAISE EXCEPTION 'shares exceed 1'; END IF; RETURN NULL; END $$;
CREATE TRIGGER share_sum AFTER INSERT OR UPDATE ON cadastre.rights FOR EACH ROW EXECUTE FUNCTION cadastre.share_sum();
CREATE VIEW cadastre.owners AS SELECT p.municipality, p.number, o.name,
  r.share, (p.area).value AS area FROM cadastre.parcels p JOIN cadastre.rights r ON r.parcel_id = p.id AND r.kind = 'ownership' JOIN cadastre.persons o ON o.id = r.person_id WHERE p.valid_to IS NULL;
CREATE VIEW geo.nearest AS SELECT a.id, b.id AS other, a.pos OPERATOR(geo.<~>) b.pos AS distance FROM geo.survey_points a JOIN geo.survey_points b ON a.id < b.id
;
CREATE MATERIALIZED VIEW geo.layer_counts AS SELECT l.id, l.name, count(f.id) AS n
 FROM geo.layers l LEFT JOIN geo.features f ON f.layer_id = l.id GROUP BY l.id;
CREATE UNIQUE INDEX layer_counts_name ON geo.layer_counts (name);
COMMENT ON TYPE geo.coord IS 'x/y in a crs'; COMMENT ON OPERATOR geo.<~> (geo.coord, geo.coord) IS 'euclidean distance';
