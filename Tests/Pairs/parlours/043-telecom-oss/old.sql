CREATE SCHEMA oss; CREATE SCHEMA bss; CREATE TYPE oss.port_state AS ENUM ('free','used','faulty');
CREATE TABLE oss.journal_log (id bigserial PRIMARY KEY, tbl text, body json);
CREATE TABLE oss.site (
    id serial NOT NULL,
    code character varying(10) NOT NULL,
    name character varying(80) NOT NULL,
    lat double precision,
    lon double precision,
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT site_pkey PRIMARY KEY (id),
    UNIQUE (code)
);
CREATE TABLE oss.rack (
    id serial NOT NULL,
    site_id integer NOT NULL,
    label character varying(20) NOT NULL,
    units smallint DEFAULT 42 NOT NULL,
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT rack_pkey PRIMARY KEY (id)
);
CREATE TABLE oss.node_type (
    id serial NOT NULL,
    name character varying(40) NOT NULL,
    vendor character varying(40),
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT node_type_pkey PRIMARY KEY (id)
);
CREATE TABLE oss.node (
    id serial NOT NULL,
    rack_id integer,
    node_type_id integer NOT NULL,
    name character varying(60) NOT NULL,
    mgmt inet,
    serial character varying(40),
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT node_pkey PRIMARY KEY (id),
    UNIQUE (name)
);
CREATE TABLE oss.node_history (
  id integer NOT NULL,
  rack_id integer,
  node_type_id integer,
  name character varying(60),
  mgmt inet,
  serial character varying(40),
  created timestamp,
  sys_from timestamp NOT NULL,
  sys_to timestamp NOT NULL
);
CREATE TABLE oss.card (
    id serial NOT NULL,
    node_id integer NOT NULL,
    slot smallint NOT NULL,
    model character varying(40),
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT card_pkey PRIMARY KEY (id)
);
CREATE TABLE oss.port (
    id serial NOT NULL,
    card_id integer NOT NULL,
    label character varying(20) NOT NULL,
    state oss.port_state DEFAULT 'free' NOT NULL,
    speed_mbps integer,
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT port_pkey PRIMARY KEY (id)
);
CREATE TABLE oss.cable (
    id serial NOT NULL,
    a_id integer NOT NULL,
    b_id integer NOT NULL,
    length_m numeric(8,1),
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT cable_pkey PRIMARY KEY (id),
    CHECK (a_id <> b_id)
);
CREATE TABLE oss.circuit (
    id serial NOT NULL,
    name character varying(60) NOT NULL,
    bandwidth integer,
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT circuit_pkey PRIMARY KEY (id),
    UNIQUE (name)
);
CREATE TABLE oss.circuit_hop (
    id serial NOT NULL,
    circuit_id integer NOT NULL,
    port_id integer NOT NULL,
    seq integer NOT NULL,
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT circuit_hop_pkey PRIMARY KEY (id)
);
CREATE TABLE oss.vlan (
    id serial NOT NULL,
    vid smallint NOT NULL,
    name character varying(40),
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT vlan_pkey PRIMARY KEY (id)
);
CREATE TABLE oss.subnet (
    id serial NOT NULL,
    net cidr NOT NULL,
    vlan_id integer,
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT subnet_pkey PRIMARY KEY (id),
    UNIQUE (net)
);
CREATE TABLE oss.ip_address (
    id serial NOT NULL,
    subnet_id integer NOT NULL,
    addr inet NOT NULL,
    dns character varying(100),
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT ip_address_pkey PRIMARY KEY (id)
);
CREATE TABLE oss.alarm (
    id serial NOT NULL,
    node_id integer NOT NULL,
    severity smallint NOT NULL,
    text text,
    cleared timestamp,
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT alarm_pkey PRIMARY KEY (id)
);
CREATE TABLE oss.outage (
    id serial NOT NULL,
    site_id integer NOT NULL,
    starts timestamp NOT NULL,
    ends timestamp,
    cause text,
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT outage_pkey PRIMARY KEY (id)
);
CREATE TABLE oss.ticket (
    id serial NOT NULL,
    alarm_id integer,
    title character varying(200) NOT NULL,
    status character varying(12) DEFAULT 'open' NOT NULL,
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT ticket_pkey PRIMARY KEY (id)
);
CREATE TABLE bss.customer (
    id serial NOT NULL,
    name character varying(120) NOT NULL,
    email character varying(120),
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT customer_pkey PRIMARY KEY (id)
);
CREATE TABLE bss.product (
    id serial NOT NULL,
    code character varying(20) NOT NULL,
    name character varying(80) NOT NULL,
    price numeric(10,2),
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT product_pkey PRIMARY KEY (id),
    UNIQUE (code)
);
CREATE TABLE bss.subscription (
    id serial NOT NULL,
    customer_id integer NOT NULL,
    product_id integer NOT NULL,
    circuit_id integer,
    starts date NOT NULL,
    ends date,
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT subscription_pkey PRIMARY KEY (id)
);
CREATE TABLE bss.subscription_history (
  id integer NOT NULL,
  customer_id integer,
  product_id integer,
  circuit_id integer,
  starts date,
  ends date,
  created timestamp,
  sys_from timestamp NOT NULL,
  sys_to timestamp NOT NULL
);
CREATE TABLE bss.usage_record (
    id serial NOT NULL,
    subscription_id integer NOT NULL,
    at timestamp NOT NULL,
    bytes_in bigint,
    bytes_out bigint,
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT usage_record_pkey PRIMARY KEY (id)
);
CREATE TABLE bss.bill (
    id serial NOT NULL,
    customer_id integer NOT NULL,
    month date NOT NULL,
    total numeric(10,2) NOT NULL,
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT bill_pkey PRIMARY KEY (id)
);
ALTER TABLE ONLY oss.rack ADD CONSTRAINT fk_rack_site_id FOREIGN KEY (site_id) REFERENCES oss.site (id);
ALTER TABLE ONLY oss.node ADD CONSTRAINT fk_node_rack_id FOREIGN KEY (rack_id) REFERENCES oss.rack (id);
ALTER TABLE ONLY oss.node ADD CONSTRAINT fk_node_node_type_id FOREIGN KEY (node_type_id) REFERENCES oss.node_type (id);
ALTER TABLE ONLY oss.card ADD CONSTRAINT fk_card_node_id FOREIGN KEY (node_id) REFERENCES oss.node (id);
ALTER TABLE oss.port ADD CONSTRAINT fk_port_card_id FOREIGN KEY (card_id) REFERENCES oss.card (id);
ALTER TABLE oss.cable ADD CONSTRAINT fk_cable_a_id FOREIGN KEY (a_id) REFERENCES oss.port (id);
ALTER TABLE oss.cable ADD CONSTRAINT fk_cable_b_id FOREIGN KEY (b_id) REFERENCES oss.port (id);
ALTER TABLE oss.circuit_hop ADD CONSTRAINT fk_circuit_hop_circuit_id FOREIGN KEY (circuit_id) REFERENCES oss.circuit (id);
ALTER TABLE oss.circuit_hop ADD CONSTRAINT fk_circuit_hop_port_id FOREIGN KEY (port_id) REFERENCES oss.port (id);
ALTER TABLE oss.subnet ADD CONSTRAINT fk_subnet_vlan_id FOREIGN KEY (vlan_id) REFERENCES oss.vlan (id);
ALTER TABLE ONLY oss.ip_address ADD CONSTRAINT fk_ip_address_subnet_id FOREIGN KEY (subnet_id) REFERENCES oss.subnet (id);
ALTER TABLE oss.alarm ADD CONSTRAINT fk_alarm_node_id FOREIGN KEY (node_id) REFERENCES oss.node (id);
ALTER TABLE oss.outage ADD CONSTRAINT fk_outage_site_id FOREIGN KEY (site_id) REFERENCES oss.site (id);
ALTER TABLE oss.ticket ADD CONSTRAINT fk_ticket_alarm_id FOREIGN KEY (alarm_id) REFERENCES oss.alarm (id);
ALTER TABLE ONLY bss.subscription ADD CONSTRAINT fk_subscription_customer_id FOREIGN KEY (customer_id) REFERENCES bss.customer (id);
ALTER TABLE ONLY bss.subscription ADD CONSTRAINT fk_subscription_product_id FOREIGN KEY (product_id) REFERENCES bss.product (id);
ALTER TABLE ONLY bss.subscription ADD CONSTRAINT fk_subscription_circuit_id FOREIGN KEY (circuit_id) REFERENCES oss.circuit (id);
ALTER TABLE bss.usage_record ADD CONSTRAINT fk_usage_record_subscription_id FOREIGN KEY (subscription_id) REFERENCES bss.subscription (id);
ALTER TABLE bss.bill ADD CONSTRAINT fk_bill_customer_id FOREIGN KEY (customer_id) REFERENCES bss.customer (id);
CREATE INDEX node_history_ix ON oss.node_history (id, sys_from);
CREATE INDEX subscription_history_ix ON bss.subscription_history (id, sys_from);

