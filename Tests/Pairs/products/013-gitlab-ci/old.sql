CREATE SCHEMA gitlab_partitions_dynamic;
CREATE FUNCTION next_traversal_ids_sibling(traversal_ids integer[]) RETURNS integer[] LANGUAGE plpgsql IMMUTABLE STRICT AS $$
BEGIN
  return traversal_ids[1:array_length(traversal_ids, 1)-1] || ARRAY[traversal_ids[array_length(traversal_ids, 1)]+1];
END; $$;
CREATE TABLE namespaces (id serial PRIMARY KEY, name varchar NOT NULL, path varchar NOT NULL, owner_id integer, type varchar, parent_id integer, visibility_level int DEFAULT 20 NOT NULL, traversal_ids integer[] DEFAULT '{}'::integer[] NOT NULL);
ALTER TABLE namespaces ADD CONSTRAINT fk_7f813d8c90 FOREIGN KEY (parent_id) REFERENCES namespaces(id) ON DELETE 
CASCADE;
CREATE INDEX index_namespaces_on_traversal_ids ON namespaces USING gin (traversal_ids);
CREATE TABLE projects (id bigserial PRIMARY KEY, name varchar, path varchar, namespace_id 
integer
 NOT NULL REFERENCES namespaces, visibility_level int DEFAULT 0 NOT NULL, archived boolean DEFAULT false NOT NULL, star_count int DEFAULT 0 NOT NULL, description text, description_html text
);
CREATE TABLE ci_builds (id bigserial PRIMARY KEY, status varchar, name varchar, stage varchar, stage_idx int, tag boolean, project_id int, created_at timestamp, started_at timestamp, finished_at timestamp, allow_failure boolean DEFAULT false NOT NULL);
CREATE INDEX index_ci_builds_on_project_id_and_name_and_ref ON ci_builds (project_id, name);
CREATE TABLE audit_events (id bigserial, author_id int NOT NULL, entity_id int NOT NULL, entity_type varchar NOT NULL, details text, ip_address inet, created_at timestamp NOT NULL
, PRIMARY KEY (id, created_at)) PARTITION BY RANGE (created_at);
CREATE TABLE gitlab_partitions_dynamic.audit_events_000000 PARTITION OF audit_events FOR VALUES FROM (MINVALUE) TO ('2023-01-01');
CREATE TABLE gitlab_partitions_dynamic.audit_events_202301 PARTITION OF audit_events FOR VALUES FROM ('2023-01-01') TO ('2023-02-01');
CREATE INDEX analytics_index_audit_events_part_on_created_at_and_author_id ON audit_events (created_at, author_id);
