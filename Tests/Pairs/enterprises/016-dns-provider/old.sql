

SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;

CREATE SCHEMA acct;

CREATE SCHEMA dns;

ALTER SCHEMA dns OWNER TO ent_owner;

CREATE SCHEMA ops;

CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;

COMMENT ON EXTENSION btree_gist IS 'support for indexing common datatypes in GiST';

CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA public;

COMMENT ON EXTENSION citext IS 'data type for case-insensitive character strings';

CREATE TYPE acct.plan AS ENUM (
    'free',
    'pro',
    'business'
);

CREATE DOMAIN dns.fqdn AS public.citext
	CONSTRAINT fqdn_check CHECK ((VALUE OPERATOR(public.~) '^([a-z0-9_*-]+\.)*[a-z0-9-]+$'::public.citext));

CREATE TYPE dns.rrtype AS ENUM (
    'A',
    'AAAA',
    'CNAME',
    'MX',
    'NS',
    'TXT',
    'SOA',
    'PTR',
    'SRV',
    'SPF'
);

CREATE DOMAIN dns.ttl AS integer DEFAULT 3600
	CONSTRAINT ttl_check CHECK (((VALUE >= 0) AND (VALUE <= 604800)));

CREATE TYPE dns.zone_kind AS ENUM (
    'MASTER',
    'SLAVE',
    'NATIVE'
);

CREATE FUNCTION dns.bump_serial() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN UPDATE dns.zone SET serial = dns.next_serial() WHERE id = coalesce(NEW.zone_id, OLD.zone_id); RETURN NULL; END $$;

CREATE FUNCTION dns.next_serial() RETURNS bigint
    LANGUAGE sql
    AS $$ SELECT nextval('dns.serial_seq') $$;

CREATE FUNCTION dns.reverse_name(n text) RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT string_agg(x, '.' ORDER BY i DESC) FROM unnest(string_to_array(n, '.')) WITH ORDINALITY u(x, i) $$;

CREATE FUNCTION dns.valid_rdata(t dns.rrtype, content text) RETURNS boolean
    LANGUAGE plpgsql IMMUTABLE
    AS $$ BEGIN CASE t WHEN 'A' THEN RETURN family(content::inet) = 4; WHEN 'AAAA' THEN RETURN family(content::inet) = 6; ELSE RETURN length(content) > 0; END CASE; EXCEPTION WHEN others THEN RETURN false; END $$;

CREATE FUNCTION ops.log_change() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    AS $$ BEGIN INSERT INTO ops.change_log(zone_id, actor, op, old_data, new_data) VALUES (coalesce(NEW.zone_id, OLD.zone_id), current_user, left(tg_op,1), row_to_json(OLD), row_to_json(NEW)); RETURN NULL; END $$;

CREATE TABLE acct.api_key (
    id bigint NOT NULL,
    customer_id bigint NOT NULL,
    key character(40) NOT NULL,
    allowed_from cidr[],
    scopes text[] DEFAULT '{}'::text[] NOT NULL,
    created timestamp with time zone DEFAULT now() NOT NULL
);

CREATE SEQUENCE acct.api_key_id_seq;
ALTER SEQUENCE acct.api_key_id_seq OWNED BY acct.api_key.id;

CREATE TABLE acct.customer (
    id bigint NOT NULL,
    name character varying(255) NOT NULL,
    email public.citext NOT NULL,
    plan acct.plan DEFAULT 'free'::acct.plan NOT NULL,
    created timestamp with time zone DEFAULT now() NOT NULL
);

CREATE SEQUENCE acct.customer_id_seq;
ALTER SEQUENCE acct.customer_id_seq OWNED BY acct.customer.id;

CREATE TABLE acct.invoice (
    id bigint NOT NULL,
    customer_id bigint NOT NULL,
    number integer NOT NULL,
    amount numeric(8,2) NOT NULL,
    issued date DEFAULT CURRENT_DATE NOT NULL,
    paid boolean DEFAULT false NOT NULL
);

