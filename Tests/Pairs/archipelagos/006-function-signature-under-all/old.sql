CREATE SCHEMA s;
CREATE FUNCTION s.norm(t text) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT lower(t) $$;
ALTER FUNCTION s.norm(text) OWNER TO k21_f;
GRANT EXECUTE ON FUNCTION s.norm(text) TO k21_g WITH GRANT OPTION;
COMMENT ON FUNCTION s.norm(text) IS 'one';
CREATE DOMAIN s.slug AS text CONSTRAINT slug_norm CHECK (VALUE = s.norm(VALUE));
CREATE TABLE s.page (
  id integer GENERATED ALWAYS AS IDENTITY (START 10 INCREMENT 5 CACHE 3) PRIMARY KEY,
  title text NOT NULL DEFAULT s.norm('UNTITLED'),
  slug s.slug,
  n text GENERATED ALWAYS AS (s.norm(title)) STORED,
  CONSTRAINT norm_chk CHECK (s.norm(title) <> ''),
  CONSTRAINT norm_ex EXCLUDE USING btree (s.norm(title) WITH =)
);
CREATE UNIQUE INDEX page_norm ON s.page (s.norm(title)) WHERE s.norm(title) > 'a';
CREATE STATISTICS s.page_st ON s.norm(title), id FROM s.page;
ALTER TABLE s.page ENABLE ROW LEVEL SECURITY;
CREATE POLICY p_norm ON s.page TO k21_g USING (s.norm(title) = CURRENT_USER) WITH CHECK (s.norm(title) IS NOT NULL);
COMMENT ON POLICY p_norm ON s.page IS 'normal';
CREATE VIEW s.pages AS SELECT id, s.norm(title) AS t FROM s.page;
ALTER VIEW s.pages OWNER TO k21_f;
CREATE VIEW s.pages2 AS SELECT t, count(*) AS n FROM s.pages GROUP BY t;
GRANT SELECT ON s.pages, s.pages2 TO k21_g;
CREATE FUNCTION s.touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW.title := s.norm(NEW.title); RETURN NEW; END';
CREATE TRIGGER t_norm BEFORE INSERT ON s.page FOR EACH ROW WHEN (s.norm(NEW.title) <> NEW.title) EXECUTE FUNCTION s.touch();
CREATE RULE r_norm AS ON UPDATE TO s.page WHERE s.norm(NEW.title) = 'x' DO INSTEAD NOTHING;
CREATE FUNCTION s.user_norm() RETURNS text LANGUAGE sql STABLE BEGIN ATOMIC SELECT s.norm(CURRENT_USER::text); END;
CREATE PROCEDURE s.proc(INOUT a text DEFAULT s.norm('Z')) LANGUAGE plpgsql AS $$ BEGIN a := s.norm(a); END $$;
CREATE PUBLICATION p_pages FOR TABLE s.page (id, title) WHERE (id > 10);
GRANT EXECUTE ON PROCEDURE s.proc(text) TO k21_f;
