CREATE SCHEMA oss; CREATE SCHEMA bss; CREATE TYPE oss.port_state AS ENUM ('free','used','faulty','reserved');
CREATE TABLE oss.journal_log (id bigserial PRIMARY KEY, tbl text, body jsonb);
CREATE TABLE oss.site (
    id bigserial NOT NULL,
    code character varying(10) NOT NULL,
    name character varying(80) NOT NULL,
    lat double precision,
    lon double precision,
    created timestamptz DEFAULT now() NOT NULL,
    changed_by text DEFAULT CURRENT_USER,
    CONSTRAINT site_pk PRIMARY KEY (id),
    UNIQUE (code)
);
CREATE TABLE oss.rack (
    id bigserial NOT NULL,
    site_id bigint NOT NULL,
    label character varying(20) NOT NULL,
    units smallint DEFAULT 42 NOT NULL,
    created timestamptz DEFAULT now() NOT NULL,
    changed_by text DEFAULT CURRENT_USER,
    CONSTRAINT rack_pk PRIMARY KEY (id)
);
CREATE TABLE oss.node_type (
    id bigserial NOT NULL,
    name character varying(40) NOT NULL,
    vendor character varying(40),
    created timestamptz DEFAULT now() NOT NULL,
    changed_by text DEFAULT CURRENT_USER,
    CONSTRAINT node_type_pk PRIMARY KEY (id)
);
CREATE TABLE oss.node (
    id bigserial NOT NULL,
    rack_id bigint,
    node_type_id bigint NOT NULL,
    name character varying(60) NOT NULL,
    mgmt inet,
    serial character varying(40),
    firmware character varying(40),
    created timestamptz DEFAULT now() NOT NULL,
    changed_by text DEFAULT CURRENT_USER,
    CONSTRAINT node_pk PRIMARY KEY (id),
    UNIQUE (name)
);
CREATE TABLE oss.node_history (
  id bigint NOT NULL,
  rack_id bigint,
  node_type_id bigint,
  name character varying(60),
  mgmt inet,
  serial character varying(40),
  firmware character varying(40),
  created timestamptz,
  changed_by text,
  sys_from timestamptz NOT NULL,
  sys_to timestamptz NOT NULL
);
CREATE TABLE oss.card (
    id bigserial NOT NULL,
    node_id bigint NOT NULL,
    slot smallint NOT NULL,
    model character varying(40),
    created timestamptz DEFAULT now() NOT NULL,
    changed_by text DEFAULT CURRENT_USER,
    CONSTRAINT card_pk PRIMARY KEY (id)
);
CREATE TABLE oss.port (
    id bigserial NOT NULL,
    card_id bigint NOT NULL,
    label character varying(20) NOT NULL,
    state oss.port_state DEFAULT 'free' NOT NULL,
    speed_mbps bigint,
    created timestamptz DEFAULT now() NOT NULL,
    changed_by text DEFAULT CURRENT_USER,
    CONSTRAINT port_pk PRIMARY KEY (id)
);
CREATE TABLE oss.cable (
    id bigserial NOT NULL,
    a_id bigint NOT NULL,
    b_id bigint NOT NULL,
    length_m numeric(8,1),
    created timestamptz DEFAULT now() NOT NULL,
    changed_by text DEFAULT CURRENT_USER,
    CONSTRAINT cable_pk PRIMARY KEY (id),
    CHECK (a_id <> b_id)
);
CREATE TABLE oss.circuit (
    id bigserial NOT NULL,
    name character varying(60) NOT NULL,
    bandwidth bigint,
    created timestamptz DEFAULT now() NOT NULL,
    changed_by text DEFAULT CURRENT_USER,
    CONSTRAINT circuit_pk PRIMARY KEY (id),
    UNIQUE (name)
);
CREATE TABLE oss.circuit_hop (
    id bigserial NOT NULL,
    circuit_id bigint NOT NULL,
    port_id bigint NOT NULL,
    seq integer NOT NULL,
    created timestamptz DEFAULT now() NOT NULL,
    changed_by text DEFAULT CURRENT_USER,
    CONSTRAINT circuit_hop_pk PRIMARY KEY (id)
);
CREATE TABLE oss.vlan (
    id bigserial NOT NULL,
    vid smallint NOT NULL,
    name character varying(40),
    created timestamptz DEFAULT now() NOT NULL,
    changed_by text DEFAULT CURRENT_USER,
    CONSTRAINT vlan_pk PRIMARY KEY (id),
    CHECK (vid BETWEEN 1 AND 4094)
);
CREATE TABLE oss.subnet (
    id bigserial NOT NULL,
    net cidr NOT NULL,
    vlan_id bigint,
    created timestamptz DEFAULT now() NOT NULL,
    changed_by text DEFAULT CURRENT_USER,
    CONSTRAINT subnet_pk PRIMARY KEY (id),
    UNIQUE (net)
);
CREATE TABLE oss.ip_address (
    id bigserial NOT NULL,
    subnet_id bigint NOT NULL,
    addr inet NOT NULL,
    dns character varying(255),
    created timestamptz DEFAULT now() NOT NULL,
    changed_by text DEFAULT CURRENT_USER,
    CONSTRAINT ip_address_pk PRIMARY KEY (id)
);
CREATE TABLE oss.alarm (
    id bigserial NOT NULL,
    node_id bigint NOT NULL,
    severity smallint NOT NULL,
    text text,
    cleared timestamptz,
    created timestamptz DEFAULT now() NOT NULL,
    changed_by text DEFAULT CURRENT_USER,
    CONSTRAINT alarm_pk PRIMARY KEY (id)
);
CREATE TABLE oss.outage (
    id bigserial NOT NULL,
    site_id bigint NOT NULL,
    starts timestamptz NOT NULL,
    ends timestamptz,
    cause text,
    created timestamptz DEFAULT now() NOT NULL,
    changed_by text DEFAULT CURRENT_USER,
    CONSTRAINT outage_pk PRIMARY KEY (id)
);
CREATE TABLE oss.ticket (
    id bigserial NOT NULL,
    alarm_id bigint,
    title character varying(200) NOT NULL,
    status character varying(12) DEFAULT 'open' NOT NULL,
    created timestamptz DEFAULT now() NOT NULL,
    changed_by text DEFAULT CURRENT_USER,
    CONSTRAINT ticket_pk PRIMARY KEY (id)
);
CREATE TABLE bss.customer (
    id bigserial NOT NULL,
    name character varying(120) NOT NULL,
    email character varying(120),
    active boolean DEFAULT true NOT NULL,
    created timestamptz DEFAULT now() NOT NULL,
    changed_by text DEFAULT CURRENT_USER,
    CONSTRAINT customer_pk PRIMARY KEY (id)
);
CREATE TABLE bss.product (
    id bigserial NOT NULL,
    code character varying(20) NOT NULL,
    name character varying(80) NOT NULL,
    price numeric(10,2),
    created timestamptz DEFAULT now() NOT NULL,
    changed_by text DEFAULT CURRENT_USER,
    CONSTRAINT product_pk PRIMARY KEY (id),
    UNIQUE (code)
);
CREATE TABLE bss.subscription (
    id bigserial NOT NULL,
    customer_id bigint NOT NULL,
    product_id bigint NOT NULL,
    circuit_id bigint,
    starts date NOT NULL,
    ends date,
    created timestamptz DEFAULT now() NOT NULL,
    changed_by text DEFAULT CURRENT_USER,
    CONSTRAINT subscription_pk PRIMARY KEY (id)
);
CREATE TABLE bss.subscription_history (
  id bigint NOT NULL,
  customer_id bigint,
  product_id bigint,
  circuit_id bigint,
  starts date,
  ends date,
  created timestamptz,
  changed_by text,
  sys_from timestamptz NOT NULL,
  sys_to timestamptz NOT NULL
);
CREATE TABLE bss.usage_record (
    id bigserial NOT NULL,
    subscription_id bigint NOT NULL,
    at timestamptz NOT NULL,
    bytes_in bigint,
    bytes_out bigint,
    created timestamptz DEFAULT now() NOT NULL,
    changed_by text DEFAULT CURRENT_USER,
    CONSTRAINT usage_record_pk PRIMARY KEY (id)
);
CREATE TABLE bss.bill (
    id bigserial NOT NULL,
    customer_id bigint NOT NULL,
    month date NOT NULL,
    total numeric(12,2) NOT NULL,
    created timestamptz DEFAULT now() NOT NULL,
    changed_by text DEFAULT CURRENT_USER,
    CONSTRAINT bill_pk PRIMARY KEY (id)
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
CREATE INDEX node_firmware_ix ON oss.node (firmware);
CREATE INDEX node_history_ix ON oss.node_history (id, sys_from);
CREATE INDEX subscription_history_ix ON bss.subscription_history (id, sys_from);

CREATE FUNCTION oss.journal() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO oss.journal_log (tbl, body) VALUES (TG_TABLE_NAME, to_jsonb(coalesce(NEW, OLD))); RETURN NULL; END $$;
CREATE VIEW oss.port_use AS SELECT n.id AS node_id, n.name, count(*) AS ports, count(*) FILTER (WHERE p.state = 'used') AS used FROM oss.node n JOIN oss.card c ON c.node_id = n.id JOIN oss.port p ON p.card_id = c.id GROUP BY n.id;
CREATE VIEW oss.crowded AS SELECT name FROM oss.port_use WHERE used > ports * 0.85;
CREATE INDEX alarm_active ON oss.alarm (node_id) WHERE cleared IS NULL AND severity > 2;
ALTER TABLE oss.ip_address ADD CONSTRAINT ip_unique UNIQUE (subnet_id, addr);
CREATE INDEX ip_gist ON oss.ip_address USING gist (addr inet_ops);


CREATE VIEW oss.v_site AS
SELECT x.id, x.code, x.name, x.lat, x.lon, x.created, x.changed_by
  FROM oss.site x;
CREATE FUNCTION oss.site_get(p_id bigint) RETURNS SETOF oss.site
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM oss.site WHERE id = p_id $$;
CREATE FUNCTION oss.site_add(p_code character varying(10), p_name character varying(80), p_lat double precision, p_lon double precision) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO oss.site (code, name, lat, lon)
  VALUES (p_code, p_name, p_lat, p_lon)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE TRIGGER j_site AFTER INSERT OR UPDATE OR DELETE ON oss.site FOR EACH ROW EXECUTE FUNCTION oss.journal();
CREATE VIEW oss.v_rack AS
SELECT x.id, x.site_id, j1.code AS site_code, x.label, x.units, x.created, x.changed_by
  FROM oss.rack x
  LEFT JOIN oss.site j1 ON j1.id = x.site_id;
CREATE FUNCTION oss.rack_get(p_id bigint) RETURNS SETOF oss.rack
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM oss.rack WHERE id = p_id $$;
CREATE FUNCTION oss.rack_add(p_site_id bigint, p_label character varying(20)) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO oss.rack (site_id, label)
  VALUES (p_site_id, p_label)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW oss.v_node_type AS
SELECT x.id, x.name, x.vendor, x.created, x.changed_by
  FROM oss.node_type x;
CREATE FUNCTION oss.node_type_get(p_id bigint) RETURNS SETOF oss.node_type
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM oss.node_type WHERE id = p_id $$;
CREATE VIEW oss.v_node AS
SELECT x.id, x.rack_id, j1.label AS rack_label, x.node_type_id, j2.name AS node_type_name, x.name, x.mgmt, x.serial, x.firmware, x.created, x.changed_by
  FROM oss.node x
  LEFT JOIN oss.rack j1 ON j1.id = x.rack_id
  LEFT JOIN oss.node_type j2 ON j2.id = x.node_type_id;
CREATE FUNCTION oss.node_get(p_id bigint) RETURNS SETOF oss.node
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM oss.node WHERE id = p_id $$;
CREATE FUNCTION oss.node_add(p_rack_id bigint, p_node_type_id bigint, p_name character varying(60), p_mgmt inet, p_serial character varying(40), p_firmware character varying(40)) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO oss.node (rack_id, node_type_id, name, mgmt, serial, firmware)
  VALUES (p_rack_id, p_node_type_id, p_name, p_mgmt, p_serial, p_firmware)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE FUNCTION oss.node_versioning() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO oss.node_history (id, rack_id, node_type_id, name, mgmt, serial, firmware, created, changed_by, sys_from, sys_to)
  VALUES (OLD.id, OLD.rack_id, OLD.node_type_id, OLD.name, OLD.mgmt, OLD.serial, OLD.firmware, OLD.created, OLD.changed_by, now(), 'infinity');
  RETURN NULL;
END $$;
CREATE TRIGGER node_versioning AFTER UPDATE OR DELETE ON oss.node FOR EACH ROW EXECUTE FUNCTION oss.node_versioning();
CREATE TRIGGER j_node AFTER INSERT OR UPDATE OR DELETE ON oss.node FOR EACH ROW EXECUTE FUNCTION oss.journal();
CREATE VIEW oss.v_card AS
SELECT x.id, x.node_id, j1.name AS node_name, x.slot, x.model, x.created, x.changed_by
  FROM oss.card x
  LEFT JOIN oss.node j1 ON j1.id = x.node_id;
CREATE FUNCTION oss.card_get(p_id bigint) RETURNS SETOF oss.card
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM oss.card WHERE id = p_id $$;
CREATE FUNCTION oss.card_add(p_node_id bigint, p_slot smallint, p_model character varying(40)) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO oss.card (node_id, slot, model)
  VALUES (p_node_id, p_slot, p_model)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW oss.v_port AS
SELECT x.id, x.card_id, x.label, x.state, x.speed_mbps, x.created, x.changed_by
  FROM oss.port x;
CREATE FUNCTION oss.port_get(p_id bigint) RETURNS SETOF oss.port
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM oss.port WHERE id = p_id $$;
CREATE FUNCTION oss.port_add(p_card_id bigint, p_label character varying(20), p_speed_mbps bigint) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO oss.port (card_id, label, speed_mbps)
  VALUES (p_card_id, p_label, p_speed_mbps)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE TRIGGER j_port AFTER INSERT OR UPDATE OR DELETE ON oss.port FOR EACH ROW EXECUTE FUNCTION oss.journal();
CREATE VIEW oss.v_cable AS
SELECT x.id, x.a_id, x.b_id, x.length_m, x.created, x.changed_by
  FROM oss.cable x;
CREATE FUNCTION oss.cable_get(p_id bigint) RETURNS SETOF oss.cable
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM oss.cable WHERE id = p_id $$;
CREATE FUNCTION oss.cable_add(p_a_id bigint, p_b_id bigint, p_length_m numeric(8,1)) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO oss.cable (a_id, b_id, length_m)
  VALUES (p_a_id, p_b_id, p_length_m)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW oss.v_circuit AS
SELECT x.id, x.name, x.bandwidth, x.created, x.changed_by
  FROM oss.circuit x;
CREATE FUNCTION oss.circuit_get(p_id bigint) RETURNS SETOF oss.circuit
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM oss.circuit WHERE id = p_id $$;
CREATE FUNCTION oss.circuit_add(p_name character varying(60), p_bandwidth bigint) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO oss.circuit (name, bandwidth)
  VALUES (p_name, p_bandwidth)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE TRIGGER j_circuit AFTER INSERT OR UPDATE OR DELETE ON oss.circuit FOR EACH ROW EXECUTE FUNCTION oss.journal();
CREATE VIEW oss.v_vlan AS
SELECT x.id, x.vid, x.name, x.created, x.changed_by
  FROM oss.vlan x;
CREATE FUNCTION oss.vlan_get(p_id bigint) RETURNS SETOF oss.vlan
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM oss.vlan WHERE id = p_id $$;
CREATE FUNCTION oss.vlan_add(p_vid smallint, p_name character varying(40)) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO oss.vlan (vid, name)
  VALUES (p_vid, p_name)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW oss.v_subnet AS
SELECT x.id, x.net, x.vlan_id, j1.name AS vlan_name, x.created, x.changed_by
  FROM oss.subnet x
  LEFT JOIN oss.vlan j1 ON j1.id = x.vlan_id;
CREATE FUNCTION oss.subnet_get(p_id bigint) RETURNS SETOF oss.subnet
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM oss.subnet WHERE id = p_id $$;
CREATE FUNCTION oss.subnet_add(p_net cidr, p_vlan_id bigint) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO oss.subnet (net, vlan_id)
  VALUES (p_net, p_vlan_id)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW oss.v_ip_address AS
SELECT x.id, x.subnet_id, x.addr, x.dns, x.created, x.changed_by
  FROM oss.ip_address x;
CREATE FUNCTION oss.ip_address_add(p_subnet_id bigint, p_addr inet, p_dns character varying(255)) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO oss.ip_address (subnet_id, addr, dns)
  VALUES (p_subnet_id, p_addr, p_dns)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW oss.v_alarm AS
SELECT x.id, x.node_id, j1.name AS node_name, x.severity, x.text, x.cleared, x.created, x.changed_by
  FROM oss.alarm x
  LEFT JOIN oss.node j1 ON j1.id = x.node_id;
CREATE FUNCTION oss.alarm_get(p_id bigint) RETURNS SETOF oss.alarm
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM oss.alarm WHERE id = p_id $$;
CREATE FUNCTION oss.alarm_add(p_node_id bigint, p_severity smallint, p_text text, p_cleared timestamptz) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO oss.alarm (node_id, severity, text, cleared)
  VALUES (p_node_id, p_severity, p_text, p_cleared)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE TRIGGER j_alarm AFTER INSERT OR UPDATE OR DELETE ON oss.alarm FOR EACH ROW EXECUTE FUNCTION oss.journal();
CREATE VIEW oss.v_outage AS
SELECT x.id, x.site_id, j1.code AS site_code, x.starts, x.ends, x.cause, x.created, x.changed_by
  FROM oss.outage x
  LEFT JOIN oss.site j1 ON j1.id = x.site_id;
CREATE FUNCTION oss.outage_get(p_id bigint) RETURNS SETOF oss.outage
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM oss.outage WHERE id = p_id $$;
CREATE FUNCTION oss.outage_add(p_site_id bigint, p_starts timestamptz, p_ends timestamptz, p_cause text) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO oss.outage (site_id, starts, ends, cause)
  VALUES (p_site_id, p_starts, p_ends, p_cause)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW oss.v_ticket AS
SELECT x.id, x.alarm_id, x.title, x.status, x.created, x.changed_by
  FROM oss.ticket x;
CREATE FUNCTION oss.ticket_get(p_id bigint) RETURNS SETOF oss.ticket
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM oss.ticket WHERE id = p_id $$;
CREATE FUNCTION oss.ticket_add(p_alarm_id bigint, p_title character varying(200)) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO oss.ticket (alarm_id, title)
  VALUES (p_alarm_id, p_title)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW oss.v_customer AS
SELECT x.id, x.name, x.email, x.active, x.created, x.changed_by
  FROM bss.customer x
  WHERE x.active;
CREATE FUNCTION oss.customer_get(p_id bigint) RETURNS SETOF bss.customer
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM bss.customer WHERE id = p_id $$;
CREATE FUNCTION oss.customer_add(p_name character varying(120), p_email character varying(120)) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO bss.customer (name, email)
  VALUES (p_name, p_email)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE TRIGGER j_customer AFTER INSERT OR UPDATE OR DELETE ON bss.customer FOR EACH ROW EXECUTE FUNCTION oss.journal();
CREATE VIEW oss.v_product AS
SELECT x.id, x.code, x.name, x.price, x.created, x.changed_by
  FROM bss.product x;
CREATE FUNCTION oss.product_get(p_id bigint) RETURNS SETOF bss.product
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM bss.product WHERE id = p_id $$;
CREATE FUNCTION oss.product_add(p_code character varying(20), p_name character varying(80), p_price numeric(10,2)) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO bss.product (code, name, price)
  VALUES (p_code, p_name, p_price)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW oss.v_subscription AS
SELECT x.id, x.customer_id, j1.name AS customer_name, x.product_id, j2.code AS product_code, x.circuit_id, j3.name AS circuit_name, x.starts, x.ends, x.created, x.changed_by
  FROM bss.subscription x
  LEFT JOIN bss.customer j1 ON j1.id = x.customer_id
  LEFT JOIN bss.product j2 ON j2.id = x.product_id
  LEFT JOIN oss.circuit j3 ON j3.id = x.circuit_id;
CREATE FUNCTION oss.subscription_get(p_id bigint) RETURNS SETOF bss.subscription
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM bss.subscription WHERE id = p_id $$;
CREATE FUNCTION oss.subscription_add(p_customer_id bigint, p_product_id bigint, p_circuit_id bigint, p_starts date, p_ends date) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO bss.subscription (customer_id, product_id, circuit_id, starts, ends)
  VALUES (p_customer_id, p_product_id, p_circuit_id, p_starts, p_ends)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE FUNCTION oss.subscription_versioning() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO bss.subscription_history (id, customer_id, product_id, circuit_id, starts, ends, created, changed_by, sys_from, sys_to)
  VALUES (OLD.id, OLD.customer_id, OLD.product_id, OLD.circuit_id, OLD.starts, OLD.ends, OLD.created, OLD.changed_by, now(), 'infinity');
  RETURN NULL;
END $$;
CREATE TRIGGER subscription_versioning AFTER UPDATE OR DELETE ON bss.subscription FOR EACH ROW EXECUTE FUNCTION oss.subscription_versioning();
CREATE TRIGGER j_subscription AFTER INSERT OR UPDATE OR DELETE ON bss.subscription FOR EACH ROW EXECUTE FUNCTION oss.journal();
CREATE VIEW oss.v_bill AS
SELECT x.id, x.customer_id, j1.name AS customer_name, x.month, x.total, x.created, x.changed_by
  FROM bss.bill x
  LEFT JOIN bss.customer j1 ON j1.id = x.customer_id;
CREATE FUNCTION oss.bill_get(p_id bigint) RETURNS SETOF bss.bill
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM bss.bill WHERE id = p_id $$;
CREATE FUNCTION oss.bill_add(p_customer_id bigint, p_month date, p_total numeric(12,2)) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO bss.bill (customer_id, month, total)
  VALUES (p_customer_id, p_month, p_total)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
