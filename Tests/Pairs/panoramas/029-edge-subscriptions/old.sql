CREATE SCHEMA shared;
CREATE SCHEMA local;
CREATE TABLE shared.config (key text PRIMARY KEY, value jsonb, version integer DEFAULT 1 NOT NULL);
CREATE TABLE shared.catalog (
    sku text NOT NULL,
    lang char(2) NOT NULL,
    label text,
    CONSTRAINT catalog_pk PRIMARY KEY (sku, lang)
);
CREATE TABLE local.sales (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    sku text,
    at timestamptz DEFAULT now() NOT NULL,
    qty integer DEFAULT 1
);
ALTER TABLE local.sales ADD PRIMARY KEY (id);
CREATE TABLE local.counters (name text PRIMARY KEY, n bigint DEFAULT 0 NOT NULL);
CREATE SUBSCRIPTION config_sub CONNECTION 'host=hq.example port=5432 dbname=hq application_name=edge' PUBLICATION config_pub
    WITH (connect = false, slot_name = 'edge_config', create_slot = false, enabled = false);
CREATE SUBSCRIPTION catalog_sub CONNECTION 'host=hq.example dbname=hq' PUBLICATION catalog_pub WITH (connect = false, binary = true, streaming = on);
CREATE SUBSCRIPTION "old-feed" CONNECTION 'host=legacy.example dbname=x' PUBLICATION "All Tables" WITH (connect = false, slot_name = NONE);
CREATE PUBLICATION sales_pub FOR TABLE local.sales
;
CREATE PUBLICATION everything FOR ALL TABLES WITH (publish = 'insert, truncate');
CREATE FUNCTION local.count_sale() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE local.counters SET n = n + NEW.qty WHERE name = NEW.sku; RETURN NULL; END $$;
CREATE TRIGGER count_sale AFTER INSERT ON local.sales FOR EACH ROW EXECUTE FUNCTION local.count_sale();
CREATE FUNCTION local.conf(k text) RETURNS jsonb LANGUAGE sql STABLE AS $$ SELECT value FROM shared.config WHERE key = k $$;
CREATE VIEW local.sold AS SELECT c.label, sum(s.qty) AS qty FROM local.sales s JOIN shared.catalog c ON c.sku = s.sku AND c.lang = 'en' GROUP BY c.label;
GRANT SELECT ON ALL TABLES IN SCHEMA shared TO pair_edge;
GRANT ALL ON local.sales TO pair_edge;
COMMENT ON SUBSCRIPTION catalog_sub IS 'labels';
COMMENT ON PUBLICATION everything IS 'for backup';
