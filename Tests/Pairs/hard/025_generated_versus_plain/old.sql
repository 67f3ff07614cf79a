CREATE TABLE line (
    id integer PRIMARY KEY,
    qty integer NOT NULL,
    price numeric(10,2) NOT NULL,
    total numeric(12,2) GENERATED ALWAYS AS (qty * price) STORED NOT NULL,
    label text DEFAULT 'L',
    search tsvector,
    flag boolean GENERATED ALWAYS AS (qty > 10) STORED,
    CONSTRAINT line_total CHECK (total >= 0),
    UNIQUE (id, flag)
);
CREATE INDEX line_search ON line USING gin (search);
CREATE TABLE note (line_id integer, flag boolean DEFAULT true, FOREIGN KEY (line_id, flag) REFERENCES line (id, flag));
CREATE VIEW big AS SELECT id, total, search FROM line WHERE flag;
CREATE FUNCTION up() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.search := to_tsvector('simple', NEW.label); RETURN NEW; END $$;
CREATE TRIGGER line_up BEFORE INSERT OR UPDATE OF label ON line FOR EACH ROW EXECUTE FUNCTION up();
