CREATE SCHEMA s1;
CREATE SCHEMA s2;
CREATE SCHEMA "S 3";
CREATE TABLE s1.a (id int PRIMARY KEY, x text, y int, z bool);
CREATE TABLE s1.b (id int NOT NULL, code text NOT NULL, v int, CONSTRAINT b_code UNIQUE (code), CONSTRAINT b_id UNIQUE (id));
ALTER TABLE s1.b REPLICA IDENTITY USING INDEX b_code;
CREATE TABLE s2.p (id int, d date, PRIMARY KEY (id, d)) PARTITION BY RANGE (d);
CREATE TABLE s2.p1 PARTITION OF s2.p FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
CREATE TABLE "S 3".p2 PARTITION OF s2.p FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');
CREATE TABLE "S 3"."T" (id int PRIMARY KEY, "X" text, "Y" text);
CREATE TABLE public.added (id int PRIMARY KEY, secret text);
CREATE UNLOGGED TABLE public.unl (id int PRIMARY KEY);
CREATE UNLOGGED TABLE public.flip (id int PRIMARY KEY);
ALTER TABLE s1.a REPLICA IDENTITY NOTHING;
CREATE TABLE public.root (id int);
CREATE TABLE public.leaf (more int) INHERITS (public.root);
-- columns and filter follow the replica identity
CREATE PUBLICATION p_ident FOR TABLE s1.b (code, v) WHERE (code > 'm');
CREATE PUBLICATION p_all FOR TABLES IN SCHEMA s1, s2;
CREATE PUBLICATION p_list FOR TABLE s1.a (id, z) WHERE (z), public.added (id), "S 3"."T" ("X", id, "Y");
CREATE PUBLICATION p_schema FOR TABLES IN SCHEMA "S 3", public WITH (publish = '');
CREATE PUBLICATION p_part FOR TABLE s2.p (d, id) WHERE (d > '2020-06-01') WITH (publish_via_partition_root);
CREATE PUBLICATION p_inh FOR TABLE ONLY public.root;
CREATE PUBLICATION p_where FOR TABLE s1.a WHERE (NOT (id BETWEEN 3 AND 7) AND lower(x) LIKE 'a%' AND y IS DISTINCT FROM 4) WITH (publish = 'insert');
CREATE PUBLICATION p_mix FOR TABLE s1.a, TABLES IN SCHEMA s2;
CREATE PUBLICATION p_none FOR TABLE s1.a WITH (publish = 'truncate', publish_via_partition_root = on);
ALTER PUBLICATION p_list OWNER TO um_owner;
COMMENT ON PUBLICATION p_all IS 'all';
ALTER TABLE s1.a ADD CONSTRAINT a_y UNIQUE (y);
CREATE SUBSCRIPTION "Sub 1" CONNECTION 'dbname=x' PUBLICATION p_a, "P b" WITH (connect = false, create_slot = false, enabled = false, slot_name = NONE
, disable_on_error = true, binary
);
CREATE SUBSCRIPTION sub_two CONNECTION 'dbname=x' PUBLICATION p_a WITH (connect = false, create_slot = false, enabled = false, slot_name = NONE, two_phase = off, synchronous_commit = 'local');
COMMENT ON SUBSCRIPTION sub_two IS 'two';
