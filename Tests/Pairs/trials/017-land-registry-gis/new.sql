-- cadastre without postgis: native geometric, composite and range types
CREATE SCHEMA cadastre; CREATE SCHEMA geo;
CREATE EXTENSION btree_gist SCHEMA public;
CREATE EXTENSION cube SCHEMA public; CREATE EXTENSION earthdistance SCHEMA public; CREATE EXTENSION ltree SCHEMA public;
CREATE TYPE geo.crs AS ENUM ('EPSG:4326', 'EPSG:3857'
  , 'EPSG:2154'
);
CREATE TYPE geo.coord AS (x double precision, y double precision
  , z double precision, crs geo.crs);
CREATE TYPE geo.measure AS (value numeric(14,3), unit varchar(8), method text);
CREATE TYPE geo.elevation AS RANGE (subtype = float8, subtype_diff = float8mi
  , multirange_type_name = geo.elevations
);
CREATE TYPE cadastre.right_kind AS ENUM ('ownership', 'usufruct', 'lease', 'easement', 'mortgage');
CREATE DOMAIN cadastre.parcel_no AS varchar(32) CHECK (VALUE ~ '^[0-9A-Z]+(/[0-9]+)*$');
CREATE FUNCTION geo.dist(a geo.coord, b geo.coord) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT AS $$
  SELECT CASE WHEN (a).crs = (b).crs THEN sqrt(power((a).x - (b).x, 2) + power((a).y - (b).y, 2) + power(coalesce((a).z - (b).z, 0), 2)) END $$;
CREATE OPERATOR geo.<~> (LEFTARG = geo.coord, RIGHTARG = geo.coord, FUNCTION = geo.dist
  , COMMUTATOR = OPERATOR(geo.<~>)
);
CREATE FUNCTION geo.to_point(c geo.coord, typmod integer DEFAULT -1) RETURNS point LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ SELECT point((c).x, (c).y) $$;
CREATE CAST (geo.coord AS point) WITH FUNCTION geo.to_point(geo.coord, integer) AS IMPLICIT;
CREATE FUNCTION geo.area(p polygon) RETURNS double precision LANGUAGE plpgsql IMMUTABLE STRICT AS $$ BEGIN RETURN abs(area(path(p))); END $$;
CREATE TABLE geo.municipalities (code char(5) PRIMARY KEY, name text NOT NULL,
  boundary polygon NOT NULL, centre geo.coord, admin_path ltree, bbox box GENERATED ALWAYS AS (box(boundary)) STORED);
CREATE INDEX municipalities_boundary ON geo.municipalities USING gist (boundary, code);
CREATE INDEX municipalities_bbox ON geo.municipalities USING spgist (bbox);
CREATE INDEX municipalities_path ON geo.municipalities USING gist (admin_path gist_ltree_ops (siglen = 16));
CREATE TABLE geo.survey_points (id serial PRIMARY KEY, label text NOT NULL, pos geo.coord NOT NULL, elev
  geo.elevation NOT NULL DEFAULT geo.elevation(0, 1), surveyed date NOT NULL DEFAULT CURRENT_DATE, accuracy geo.measure
);
CREATE INDEX survey_points_pos ON geo.survey_points USING gist (geo.to_point(pos, 0)) INCLUDE (id);
CREATE INDEX survey_points_elev ON geo.survey_points USING gist (elev);
CREATE TABLE geo.layers (id serial PRIMARY KEY, name text NOT NULL UNIQUE, crs geo.crs NOT NULL DEFAULT
  'EPSG:2154', style jsonb, zoom int4range NOT NULL DEFAULT '[0,22]'
);
CREATE TABLE geo.features (id bigserial PRIMARY KEY, layer_id integer NOT NULL REFERENCES geo.layers, name text, props jsonb);
CREATE TABLE geo.point_features (geom point NOT NULL, PRIMARY KEY (id)) INHERITS (geo.features);
CREATE TABLE geo.line_features (geom path NOT NULL
  , length double precision GENERATED ALWAYS AS (length(geom)) STORED, PRIMARY KEY (id)
 ) INHERITS (geo.features);