CREATE SEQUENCE acct.invoice_id_seq;
ALTER SEQUENCE acct.invoice_id_seq OWNED BY acct.invoice.id;

CREATE TABLE acct.login (
    id bigint NOT NULL,
    customer_id bigint NOT NULL,
    username public.citext NOT NULL,
    pw_hash character varying(255) NOT NULL,
    totp character varying(255),
    last_ip inet
);

CREATE SEQUENCE acct.login_id_seq;
ALTER SEQUENCE acct.login_id_seq OWNED BY acct.login.id;

CREATE TABLE acct.plan_limits (
    plan acct.plan NOT NULL,
    zones integer NOT NULL,
    records integer NOT NULL,
    price numeric(8,2) NOT NULL
);

CREATE VIEW acct.usage AS
SELECT
    NULL::bigint AS id,
    NULL::public.citext AS email,
    NULL::acct.plan AS plan,
    NULL::integer AS max_zones,
    NULL::bigint AS zones,
    NULL::bigint AS records;

CREATE TABLE dns.cryptokey (
    id bigint NOT NULL,
    zone_id bigint NOT NULL,
    flags integer NOT NULL,
    algorithm integer DEFAULT 8 NOT NULL,
    active boolean DEFAULT true NOT NULL,
    content text NOT NULL
);

CREATE SEQUENCE dns.cryptokey_id_seq;
ALTER SEQUENCE dns.cryptokey_id_seq OWNED BY dns.cryptokey.id;

CREATE TABLE dns.domainmetadata (
    id bigint NOT NULL,
    zone_id bigint NOT NULL,
    kind character varying(32) NOT NULL,
    content text
);

CREATE SEQUENCE dns.domainmetadata_id_seq;
ALTER SEQUENCE dns.domainmetadata_id_seq OWNED BY dns.domainmetadata.id;

CREATE TABLE dns.dyndns (
    id bigint NOT NULL,
    record_id bigint NOT NULL,
    token character varying(255) NOT NULL,
    last_ip character varying(255),
    updated timestamp with time zone
);

CREATE SEQUENCE dns.dyndns_id_seq;
ALTER SEQUENCE dns.dyndns_id_seq OWNED BY dns.dyndns.id;

CREATE TABLE dns.geo_member (
    geo_pool_id bigint NOT NULL,
    address inet NOT NULL,
    region character varying(255),
    weight integer DEFAULT 1 NOT NULL
);

CREATE TABLE dns.geo_pool (
    id bigint NOT NULL,
    zone_id bigint NOT NULL,
    name dns.fqdn NOT NULL,
    policy character varying(255) DEFAULT 'nearest'::character varying NOT NULL
);

CREATE SEQUENCE dns.geo_pool_id_seq;
ALTER SEQUENCE dns.geo_pool_id_seq OWNED BY dns.geo_pool.id;

CREATE TABLE dns.healthcheck (
    id bigint NOT NULL,
    geo_pool_id bigint NOT NULL,
    url text NOT NULL,
    interval_s integer DEFAULT 30 NOT NULL,
    threshold integer DEFAULT 3 NOT NULL
);

CREATE SEQUENCE dns.healthcheck_id_seq;
ALTER SEQUENCE dns.healthcheck_id_seq OWNED BY dns.healthcheck.id;

CREATE TABLE dns.nameserver (
    id bigint NOT NULL,
    hostname dns.fqdn NOT NULL,
    ipv4 inet NOT NULL,
    ipv6 inet,
    region character varying(255),
    active boolean DEFAULT true NOT NULL
);

CREATE SEQUENCE dns.nameserver_id_seq;
ALTER SEQUENCE dns.nameserver_id_seq OWNED BY dns.nameserver.id;

CREATE TABLE dns.ns_set (
    id bigint NOT NULL,
    name character varying(255) NOT NULL,
    customer_id bigint
);

CREATE SEQUENCE dns.ns_set_id_seq;
ALTER SEQUENCE dns.ns_set_id_seq OWNED BY dns.ns_set.id;