CREATE FUNCTION oss.journal() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO oss.journal_log (tbl, body) VALUES (TG_TABLE_NAME, to_json(coalesce(NEW, OLD))); RETURN NULL; END $$;
CREATE VIEW oss.port_use AS SELECT n.id AS node_id, n.name, count(*) AS ports, count(*) FILTER (WHERE p.state = 'used') AS used FROM oss.node n JOIN oss.card c ON c.node_id = n.id JOIN oss.port p ON p.card_id = c.id GROUP BY n.id;
CREATE VIEW oss.crowded AS SELECT name FROM oss.port_use WHERE used > ports * 0.9;
CREATE INDEX alarm_active ON oss.alarm (node_id) WHERE cleared IS NULL;


CREATE VIEW oss.v_site AS
SELECT x.id, x.code, x.name, x.lat, x.lon, x.created
  FROM oss.site x;
CREATE FUNCTION oss.site_get(p_id integer) RETURNS SETOF oss.site
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM oss.site WHERE id = p_id $$;
CREATE FUNCTION oss.site_add(p_code character varying(10), p_name character varying(80), p_lat double precision, p_lon double precision) RETURNS integer
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id integer;
BEGIN
  INSERT INTO oss.site (code, name, lat, lon)
  VALUES (p_code, p_name, p_lat, p_lon)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE TRIGGER j_site AFTER INSERT OR UPDATE OR DELETE ON oss.site FOR EACH ROW EXECUTE FUNCTION oss.journal();
