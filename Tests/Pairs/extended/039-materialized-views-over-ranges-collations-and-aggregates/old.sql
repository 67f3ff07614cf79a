CREATE COLLATION nocase (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE TYPE numspan AS RANGE (subtype = numeric);
CREATE FUNCTION keep_first(text, text) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT $1 $$;
CREATE AGGREGATE first_text(text) (SFUNC = keep_first, STYPE = text);
CREATE TABLE measures (id int PRIMARY KEY, label text COLLATE nocase, span numspan);
CREATE MATERIALIZED VIEW by_label AS
    SELECT label, first_text(label) AS first, range_agg(span) AS spans FROM measures GROUP BY label;
CREATE UNIQUE INDEX by_label_key ON by_label (label);
GRANT SELECT ON by_label TO dash;
