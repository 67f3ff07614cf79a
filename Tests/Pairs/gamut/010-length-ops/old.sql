CREATE SCHEMA lex;
CREATE FUNCTION lex.len_lt(text, text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT pg_catalog.length($1) < pg_catalog.length($2) $$;
CREATE FUNCTION lex.len_le(text, text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT pg_catalog.length($1) <= pg_catalog.length($2) $$;
CREATE FUNCTION lex.len_eq(text, text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT pg_catalog.length($1) = pg_catalog.length($2) $$;
CREATE FUNCTION lex.len_ge(text, text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT pg_catalog.length($1) >= pg_catalog.length($2) $$;
CREATE FUNCTION lex.len_gt(text, text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT pg_catalog.length($1) > pg_catalog.length($2) $$;
CREATE FUNCTION lex.len_cmp(text, text) RETURNS integer LANGUAGE sql IMMUTABLE STRICT
    AS $$ SELECT pg_catalog.length($1) - pg_catalog.length($2) $$;
CREATE OPERATOR lex.#< (FUNCTION = lex.len_lt, LEFTARG = text, RIGHTARG = text, COMMUTATOR = OPERATOR(lex.#>), NEGATOR = OPERATOR(lex.#>=), RESTRICT = scalarltsel, JOIN = scalarltjoinsel);
CREATE OPERATOR lex.#<= (FUNCTION = lex.len_le, LEFTARG = text, RIGHTARG = text, COMMUTATOR = OPERATOR(lex.#>=), NEGATOR = OPERATOR(lex.#>));
CREATE OPERATOR lex.#= (FUNCTION = lex.len_eq, LEFTARG = text, RIGHTARG = text, COMMUTATOR = OPERATOR(lex.#=));
CREATE OPERATOR lex.#>= (FUNCTION = lex.len_ge, LEFTARG = text, RIGHTARG = text, COMMUTATOR = OPERATOR(lex.#<=), NEGATOR = OPERATOR(lex.#<));
CREATE OPERATOR lex.#> (FUNCTION = lex.len_gt, LEFTARG = text, RIGHTARG = text, COMMUTATOR = OPERATOR(lex.#<), NEGATOR = OPERATOR(lex.#<=));
CREATE OPERATOR FAMILY lex.len_fam USING btree;
CREATE OPERATOR CLASS lex.len_ops FOR TYPE text USING btree FAMILY lex.len_fam AS
    OPERATOR 1 lex.#<, OPERATOR 2 lex.#<=, OPERATOR 3 lex.#=, OPERATOR 4 lex.#>=, OPERATOR 5 lex.#>,
    FUNCTION 1 lex.len_cmp(text, text);
CREATE TABLE lex.word (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    w text NOT NULL,
    lang char(2) NOT NULL DEFAULT 'en'
);
CREATE INDEX word_len ON lex.word (w lex.len_ops);
CREATE INDEX word_w ON lex.word (lang, w text_pattern_ops);
CREATE VIEW lex.long_words AS SELECT w FROM lex.word WHERE w OPERATOR(lex.#>) 'antidisestablish'
;
CREATE AGGREGATE lex.longest(text) (SFUNC = text_larger, STYPE = text
, SORTOP = OPERATOR(pg_catalog.>));
CREATE TYPE lex.by_len AS RANGE (SUBTYPE = text,
    SUBTYPE_OPCLASS = lex.len_ops);
COMMENT ON OPERATOR lex.#< (text, text) IS 'shorter';
COMMENT ON OPERATOR CLASS lex.len_ops USING btree IS 'by length';
COMMENT ON OPERATOR FAMILY lex.len_fam USING btree IS 'len family';
