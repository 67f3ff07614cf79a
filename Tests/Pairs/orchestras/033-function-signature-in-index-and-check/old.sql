CREATE FUNCTION norm(t text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT lower(t) $$;
CREATE TABLE w (id integer PRIMARY KEY, t text CHECK (norm(t) <> ''), g text GENERATED ALWAYS AS (norm(t)) STORED);
CREATE UNIQUE INDEX w_norm ON w (norm(t));
CREATE STATISTICS w_st ON norm(t), id FROM w;
CREATE VIEW wv AS SELECT norm(t) AS n FROM w;
CREATE DOMAIN normed AS text CHECK (VALUE = norm(VALUE));
CREATE POLICY p ON w USING (norm(t) = CURRENT_USER::text);
CREATE RULE r AS ON INSERT TO w WHERE norm(new.t) = 'x' DO INSTEAD NOTHING;
