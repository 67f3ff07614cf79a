CREATE TABLE customer (
    id integer NOT NULL,
    label text NOT NULL,
    opened date DEFAULT CURRENT_DATE,
    CONSTRAINT customer_pkey PRIMARY KEY (id),
    CONSTRAINT customer_label_check CHECK (length(label) > 0)
);
CREATE TABLE account (
    id bigint GENERATED ALWAYS AS IDENTITY,
    label varchar(40),
    account_id integer,
    CONSTRAINT account_pkey PRIMARY KEY (id),
    CONSTRAINT account_account_id_fkey FOREIGN KEY (account_id) REFERENCES customer(id) ON DELETE CASCADE
);
CREATE INDEX customer_label_idx ON customer (lower(label));
CREATE INDEX account_label_idx ON account (label varchar_pattern_ops);
CREATE VIEW customer_list AS SELECT a.id, a.label, a.opened FROM customer a;
CREATE VIEW account_list AS SELECT c.id, c.label, a.label AS account_label FROM account c JOIN customer_list a ON a.id = c.account_id;
COMMENT ON TABLE customer IS 'bank account';
COMMENT ON TABLE account IS 'person';