CREATE VIEW oss.v_rack AS
SELECT x.id, x.site_id, j1.code AS site_code, x.label, x.units, x.created
  FROM oss.rack x
  LEFT JOIN oss.site j1 ON j1.id = x.site_id;
CREATE FUNCTION oss.rack_get(p_id integer) RETURNS SETOF oss.rack
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM oss.rack WHERE id = p_id $$;
CREATE FUNCTION oss.rack_add(p_site_id integer, p_label character varying(20)) RETURNS integer
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id integer;
BEGIN
  INSERT INTO oss.rack (site_id, label)
  VALUES (p_site_id, p_label)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW oss.v_node_type AS
SELECT x.id, x.name, x.vendor, x.created
  FROM oss.node_type x;
CREATE FUNCTION oss.node_type_get(p_id integer) RETURNS SETOF oss.node_type
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM oss.node_type WHERE id = p_id $$;
CREATE VIEW oss.v_node AS
SELECT x.id, x.rack_id, j1.label AS rack_label, x.node_type_id, j2.name AS node_type_name, x.name, x.mgmt, x.serial, x.created
  FROM oss.node x
  LEFT JOIN oss.rack j1 ON j1.id = x.rack_id
  LEFT JOIN oss.node_type j2 ON j2.id = x.node_type_id;
