-- tickets of a rail operator: enum values removed, reordered, renamed
CREATE TYPE klass AS ENUM (
'first','second','sleeper','couchette'
);
CREATE TYPE fare AS ENUM ('full','half'
,'bike','pram'
);
CREATE TYPE empty_one AS ENUM (
'not so empty'
);
CREATE DOMAIN paid_class AS klass DEFAULT 'second' CHECK (VALUE <>
'couchette'
);
CREATE DOMAIN fares AS fare[] CHECK (array_length(VALUE, 1) < 5);
CREATE TYPE option_set AS (k klass, f fare, many klass[]);
CREATE TYPE klass_range AS RANGE (subtype = klass);
CREATE TABLE ticket (
    id int PRIMARY KEY,
    k klass NOT NULL DEFAULT 'second',
    pk paid_class,
    wanted klass[] NOT NULL DEFAULT
ARRAY['first','second']::klass[]
,
    f fares DEFAULT '{half}',
    o option_set DEFAULT ROW('first','full',NULL)::option_set,
    span klass_range,
    CHECK (k <> 'sleeper' OR wanted @> '{sleeper}'),
    CONSTRAINT order_matters CHECK (k >= 'second'
OR k = 'first'
)
);
CREATE INDEX ticket_first ON ticket (id) WHERE k = 'first';
CREATE INDEX ticket_k ON ticket ((k > 'second'), k);
CREATE UNIQUE INDEX ticket_wanted ON ticket USING btree (wanted, id);
CREATE TABLE quota (k klass, f fare DEFAULT 'full', seats int) PARTITION BY LIST (k);
CREATE TABLE quota_cheap PARTITION OF quota FOR VALUES IN ('second'
,'couchette'
);
CREATE TABLE quota_dear PARTITION OF quota FOR VALUES IN ('first','sleeper');
CREATE FUNCTION better(a klass, b klass DEFAULT 'second') RETURNS klass IMMUTABLE LANGUAGE sql AS $$ SELECT greatest(a, b) $$;
CREATE FUNCTION cheap(k klass) RETURNS boolean IMMUTABLE LANGUAGE sql BEGIN ATOMIC SELECT k =
ANY ('{second,couchette}'::klass[]);
END;
CREATE VIEW cheap_ones AS SELECT id, k, wanted[1] AS w, (o).f FROM ticket WHERE cheap(k);
CREATE VIEW all_classes AS SELECT unnest(enum_range(NULL::klass)) AS k;
CREATE AGGREGATE best(klass) (SFUNC = better, STYPE = klass);
CREATE TRIGGER tt BEFORE UPDATE ON ticket FOR EACH ROW WHEN (NEW.k = 'first') EXECUTE FUNCTION suppress_redundant_updates_trigger();
