CREATE FUNCTION timestamp_id(table_name text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  time_part bigint;
  sequence_base bigint;
  tail bigint;
BEGIN
  time_part := (date_part('epoch', now()) * 1000)::bigint << 16;
  sequence_base := ('x' || substr(md5(table_name || time_part::text), 1, 4))::bit(16)::bigint;
  tail := ((sequence_base + nextval(table_name || '_id_seq')) & 65535);
  RETURN time_part | tail;
END
$$;
CREATE SEQUENCE statuses_id_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
CREATE SEQUENCE media_attachments_id_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
CREATE SEQUENCE accounts_id_seq AS integer START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
CREATE TABLE accounts (
    id integer DEFAULT nextval('accounts_id_seq'::regclass) NOT NULL,
    username character varying DEFAULT ''::character varying NOT NULL,
    domain character varying,
    secret character varying DEFAULT ''::character varying NOT NULL,
    private_key text,
    public_key text DEFAULT ''::text NOT NULL,
    silenced boolean DEFAULT false NOT NULL,
    suspended boolean DEFAULT false NOT NULL,
    note text DEFAULT ''::text NOT NULL,
    uri character varying DEFAULT ''::character varying NOT NULL,
    url character varying,
    followers_count integer DEFAULT 0 NOT NULL,
    actor_type character varying,
    also_known_as character varying[],
    fields jsonb,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);
ALTER SEQUENCE accounts_id_seq OWNED BY accounts.id;
ALTER TABLE ONLY accounts ADD CONSTRAINT accounts_pkey PRIMARY KEY (id);
CREATE UNIQUE INDEX index_accounts_on_username_and_domain ON accounts USING btree (username, domain);
CREATE INDEX index_accounts_on_uri ON accounts USING btree (uri);
CREATE INDEX search_index ON accounts USING gin ((((setweight(to_tsvector('simple'::regconfig, (username)::text), 'B'::"char")) || setweight(to_tsvector('simple'::regconfig, (COALESCE(domain, ''::character varying))::text), 'C'::"char"))));
CREATE TABLE statuses (
    id bigint DEFAULT timestamp_id('statuses'::text) NOT NULL,
    uri character varying,
    account_id integer NOT NULL,
    text text DEFAULT ''::text NOT NULL,
    created_at timestamp without time zone NOT NULL,
    in_reply_to_id bigint,
    reblog_of_id bigint,
    visibility integer DEFAULT 0 NOT NULL,
    language character varying DEFAULT 'en'::character varying NOT NULL
);
ALTER TABLE ONLY statuses ADD CONSTRAINT statuses_pkey PRIMARY KEY (id);
ALTER TABLE ONLY statuses ADD CONSTRAINT fk_rails_256483a9ab FOREIGN KEY (reblog_of_id) REFERENCES statuses(id) ON DELETE CASCADE;
ALTER TABLE ONLY statuses ADD CONSTRAINT fk_9bda1543f7 FOREIGN KEY (account_id) REFERENCES accounts(id);
CREATE UNIQUE INDEX index_statuses_on_uri ON statuses USING btree (uri);
CREATE INDEX index_statuses_on_account_id ON statuses USING btree (account_id);
CREATE TABLE media_attachments (
    id bigint DEFAULT timestamp_id('media_attachments'::text) NOT NULL PRIMARY KEY,
    status_id bigint REFERENCES statuses(id) ON DELETE SET NULL,
    account_id integer REFERENCES accounts(id) ON DELETE SET NULL,
    file_file_size integer,
    file_meta json,
    description text
);
CREATE TABLE domain_blocks_old (domain varchar PRIMARY KEY);
CREATE TABLE status_pins (id bigserial PRIMARY KEY, account_id integer NOT NULL, status_id bigint NOT NULL);
CREATE UNIQUE INDEX index_status_pins_on_account_id_and_status_id ON status_pins USING btree (account_id, status_id);
CREATE TABLE domain_blocks (id bigserial PRIMARY KEY, domain varchar DEFAULT '' NOT NULL, severity integer DEFAULT 0);
CREATE VIEW instances AS SELECT domain, count(*) AS accounts_count FROM accounts WHERE domain IS NOT NULL GROUP BY domain;
