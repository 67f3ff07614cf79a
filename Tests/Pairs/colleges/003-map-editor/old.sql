CREATE EXTENSION btree_gist;
CREATE EXTENSION hstore;
CREATE TYPE nwr_enum AS ENUM ('Node', 'Way', 'Relation');
CREATE TYPE gpx_visibility_enum AS ENUM ('private', 'public', 'trackable', 'identifiable');
CREATE TYPE user_status_enum AS ENUM ('pending', 'active', 'confirmed', 'suspended', 'deleted');
CREATE TYPE format_enum AS ENUM ('html', 'markdown', 'text');
CREATE TYPE user_role_enum AS ENUM ('administrator', 'moderator');
CREATE TYPE note_status_enum AS ENUM ('open', 'closed', 'hidden');
CREATE TYPE note_event_enum AS ENUM ('opened', 'closed', 'reopened', 'commented', 'hidden');
CREATE TYPE issue_status_enum AS ENUM ('open', 'ignored', 'resolved');
CREATE FUNCTION tile_for_point(scaled_lat integer, scaled_lon integer) RETURNS bigint LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
  x int8; y int8;
BEGIN
  x := round(((scaled_lon / 10000000.0) + 180.0) * 65535.0 / 360.0);
  y := round(((scaled_lat / 10000000.0) + 90.0) * 65535.0 / 180.0);
  RETURN (x << 16) | y;