CREATE FUNCTION oss.node_get(p_id integer) RETURNS SETOF oss.node
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM oss.node WHERE id = p_id $$;
CREATE FUNCTION oss.node_add(p_rack_id integer, p_node_type_id integer, p_name character varying(60), p_mgmt inet, p_serial character varying(40)) RETURNS integer
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id integer;
BEGIN
  INSERT INTO oss.node (rack_id, node_type_id, name, mgmt, serial)
  VALUES (p_rack_id, p_node_type_id, p_name, p_mgmt, p_serial)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE FUNCTION oss.node_versioning() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO oss.node_history (id, rack_id, node_type_id, name, mgmt, serial, created, sys_from, sys_to)
  VALUES (OLD.id, OLD.rack_id, OLD.node_type_id, OLD.name, OLD.mgmt, OLD.serial, OLD.created, now(), 'infinity');
  RETURN NULL;
END $$;
CREATE TRIGGER node_versioning AFTER UPDATE OR DELETE ON oss.node FOR EACH ROW EXECUTE FUNCTION oss.node_versioning();
CREATE TRIGGER j_node AFTER INSERT OR UPDATE OR DELETE ON oss.node FOR EACH ROW EXECUTE FUNCTION oss.journal();
CREATE VIEW oss.v_card AS
SELECT x.id, x.node_id, j1.name AS node_name, x.slot, x.model, x.created
  FROM oss.card x
  LEFT JOIN oss.node j1 ON j1.id = x.node_id;
CREATE FUNCTION oss.card_get(p_id integer) RETURNS SETOF oss.card
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM oss.card WHERE id = p_id $$;
CREATE FUNCTION oss.card_add(p_node_id integer, p_slot smallint, p_model character varying(40)) RETURNS integer
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id integer;
BEGIN
  INSERT INTO oss.card (node_id, slot, model)
  VALUES (p_node_id, p_slot, p_model)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW oss.v_port AS
SELECT x.id, x.card_id, x.label, x.state, x.speed_mbps, x.created
  FROM oss.port x;
CREATE FUNCTION oss.port_get(p_id integer) RETURNS SETOF oss.port
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM oss.port WHERE id = p_id $$;
CREATE FUNCTION oss.port_add(p_card_id integer, p_label character varying(20), p_speed_mbps integer) RETURNS integer
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id integer;
BEGIN
  INSERT INTO oss.port (card_id, label, speed_mbps)
  VALUES (p_card_id, p_label, p_speed_mbps)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE TRIGGER j_port AFTER INSERT OR UPDATE OR DELETE ON oss.port FOR EACH ROW EXECUTE FUNCTION oss.journal();
CREATE VIEW oss.v_cable AS
SELECT x.id, x.a_id, x.b_id, x.length_m, x.created
  FROM oss.cable x;
CREATE FUNCTION oss.cable_get(p_id integer) RETURNS SETOF oss.cable
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM oss.cable WHERE id = p_id $$;
CREATE FUNCTION oss.cable_add(p_a_id integer, p_b_id integer, p_length_m numeric(8,1)) RETURNS integer
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id integer;
BEGIN
  INSERT INTO oss.cable (a_id, b_id, length_m)
  VALUES (p_a_id, p_b_id, p_length_m)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW oss.v_circuit AS
SELECT x.id, x.name, x.bandwidth, x.created
  FROM oss.circuit x;
