CREATE EXTENSION "uuid-ossp";
CREATE TYPE plan_t AS ENUM ('free','startup'
,'enterprise');
CREATE TABLE posthog_organization (
    id uuid DEFAULT uuid_generate_v4() PRIMARY KEY,
    name varchar(64) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    plan plan_t DEFAULT 'free' NOT NULL,
    personalization jsonb NOT NULL
);
CREATE TABLE posthog_user (
    id serial PRIMARY KEY,
    first_name varchar(150) NOT NULL,
    email varchar(254) NOT NULL UNIQUE,
    date_joined timestamp with time zone NOT NULL,
    distinct_id varchar(200) UNIQUE,
    current_organization_id uuid,
    temporary_token varchar(200) UNIQUE,
    email_opt_in boolean NOT NULL
);
ALTER TABLE posthog_user ADD CONSTRAINT posthog_user_current_organization_id_fkey FOREIGN KEY (current_organization_id) REFERENCES posthog_organization ON DELETE SET NULL;
CREATE TABLE posthog_organizationmembership (
    id uuid DEFAULT uuid_generate_v4() PRIMARY KEY,
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
CREATE TABLE posthog_team (
    id serial PRIMARY KEY,
    api_token varchar(200) NOT NULL UNIQUE,
    name varchar(200) NOT NULL,
    app_urls varchar(200)[] NOT NULL,
    event_names jsonb NOT NULL,
    organization_id uuid,
    slack_webhook varchar(500),
    opt_out_capture boolean NOT NULL,
    updated_at timestamp with time zone NOT NULL
);
ALTER TABLE posthog_team ADD CONSTRAINT posthog_team_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES posthog_organization ON DELETE CASCADE;
CREATE TABLE posthog_event (
    id serial PRIMARY KEY,
    event varchar(200),
    distinct_id varchar(200) NOT NULL,
    properties jsonb NOT NULL,
    elements jsonb,
    timestamp timestamp with time zone NOT NULL,
    team_id integer NOT NULL,
    ip varchar(200),
    site_url text
);
ALTER TABLE posthog_event ADD CONSTRAINT posthog_event_team_id_fkey FOREIGN KEY (team_id) REFERENCES posthog_team ON DELETE CASCADE;
CREATE INDEX posthog_event_idx ON posthog_event (team_id, timestamp, event);
CREATE INDEX posthog_event_props ON posthog_event USING gin (properties);
CREATE TABLE posthog_element (
    id serial PRIMARY KEY,
    text varchar(10000),
    tag_name varchar(1000),
    href varchar(10000),
    attr_id varchar(10000),
    nth_child integer,
    attributes jsonb NOT NULL,
    event_id integer,
    "order" integer
);
ALTER TABLE posthog_element ADD CONSTRAINT posthog_element_event_id_fkey FOREIGN KEY (event_id) REFERENCES posthog_event ON DELETE CASCADE;
CREATE TABLE posthog_person (
    id serial PRIMARY KEY,
    created_at timestamp with time zone NOT NULL,
    properties jsonb NOT NULL,
    team_id integer NOT NULL,
    is_user_id integer,
    uuid uuid NOT NULL
);
ALTER TABLE posthog_person ADD CONSTRAINT posthog_person_team_id_fkey FOREIGN KEY (team_id) REFERENCES posthog_team ON DELETE CASCADE;
CREATE INDEX idx_posthog_person_team_id ON posthog_person USING btree (team_id);
ALTER TABLE posthog_person ADD CONSTRAINT posthog_person_is_user_id_fkey FOREIGN KEY (is_user_id) REFERENCES posthog_user ON DELETE SET NULL;
CREATE TABLE posthog_persondistinctid (
    id serial PRIMARY KEY,
    distinct_id varchar(400) NOT NULL,
    person_id integer NOT NULL,
    team_id integer NOT NULL,
    UNIQUE (team_id, distinct_id)
);
ALTER TABLE posthog_persondistinctid ADD CONSTRAINT posthog_persondistinctid_person_id_fkey FOREIGN KEY (person_id) REFERENCES posthog_person ON DELETE CASCADE;
CREATE INDEX idx_posthog_persondistinctid_person_id ON posthog_persondistinctid USING btree (person_id);
ALTER TABLE posthog_persondistinctid ADD CONSTRAINT posthog_persondistinctid_team_id_fkey FOREIGN KEY (team_id) REFERENCES posthog_team ON DELETE CASCADE;
CREATE TABLE posthog_funnel (
    id serial PRIMARY KEY,
    name varchar(400),
    filters jsonb NOT NULL,
    deleted boolean NOT NULL,
    team_id integer NOT NULL,
    created_by_id integer
);
ALTER TABLE posthog_funnel ADD CONSTRAINT posthog_funnel_team_id_fkey FOREIGN KEY (team_id) REFERENCES posthog_team ON DELETE CASCADE;
ALTER TABLE posthog_funnel ADD CONSTRAINT posthog_funnel_created_by_id_fkey FOREIGN KEY (created_by_id) REFERENCES posthog_user;
CREATE TABLE posthog_dashboarditem (
    id serial PRIMARY KEY,
    name varchar(400),
    filters jsonb NOT NULL,
    "order" integer,
    deleted boolean NOT NULL,
    team_id integer NOT NULL,
    dashboard_id integer,
    type varchar(400),
    color varchar(400),
    layouts jsonb NOT NULL,
    funnel integer
);
ALTER TABLE posthog_dashboarditem ADD CONSTRAINT posthog_dashboarditem_team_id_fkey FOREIGN KEY (team_id) REFERENCES posthog_team ON DELETE CASCADE;
ALTER TABLE posthog_dashboarditem ADD CONSTRAINT posthog_dashboarditem_funnel_fkey FOREIGN KEY (funnel) REFERENCES posthog_funnel ON DELETE SET NULL;
CREATE TABLE posthog_dashboard (
    id serial PRIMARY KEY,
    name varchar(400),
    pinned boolean NOT NULL,
    team_id integer NOT NULL,
    deleted boolean NOT NULL,
    share_token varchar(400),
    is_shared boolean NOT NULL
);
ALTER TABLE posthog_dashboard ADD CONSTRAINT posthog_dashboard_team_id_fkey FOREIGN KEY (team_id) REFERENCES posthog_team ON DELETE CASCADE;
ALTER TABLE posthog_dashboarditem ADD CONSTRAINT dashitem_dash FOREIGN KEY (dashboard_id) REFERENCES posthog_dashboard(id) ON DELETE CASCADE;
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
    CONSTRAINT "unique key for team" UNIQUE (team_id, key)
);
ALTER TABLE posthog_featureflag ADD CONSTRAINT posthog_featureflag_team_id_fkey FOREIGN KEY (team_id) REFERENCES posthog_team ON DELETE CASCADE;
ALTER TABLE posthog_featureflag ADD CONSTRAINT posthog_featureflag_created_by_id_fkey FOREIGN KEY (created_by_id) REFERENCES posthog_user;
CREATE TABLE posthog_annotation (
    id serial PRIMARY KEY,
    content varchar(400),
    date_marker timestamp with time zone,
    team_id integer NOT NULL,
    created_at timestamp with time zone,
    deleted boolean NOT NULL,
    apply_all boolean,
    dashboard_item_id integer,
    CHECK (content <> '')
);
ALTER TABLE posthog_annotation ADD CONSTRAINT posthog_annotation_team_id_fkey FOREIGN KEY (team_id) REFERENCES posthog_team ON DELETE CASCADE;
ALTER TABLE posthog_annotation ADD CONSTRAINT posthog_annotation_dashboard_item_id_fkey FOREIGN KEY (dashboard_item_id) REFERENCES posthog_dashboarditem;
CREATE TABLE posthog_action (
    id serial PRIMARY KEY,
    name varchar(400),
    team_id integer NOT NULL,
    deleted boolean NOT NULL,
    post_to_slack boolean NOT NULL,
    created_at timestamp with time zone NOT NULL
);
ALTER TABLE posthog_action ADD CONSTRAINT posthog_action_team_id_fkey FOREIGN KEY (team_id) REFERENCES posthog_team ON DELETE CASCADE;
CREATE TABLE posthog_actionstep (
    id serial PRIMARY KEY,
    action_id integer NOT NULL,
    event varchar(400),
    url varchar(400),
    url_matching varchar(400),
    selector varchar(400),
    tag_name varchar(400)
);
ALTER TABLE posthog_actionstep ADD CONSTRAINT posthog_actionstep_action_id_fkey FOREIGN KEY (action_id) REFERENCES posthog_action ON DELETE CASCADE;
CREATE INDEX idx_posthog_actionstep_action_id ON posthog_actionstep USING btree (action_id);
CREATE TABLE posthog_action_events (id serial PRIMARY KEY, action_id integer NOT NULL REFERENCES posthog_action, event_id integer NOT NULL REFERENCES posthog_event, UNIQUE (action_id, event_id));
CREATE TABLE posthog_cohort (
    id serial PRIMARY KEY,
    name varchar(400),
    groups jsonb NOT NULL,
    deleted boolean NOT NULL,
    team_id integer NOT NULL,
    last_calculation timestamp with time zone,
    errors_calculating integer NOT NULL,
    is_static boolean NOT NULL
);
ALTER TABLE posthog_cohort ADD CONSTRAINT posthog_cohort_team_id_fkey FOREIGN KEY (team_id) REFERENCES posthog_team ON DELETE CASCADE;
CREATE TABLE posthog_cohortpeople (id serial PRIMARY KEY, cohort_id integer NOT NULL REFERENCES posthog_cohort, person_id integer NOT NULL REFERENCES posthog_person);
CREATE INDEX posthog_cohortpeople_idx ON posthog_cohortpeople (cohort_id, person_id);
CREATE TABLE posthog_plugin (
    id serial PRIMARY KEY,
    name varchar(200),
    description text,
    url varchar(800) UNIQUE,
    config_schema jsonb NOT NULL,
    tag varchar(200),
    archive bytea,
    organization_id uuid
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
CREATE VIEW events_with_person AS SELECT e.id, e.event, e.timestamp, p.uuid, p.properties FROM posthog_event e JOIN posthog_persondistinctid d ON d.distinct_id::text = e.distinct_id::text AND d.team_id = e.team_id JOIN posthog_person p ON p.id = d.person_id;
CREATE MATERIALIZED VIEW daily_active AS SELECT timestamp::date AS day, count(DISTINCT uuid) AS users FROM events_with_person GROUP BY 1;