END $$;
CREATE TABLE users (
    id bigserial PRIMARY KEY,
    email text NOT NULL UNIQUE,
    pass_crypt text NOT NULL,
    display_name text NOT NULL UNIQUE,
    creation_time timestamp without time zone NOT NULL,
    status user_status_enum DEFAULT 'pending' NOT NULL,
    home_lat double precision,
    home_lon double precision,
    home_zoom smallint DEFAULT 3,
    languages text,
    description text DEFAULT '' NOT NULL,
    description_format format_enum DEFAULT 'markdown' NOT NULL,
    changesets_count integer DEFAULT 0 NOT NULL
);
CREATE TABLE user_roles (
    id bigserial PRIMARY KEY,
    user_id bigint NOT NULL,
    role user_role_enum NOT NULL,
    granter_id bigint NOT NULL,
    CONSTRAINT user_roles_id_role_unique UNIQUE (user_id, role)
);
CREATE TABLE user_blocks (
    id bigserial PRIMARY KEY,
    user_id bigint NOT NULL,
    creator_id bigint NOT NULL,
    reason text NOT NULL,
    ends_at timestamp without time zone NOT NULL,
    needs_view boolean DEFAULT false NOT NULL,
    revoker_id bigint
);
CREATE INDEX user_blocks_user_id_idx ON user_blocks (user_id);
CREATE TABLE user_tokens (
    id bigserial PRIMARY KEY,
    user_id bigint NOT NULL,
    token text NOT NULL UNIQUE,
    expiry timestamp without time zone NOT NULL,
    referer text
);
CREATE INDEX user_tokens_user_id_idx ON user_tokens (user_id);
CREATE TABLE user_preferences (
    user_id bigint NOT NULL,
    k text NOT NULL,
    v text NOT NULL,
    PRIMARY KEY (user_id, k)
);
CREATE TABLE friends (
    id bigserial PRIMARY KEY,
    user_id bigint NOT NULL,
    friend_user_id bigint NOT NULL
);
CREATE INDEX friends_user_id_idx ON friends (user_id);
CREATE INDEX friends_friend_user_id_idx ON friends (friend_user_id);
CREATE TABLE messages (
    id bigserial PRIMARY KEY,
    from_user_id bigint NOT NULL,
    to_user_id bigint NOT NULL,
    title text NOT NULL,
    body text NOT NULL,
    sent_on timestamp without time zone NOT NULL,
    message_read boolean DEFAULT false NOT NULL,
    body_format format_enum DEFAULT 'markdown' NOT NULL
);
CREATE INDEX messages_from_user_id_idx ON messages (from_user_id);
CREATE INDEX messages_to_user_id_idx ON messages (to_user_id);
CREATE TABLE changesets (
    id bigserial PRIMARY KEY,
    user_id bigint NOT NULL,
    created_at timestamp without time zone NOT NULL,
    min_lat integer,
    max_lat integer,
    min_lon integer,
    max_lon integer,
    closed_at timestamp without time zone NOT NULL,
    num_changes integer DEFAULT 0 NOT NULL
);
CREATE INDEX changesets_user_id_idx ON changesets (user_id);
CREATE TABLE changeset_tags (
    changeset_id bigint NOT NULL,
    k text DEFAULT '' NOT NULL,
    v text DEFAULT '' NOT NULL
);
CREATE INDEX changeset_tags_changeset_id_idx ON changeset_tags (changeset_id);
CREATE TABLE changeset_comments (
    id serial PRIMARY KEY,
    changeset_id bigint NOT NULL,
    author_id bigint NOT NULL,
    body text NOT NULL,
    created_at timestamp without time zone NOT NULL,
    visible boolean NOT NULL
);
CREATE TABLE changesets_subscribers (
    subscriber_id bigint NOT NULL,
    changeset_id bigint NOT NULL
);
CREATE INDEX changesets_subscribers_subscriber_id_idx ON changesets_subscribers (subscriber_id);
CREATE INDEX changesets_subscribers_changeset_id_idx ON changesets_subscribers (changeset_id);
CREATE TABLE current_nodes (
    id bigserial PRIMARY KEY,
    latitude integer NOT NULL,
    longitude integer NOT NULL,
    changeset_id bigint NOT NULL,
    visible boolean NOT NULL,
    "timestamp" timestamp without time zone NOT NULL,
    tile bigint NOT NULL,
    version bigint NOT NULL
);
CREATE TABLE current_node_tags (
    node_id bigint NOT NULL,
    k text DEFAULT '' NOT NULL,
    v text DEFAULT '' NOT NULL,
    PRIMARY KEY (node_id, k)
);
CREATE TABLE current_ways (
    id bigserial PRIMARY KEY,
    changeset_id bigint NOT NULL,
    "timestamp" timestamp without time zone NOT NULL,
    visible boolean NOT NULL,
    version bigint NOT NULL
);
CREATE TABLE current_way_nodes (
    way_id bigint NOT NULL,
    node_id bigint NOT NULL,
    sequence_id bigint NOT NULL,
    PRIMARY KEY (way_id, sequence_id)
);
CREATE INDEX current_way_nodes_node_id_idx ON current_way_nodes (node_id);
CREATE TABLE current_way_tags (
    way_id bigint NOT NULL,
    k text DEFAULT '' NOT NULL,
    v text DEFAULT '' NOT NULL,
    PRIMARY KEY (way_id, k)
);
CREATE TABLE current_relations (
    id bigserial PRIMARY KEY,
    changeset_id bigint NOT NULL,
    "timestamp" timestamp without time zone NOT NULL,
    visible boolean NOT NULL,
    version bigint NOT NULL
);
CREATE TABLE current_relation_members (
    relation_id bigint NOT NULL,
    member_type nwr_enum NOT NULL,
    member_id bigint NOT NULL,
    member_role text NOT NULL,
    sequence_id integer DEFAULT 0 NOT NULL,
    PRIMARY KEY (relation_id, member_type, member_id, member_role, sequence_id)
);
CREATE TABLE current_relation_tags (
    relation_id bigint NOT NULL,
    k text DEFAULT '' NOT NULL,
    v text DEFAULT '' NOT NULL,
    PRIMARY KEY (relation_id, k)
);
CREATE TABLE redactions (
    id serial PRIMARY KEY,
    title text NOT NULL,
    description text NOT NULL,
    user_id bigint NOT NULL,
    description_format format_enum DEFAULT 'markdown' NOT NULL
);
CREATE TABLE nodes (
    node_id bigint NOT NULL,
    latitude integer NOT NULL,
    longitude integer NOT NULL,
    changeset_id bigint NOT NULL,
    visible boolean NOT NULL,
    "timestamp" timestamp without time zone NOT NULL,
    tile bigint NOT NULL,
    version bigint NOT NULL,
    redaction_id integer,
    PRIMARY KEY (node_id, version)
);
CREATE INDEX nodes_changeset_id_idx ON nodes (changeset_id);
CREATE INDEX nodes_timestamp_idx ON nodes ("timestamp");
CREATE INDEX nodes_tile_idx ON nodes (tile);
CREATE TABLE node_tags (
    node_id bigint NOT NULL,
    version bigint NOT NULL,
    k text DEFAULT '' NOT NULL,
    v text DEFAULT '' NOT NULL,
    PRIMARY KEY (node_id, version, k),
    CONSTRAINT node_tags_id_fkey FOREIGN KEY (node_id, version) REFERENCES nodes(node_id, version)
);
CREATE TABLE ways (
    way_id bigint NOT NULL,
    changeset_id bigint NOT NULL,
    "timestamp" timestamp without time zone NOT NULL,
    version bigint NOT NULL,
    visible boolean DEFAULT true NOT NULL,
    redaction_id integer,
    PRIMARY KEY (way_id, version)
);
CREATE INDEX ways_changeset_id_idx ON ways (changeset_id);
CREATE INDEX ways_timestamp_idx ON ways ("timestamp");
CREATE TABLE way_nodes (
    way_id bigint NOT NULL,
    node_id bigint NOT NULL,
    version bigint NOT NULL,
    sequence_id bigint NOT NULL,
    PRIMARY KEY (way_id, version, sequence_id),
    CONSTRAINT way_nodes_id_fkey FOREIGN KEY (way_id, version) REFERENCES ways(way_id, version)
);
CREATE INDEX way_nodes_node_id_idx ON way_nodes (node_id);
CREATE TABLE way_tags (
    way_id bigint NOT NULL,
    k text NOT NULL,
    v text NOT NULL,
    version bigint NOT NULL,
    PRIMARY KEY (way_id, version, k),
    FOREIGN KEY (way_id, version) REFERENCES ways(way_id, version)
);
CREATE TABLE relations (
    relation_id bigint NOT NULL,
    changeset_id bigint NOT NULL,
    "timestamp" timestamp without time zone NOT NULL,
    version bigint NOT NULL,
    visible boolean DEFAULT true NOT NULL,
    redaction_id integer,
    PRIMARY KEY (relation_id, version)
);
CREATE INDEX relations_changeset_id_idx ON relations (changeset_id);
CREATE INDEX relations_timestamp_idx ON relations ("timestamp");
CREATE TABLE gpx_files (
    id bigserial PRIMARY KEY,
    user_id bigint NOT NULL,
    visible boolean DEFAULT true NOT NULL,
    name text DEFAULT '' NOT NULL,
    size bigint,
    latitude double precision,
    longitude double precision,
    "timestamp" timestamp without time zone NOT NULL,
    description text DEFAULT '' NOT NULL,
    inserted boolean NOT NULL,
    visibility gpx_visibility_enum DEFAULT 'public' NOT NULL
);
CREATE INDEX gpx_files_user_id_idx ON gpx_files (user_id);
CREATE INDEX gpx_files_timestamp_idx ON gpx_files ("timestamp");
CREATE TABLE gpx_file_tags (
    id bigserial PRIMARY KEY,
    gpx_id bigint NOT NULL,
    tag text NOT NULL
);
CREATE INDEX gpx_file_tags_gpx_id_idx ON gpx_file_tags (gpx_id);
CREATE TABLE gps_points (
    altitude double precision,
    trackid integer NOT NULL,
    latitude integer NOT NULL,
    longitude integer NOT NULL,
    gpx_id bigint NOT NULL,
    "timestamp" timestamp without time zone,
    tile bigint
);
CREATE INDEX gps_points_gpx_id_idx ON gps_points (gpx_id);
CREATE INDEX gps_points_tile_idx ON gps_points (tile);
CREATE TABLE notes (
    id bigserial PRIMARY KEY,
    latitude integer NOT NULL,
    longitude integer NOT NULL,
    tile bigint NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    created_at timestamp without time zone NOT NULL,
    status note_status_enum NOT NULL,
    closed_at timestamp without time zone
);
CREATE INDEX notes_updated_at_idx ON notes (updated_at);
CREATE INDEX notes_created_at_idx ON notes (created_at);
CREATE TABLE note_comments (
    id bigserial PRIMARY KEY,
    note_id bigint NOT NULL,
    visible boolean NOT NULL,
    created_at timestamp without time zone NOT NULL,
    author_ip inet,
    author_id bigint,
    body text,
    event note_event_enum
);
CREATE INDEX note_comments_note_id_idx ON note_comments (note_id);
CREATE INDEX note_comments_created_at_idx ON note_comments (created_at);
CREATE TABLE diary_entries (
    id bigserial PRIMARY KEY,
    user_id bigint NOT NULL,
    title text NOT NULL,
    body text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    latitude double precision,
    longitude double precision,
    language_code character varying(255) DEFAULT 'en' NOT NULL,
    visible boolean DEFAULT true NOT NULL,
    body_format format_enum DEFAULT 'markdown' NOT NULL
);
CREATE TABLE diary_comments (
    id bigserial PRIMARY KEY,
    diary_entry_id bigint NOT NULL,
    user_id bigint NOT NULL,
    body text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    visible boolean DEFAULT true NOT NULL
);
CREATE TABLE languages (
    code character varying(255) NOT NULL PRIMARY KEY,
    english_name text NOT NULL,
    native_name text
);
CREATE TABLE reports (
    id serial PRIMARY KEY,
    issue_id integer NOT NULL,
    user_id integer NOT NULL,
    details text NOT NULL,
    category text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE INDEX reports_issue_id_idx ON reports (issue_id);
CREATE TABLE issues (
    id serial PRIMARY KEY,
    reportable_type text NOT NULL,
    reportable_id integer NOT NULL,
    reported_user_id integer,
    assigned_role user_role_enum NOT NULL,
    status issue_status_enum DEFAULT 'open' NOT NULL,
    reports_count integer DEFAULT 0,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE oauth_applications (
    id bigserial PRIMARY KEY,
    owner_id bigint NOT NULL,
    name text NOT NULL,
    uid text NOT NULL UNIQUE,
    secret text NOT NULL,
    scopes text DEFAULT '' NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE oauth_access_tokens (
    id bigserial PRIMARY KEY,
    resource_owner_id bigint,
    application_id bigint NOT NULL,
    token text NOT NULL UNIQUE,
    expires_in integer,
    revoked_at timestamp without time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
ALTER TABLE user_roles ADD CONSTRAINT user_roles_user_id_fkey FOREIGN KEY (user_id) REFERENCES users;
ALTER TABLE user_roles ADD CONSTRAINT user_roles_granter_id_fkey FOREIGN KEY (granter_id) REFERENCES users;
ALTER TABLE user_blocks ADD CONSTRAINT user_blocks_user_id_fkey FOREIGN KEY (user_id) REFERENCES users;
ALTER TABLE user_blocks ADD CONSTRAINT user_blocks_creator_id_fkey FOREIGN KEY (creator_id) REFERENCES users;
ALTER TABLE user_blocks ADD CONSTRAINT user_blocks_revoker_id_fkey FOREIGN KEY (revoker_id) REFERENCES users;
ALTER TABLE user_tokens ADD CONSTRAINT user_tokens_user_id_fkey FOREIGN KEY (user_id) REFERENCES users;
ALTER TABLE user_preferences ADD CONSTRAINT user_preferences_user_id_fkey FOREIGN KEY (user_id) REFERENCES users;
ALTER TABLE friends ADD CONSTRAINT friends_user_id_fkey FOREIGN KEY (user_id) REFERENCES users;
ALTER TABLE friends ADD CONSTRAINT friends_friend_user_id_fkey FOREIGN KEY (friend_user_id) REFERENCES users;
ALTER TABLE messages ADD CONSTRAINT messages_from_user_id_fkey FOREIGN KEY (from_user_id) REFERENCES users;
ALTER TABLE messages ADD CONSTRAINT messages_to_user_id_fkey FOREIGN KEY (to_user_id) REFERENCES users;
ALTER TABLE changesets ADD CONSTRAINT changesets_user_id_fkey FOREIGN KEY (user_id) REFERENCES users;
ALTER TABLE changeset_tags ADD CONSTRAINT changeset_tags_changeset_id_fkey FOREIGN KEY (changeset_id) REFERENCES changesets;
ALTER TABLE changeset_comments ADD CONSTRAINT changeset_comments_changeset_id_fkey FOREIGN KEY (changeset_id) REFERENCES changesets;
ALTER TABLE changeset_comments ADD CONSTRAINT changeset_comments_author_id_fkey FOREIGN KEY (author_id) REFERENCES users;
ALTER TABLE changesets_subscribers ADD CONSTRAINT changesets_subscribers_subscriber_id_fkey FOREIGN KEY (subscriber_id) REFERENCES users;
ALTER TABLE changesets_subscribers ADD CONSTRAINT changesets_subscribers_changeset_id_fkey FOREIGN KEY (changeset_id) REFERENCES changesets;
ALTER TABLE current_nodes ADD CONSTRAINT current_nodes_changeset_id_fkey FOREIGN KEY (changeset_id) REFERENCES changesets;
ALTER TABLE current_node_tags ADD CONSTRAINT current_node_tags_node_id_fkey FOREIGN KEY (node_id) REFERENCES current_nodes;
ALTER TABLE current_ways ADD CONSTRAINT current_ways_changeset_id_fkey FOREIGN KEY (changeset_id) REFERENCES changesets;
ALTER TABLE current_way_nodes ADD CONSTRAINT current_way_nodes_way_id_fkey FOREIGN KEY (way_id) REFERENCES current_ways;
ALTER TABLE current_way_nodes ADD CONSTRAINT current_way_nodes_node_id_fkey FOREIGN KEY (node_id) REFERENCES current_nodes;
ALTER TABLE current_way_tags ADD CONSTRAINT current_way_tags_way_id_fkey FOREIGN KEY (way_id) REFERENCES current_ways;
ALTER TABLE current_relations ADD CONSTRAINT current_relations_changeset_id_fkey FOREIGN KEY (changeset_id) REFERENCES changesets;
ALTER TABLE current_relation_members ADD CONSTRAINT current_relation_members_relation_id_fkey FOREIGN KEY (relation_id) REFERENCES current_relations;
ALTER TABLE current_relation_tags ADD CONSTRAINT current_relation_tags_relation_id_fkey FOREIGN KEY (relation_id) REFERENCES current_relations;
ALTER TABLE redactions ADD CONSTRAINT redactions_user_id_fkey FOREIGN KEY (user_id) REFERENCES users;
ALTER TABLE nodes ADD CONSTRAINT nodes_changeset_id_fkey FOREIGN KEY (changeset_id) REFERENCES changesets;
ALTER TABLE nodes ADD CONSTRAINT nodes_redaction_id_fkey FOREIGN KEY (redaction_id) REFERENCES redactions;
ALTER TABLE ways ADD CONSTRAINT ways_changeset_id_fkey FOREIGN KEY (changeset_id) REFERENCES changesets;
ALTER TABLE ways ADD CONSTRAINT ways_redaction_id_fkey FOREIGN KEY (redaction_id) REFERENCES redactions;
ALTER TABLE relations ADD CONSTRAINT relations_changeset_id_fkey FOREIGN KEY (changeset_id) REFERENCES changesets;
ALTER TABLE relations ADD CONSTRAINT relations_redaction_id_fkey FOREIGN KEY (redaction_id) REFERENCES redactions;
ALTER TABLE gpx_files ADD CONSTRAINT gpx_files_user_id_fkey FOREIGN KEY (user_id) REFERENCES users;
ALTER TABLE gpx_file_tags ADD CONSTRAINT gpx_file_tags_gpx_id_fkey FOREIGN KEY (gpx_id) REFERENCES gpx_files;
ALTER TABLE gps_points ADD CONSTRAINT gps_points_gpx_id_fkey FOREIGN KEY (gpx_id) REFERENCES gpx_files;
ALTER TABLE note_comments ADD CONSTRAINT note_comments_note_id_fkey FOREIGN KEY (note_id) REFERENCES notes;
ALTER TABLE note_comments ADD CONSTRAINT note_comments_author_id_fkey FOREIGN KEY (author_id) REFERENCES users;
ALTER TABLE diary_entries ADD CONSTRAINT diary_entries_user_id_fkey FOREIGN KEY (user_id) REFERENCES users;
ALTER TABLE diary_comments ADD CONSTRAINT diary_comments_diary_entry_id_fkey FOREIGN KEY (diary_entry_id) REFERENCES diary_entries;
ALTER TABLE diary_comments ADD CONSTRAINT diary_comments_user_id_fkey FOREIGN KEY (user_id) REFERENCES users;
ALTER TABLE reports ADD CONSTRAINT reports_issue_id_fkey FOREIGN KEY (issue_id) REFERENCES issues;
ALTER TABLE reports ADD CONSTRAINT reports_user_id_fkey FOREIGN KEY (user_id) REFERENCES users;
ALTER TABLE issues ADD CONSTRAINT issues_reported_user_id_fkey FOREIGN KEY (reported_user_id) REFERENCES users;
ALTER TABLE oauth_applications ADD CONSTRAINT oauth_applications_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES users;
ALTER TABLE oauth_access_tokens ADD CONSTRAINT oauth_access_tokens_resource_owner_id_fkey FOREIGN KEY (resource_owner_id) REFERENCES users;
ALTER TABLE oauth_access_tokens ADD CONSTRAINT oauth_access_tokens_application_id_fkey FOREIGN KEY (application_id) REFERENCES oauth_applications;
CREATE INDEX users_display_name_canonical_idx ON users (lower(display_name));
CREATE INDEX changesets_bbox_idx ON changesets USING gist (min_lat, max_lat, min_lon, max_lon);
CREATE INDEX notes_tile_status_idx ON notes (tile, status);
CREATE INDEX note_comments_body_idx ON note_comments USING gin (to_tsvector('english'::regconfig, body));
