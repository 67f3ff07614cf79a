CREATE FUNCTION norm(str text, n integer DEFAULT 100) RETURNS varchar LANGUAGE plpgsql IMMUTABLE STRICT AS $$ BEGIN RETURN left(lower(trim(str)), n); END $$;
CREATE FUNCTION is_norm(VARIADIC ss text[]) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN ss[1] = public.norm(ss[1]); END $$;
CREATE DOMAIN slug AS text CONSTRAINT slug_norm CHECK (is_norm(VALUE));
CREATE TABLE page (
    id integer PRIMARY KEY,
    title text NOT NULL,
    s slug DEFAULT norm('Home'),
    short text GENERATED ALWAYS AS (norm(title, 8)) STORED,
    CONSTRAINT title_norm CHECK (norm(title) <> '')
);
CREATE UNIQUE INDEX page_norm ON page (norm(title) text_pattern_ops, (norm(title, 3)));
CREATE INDEX page_isnorm ON page (id) WHERE is_norm(title);
CREATE VIEW page_v AS SELECT id, norm(title) AS n, norm(s, 2) AS n2 FROM page;
CREATE FUNCTION page_trg() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER page_t BEFORE INSERT ON page FOR EACH ROW WHEN (NOT is_norm(NEW.title)) EXECUTE FUNCTION page_trg();
CREATE TABLE page_part (title text) PARTITION BY LIST (norm(title));
CREATE TABLE page_part_a PARTITION OF page_part FOR VALUES IN ('a', 'b');
