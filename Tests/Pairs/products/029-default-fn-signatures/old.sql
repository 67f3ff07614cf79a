-- functions that change signature while defaults, checks, generated columns and views use them
CREATE SCHEMA util;
CREATE SEQUENCE util.code_seq
;
CREATE FUNCTION util.slugify(t text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT lower(replace(t, ' ', '-')) $$;
CREATE FUNCTION util.next_code(p text) RETURNS text LANGUAGE sql AS $$ SELECT p || nextval('util.code_seq') $$;
CREATE FUNCTION util.luhn(n text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT n ~ '^\d+$' $$;
CREATE TABLE item (
  id int PRIMARY KEY,
  code text NOT NULL DEFAULT util.next_code('IT'),
  title text NOT NULL,
  slug text GENERATED ALWAYS AS (util.slugify(title)) STORED,
  CONSTRAINT item_title_slug CHECK (util.slugify(title) <> '')
);
CREATE TABLE card (pan text PRIMARY KEY CONSTRAINT card_luhn CHECK (util.luhn(pan)), item_id int DEFAULT 1 REFERENCES item);
CREATE INDEX item_slug_expr ON item (util.slugify(title));
CREATE VIEW item_urls AS SELECT id, '/items/' || util.slugify(title) AS url FROM item;
CREATE VIEW bad_cards AS SELECT pan, url FROM card JOIN item_urls ON item_urls.id = card.item_id WHERE NOT util.luhn(pan);
CREATE FUNCTION item_code_check() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.code := coalesce(NEW.code, 
util.next_code('X'));
 RETURN NEW; END $$;
CREATE TRIGGER item_code BEFORE INSERT ON item FOR EACH ROW WHEN (util.slugify(NEW.title) IS NOT NULL) EXECUTE FUNCTION item_code_check();