CREATE TABLE dns.ns_set_member (
    ns_set_id bigint NOT NULL,
    nameserver_id bigint NOT NULL
);

CREATE TABLE dns.record (
    id bigint NOT NULL,
    zone_id bigint NOT NULL,
    name dns.fqdn NOT NULL,
    type dns.rrtype NOT NULL,
    content text NOT NULL,
    ttl dns.ttl NOT NULL,
    prio integer,
    disabled boolean DEFAULT false NOT NULL,
    change_date integer,
    ordername character varying(255),
    auth boolean DEFAULT true,
    CONSTRAINT rdata_valid CHECK (dns.valid_rdata(type, content))
);

ALTER TABLE dns.record OWNER TO ent_owner;

CREATE TABLE dns.zone (
    id bigint NOT NULL,
    customer_id bigint NOT NULL,
    name dns.fqdn NOT NULL,
    kind dns.zone_kind DEFAULT 'NATIVE'::dns.zone_kind NOT NULL,
    master inet,
    ns_set_id bigint,
    serial bigint DEFAULT dns.next_serial() NOT NULL,
    refresh integer DEFAULT 10800 NOT NULL,
    retry integer DEFAULT 3600 NOT NULL,
    expire integer DEFAULT 604800 NOT NULL,
    minimum dns.ttl DEFAULT 3600 NOT NULL,
    last_check integer,
    notified_serial integer,
    account character varying(255),
    created timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT zone_check1 CHECK (((kind <> 'SLAVE'::dns.zone_kind) OR (master IS NOT NULL)))
);

ALTER TABLE dns.zone OWNER TO ent_owner;

CREATE VIEW dns.soa AS
 SELECT z.id,
    z.name,
    format('%s hostmaster.%s %s %s %s %s %s'::text, ( SELECT n.hostname
           FROM (dns.ns_set_member m
             JOIN dns.nameserver n ON ((n.id = m.nameserver_id)))
          WHERE (m.ns_set_id = z.ns_set_id)
          ORDER BY n.hostname
         LIMIT 1), z.name, z.serial, z.refresh, z.retry, z.expire, z.minimum) AS content,
    z.minimum AS ttl
   FROM dns.zone z;

CREATE VIEW dns.pdns_records AS
 SELECT r.id,
    r.zone_id AS domain_id,
    r.name,
    (r.type)::text AS type,
    r.content,
    r.ttl,
    r.prio,
    r.disabled
   FROM dns.record r
UNION ALL
 SELECT 0 AS id,
    s.id AS domain_id,
    s.name,
    'SOA'::text AS type,
    s.content,
    s.ttl,
    NULL::integer AS prio,
    false AS disabled
   FROM dns.soa s;

CREATE TABLE dns.record_comment (
    id bigint NOT NULL,
    zone_id bigint NOT NULL,
    name dns.fqdn NOT NULL,
    type dns.rrtype NOT NULL,
    comment text NOT NULL,
    modified_at integer NOT NULL
);

CREATE SEQUENCE dns.record_comment_id_seq;
ALTER SEQUENCE dns.record_comment_id_seq OWNED BY dns.record_comment.id;

CREATE SEQUENCE dns.record_id_seq;
ALTER TABLE dns.record_id_seq OWNER TO ent_owner;

ALTER SEQUENCE dns.record_id_seq OWNED BY dns.record.id;

CREATE TABLE dns.redirect (
    id bigint NOT NULL,
    zone_id bigint NOT NULL,
    host dns.fqdn NOT NULL,
    target text NOT NULL,
    code integer DEFAULT 301 NOT NULL,
    CONSTRAINT redirect_check1 CHECK ((code = ANY (ARRAY[301, 302])))
);

CREATE SEQUENCE dns.redirect_id_seq;
ALTER SEQUENCE dns.redirect_id_seq OWNED BY dns.redirect.id;

CREATE SEQUENCE dns.serial_seq
    START WITH 2024010100
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE dns.supermaster (
    ip inet NOT NULL,
    nameserver character varying(255) NOT NULL,
    account character varying(255) NOT NULL
);

