CREATE TABLE account (
    id integer NOT NULL,
    label text NOT NULL,
    opened date DEFAULT CURRENT_DATE,
    CONSTRAINT account_pkey PRIMARY KEY (id),
    CONSTRAINT account_label_check CHECK (length(label) > 0)
);
CREATE TABLE customer (
    id bigint GENERATED ALWAYS AS IDENTITY,
    label varchar(40),
    account_id integer,
    CONSTRAINT customer_pkey PRIMARY KEY (id),
    CONSTRAINT customer_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE
);
CREATE INDEX account_label_idx ON account (lower(label));
CREATE INDEX customer_label_idx ON customer (label varchar_pattern_ops);
CREATE VIEW account_list AS SELECT a.id, a.label, a.opened FROM account a;
CREATE VIEW customer_list AS SELECT c.id, c.label, a.label AS account_label FROM customer c JOIN account_list a ON a.id = c.account_id;
COMMENT ON TABLE account IS 'bank account';
COMMENT ON TABLE customer IS 'person';
