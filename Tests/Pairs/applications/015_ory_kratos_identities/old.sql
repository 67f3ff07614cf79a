CREATE TABLE networks (
    id uuid NOT NULL PRIMARY KEY,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL
);
CREATE TABLE identities (
    id uuid NOT NULL,
    traits_schema_id varchar(2048) NOT NULL,
    traits jsonb NOT NULL,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL
);
ALTER TABLE identities ADD CONSTRAINT identities_pkey PRIMARY KEY (id);
CREATE TABLE sessions (
    id uuid NOT NULL PRIMARY KEY,
    issued_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
    expires_at timestamp NOT NULL,
    authenticated_at timestamp NOT NULL,
    identity_id uuid NOT NULL,
    token varchar(39)
);
ALTER TABLE sessions ADD CONSTRAINT sessions_identity_id_fkey FOREIGN KEY (identity_id) REFERENCES identities (id) ON DELETE CASCADE;
CREATE UNIQUE INDEX sessions_token_uq_idx ON sessions (token);
CREATE INDEX sessions_token_idx ON sessions (token);
