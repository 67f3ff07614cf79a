-- star catalogue: magnitude comparison with operator families and hash opclasses
CREATE TYPE mag_band AS ENUM ('U','B','V','R');
CREATE DOMAIN hours AS numeric CHECK (VALUE >= 0 AND VALUE < 24);
CREATE FUNCTION bright_cmp(float4, float4) RETURNS int IMMUTABLE STRICT LANGUAGE sql AS 'SELECT btfloat4cmp($2, $1)';
CREATE FUNCTION brighter(float4, float4) RETURNS bool IMMUTABLE STRICT LANGUAGE sql AS 'SELECT $1 < $2';
CREATE FUNCTION fainter(float4, float4) RETURNS bool IMMUTABLE STRICT LANGUAGE sql AS 'SELECT $1 > $2';
CREATE OPERATOR *> (LEFTARG = float4, RIGHTARG = float4, FUNCTION = brighter, COMMUTATOR = *<
, RESTRICT = scalargtsel
);
CREATE OPERATOR *< (LEFTARG = float4, RIGHTARG = float4, FUNCTION = fainter
, COMMUTATOR = *>, RESTRICT = scalarltsel);
CREATE OPERATOR FAMILY sky USING btree;
CREATE OPERATOR CLASS bright_ops FOR TYPE float4 USING btree FAMILY sky AS OPERATOR 1 *<, OPERATOR 2 >=, OPERATOR 3 =, OPERATOR 4 <=, OPERATOR 5 *>, FUNCTION 1 bright_cmp(float4, float4);
CREATE OPERATOR FAMILY dusk USING btree;
COMMENT ON OPERATOR FAMILY sky USING btree IS 'bright first';
CREATE TABLE star (hip int PRIMARY KEY, name text, ra hours NOT NULL, decl numeric(8,5) NOT NULL CHECK (decl BETWEEN -90 AND 90), vmag float4, bands mag_band[] DEFAULT '{V}'
, parallax float8 DEFAULT 'NaN'
);
CREATE TABLE telescope (id int PRIMARY KEY, name text UNIQUE, aperture_mm int, limit_mag float4
DEFAULT 14.5
);
CREATE TABLE night (d date PRIMARY KEY, seeing numeric(3,1), observer text DEFAULT current_user);
CREATE TABLE exposure (id bigserial PRIMARY KEY, night date NOT NULL REFERENCES night, star int REFERENCES star, scope int REFERENCES telescope, during tstzrange, band mag_band NOT NULL, fits bytea
COMPRESSION lz4
, CHECK (upper(during) - lower(during) < interval
'4 hours'
));
CREATE INDEX star_bright ON star (vmag bright_ops
, name text_pattern_ops
);
CREATE INDEX exp_during ON exposure USING gist (during);
CREATE FUNCTION visible(s star, t telescope) RETURNS boolean IMMUTABLE LANGUAGE sql AS $$ SELECT s.vmag
OPERATOR(public.*>)
 t.limit_mag $$;
CREATE FUNCTION sep(star, star, OUT deg float8
, OUT pa float8
) IMMUTABLE LANGUAGE sql AS $$ SELECT sqrt(($1.ra - $2.ra) ^ 2 + ($1.decl - $2.decl) ^ 2)::float8
, 0::float8
 $$;
CREATE VIEW targets AS SELECT t.name AS scope, s.hip, s.name FROM telescope t JOIN star s ON visible(s, t) ORDER BY s.vmag USING *<
, s.hip
;
CREATE VIEW pairs AS SELECT a.hip AS a, b.hip AS b, 
(sep(a, b)).*
 FROM star a JOIN star b ON a.hip < b.hip;
CREATE AGGREGATE brightest(float4) (SFUNC = float4smaller, STYPE = float4
, SORTOP = *>, PARALLEL = SAFE
);
CREATE VIEW per_night AS SELECT night, count(*), brightest(s.vmag) AS top FROM exposure e JOIN star s ON s.hip = e.star GROUP BY night;
CREATE STATISTICS exp_st ON (date_part('month', night)), band FROM exposure;
ALTER TABLE exposure ALTER fits SET STORAGE EXTERNAL; ALTER TABLE exposure SET (toast.autovacuum_enabled =
false
);