CREATE FUNCTION oss.circuit_get(p_id integer) RETURNS SETOF oss.circuit
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM oss.circuit WHERE id = p_id $$;
CREATE FUNCTION oss.circuit_add(p_name character varying(60), p_bandwidth integer) RETURNS integer
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id integer;
BEGIN
  INSERT INTO oss.circuit (name, bandwidth)
  VALUES (p_name, p_bandwidth)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE TRIGGER j_circuit AFTER INSERT OR UPDATE OR DELETE ON oss.circuit FOR EACH ROW EXECUTE FUNCTION oss.journal();
CREATE VIEW oss.v_vlan AS
SELECT x.id, x.vid, x.name, x.created
  FROM oss.vlan x;
CREATE FUNCTION oss.vlan_get(p_id integer) RETURNS SETOF oss.vlan
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM oss.vlan WHERE id = p_id $$;
CREATE FUNCTION oss.vlan_add(p_vid smallint, p_name character varying(40)) RETURNS integer
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id integer;
BEGIN
  INSERT INTO oss.vlan (vid, name)
  VALUES (p_vid, p_name)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW oss.v_subnet AS
SELECT x.id, x.net, x.vlan_id, j1.name AS vlan_name, x.created
  FROM oss.subnet x
  LEFT JOIN oss.vlan j1 ON j1.id = x.vlan_id;
CREATE FUNCTION oss.subnet_get(p_id integer) RETURNS SETOF oss.subnet
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM oss.subnet WHERE id = p_id $$;
CREATE FUNCTION oss.subnet_add(p_net cidr, p_vlan_id integer) RETURNS integer
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id integer;
BEGIN
  INSERT INTO oss.subnet (net, vlan_id)
  VALUES (p_net, p_vlan_id)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW oss.v_ip_address AS
SELECT x.id, x.subnet_id, x.addr, x.dns, x.created
  FROM oss.ip_address x;
CREATE FUNCTION oss.ip_address_add(p_subnet_id integer, p_addr inet, p_dns character varying(100)) RETURNS integer
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id integer;
BEGIN
  INSERT INTO oss.ip_address (subnet_id, addr, dns)
  VALUES (p_subnet_id, p_addr, p_dns)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW oss.v_alarm AS
SELECT x.id, x.node_id, j1.name AS node_name, x.severity, x.text, x.cleared, x.created
  FROM oss.alarm x
  LEFT JOIN oss.node j1 ON j1.id = x.node_id;
CREATE FUNCTION oss.alarm_get(p_id integer) RETURNS SETOF oss.alarm
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM oss.alarm WHERE id = p_id $$;
CREATE FUNCTION oss.alarm_add(p_node_id integer, p_severity smallint, p_text text, p_cleared timestamp) RETURNS integer
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id integer;
BEGIN
  INSERT INTO oss.alarm (node_id, severity, text, cleared)
  VALUES (p_node_id, p_severity, p_text, p_cleared)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE TRIGGER j_alarm AFTER INSERT OR UPDATE OR DELETE ON oss.alarm FOR EACH ROW EXECUTE FUNCTION oss.journal();
CREATE VIEW oss.v_outage AS
SELECT x.id, x.site_id, j1.code AS site_code, x.starts, x.ends, x.cause, x.created
  FROM oss.outage x
  LEFT JOIN oss.site j1 ON j1.id = x.site_id;
CREATE FUNCTION oss.outage_get(p_id integer) RETURNS SETOF oss.outage
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM oss.outage WHERE id = p_id $$;
CREATE FUNCTION oss.outage_add(p_site_id integer, p_starts timestamp, p_ends timestamp, p_cause text) RETURNS integer
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id integer;
BEGIN
  INSERT INTO oss.outage (site_id, starts, ends, cause)
  VALUES (p_site_id, p_starts, p_ends, p_cause)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW oss.v_ticket AS
SELECT x.id, x.alarm_id, x.title, x.status, x.created
  FROM oss.ticket x;
