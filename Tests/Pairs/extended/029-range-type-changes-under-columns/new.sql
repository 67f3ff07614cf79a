CREATE FUNCTION numeric_sub_float(numeric, numeric) RETURNS float8 LANGUAGE sql IMMUTABLE AS $$ SELECT ($1 - $2)::float8 $$;
CREATE TYPE price_range AS RANGE (subtype = numeric, subtype_diff = numeric_sub_float);
CREATE TABLE offers (id int PRIMARY KEY, price price_range NOT NULL DEFAULT '[0,100)', tiers price_multirange);
CREATE INDEX offers_price ON offers USING gist (price);
CREATE VIEW cheap AS SELECT id, lower(price) AS low FROM offers WHERE price && '[0,10)'::price_range;
CREATE FUNCTION widest(price_range[]) RETURNS price_range LANGUAGE sql IMMUTABLE AS $$ SELECT range_merge($1[1], $1[2]) $$;
CREATE TYPE word_range AS RANGE (subtype = text, collation = "C", subtype_opclass = text_pattern_ops);
CREATE TABLE volumes (id int PRIMARY KEY, words word_range);