CREATE TABLE dns.template (
    id bigint NOT NULL,
    customer_id bigint,
    name character varying(255) NOT NULL,
    zone_defaults json
);

CREATE SEQUENCE dns.template_id_seq;
ALTER SEQUENCE dns.template_id_seq OWNED BY dns.template.id;

CREATE TABLE dns.template_record (
    id bigint NOT NULL,
    template_id bigint NOT NULL,
    name character varying(255) NOT NULL,
    type dns.rrtype NOT NULL,
    content text NOT NULL,
    ttl dns.ttl NOT NULL
);

CREATE SEQUENCE dns.template_record_id_seq;
ALTER SEQUENCE dns.template_record_id_seq OWNED BY dns.template_record.id;

CREATE TABLE dns.tsigkey (
    id bigint NOT NULL,
    name dns.fqdn NOT NULL,
    algorithm character varying(50) DEFAULT 'hmac-md5'::character varying NOT NULL,
    secret character varying(255) NOT NULL
);

CREATE SEQUENCE dns.tsigkey_id_seq;
ALTER SEQUENCE dns.tsigkey_id_seq OWNED BY dns.tsigkey.id;

CREATE SEQUENCE dns.zone_id_seq;
ALTER TABLE dns.zone_id_seq OWNER TO ent_owner;

ALTER SEQUENCE dns.zone_id_seq OWNED BY dns.zone.id;

CREATE TABLE dns.zone_tsig (
    zone_id bigint NOT NULL,
    tsigkey_id bigint NOT NULL
);