CREATE FUNCTION oss.ticket_get(p_id integer) RETURNS SETOF oss.ticket
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM oss.ticket WHERE id = p_id $$;
CREATE FUNCTION oss.ticket_add(p_alarm_id integer, p_title character varying(200)) RETURNS integer
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id integer;
BEGIN
  INSERT INTO oss.ticket (alarm_id, title)
  VALUES (p_alarm_id, p_title)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW oss.v_customer AS
SELECT x.id, x.name, x.email, x.created
  FROM bss.customer x;
CREATE FUNCTION oss.customer_get(p_id integer) RETURNS SETOF bss.customer
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM bss.customer WHERE id = p_id $$;
CREATE FUNCTION oss.customer_add(p_name character varying(120), p_email character varying(120)) RETURNS integer
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id integer;
BEGIN
  INSERT INTO bss.customer (name, email)
  VALUES (p_name, p_email)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE TRIGGER j_customer AFTER INSERT OR UPDATE OR DELETE ON bss.customer FOR EACH ROW EXECUTE FUNCTION oss.journal();
CREATE VIEW oss.v_product AS
SELECT x.id, x.code, x.name, x.price, x.created
  FROM bss.product x;
CREATE FUNCTION oss.product_get(p_id integer) RETURNS SETOF bss.product
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM bss.product WHERE id = p_id $$;
CREATE FUNCTION oss.product_add(p_code character varying(20), p_name character varying(80), p_price numeric(10,2)) RETURNS integer
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id integer;
BEGIN
  INSERT INTO bss.product (code, name, price)
  VALUES (p_code, p_name, p_price)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW oss.v_subscription AS
SELECT x.id, x.customer_id, j1.name AS customer_name, x.product_id, j2.code AS product_code, x.circuit_id, j3.name AS circuit_name, x.starts, x.ends, x.created
  FROM bss.subscription x
  LEFT JOIN bss.customer j1 ON j1.id = x.customer_id
  LEFT JOIN bss.product j2 ON j2.id = x.product_id
  LEFT JOIN oss.circuit j3 ON j3.id = x.circuit_id;
CREATE FUNCTION oss.subscription_get(p_id integer) RETURNS SETOF bss.subscription
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM bss.subscription WHERE id = p_id $$;
CREATE FUNCTION oss.subscription_add(p_customer_id integer, p_product_id integer, p_circuit_id integer, p_starts date, p_ends date) RETURNS integer
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id integer;
BEGIN
  INSERT INTO bss.subscription (customer_id, product_id, circuit_id, starts, ends)
  VALUES (p_customer_id, p_product_id, p_circuit_id, p_starts, p_ends)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE FUNCTION oss.subscription_versioning() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO bss.subscription_history (id, customer_id, product_id, circuit_id, starts, ends, created, sys_from, sys_to)
  VALUES (OLD.id, OLD.customer_id, OLD.product_id, OLD.circuit_id, OLD.starts, OLD.ends, OLD.created, now(), 'infinity');
  RETURN NULL;
END $$;
CREATE TRIGGER subscription_versioning AFTER UPDATE OR DELETE ON bss.subscription FOR EACH ROW EXECUTE FUNCTION oss.subscription_versioning();
CREATE TRIGGER j_subscription AFTER INSERT OR UPDATE OR DELETE ON bss.subscription FOR EACH ROW EXECUTE FUNCTION oss.journal();
CREATE VIEW oss.v_bill AS
SELECT x.id, x.customer_id, j1.name AS customer_name, x.month, x.total, x.created
  FROM bss.bill x
  LEFT JOIN bss.customer j1 ON j1.id = x.customer_id;
CREATE FUNCTION oss.bill_get(p_id integer) RETURNS SETOF bss.bill
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM bss.bill WHERE id = p_id $$;
CREATE FUNCTION oss.bill_add(p_customer_id integer, p_month date, p_total numeric(10,2)) RETURNS integer
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id integer;
BEGIN
  INSERT INTO bss.bill (customer_id, month, total)
  VALUES (p_customer_id, p_month, p_total)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
