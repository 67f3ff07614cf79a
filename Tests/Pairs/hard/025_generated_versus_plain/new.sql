CREATE TABLE line (
    id integer PRIMARY KEY,
    qty bigint NOT NULL,
    price numeric(12,4) NOT NULL,
    total numeric(12,2) DEFAULT 0 NOT NULL,
    label text GENERATED ALWAYS AS ('L' || id) STORED,
    search tsvector GENERATED ALWAYS AS (to_tsvector('simple'::regconfig, 'L' || qty::text)) STORED,
    flag boolean GENERATED ALWAYS AS (qty > 10 AND price > 1) STORED,
    CONSTRAINT line_total CHECK (total >= 0),
    UNIQUE (id, flag)
);
CREATE INDEX line_search ON line USING gin (search);
CREATE TABLE note (line_id integer, flag boolean DEFAULT true, FOREIGN KEY (line_id, flag) REFERENCES line (id, flag) ON DELETE CASCADE);
CREATE VIEW big AS SELECT id, total, search FROM line WHERE flag;
CREATE FUNCTION up() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.total := NEW.qty * NEW.price; RETURN NEW; END $$;
CREATE TRIGGER line_up BEFORE INSERT OR UPDATE OF qty, price ON line FOR EACH ROW EXECUTE FUNCTION up();

