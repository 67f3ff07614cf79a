CREATE TYPE plan_t AS ENUM ('free','startup'
,'scale'
,'enterprise');
CREATE TABLE posthog_organization (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    name varchar(64) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    plan plan_t DEFAULT 'free' NOT NULL,
    personalization jsonb NOT NULL,
    slug varchar(48) NOT NULL UNIQUE,
    session_cookie_age integer,
    default_role varchar(16) DEFAULT 'member' NOT NULL,
    usage jsonb
);
CREATE TABLE posthog_user (
    id serial PRIMARY KEY,
    first_name varchar(150) NOT NULL,
    email varchar(254) NOT NULL UNIQUE,
    date_joined timestamp with time zone NOT NULL,
    distinct_id varchar(200) UNIQUE,
    current_organization_id uuid,
    is_email_verified boolean,
    pending_email varchar(254),
    theme_mode varchar(20),
    partial_notification_settings jsonb,
    strapi_id integer,
    uuid uuid DEFAULT gen_random_uuid() NOT NULL UNIQUE
);
ALTER TABLE posthog_user ADD CONSTRAINT posthog_user_current_organization_id_fkey FOREIGN KEY (current_organization_id) REFERENCES posthog_organization ON DELETE SET NULL;
CREATE TABLE posthog_organizationmembership (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    level smallint NOT NULL,
    joined_at timestamp with time zone NOT NULL,
    organization_id uuid NOT NULL,
    user_id integer NOT NULL,
    UNIQUE (organization_id, user_id)
);
ALTER TABLE posthog_organizationmembership ADD CONSTRAINT posthog_organizationmembership_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES posthog_organization ON DELETE CASCADE;
CREATE INDEX idx_posthog_organizationmembership_organization_id ON posthog_organizationmembership USING btree (organization_id);
ALTER TABLE posthog_organizationmembership ADD CONSTRAINT posthog_organizationmembership_user_id_fkey FOREIGN KEY (user_id) REFERENCES posthog_user ON DELETE CASCADE;
CREATE INDEX idx_posthog_organizationmembership_user_id ON posthog_organizationmembership USING btree (user_id);
CREATE UNIQUE INDEX only_one_owner_per_organization ON posthog_organizationmembership (organization_id) WHERE level = 15;
CREATE TABLE posthog_project (
    id bigint PRIMARY KEY,
    organization_id uuid NOT NULL,
    name varchar(200) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CHECK (id > 0)
);
ALTER TABLE posthog_project ADD CONSTRAINT posthog_project_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES posthog_organization ON DELETE CASCADE;
CREATE SEQUENCE posthog_team_id_seq AS bigint;
CREATE TABLE posthog_team (
    id integer DEFAULT nextval('posthog_team_id_seq'::regclass) PRIMARY KEY,
    uuid uuid NOT NULL UNIQUE,
    api_token varchar(200) NOT NULL UNIQUE,
    name varchar(200) NOT NULL,
    app_urls varchar(200)[] NOT NULL,
    project_id bigint NOT NULL,
    organization_id uuid NOT NULL,
    timezone varchar(240) DEFAULT 'UTC' NOT NULL,
    session_recording_opt_in boolean NOT NULL,
    session_recording_sample_rate numeric(3,2) CHECK (session_recording_sample_rate >= 0 AND session_recording_sample_rate <= 1),
    person_on_events_v2 boolean,
    extra_settings jsonb,
    updated_at timestamp with time zone NOT NULL
);
ALTER TABLE posthog_team ADD CONSTRAINT posthog_team_project_id_fkey FOREIGN KEY (project_id) REFERENCES posthog_project ON DELETE CASCADE;
ALTER TABLE posthog_team ADD CONSTRAINT posthog_team_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES posthog_organization ON DELETE CASCADE;
CREATE TABLE posthog_eventdefinition (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    name varchar(400) NOT NULL,
    team_id integer NOT NULL,
    created_at timestamp with time zone,
    last_seen_at timestamp with time zone,
    volume_30_day integer,
    query_usage_30_day integer
);
ALTER TABLE posthog_eventdefinition ADD CONSTRAINT posthog_eventdefinition_team_id_fkey FOREIGN KEY (team_id) REFERENCES posthog_team ON DELETE CASCADE;
CREATE UNIQUE INDEX event_definition_proj_uniq ON posthog_eventdefinition (COALESCE(team_id, '-1'::integer), name);
CREATE TYPE property_type AS ENUM ('DateTime','String','Numeric','Boolean','Duration');
CREATE TABLE posthog_propertydefinition (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    name varchar(400) NOT NULL,
    team_id integer NOT NULL,
    is_numerical boolean NOT NULL,
    property_type property_type,
    type smallint DEFAULT 1 NOT NULL,
    group_type_index smallint,
    CONSTRAINT group_type_index_set CHECK (NOT (type = 3 AND group_type_index IS NULL))
);
ALTER TABLE posthog_propertydefinition ADD CONSTRAINT posthog_propertydefinition_team_id_fkey FOREIGN KEY (team_id) REFERENCES posthog_team ON DELETE CASCADE;
CREATE UNIQUE INDEX posthog_propertydefinition_uniq ON posthog_propertydefinition (team_id, name, type, COALESCE(group_type_index::integer, '-1'::integer));
CREATE TABLE posthog_eventproperty (
    id bigserial PRIMARY KEY,
    event varchar(400) NOT NULL,
    property varchar(400) NOT NULL,
    team_id integer NOT NULL,
    UNIQUE (team_id, event, property)
);
ALTER TABLE posthog_eventproperty ADD CONSTRAINT posthog_eventproperty_team_id_fkey FOREIGN KEY (team_id) REFERENCES posthog_team ON DELETE CASCADE;
CREATE TABLE posthog_person (
    id bigint GENERATED BY DEFAULT AS IDENTITY,
    created_at timestamp with time zone NOT NULL,
    properties jsonb NOT NULL,
    properties_last_updated_at jsonb,
    team_id integer NOT NULL,
    is_user_id integer,
    is_identified boolean DEFAULT false NOT NULL,
    uuid uuid NOT NULL,
    version bigint,
    PRIMARY KEY (team_id, id)
) PARTITION BY HASH (team_id);
CREATE TABLE posthog_person_p0 PARTITION OF posthog_person FOR VALUES WITH (modulus 6, remainder 0);
CREATE TABLE posthog_person_p1 PARTITION OF posthog_person FOR VALUES WITH (modulus 6, remainder 1);
CREATE TABLE posthog_person_p2 PARTITION OF posthog_person FOR VALUES WITH (modulus 6, remainder 2);
CREATE TABLE posthog_person_p3 PARTITION OF posthog_person FOR VALUES WITH (modulus 6, remainder 3);
CREATE TABLE posthog_person_p4 PARTITION OF posthog_person FOR VALUES WITH (modulus 6, remainder 4);
CREATE TABLE posthog_person_p5 PARTITION OF posthog_person FOR VALUES WITH (modulus 6, remainder 5);
CREATE INDEX posthog_person_email ON posthog_person ((properties ->> 'email'::text));
CREATE TABLE posthog_persondistinctid (
    id bigserial PRIMARY KEY,
    distinct_id varchar(400) NOT NULL,
    person_id bigint NOT NULL,
    team_id integer NOT NULL,
    version bigint,
    UNIQUE (team_id, distinct_id),
    FOREIGN KEY (team_id, person_id) REFERENCES posthog_person ON DELETE CASCADE
);
ALTER TABLE posthog_persondistinctid ADD CONSTRAINT posthog_persondistinctid_team_id_fkey FOREIGN KEY (team_id) REFERENCES posthog_team ON DELETE CASCADE;
CREATE TABLE posthog_group (
    id serial PRIMARY KEY,
    group_key varchar(400) NOT NULL,
    group_type_index integer NOT NULL,
    group_properties jsonb NOT NULL,
    created_at timestamp with time zone NOT NULL,
    version bigint NOT NULL,
    team_id integer NOT NULL,
    CONSTRAINT "unique team_id/group_key/group_type_index combo" UNIQUE (team_id, group_key, group_type_index)
);
ALTER TABLE posthog_group ADD CONSTRAINT posthog_group_team_id_fkey FOREIGN KEY (team_id) REFERENCES posthog_team ON DELETE CASCADE;
CREATE TABLE posthog_grouptypemapping (
    id serial PRIMARY KEY,
    group_type varchar(400) NOT NULL,
    group_type_index integer NOT NULL,
    team_id integer NOT NULL,
    UNIQUE (team_id, group_type),
    CONSTRAINT group_type_index_is_less_than_or_equal_5 CHECK (group_type_index <= 5)
);
ALTER TABLE posthog_grouptypemapping ADD CONSTRAINT posthog_grouptypemapping_team_id_fkey FOREIGN KEY (team_id) REFERENCES posthog_team ON DELETE CASCADE;
CREATE TABLE posthog_dashboard (
    id serial PRIMARY KEY,
    name varchar(400),
    description text DEFAULT '' NOT NULL,
    pinned boolean NOT NULL,
    team_id integer NOT NULL,
    deleted boolean NOT NULL,
    restriction_level smallint DEFAULT 21 NOT NULL,
    creation_mode varchar(16) DEFAULT 'default' NOT NULL,
    filters jsonb NOT NULL,
    variables jsonb
);
ALTER TABLE posthog_dashboard ADD CONSTRAINT posthog_dashboard_team_id_fkey FOREIGN KEY (team_id) REFERENCES posthog_team ON DELETE CASCADE;
CREATE TABLE posthog_insight (
    id serial PRIMARY KEY,
    name varchar(400),
    derived_name varchar(400),
    description varchar(400),
    filters jsonb NOT NULL,
    query jsonb,
    deleted boolean NOT NULL,
    saved boolean NOT NULL,
    short_id varchar(12) NOT NULL,
    team_id integer NOT NULL,
    created_by_id integer,
    last_modified_at timestamp with time zone NOT NULL,
    CONSTRAINT posthog_insight_short_id_uniq UNIQUE (team_id, short_id)
);
ALTER TABLE posthog_insight ADD CONSTRAINT posthog_insight_team_id_fkey FOREIGN KEY (team_id) REFERENCES posthog_team ON DELETE CASCADE;
ALTER TABLE posthog_insight ADD CONSTRAINT posthog_insight_created_by_id_fkey FOREIGN KEY (created_by_id) REFERENCES posthog_user ON DELETE SET NULL;
CREATE TABLE posthog_dashboardtile (id serial PRIMARY KEY, layouts jsonb NOT NULL, color varchar(400), insight_id integer REFERENCES posthog_insight ON DELETE CASCADE, dashboard_id integer NOT NULL REFERENCES posthog_dashboard ON DELETE CASCADE, text_id integer, deleted boolean, CONSTRAINT dash_tile_exactly_one_related_object CHECK ((insight_id IS NOT NULL AND text_id IS NULL) OR (insight_id IS NULL AND text_id IS NOT NULL)));
CREATE UNIQUE INDEX unique_dashboard_insight ON posthog_dashboardtile (dashboard_id, insight_id) WHERE insight_id IS NOT NULL;
CREATE TABLE posthog_featureflag (
    id serial PRIMARY KEY,
    name text NOT NULL,
    key varchar(400) NOT NULL,
    rollout_percentage integer,
    filters jsonb NOT NULL,
    created_at timestamp with time zone NOT NULL,
    deleted boolean NOT NULL,
    active boolean NOT NULL,
    team_id integer NOT NULL,
    created_by_id integer NOT NULL,
    CONSTRAINT "unique key for team" UNIQUE (team_id, key),
    ensure_experience_continuity boolean,
    version integer DEFAULT 1
);
ALTER TABLE posthog_featureflag ADD CONSTRAINT posthog_featureflag_team_id_fkey FOREIGN KEY (team_id) REFERENCES posthog_team ON DELETE CASCADE;
ALTER TABLE posthog_featureflag ADD CONSTRAINT posthog_featureflag_created_by_id_fkey FOREIGN KEY (created_by_id) REFERENCES posthog_user;
CREATE TABLE posthog_featureflaghashkeyoverride (
    id bigserial PRIMARY KEY,
    feature_flag_key varchar(400) NOT NULL,
    hash_key varchar(400) NOT NULL,
    person_id bigint NOT NULL,
    team_id integer NOT NULL,
    UNIQUE (team_id, person_id, feature_flag_key)
);
ALTER TABLE posthog_featureflaghashkeyoverride ADD CONSTRAINT posthog_featureflaghashkeyoverride_team_id_fkey FOREIGN KEY (team_id) REFERENCES posthog_team ON DELETE CASCADE;
CREATE TABLE posthog_annotation (
    id serial PRIMARY KEY,
    content varchar(400),
    date_marker timestamp with time zone,
    team_id integer NOT NULL,
    created_at timestamp with time zone,
    deleted boolean NOT NULL,
    scope varchar(24) DEFAULT 'dashboard_item' NOT NULL,
    dashboard_item_id integer,
    recording_id uuid
);
ALTER TABLE posthog_annotation ADD CONSTRAINT posthog_annotation_team_id_fkey FOREIGN KEY (team_id) REFERENCES posthog_team ON DELETE CASCADE;
ALTER TABLE posthog_annotation ADD CONSTRAINT posthog_annotation_dashboard_item_id_fkey FOREIGN KEY (dashboard_item_id) REFERENCES posthog_insight;
CREATE TABLE posthog_action (
    id serial PRIMARY KEY,
    name varchar(400),
    team_id integer NOT NULL,
    deleted boolean NOT NULL,
    steps_json jsonb,
    bytecode jsonb,
    bytecode_error text,
    pinned_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL
);
ALTER TABLE posthog_action ADD CONSTRAINT posthog_action_team_id_fkey FOREIGN KEY (team_id) REFERENCES posthog_team ON DELETE CASCADE;
CREATE TABLE posthog_cohort (
    id serial PRIMARY KEY,
    name varchar(400),
    groups jsonb NOT NULL,
    deleted boolean NOT NULL,
    team_id integer NOT NULL,
    last_calculation timestamp with time zone,
    errors_calculating integer NOT NULL,
    is_static boolean NOT NULL,
    query jsonb,
    version integer,
    count integer
);
ALTER TABLE posthog_cohort ADD CONSTRAINT posthog_cohort_team_id_fkey FOREIGN KEY (team_id) REFERENCES posthog_team ON DELETE CASCADE;
CREATE TABLE posthog_cohortpeople (id bigserial PRIMARY KEY, cohort_id integer NOT NULL REFERENCES posthog_cohort ON DELETE CASCADE, person_id bigint NOT NULL, version integer);
CREATE INDEX posthog_cohortpeople_idx ON posthog_cohortpeople (cohort_id, person_id);
CREATE TABLE posthog_plugin (
    id serial PRIMARY KEY,
    name varchar(200),
    description text,
    url varchar(800) UNIQUE,
    config_schema jsonb NOT NULL,
    tag varchar(200),
    archive bytea,
    organization_id uuid,
    is_global boolean DEFAULT false NOT NULL,
    capabilities jsonb DEFAULT '{}' NOT NULL,
    metrics jsonb,
    public_jobs jsonb
);
ALTER TABLE posthog_plugin ADD CONSTRAINT posthog_plugin_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES posthog_organization ON DELETE CASCADE;
CREATE TABLE posthog_pluginconfig (
    id serial PRIMARY KEY,
    enabled boolean NOT NULL,
    "order" integer NOT NULL,
    config jsonb NOT NULL,
    error jsonb,
    plugin_id integer NOT NULL,
    team_id integer
);
ALTER TABLE posthog_pluginconfig ADD CONSTRAINT posthog_pluginconfig_plugin_id_fkey FOREIGN KEY (plugin_id) REFERENCES posthog_plugin ON DELETE CASCADE;
ALTER TABLE posthog_pluginconfig ADD CONSTRAINT posthog_pluginconfig_team_id_fkey FOREIGN KEY (team_id) REFERENCES posthog_team ON DELETE CASCADE;
CREATE VIEW person_lookup AS SELECT d.team_id, d.distinct_id, p.uuid, p.properties ->> 'email' AS email FROM posthog_persondistinctid d JOIN posthog_person p ON p.id = d.person_id AND p.team_id = d.team_id;
CREATE MATERIALIZED VIEW team_persons AS SELECT team_id, count(*) AS persons FROM posthog_person GROUP BY team_id WITH NO DATA;
CREATE FUNCTION should_update_person_props(p_id bigint, props jsonb) RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT properties IS DISTINCT FROM props FROM posthog_person WHERE id = p_id LIMIT 1 $$;

