CREATE TABLE identities (id UUID NOT NULL, PRIMARY KEY("id"), traits_schema_id VARCHAR (2048) NOT NULL, traits jsonb NOT NULL, created_at timestamp NOT NULL, updated_at timestamp NOT NULL);
CREATE TABLE identity_credential_types (id UUID NOT NULL, PRIMARY KEY("id"), name VARCHAR (32) NOT NULL);
CREATE UNIQUE INDEX "identity_credential_types_name_idx" ON identity_credential_types (name);
CREATE TABLE identity_credentials (id UUID NOT NULL, PRIMARY KEY("id"), config jsonb NOT NULL, identity_credential_type_id UUID NOT NULL, identity_id UUID NOT NULL, created_at timestamp NOT NULL, FOREIGN KEY (identity_id) REFERENCES identities (id) ON DELETE cascade, FOREIGN KEY (identity_credential_type_id) REFERENCES identity_credential_types (id) ON DELETE cascade);
CREATE TABLE sessions (id UUID NOT NULL, PRIMARY KEY("id"), issued_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP, expires_at timestamp NOT NULL, authenticated_at timestamp NOT NULL, identity_id UUID NOT NULL, FOREIGN KEY (identity_id) REFERENCES identities (id) ON DELETE cascade);
CREATE TABLE selfservice_login_requests (id UUID NOT NULL, PRIMARY KEY("id"), request_url VARCHAR (2048) NOT NULL, issued_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP, expires_at timestamp NOT NULL, active_method VARCHAR (32) NOT NULL, csrf_token VARCHAR (255) NOT NULL);
CREATE TABLE schema_migration (version VARCHAR (14) NOT NULL);
CREATE UNIQUE INDEX schema_migration_version_idx ON schema_migration (version);
