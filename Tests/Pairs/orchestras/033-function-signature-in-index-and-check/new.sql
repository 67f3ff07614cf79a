CREATE FUNCTION norm(txt text) RETURNS varchar LANGUAGE sql IMMUTABLE AS $$ SELECT lower(txt)::varchar $$;
CREATE TABLE w (id integer PRIMARY KEY, t text CHECK (norm(t)::text <> ''), g varchar GENERATED ALWAYS AS (norm(t)) STORED);
CREATE UNIQUE INDEX w_norm ON w (norm(t));
CREATE STATISTICS w_st ON norm(t), id FROM w;
CREATE VIEW wv AS SELECT norm(t) AS n FROM w;
CREATE DOMAIN normed AS text CHECK (VALUE = norm(VALUE)::text);
CREATE POLICY p ON w USING (norm(t)::text = CURRENT_USER::text);
CREATE RULE r AS ON INSERT TO w WHERE norm(new.t)::text = 'x' DO INSTEAD NOTHING;
COMMENT ON FUNCTION norm(text) IS 'returns varchar now';
