CREATE SCHEMA mus;
CREATE TYPE mus.pitch AS (note smallint, octave smallint
    , cents smallint
);
CREATE FUNCTION mus.pitch_eq(a mus.pitch, b mus.pitch) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT (a).note = (b).note AND (a).octave = (b).octave $$;
CREATE FUNCTION mus.pitch_ne(a mus.pitch, b mus.pitch) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT NOT mus.pitch_eq(a, b) $$;
CREATE FUNCTION mus.pitch_hash(a mus.pitch) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS
    $$ SELECT pg_catalog.hashint4((a).octave * 12 + (a).note) $$;
CREATE FUNCTION mus.pitch_hash64(a mus.pitch, seed bigint) RETURNS bigint LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT pg_catalog.hashint4extended((a).octave * 12 + (a).note, seed) $$;
CREATE OPERATOR mus.== (FUNCTION = mus.pitch_eq, LEFTARG = mus.pitch, RIGHTARG = mus.pitch, COMMUTATOR = OPERATOR(mus.==), NEGATOR = OPERATOR(mus.<!>)
    , HASHES
);
CREATE OPERATOR mus.<!> (FUNCTION = mus.pitch_ne, LEFTARG = mus.pitch, RIGHTARG = mus.pitch, NEGATOR = OPERATOR(mus.==), COMMUTATOR = OPERATOR(mus.<!>));
CREATE OPERATOR FAMILY mus.pitch_fam USING hash;
CREATE OPERATOR CLASS mus.pitch_hash_ops
    DEFAULT FOR TYPE mus.pitch USING hash FAMILY mus.pitch_fam AS OPERATOR 1 mus.==, FUNCTION 1 mus.pitch_hash(mus.pitch), FUNCTION 2 mus.pitch_hash64(mus.pitch, bigint);
CREATE FUNCTION mus.midi(p mus.pitch) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT (p).octave * 12 + (p).note + 12 $$;
CREATE CAST (mus.pitch AS integer) WITH FUNCTION mus.midi(mus.pitch)
    AS ASSIGNMENT;
CREATE TABLE mus.tone (
    id integer PRIMARY KEY,
    pitch mus.pitch NOT NULL,
    midi integer GENERATED ALWAYS AS (mus.midi(pitch)) STORED
  , instrument text
);
CREATE INDEX tone_pitch ON mus.tone USING hash (pitch mus.pitch_hash_ops)
    WITH (fillfactor = 60);
CREATE INDEX tone_midi ON mus.tone ((pitch::integer));
CREATE TYPE mus.tessitura AS RANGE (SUBTYPE = integer);
CREATE TABLE mus.voice (name text PRIMARY KEY, span mus.tessitura
    NOT NULL DEFAULT '[48,72)'
);
CREATE FUNCTION mus.push(integer[], integer) RETURNS integer[] LANGUAGE sql IMMUTABLE AS $$ SELECT $1 || $2 $$;
CREATE AGGREGATE mus.chord(integer) (SFUNC = mus.push, STYPE = integer[], INITCOND = '{}');
CREATE VIEW mus.chords AS SELECT
    (midi + 9) % 12
    AS class, mus.chord(midi) AS tones FROM mus.tone GROUP BY 1;
CREATE TRIGGER tone_same BEFORE UPDATE ON mus.tone FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();
ALTER TABLE mus.tone DISABLE TRIGGER tone_same;
CREATE RULE voice_keep AS ON DELETE TO mus.voice
    WHERE NOT isempty(old.span)
    DO INSTEAD NOTHING;
COMMENT ON OPERATOR mus.== (mus.pitch, mus.pitch) IS 'enharmonic';
COMMENT ON OPERATOR CLASS mus.pitch_hash_ops USING hash IS
    'proper hash';
GRANT SELECT ON mus.chords TO gm_ro;
GRANT USAGE ON TYPE mus.pitch, mus.tessitura TO gm_ro;
ALTER OPERATOR FAMILY mus.pitch_fam USING hash OWNER TO gm_owner;
