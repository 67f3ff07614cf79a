CREATE TABLE networks (
    id uuid NOT NULL PRIMARY KEY,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL
);
CREATE TABLE identities (
    id uuid NOT NULL,
    schema_id varchar(2048) NOT NULL,
    traits jsonb NOT NULL,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    nid uuid NOT NULL,
    state varchar(255) NOT NULL DEFAULT 'active',
    state_changed_at timestamp,
    available_aal varchar(4)
);
ALTER TABLE identities ADD CONSTRAINT identities_pkey PRIMARY KEY (id);
ALTER TABLE identities ADD CONSTRAINT identities_nid_fk_idx FOREIGN KEY (nid) REFERENCES networks (id) ON UPDATE RESTRICT ON DELETE CASCADE;
CREATE TABLE sessions (
    id uuid NOT NULL PRIMARY KEY,
    issued_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
    expires_at timestamp NOT NULL,
    authenticated_at timestamp NOT NULL,
    identity_id uuid NOT NULL,
    token varchar(39) NOT NULL,
    active boolean DEFAULT false,
    nid uuid NOT NULL,
    logout_token varchar(39),
    aal varchar(4) NOT NULL DEFAULT 'aal1',
    authentication_methods jsonb NOT NULL
);
ALTER TABLE sessions ADD CONSTRAINT sessions_identity_id_fkey FOREIGN KEY (identity_id) REFERENCES identities (id) ON UPDATE RESTRICT ON DELETE CASCADE;
ALTER TABLE sessions ADD CONSTRAINT sessions_nid_fk_idx FOREIGN KEY (nid) REFERENCES networks (id) ON UPDATE RESTRICT ON DELETE CASCADE;
CREATE UNIQUE INDEX sessions_token_uq_idx ON sessions (logout_token);
CREATE UNIQUE INDEX sessions_token_nid_uq ON sessions (token, nid) INCLUDE (expires_at, active);
CREATE INDEX sessions_nid_created_at_id_idx ON sessions (nid, issued_at DESC, id ASC);
