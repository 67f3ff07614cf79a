CREATE DOMAIN money_t AS double precision CHECK (VALUE >= 0);
CREATE DOMAIN tip AS money_t DEFAULT 0.5 CONSTRAINT tip_max CHECK (VALUE < 1000);
CREATE DOMAIN keyname AS text COLLATE "C" CHECK (VALUE <> '');
CREATE DOMAIN when_t AS timestamptz DEFAULT now();
CREATE DOMAIN nums AS bigint[] CHECK (cardinality(VALUE) < 20);
CREATE TYPE price_tag AS (amount money_t, name keyname);
CREATE TABLE bill (
    k keyname PRIMARY KEY,
    total money_t,
    t tip,
    w when_t,
    ns nums,
    tag price_tag,
    tips tip[],
    doubled double precision GENERATED ALWAYS AS (total * 2) STORED,
    CONSTRAINT tip_small CHECK (t <= total)
);
CREATE INDEX bill_t ON bill ((total + t));
CREATE INDEX bill_w ON bill (w DESC) WHERE t > 1;
CREATE VIEW v AS SELECT k, total + t AS all_in, (w AT TIME ZONE 'UTC')::date AS d FROM bill;
CREATE MATERIALIZED VIEW mv AS SELECT d, sum(all_in) AS s FROM v GROUP BY d;
CREATE FUNCTION pay(m money_t, VARIADIC ks text[] DEFAULT '{}') RETURNS tip LANGUAGE sql IMMUTABLE AS $$ SELECT m::tip $$;
CREATE FUNCTION tag_of(b bill) RETURNS price_tag LANGUAGE sql STABLE RETURN b.tag;
CREATE TABLE parted (w when_t NOT NULL, k keyname) PARTITION BY RANGE (w);
CREATE TABLE parted_1 PARTITION OF parted FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
CREATE TABLE ref (k keyname NOT NULL REFERENCES bill ON UPDATE CASCADE, n money_t);
