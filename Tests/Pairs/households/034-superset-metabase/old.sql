CREATE TABLE ab_user (id integer PRIMARY KEY, first_name varchar(64) NOT NULL, last_name varchar(64) NOT NULL, username varchar(64) NOT NULL UNIQUE, active boolean, email varchar(
64
) NOT NULL UNIQUE, login_count integer, created_on timestamp);
CREATE SEQUENCE ab_user_id_seq;
CREATE TABLE ab_role (id integer PRIMARY KEY, name varchar(64) NOT NULL UNIQUE);
CREATE TABLE ab_user_role (id integer PRIMARY KEY, user_id integer REFERENCES ab_user
, role_id integer REFERENCES ab_role, UNIQUE (user_id, role_id));
CREATE TABLE clusters (
    id serial PRIMARY KEY,
    cluster_name varchar(250) NOT NULL UNIQUE,
    broker_host varchar(255),
    created_on timestamp,
    changed_on timestamp,
    created_by_fk integer,
    changed_by_fk integer
);
ALTER TABLE clusters ADD CONSTRAINT clusters_created_by_fk_fkey FOREIGN KEY (created_by_fk) REFERENCES ab_user;
ALTER TABLE clusters ADD CONSTRAINT clusters_changed_by_fk_fkey FOREIGN KEY (changed_by_fk) REFERENCES ab_user;
CREATE TABLE datasources (
    id serial PRIMARY KEY,
    datasource_name varchar(250) NOT NULL,
    is_hidden boolean,
    cluster_name varchar(250) NOT NULL,
    created_on timestamp,
    changed_on timestamp,
    created_by_fk integer,
    changed_by_fk integer,
    FOREIGN KEY (cluster_name) REFERENCES clusters(cluster_name),
    UNIQUE (cluster_name, datasource_name)
);
ALTER TABLE datasources ADD CONSTRAINT datasources_created_by_fk_fkey FOREIGN KEY (created_by_fk) REFERENCES ab_user;
ALTER TABLE datasources ADD CONSTRAINT datasources_changed_by_fk_fkey FOREIGN KEY (changed_by_fk) REFERENCES ab_user;
CREATE TABLE dbs (
    id serial PRIMARY KEY,
    database_name varchar(250) NOT NULL UNIQUE,
    sqlalchemy_uri varchar(1024) NOT NULL,
    cache_timeout integer,
    created_on timestamp,
    changed_on timestamp,
    created_by_fk integer,
    changed_by_fk integer,
    extra text,
    password bytea,
    perm varchar(1000)
);
ALTER TABLE dbs ADD CONSTRAINT dbs_created_by_fk_fkey FOREIGN KEY (created_by_fk) REFERENCES ab_user;
ALTER TABLE dbs ADD CONSTRAINT dbs_changed_by_fk_fkey FOREIGN KEY (changed_by_fk) REFERENCES ab_user;
CREATE TABLE tables (
    id serial PRIMARY KEY,
    table_name varchar(250) NOT NULL,
    schema varchar(255),
    database_id integer NOT NULL,
    sql text,
    is_featured boolean,
    filter_select_enabled boolean,
    perm varchar(1000),
    created_on timestamp,
    changed_on timestamp,
    created_by_fk integer,
    changed_by_fk integer,
    CONSTRAINT _customer_location_uc UNIQUE (database_id, schema, table_name)
);
ALTER TABLE tables ADD CONSTRAINT tables_database_id_fkey FOREIGN KEY (database_id) REFERENCES dbs;
ALTER TABLE tables ADD CONSTRAINT tables_created_by_fk_fkey FOREIGN KEY (created_by_fk) REFERENCES ab_user;
ALTER TABLE tables ADD CONSTRAINT tables_changed_by_fk_fkey FOREIGN KEY (changed_by_fk) REFERENCES ab_user;
CREATE TABLE table_columns (
    id serial PRIMARY KEY,
    table_id integer,
    column_name varchar(255) NOT NULL,
    is_dttm boolean,
    type varchar(32),
    groupby boolean,
    expression text,
    count_distinct boolean,
    sum boolean,
    avg boolean,
    max boolean
);
ALTER TABLE table_columns ADD CONSTRAINT table_columns_table_id_fkey FOREIGN KEY (table_id) REFERENCES tables;
CREATE TABLE sql_metrics (
    id serial PRIMARY KEY,
    metric_name varchar(255) NOT NULL,
    expression text NOT NULL,
    table_id integer,
    is_restricted boolean
);
ALTER TABLE sql_metrics ADD CONSTRAINT sql_metrics_table_id_fkey FOREIGN KEY (table_id) REFERENCES tables;
CREATE INDEX ix_sql_metrics_table_id ON sql_metrics USING btree (table_id);
CREATE TABLE slices (
    id serial PRIMARY KEY,
    slice_name varchar(250),
    viz_type varchar(250),
    params text,
    created_on timestamp,
    changed_on timestamp,
    created_by_fk integer,
    changed_by_fk integer,
    datasource_type varchar(200),
    table_id integer,
    druid_datasource_id integer
);
ALTER TABLE slices ADD CONSTRAINT slices_created_by_fk_fkey FOREIGN KEY (created_by_fk) REFERENCES ab_user;
ALTER TABLE slices ADD CONSTRAINT slices_changed_by_fk_fkey FOREIGN KEY (changed_by_fk) REFERENCES ab_user;
ALTER TABLE slices ADD CONSTRAINT slices_table_id_fkey FOREIGN KEY (table_id) REFERENCES tables;
ALTER TABLE slices ADD CONSTRAINT slices_druid_datasource_id_fkey FOREIGN KEY (druid_datasource_id) REFERENCES datasources;
CREATE TABLE dashboards (id serial PRIMARY KEY, dashboard_title varchar(500), position_json text, css text, slug varchar(255) UNIQUE, json_metadata text, created_on timestamp);
CREATE TABLE dashboard_slices (id serial PRIMARY KEY, dashboard_id integer REFERENCES dashboards ON DELETE CASCADE, slice_id integer REFERENCES slices ON DELETE CASCADE
);
CREATE TABLE query (id serial PRIMARY KEY, client_id varchar(11) NOT NULL UNIQUE, database_id integer NOT NULL REFERENCES dbs, name varchar(256), tab_name varchar(256), user_id integer REFERENCES ab_user, status varchar(16), sql text, start_time numeric(20,6), end_time numeric(20,6), changed_on timestamp);
CREATE INDEX ti_user_id_changed_on ON query (user_id, changed_on);
CREATE VIEW slow_queries AS SELECT q.id, u.username, q.end_time - q.start_time AS took FROM query q LEFT JOIN ab_user u ON u.id = q.user_id
WHERE q.end_time - q.start_time > 60::numeric
;
CREATE VIEW slow_by_user AS SELECT username, count(*) AS n, max(took) AS worst FROM slow_queries GROUP BY username;
