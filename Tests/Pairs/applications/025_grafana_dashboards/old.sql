CREATE SEQUENCE dashboard_id_seq1 START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
CREATE TABLE dashboard (
    id integer NOT NULL DEFAULT nextval('dashboard_id_seq1'),
    version integer NOT NULL,
    slug character varying(189) NOT NULL,
    title character varying(255) NOT NULL,
    data text NOT NULL,
    account_id bigint NOT NULL,
    created timestamp without time zone NOT NULL,
    updated timestamp without time zone NOT NULL
);
ALTER SEQUENCE dashboard_id_seq1 OWNED BY dashboard.id;
ALTER TABLE ONLY dashboard ADD CONSTRAINT dashboard_pkey1 PRIMARY KEY (id);
CREATE INDEX "IDX_dashboard_account_id" ON dashboard (account_id);
CREATE UNIQUE INDEX "UQE_dashboard_account_id_slug" ON dashboard (account_id, slug);
CREATE TABLE dashboard_tag (
    id serial PRIMARY KEY,
    dashboard_id bigint NOT NULL,
    term character varying(50) NOT NULL
);
CREATE UNIQUE INDEX "UQE_dashboard_tag_dasboard_id_term" ON dashboard_tag (dashboard_id, term);
CREATE TABLE account (id serial PRIMARY KEY, login varchar(255) NOT NULL UNIQUE, email varchar(255) NOT NULL, password varchar(50), is_grafana_admin boolean, created timestamp NOT NULL, updated timestamp NOT NULL);
CREATE TABLE account_user (id serial PRIMARY KEY, account_id bigint NOT NULL, user_id bigint NOT NULL, role varchar(20) NOT NULL);
CREATE INDEX "IDX_account_user_account_id" ON account_user (account_id);
CREATE TABLE dashboard_version (
    id serial PRIMARY KEY,
    dashboard_id bigint NOT NULL,
    parent_version integer NOT NULL,
    version integer NOT NULL,
    created timestamp NOT NULL,
    message text NOT NULL,
    data text NOT NULL
);
CREATE UNIQUE INDEX "UQE_dashboard_version_dashboard_id_version" ON dashboard_version (dashboard_id, version);
CREATE TABLE star (id serial PRIMARY KEY, user_id bigint NOT NULL, dashboard_id bigint NOT NULL);
CREATE UNIQUE INDEX "UQE_star_user_id_dashboard_id" ON star (user_id, dashboard_id);