CREATE TABLE geo.area_features (geom polygon NOT NULL, CONSTRAINT area_pk PRIMARY KEY (id), CONSTRAINT closed CHECK (npoints(geom) >= 3)) INHERITS (geo.features);
CREATE INDEX point_features_geom ON geo.point_features USING spgist (geom kd_point_ops);
ALTER TABLE geo.features ADD CONSTRAINT props_object CHECK (props IS NULL OR jsonb_typeof(props) = 'object');
CREATE TABLE cadastre.persons (id serial PRIMARY KEY,
  kind char(1) NOT NULL DEFAULT 'N' CHECK (kind IN ('N', 'C', 'S')), name text NOT NULL, tax_id text, CONSTRAINT persons_tax UNIQUE (tax_id, kind)
);
CREATE TABLE cadastre.parcels (
  id serial PRIMARY KEY, municipality char(5) NOT NULL REFERENCES geo.municipalities
    ON UPDATE CASCADE
  , number cadastre.parcel_no NOT NULL,
  declared_area geo.measure, shape polygon, computed_area double precision GENERATED ALWAYS AS (geo.area(shape)) STORED, land_use_id smallint,
  validity daterange NOT NULL DEFAULT daterange(CURRENT_DATE, NULL),
  CONSTRAINT parcel_once EXCLUDE USING gist (municipality WITH =, (number::text) WITH =, validity WITH &&),
  CONSTRAINT parcel_unit CHECK ((declared_area).unit IN ('m2', 'ha'))
);
CREATE TABLE cadastre.land_uses (id smallint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL UNIQUE);
ALTER TABLE cadastre.parcels ADD FOREIGN KEY (land_use_id) REFERENCES cadastre.land_uses;
CREATE TABLE cadastre.rights (
  id serial PRIMARY KEY, parcel_id integer NOT NULL REFERENCES cadastre.parcels
  ON DELETE CASCADE, person_id integer NOT NULL REFERENCES cadastre.persons, kind cadastre.right_kind NOT NULL DEFAULT 'ownership', share_num integer NOT NULL DEFAULT 1, share_den integer NOT NULL DEFAULT 1 CHECK (share_den > 0), during daterange NOT NULL, CHECK (share_num <= share_den),
  EXCLUDE USING gist (parcel_id WITH =, person_id WITH =, during WITH &&) WHERE (kind = 'ownership') DEFERRABLE
);
CREATE TABLE cadastre.deeds (id serial PRIMARY KEY, ref text NOT NULL UNIQUE, signed date NOT NULL, notary text,
  price numeric(14,2), scanned bytea); ALTER TABLE cadastre.deeds ALTER scanned SET STORAGE EXTERNAL;
CREATE TABLE cadastre.deed_rights (deed_id integer REFERENCES cadastre.deeds, right_id integer REFERENCES cadastre.rights
  ON DELETE CASCADE
 , PRIMARY KEY (deed_id, right_id));
CREATE FUNCTION cadastre.share_sum() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF (SELECT sum(share_num::numeric / share_den) FROM cadastre.rights WHERE parcel_id = NEW.parcel_id AND kind = NEW.kind AND during @> CURRENT_DATE) > 1 THEN RAISE EXCEPTION 'shares exceed 1'; END IF; RETURN NULL; END $$;
CREATE CONSTRAINT TRIGGER share_sum AFTER INSERT OR UPDATE ON cadastre.rights DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.kind = 'ownership') EXECUTE FUNCTION cadastre.share_sum();
CREATE VIEW cadastre.owners AS SELECT p.municipality, p.number, o.name,
  r.share_num || '/' || r.share_den AS share, coalesce((p.declared_area).value, p.computed_area::numeric) AS area, u.name AS land_use FROM cadastre.parcels p JOIN cadastre.rights r ON r.parcel_id = p.id AND r.kind IN ('ownership', 'usufruct') AND upper_inf(r.during) JOIN cadastre.persons o ON o.id = r.person_id LEFT JOIN cadastre.land_uses u ON u.id = p.land_use_id WHERE upper_inf(p.validity);
CREATE VIEW geo.nearest AS SELECT a.id, b.id AS other, a.pos OPERATOR(geo.<~>) b.pos AS distance FROM geo.survey_points a JOIN geo.survey_points b ON a.id < b.id
  WHERE a.elev && b.elev
;
CREATE MATERIALIZED VIEW geo.layer_counts AS SELECT l.id, l.name, count(f.id) AS n
  , count(f.id) FILTER (WHERE f.tableoid = 'geo.area_features'::regclass) AS areas
 FROM geo.layers l LEFT JOIN geo.features f ON f.layer_id = l.id GROUP BY l.id;
CREATE UNIQUE INDEX layer_counts_id ON geo.layer_counts (id) INCLUDE (name);
COMMENT ON TYPE geo.coord IS 'x/y in a crs'; COMMENT ON OPERATOR geo.<~> (geo.coord, geo.coord) IS 'euclidean distance';
