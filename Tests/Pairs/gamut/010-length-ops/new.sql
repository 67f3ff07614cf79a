CREATE SCHEMA lex;
CREATE SCHEMA lexops;
CREATE FUNCTION lex.len_lt(text, text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT pg_catalog.length($1) < pg_catalog.length($2) $$;
CREATE FUNCTION lex.len_le(text, text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT pg_catalog.length($1) <= pg_catalog.length($2) $$;
CREATE FUNCTION lex.len_eq(text, text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT pg_catalog.length($1) = pg_catalog.length($2) $$;
CREATE FUNCTION lex.len_ge(text, text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT pg_catalog.length($1) >= pg_catalog.length($2) $$;
CREATE FUNCTION lex.len_gt(text, text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT pg_catalog.length($1) > pg_catalog.length($2) $$;
CREATE FUNCTION lex.len_cmp(text, text) RETURNS integer LANGUAGE sql IMMUTABLE STRICT
    AS $$ SELECT CASE WHEN pg_catalog.length($1) < pg_catalog.length($2) THEN -1 WHEN pg_catalog.length($1) = pg_catalog.length($2) THEN 0 ELSE 1 END $$;
CREATE FUNCTION lex.len_hash(text) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT pg_catalog.hashint4(pg_catalog.length($1)) $$;
CREATE OPERATOR lex.#< (FUNCTION = lex.len_lt, LEFTARG = text, RIGHTARG = text, COMMUTATOR = OPERATOR(lex.#>), NEGATOR = OPERATOR(lex.#>=), RESTRICT = scalarltsel, JOIN = scalarltjoinsel);
CREATE OPERATOR lex.#<= (FUNCTION = lex.len_le, LEFTARG = text, RIGHTARG = text, COMMUTATOR = OPERATOR(lex.#>=), NEGATOR = OPERATOR(lex.#>));
CREATE OPERATOR lex.#= (FUNCTION = lex.len_eq, LEFTARG = text, RIGHTARG = text, COMMUTATOR = OPERATOR(lex.#=), RESTRICT = eqsel, JOIN = eqjoinsel, HASHES, MERGES);
CREATE OPERATOR lex.#>= (FUNCTION = lex.len_ge, LEFTARG = text, RIGHTARG = text, COMMUTATOR = OPERATOR(lex.#<=), NEGATOR = OPERATOR(lex.#<));
CREATE OPERATOR lex.#> (FUNCTION = lex.len_gt, LEFTARG = text, RIGHTARG = text, COMMUTATOR = OPERATOR(lex.#<), NEGATOR = OPERATOR(lex.#<=));
CREATE OPERATOR FAMILY lexops.len_fam USING btree;
CREATE OPERATOR CLASS lexops.len_ops FOR TYPE text USING btree FAMILY lexops.len_fam AS
    OPERATOR 1 lex.#<, OPERATOR 2 lex.#<=, OPERATOR 3 lex.#=, OPERATOR 4 lex.#>=, OPERATOR 5 lex.#>,
    FUNCTION 1 lex.len_cmp(text, text);
CREATE OPERATOR CLASS lexops.len_hash_ops FOR TYPE text USING hash AS OPERATOR 1 lex.#=, FUNCTION 1 lex.len_hash(text);
CREATE TABLE lex.word (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    w text NOT NULL,
    lang char(2) NOT NULL DEFAULT 'en'
  , weight real
);
CREATE INDEX word_len ON lex.word (w lexops.len_ops DESC);
CREATE INDEX word_len_h ON lex.word USING hash (w lexops.len_hash_ops);
CREATE INDEX word_w ON lex.word (lang, w text_pattern_ops);
CREATE VIEW lex.long_words AS SELECT w FROM lex.word WHERE w OPERATOR(lex.#>) 'antidisestablish'
    ORDER BY w USING OPERATOR(lex.#>);
CREATE AGGREGATE lex.longest(text) (SFUNC = text_larger, STYPE = text
, COMBINEFUNC = text_larger, PARALLEL = SAFE, SORTOP = OPERATOR(pg_catalog.>));
CREATE TYPE lex.by_len AS RANGE (SUBTYPE = text,
    SUBTYPE_OPCLASS = lexops.len_ops);
COMMENT ON OPERATOR lex.#< (text, text) IS 'shorter';
COMMENT ON OPERATOR CLASS lexops.len_ops USING btree IS 'by length only';
ALTER OPERATOR lex.#= (text, text) OWNER TO gm_owner;
ALTER OPERATOR FAMILY lexops.len_fam USING btree OWNER TO gm_owner;
