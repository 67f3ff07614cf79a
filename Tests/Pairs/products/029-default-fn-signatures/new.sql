-- functions that change signature while defaults, checks, generated columns and views use them
CREATE SCHEMA util;
CREATE SEQUENCE util.code_seq
START 100 INCREMENT 10 CACHE 5
;
CREATE FUNCTION util.slugify(t text, sep text DEFAULT '-') RETURNS varchar LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT regexp_replace(lower(t), '\s+', sep, 'g')::varchar $$;
CREATE FUNCTION util.next_code(p text, width int) RETURNS varchar LANGUAGE plpgsql AS $$ BEGIN RETURN p || lpad(nextval('util.code_seq')::text, width, '0'); END $$;
CREATE FUNCTION util.luhn(number text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE STRICT AS $$
DECLARE s int := 0; d int; i int;
BEGIN
  FOR i IN 1..length(number) LOOP
    d := substr(reverse(number), i, 1)::int;
    IF i % 2 = 0 THEN d := d * 2; IF d > 9 THEN d := d - 9; END IF; END IF;
    s := s + d;
  END LOOP;
  RETURN s % 10 = 0;
END $$;
CREATE TABLE item (
  id int PRIMARY KEY,
  code varchar NOT NULL DEFAULT util.next_code('IT', 6),
  title text NOT NULL,
  slug text GENERATED ALWAYS AS (util.slugify(title)) STORED,
  CONSTRAINT item_title_slug CHECK (util.slugify(title) <> '')
);
CREATE TABLE card (pan text PRIMARY KEY CONSTRAINT card_luhn CHECK (util.luhn(pan)), item_id int DEFAULT 1 REFERENCES item);
CREATE INDEX item_slug_expr ON item (util.slugify(title));
CREATE VIEW item_urls AS SELECT id, '/items/' || util.slugify(title) AS url FROM item;
CREATE VIEW bad_cards AS SELECT pan, url FROM card JOIN item_urls ON item_urls.id = card.item_id WHERE NOT util.luhn(pan);
CREATE FUNCTION item_code_check() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.code := coalesce(NEW.code, 
util.next_code('X', 4));
 RETURN NEW; END $$;
CREATE TRIGGER item_code BEFORE INSERT ON item FOR EACH ROW WHEN (util.slugify(NEW.title) IS NOT NULL) EXECUTE FUNCTION item_code_check();