CREATE TABLE ops.abuse_report (
    id bigint NOT NULL,
    zone_id bigint,
    reporter public.citext,
    body text NOT NULL,
    status character varying(255) DEFAULT 'open'::character varying NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE SEQUENCE ops.abuse_report_id_seq;
ALTER SEQUENCE ops.abuse_report_id_seq OWNED BY ops.abuse_report.id;

CREATE TABLE ops.change_log (
    id bigint NOT NULL,
    zone_id bigint,
    actor character varying(255),
    op character(1) NOT NULL,
    old_data json,
    new_data json,
    at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE SEQUENCE ops.change_log_id_seq;
ALTER SEQUENCE ops.change_log_id_seq OWNED BY ops.change_log.id;

CREATE TABLE ops.job (
    id bigint NOT NULL,
    kind character varying(255) NOT NULL,
    payload json NOT NULL,
    state character varying(255) DEFAULT 'queued'::character varying NOT NULL,
    run_at timestamp with time zone DEFAULT now() NOT NULL,
    tries integer DEFAULT 0 NOT NULL
);

CREATE SEQUENCE ops.job_id_seq;
ALTER SEQUENCE ops.job_id_seq OWNED BY ops.job.id;

CREATE TABLE ops.query_stat (
    zone_id bigint NOT NULL,
    day date NOT NULL,
    queries integer DEFAULT 0 NOT NULL,
    nxdomain integer DEFAULT 0 NOT NULL
);

CREATE UNLOGGED TABLE ops.ratelimit (
    key character varying(255) NOT NULL,
    tokens real NOT NULL,
    at timestamp with time zone NOT NULL
);

CREATE TABLE ops.subnet (
    id bigint NOT NULL,
    block cidr NOT NULL,
    descr character varying(255),
    vlan integer,
    allocated_to bigint
);

CREATE SEQUENCE ops.subnet_id_seq;
ALTER SEQUENCE ops.subnet_id_seq OWNED BY ops.subnet.id;

CREATE TABLE ops.transfer (
    id bigint NOT NULL,
    zone_id bigint NOT NULL,
    auth_code character varying(255),
    status character varying(255) DEFAULT 'pending'::character varying NOT NULL,
    gaining character varying(255),
    requested timestamp with time zone DEFAULT now() NOT NULL
);

CREATE SEQUENCE ops.transfer_id_seq;
ALTER SEQUENCE ops.transfer_id_seq OWNED BY ops.transfer.id;

ALTER TABLE ONLY acct.api_key ALTER COLUMN id SET DEFAULT nextval('acct.api_key_id_seq'::regclass);
ALTER TABLE ONLY acct.customer ALTER COLUMN id SET DEFAULT nextval('acct.customer_id_seq'::regclass);
ALTER TABLE ONLY acct.invoice ALTER COLUMN id SET DEFAULT nextval('acct.invoice_id_seq'::regclass);
ALTER TABLE ONLY acct.login ALTER COLUMN id SET DEFAULT nextval('acct.login_id_seq'::regclass);
ALTER TABLE ONLY dns.cryptokey ALTER COLUMN id SET DEFAULT nextval('dns.cryptokey_id_seq'::regclass);
ALTER TABLE ONLY dns.domainmetadata ALTER COLUMN id SET DEFAULT nextval('dns.domainmetadata_id_seq'::regclass);
ALTER TABLE ONLY dns.dyndns ALTER COLUMN id SET DEFAULT nextval('dns.dyndns_id_seq'::regclass);
ALTER TABLE ONLY dns.geo_pool ALTER COLUMN id SET DEFAULT nextval('dns.geo_pool_id_seq'::regclass);
ALTER TABLE ONLY dns.healthcheck ALTER COLUMN id SET DEFAULT nextval('dns.healthcheck_id_seq'::regclass);
ALTER TABLE ONLY dns.nameserver ALTER COLUMN id SET DEFAULT nextval('dns.nameserver_id_seq'::regclass);
ALTER TABLE ONLY dns.ns_set ALTER COLUMN id SET DEFAULT nextval('dns.ns_set_id_seq'::regclass);
ALTER TABLE ONLY dns.record ALTER COLUMN id SET DEFAULT nextval('dns.record_id_seq'::regclass);
ALTER TABLE ONLY dns.record_comment ALTER COLUMN id SET DEFAULT nextval('dns.record_comment_id_seq'::regclass);
ALTER TABLE ONLY dns.redirect ALTER COLUMN id SET DEFAULT nextval('dns.redirect_id_seq'::regclass);
ALTER TABLE ONLY dns.template ALTER COLUMN id SET DEFAULT nextval('dns.template_id_seq'::regclass);
ALTER TABLE ONLY dns.template_record ALTER COLUMN id SET DEFAULT nextval('dns.template_record_id_seq'::regclass);
ALTER TABLE ONLY dns.tsigkey ALTER COLUMN id SET DEFAULT nextval('dns.tsigkey_id_seq'::regclass);
ALTER TABLE ONLY dns.zone ALTER COLUMN id SET DEFAULT nextval('dns.zone_id_seq'::regclass);
ALTER TABLE ONLY ops.abuse_report ALTER COLUMN id SET DEFAULT nextval('ops.abuse_report_id_seq'::regclass);
ALTER TABLE ONLY ops.change_log ALTER COLUMN id SET DEFAULT nextval('ops.change_log_id_seq'::regclass);
ALTER TABLE ONLY ops.job ALTER COLUMN id SET DEFAULT nextval('ops.job_id_seq'::regclass);
ALTER TABLE ONLY ops.subnet ALTER COLUMN id SET DEFAULT nextval('ops.subnet_id_seq'::regclass);
ALTER TABLE ONLY ops.transfer ALTER COLUMN id SET DEFAULT nextval('ops.transfer_id_seq'::regclass);
ALTER TABLE ONLY acct.api_key ADD CONSTRAINT api_key_key_key UNIQUE (key);
ALTER TABLE ONLY acct.api_key ADD CONSTRAINT api_key_pkey PRIMARY KEY (id);
ALTER TABLE ONLY acct.customer ADD CONSTRAINT customer_email_key UNIQUE (email);
ALTER TABLE ONLY acct.customer ADD CONSTRAINT customer_pkey PRIMARY KEY (id);
ALTER TABLE ONLY acct.invoice ADD CONSTRAINT invoice_number_key UNIQUE (number);
ALTER TABLE ONLY acct.invoice ADD CONSTRAINT invoice_pkey PRIMARY KEY (id);
ALTER TABLE ONLY acct.login ADD CONSTRAINT login_pkey PRIMARY KEY (id);
ALTER TABLE ONLY acct.login ADD CONSTRAINT login_username_key UNIQUE (username);
ALTER TABLE ONLY acct.plan_limits ADD CONSTRAINT plan_limits_pkey PRIMARY KEY (plan);
ALTER TABLE ONLY dns.cryptokey ADD CONSTRAINT cryptokey_pkey PRIMARY KEY (id);
ALTER TABLE ONLY dns.domainmetadata ADD CONSTRAINT domainmetadata_pkey PRIMARY KEY (id);
ALTER TABLE ONLY dns.dyndns ADD CONSTRAINT dyndns_pkey PRIMARY KEY (id);
ALTER TABLE ONLY dns.dyndns ADD CONSTRAINT dyndns_record_id_key UNIQUE (record_id);
ALTER TABLE ONLY dns.dyndns ADD CONSTRAINT dyndns_token_key UNIQUE (token);
ALTER TABLE ONLY dns.geo_member ADD CONSTRAINT geo_member_pkey PRIMARY KEY (geo_pool_id, address);
ALTER TABLE ONLY dns.geo_pool ADD CONSTRAINT geo_pool_pkey PRIMARY KEY (id);
ALTER TABLE ONLY dns.healthcheck ADD CONSTRAINT healthcheck_pkey PRIMARY KEY (id);
ALTER TABLE ONLY dns.nameserver ADD CONSTRAINT nameserver_hostname_key UNIQUE (hostname);
ALTER TABLE ONLY dns.nameserver ADD CONSTRAINT nameserver_pkey PRIMARY KEY (id);
ALTER TABLE ONLY dns.ns_set_member ADD CONSTRAINT ns_set_member_pkey PRIMARY KEY (ns_set_id, nameserver_id);
ALTER TABLE ONLY dns.ns_set ADD CONSTRAINT ns_set_name_key UNIQUE (name);
ALTER TABLE ONLY dns.ns_set ADD CONSTRAINT ns_set_pkey PRIMARY KEY (id);
ALTER TABLE ONLY dns.record_comment ADD CONSTRAINT record_comment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY dns.record ADD CONSTRAINT record_pkey PRIMARY KEY (id);
ALTER TABLE ONLY dns.redirect ADD CONSTRAINT redirect_pkey PRIMARY KEY (id);
ALTER TABLE ONLY dns.supermaster ADD CONSTRAINT supermaster_pkey PRIMARY KEY (ip, nameserver);
ALTER TABLE ONLY dns.template ADD CONSTRAINT template_pkey PRIMARY KEY (id);
ALTER TABLE ONLY dns.template_record ADD CONSTRAINT template_record_pkey PRIMARY KEY (id);
ALTER TABLE ONLY dns.tsigkey ADD CONSTRAINT tsigkey_name_algorithm_key UNIQUE (name, algorithm);
ALTER TABLE ONLY dns.tsigkey ADD CONSTRAINT tsigkey_pkey PRIMARY KEY (id);
ALTER TABLE ONLY dns.zone ADD CONSTRAINT zone_name_key UNIQUE (name);
ALTER TABLE ONLY dns.zone ADD CONSTRAINT zone_pkey PRIMARY KEY (id);
ALTER TABLE ONLY dns.zone_tsig ADD CONSTRAINT zone_tsig_pkey PRIMARY KEY (zone_id, tsigkey_id);
ALTER TABLE ONLY ops.abuse_report ADD CONSTRAINT abuse_report_pkey PRIMARY KEY (id);
ALTER TABLE ONLY ops.change_log ADD CONSTRAINT change_log_pkey PRIMARY KEY (id);
ALTER TABLE ONLY ops.job ADD CONSTRAINT job_pkey PRIMARY KEY (id);
ALTER TABLE ONLY ops.query_stat ADD CONSTRAINT query_stat_pkey PRIMARY KEY (zone_id, day);
ALTER TABLE ONLY ops.ratelimit ADD CONSTRAINT ratelimit_pkey PRIMARY KEY (key);
ALTER TABLE ONLY ops.subnet ADD CONSTRAINT subnet_block_key UNIQUE (block);
ALTER TABLE ONLY ops.subnet ADD CONSTRAINT subnet_no_overlap EXCLUDE USING gist (block inet_ops WITH &&);
ALTER TABLE ONLY ops.subnet ADD CONSTRAINT subnet_pkey PRIMARY KEY (id);
ALTER TABLE ONLY ops.transfer ADD CONSTRAINT transfer_pkey PRIMARY KEY (id);
CREATE INDEX cryptokey_zone_id_idx ON dns.cryptokey USING btree (zone_id);
CREATE INDEX record_lookup ON dns.record USING btree (name, type) WHERE (NOT disabled);
CREATE UNIQUE INDEX record_one_cname ON dns.record USING btree (zone_id, name) WHERE (type = 'CNAME'::dns.rrtype);
CREATE INDEX zone_customer_id_idx ON dns.zone USING btree (customer_id);
CREATE INDEX zone_reverse ON dns.zone USING btree (dns.reverse_name((name)::text) text_pattern_ops);
CREATE INDEX change_log_zone_id_at_idx ON ops.change_log USING btree (zone_id, at);
CREATE INDEX job_ready ON ops.job USING btree (run_at) WHERE ((state)::text = 'queued'::text);

CREATE OR REPLACE VIEW acct.usage AS
 SELECT c.id,
    c.email,
    c.plan,
    l.zones AS max_zones,
    count(DISTINCT z.id) AS zones,
    count(r.id) AS records
   FROM (((acct.customer c
     JOIN acct.plan_limits l ON ((l.plan = c.plan)))
     LEFT JOIN dns.zone z ON ((z.customer_id = c.id)))
     LEFT JOIN dns.pdns_records r ON ((r.domain_id = z.id)))
  GROUP BY c.id, l.zones;

CREATE TRIGGER record_log AFTER INSERT OR DELETE OR UPDATE ON dns.record FOR EACH ROW EXECUTE FUNCTION ops.log_change();

CREATE TRIGGER record_serial AFTER INSERT OR DELETE OR UPDATE OF name, type, content, ttl, disabled ON dns.record FOR EACH ROW EXECUTE FUNCTION dns.bump_serial();

ALTER TABLE ONLY acct.api_key ADD CONSTRAINT api_key_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES acct.customer(id) ON DELETE CASCADE;
ALTER TABLE ONLY acct.invoice ADD CONSTRAINT invoice_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES acct.customer(id);
ALTER TABLE ONLY acct.login ADD CONSTRAINT login_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES acct.customer(id) ON DELETE CASCADE;
ALTER TABLE ONLY dns.cryptokey ADD CONSTRAINT cryptokey_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES dns.zone(id) ON DELETE CASCADE;
ALTER TABLE ONLY dns.domainmetadata ADD CONSTRAINT domainmetadata_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES dns.zone(id) ON DELETE CASCADE;
ALTER TABLE ONLY dns.dyndns ADD CONSTRAINT dyndns_record_id_fkey FOREIGN KEY (record_id) REFERENCES dns.record(id) ON DELETE CASCADE;
ALTER TABLE ONLY dns.geo_member ADD CONSTRAINT geo_member_geo_pool_id_fkey FOREIGN KEY (geo_pool_id) REFERENCES dns.geo_pool(id) ON DELETE CASCADE;
ALTER TABLE ONLY dns.geo_pool ADD CONSTRAINT geo_pool_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES dns.zone(id) ON DELETE CASCADE;
ALTER TABLE ONLY dns.healthcheck ADD CONSTRAINT healthcheck_geo_pool_id_fkey FOREIGN KEY (geo_pool_id) REFERENCES dns.geo_pool(id) ON DELETE CASCADE;
ALTER TABLE ONLY dns.ns_set ADD CONSTRAINT ns_set_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES acct.customer(id) ON DELETE CASCADE;
ALTER TABLE ONLY dns.ns_set_member ADD CONSTRAINT ns_set_member_nameserver_id_fkey FOREIGN KEY (nameserver_id) REFERENCES dns.nameserver(id);
ALTER TABLE ONLY dns.ns_set_member ADD CONSTRAINT ns_set_member_ns_set_id_fkey FOREIGN KEY (ns_set_id) REFERENCES dns.ns_set(id) ON DELETE CASCADE;
ALTER TABLE ONLY dns.record_comment ADD CONSTRAINT record_comment_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES dns.zone(id) ON DELETE CASCADE;
ALTER TABLE ONLY dns.record ADD CONSTRAINT record_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES dns.zone(id) ON DELETE CASCADE;
ALTER TABLE ONLY dns.redirect ADD CONSTRAINT redirect_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES dns.zone(id) ON DELETE CASCADE;
ALTER TABLE ONLY dns.template ADD CONSTRAINT template_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES acct.customer(id) ON DELETE CASCADE;
ALTER TABLE ONLY dns.template_record ADD CONSTRAINT template_record_template_id_fkey FOREIGN KEY (template_id) REFERENCES dns.template(id) ON DELETE CASCADE;
ALTER TABLE ONLY dns.zone ADD CONSTRAINT zone_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES acct.customer(id);
ALTER TABLE ONLY dns.zone ADD CONSTRAINT zone_ns_set_id_fkey FOREIGN KEY (ns_set_id) REFERENCES dns.ns_set(id);
ALTER TABLE ONLY dns.zone_tsig ADD CONSTRAINT zone_tsig_tsigkey_id_fkey FOREIGN KEY (tsigkey_id) REFERENCES dns.tsigkey(id) ON DELETE CASCADE;
ALTER TABLE ONLY dns.zone_tsig ADD CONSTRAINT zone_tsig_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES dns.zone(id) ON DELETE CASCADE;
ALTER TABLE ONLY ops.abuse_report ADD CONSTRAINT abuse_report_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES dns.zone(id) ON DELETE SET NULL;
ALTER TABLE ONLY ops.query_stat ADD CONSTRAINT query_stat_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES dns.zone(id) ON DELETE CASCADE;
ALTER TABLE ONLY ops.subnet ADD CONSTRAINT subnet_allocated_to_fkey FOREIGN KEY (allocated_to) REFERENCES acct.customer(id) ON DELETE SET NULL;
ALTER TABLE ONLY ops.transfer ADD CONSTRAINT transfer_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES dns.zone(id) ON DELETE CASCADE;
GRANT USAGE ON SCHEMA acct TO ent_app;
GRANT USAGE ON SCHEMA acct TO ent_readonly;

GRANT USAGE ON SCHEMA dns TO ent_app;
GRANT USAGE ON SCHEMA dns TO ent_readonly;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE dns.cryptokey TO ent_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE dns.domainmetadata TO ent_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE dns.dyndns TO ent_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE dns.geo_member TO ent_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE dns.geo_pool TO ent_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE dns.healthcheck TO ent_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE dns.nameserver TO ent_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE dns.ns_set TO ent_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE dns.ns_set_member TO ent_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE dns.record TO ent_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE dns.zone TO ent_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE dns.soa TO ent_app;
GRANT SELECT ON TABLE dns.soa TO ent_readonly;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE dns.pdns_records TO ent_app;
GRANT SELECT ON TABLE dns.pdns_records TO ent_readonly;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE dns.record_comment TO ent_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE dns.redirect TO ent_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE dns.supermaster TO ent_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE dns.template TO ent_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE dns.template_record TO ent_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE dns.tsigkey TO ent_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE dns.zone_tsig TO ent_app;

