-- revision: d6a1c0de0002
-- revises: d6a1c0de0001
-- message: bandit, workspace, configuration and aggregation
-- created: 2026-11-21 09:32:30Z
-- state: sha256:d0f29acdd08b27627a7c7ad6fc6d4c3e392bd854175d0aa6c93d469d73e5c305
-- proved: upgrade and downgrade on PostgreSQL 15.18

-- autogen: upgrade

CREATE TYPE dgm.bandit_algorithm_kind AS ENUM ('epsilon_greedy', 'ucb1', 'thompson_sampling', 'exp3', 'conservative');

CREATE TYPE dgm.configuration_category AS ENUM ('safety', 'compliance', 'bandit', 'workspace', 'performance', 'monitoring', 'integration');

CREATE TYPE dgm.configuration_value_type AS ENUM ('boolean', 'number', 'string', 'object', 'array');

CREATE TYPE dgm.workspace_status AS ENUM ('created', 'active', 'testing', 'completed', 'failed', 'archived');

CREATE TABLE dgm.bandit_states (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    context text DEFAULT 'global'::text NOT NULL,
    algorithm dgm.bandit_algorithm_kind NOT NULL,
    arm text NOT NULL,
    is_enabled boolean DEFAULT true NOT NULL,
    pulls bigint DEFAULT 0 NOT NULL,
    successes bigint DEFAULT 0 NOT NULL,
    total_reward double precision DEFAULT 0 NOT NULL,
    alpha double precision DEFAULT 1 NOT NULL,
    beta double precision DEFAULT 1 NOT NULL,
    exploration_rate numeric(4,3) DEFAULT 0.1 NOT NULL,
    safety_threshold numeric(4,3) DEFAULT 0.8 NOT NULL,
    parameters jsonb DEFAULT '{}'::jsonb NOT NULL,
    last_pulled_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT bandit_states_pkey PRIMARY KEY (id),
    CONSTRAINT bandit_states_arm_key UNIQUE (context, algorithm, arm),
    CONSTRAINT arm_not_empty CHECK (btrim(arm) <> ''::text),
    CONSTRAINT beta_parameters_positive CHECK ((alpha > (0)::double precision) AND (beta > (0)::double precision)),
    CONSTRAINT context_not_empty CHECK (btrim(context) <> ''::text),
    CONSTRAINT exploration_rate_range CHECK ((exploration_rate >= (0)::numeric) AND (exploration_rate <= (1)::numeric)),
    CONSTRAINT parameters_is_object CHECK (jsonb_typeof(parameters) = 'object'::text),
    CONSTRAINT safety_threshold_range CHECK ((safety_threshold >= (0)::numeric) AND (safety_threshold <= (1)::numeric)),
    CONSTRAINT successes_range CHECK ((successes >= 0) AND (successes <= pulls)),
    CONSTRAINT untouched_without_pulls CHECK ((pulls > 0) OR ((total_reward = (0)::double precision) AND (last_pulled_at IS NULL)))
);

ALTER TABLE dgm.bandit_states
    ADD COLUMN mean_reward double precision GENERATED ALWAYS AS (total_reward / (NULLIF(pulls, 0))::double precision) STORED;

CREATE TABLE dgm.improvement_workspaces (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    archive_id uuid,
    status dgm.workspace_status DEFAULT 'created'::dgm.workspace_status NOT NULL,
    settings jsonb DEFAULT '{}'::jsonb NOT NULL,
    resource_limits jsonb DEFAULT '{}'::jsonb NOT NULL,
    safety_threshold numeric(4,3) DEFAULT 0.8 NOT NULL,
    constitutional_hash text NOT NULL,
    failure_reason text,
    started_at timestamp with time zone,
    finished_at timestamp with time zone,
    expires_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT improvement_workspaces_pkey PRIMARY KEY (id),
    CONSTRAINT improvement_workspaces_name_key UNIQUE (name),
    CONSTRAINT constitutional_hash_not_empty CHECK (btrim(constitutional_hash) <> ''::text),
    CONSTRAINT failure_has_reason CHECK ((status <> 'failed'::dgm.workspace_status) OR (failure_reason IS NOT NULL)),
    CONSTRAINT finished_after_start CHECK (finished_at >= started_at),
    CONSTRAINT finished_when_done CHECK ((status <> ALL (ARRAY['completed'::dgm.workspace_status, 'failed'::dgm.workspace_status])) OR (finished_at IS NOT NULL)),
    CONSTRAINT name_not_empty CHECK (btrim(name) <> ''::text),
    CONSTRAINT resource_limits_is_object CHECK (jsonb_typeof(resource_limits) = 'object'::text),
    CONSTRAINT safety_threshold_range CHECK ((safety_threshold >= (0)::numeric) AND (safety_threshold <= (1)::numeric)),
    CONSTRAINT settings_is_object CHECK (jsonb_typeof(settings) = 'object'::text)
);

CREATE TABLE dgm.metric_aggregation_windows (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    duration interval NOT NULL,
    retention interval NOT NULL,
    is_enabled boolean DEFAULT true NOT NULL,
    description text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT metric_aggregation_windows_pkey PRIMARY KEY (id),
    CONSTRAINT metric_aggregation_windows_name_key UNIQUE (name),
    CONSTRAINT duration_positive CHECK (duration > '00:00:00'::interval),
    CONSTRAINT name_not_empty CHECK (btrim(name) <> ''::text),
    CONSTRAINT retention_covers_duration CHECK (retention >= duration)
);

CREATE TABLE dgm.metric_aggregations (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    window_id uuid NOT NULL,
    kind dgm.metric_kind NOT NULL,
    metric_name text NOT NULL,
    bucket_start timestamp with time zone NOT NULL,
    bucket_end timestamp with time zone NOT NULL,
    sample_count bigint DEFAULT 0 NOT NULL,
    minimum double precision,
    maximum double precision,
    average double precision,
    standard_deviation double precision,
    median double precision,
    percentile_95 double precision,
    percentile_99 double precision,
    tags jsonb DEFAULT '{}'::jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT metric_aggregations_pkey PRIMARY KEY (id),
    CONSTRAINT metric_aggregations_bucket_key UNIQUE (window_id, metric_name, bucket_start),
    CONSTRAINT average_in_range CHECK ((average >= minimum) AND (average <= maximum)),
    CONSTRAINT bucket_in_order CHECK (bucket_end > bucket_start),
    CONSTRAINT metric_name_not_empty CHECK (btrim(metric_name) <> ''::text),
    CONSTRAINT numbers_with_samples CHECK ((sample_count = 0) = (average IS NULL)),
    CONSTRAINT percentiles_in_order CHECK ((median <= percentile_95) AND (percentile_95 <= percentile_99)),
    CONSTRAINT sample_count_not_negative CHECK (sample_count >= 0),
    CONSTRAINT standard_deviation_not_negative CHECK (standard_deviation >= (0)::double precision),
    CONSTRAINT tags_is_object CHECK (jsonb_typeof(tags) = 'object'::text)
);

CREATE TABLE dgm.system_configurations (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    key text NOT NULL,
    value jsonb NOT NULL,
    value_type dgm.configuration_value_type NOT NULL,
    category dgm.configuration_category NOT NULL,
    description text,
    minimum numeric,
    maximum numeric,
    requires_approval boolean DEFAULT false NOT NULL,
    is_sensitive boolean DEFAULT false NOT NULL,
    updated_by text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT system_configurations_pkey PRIMARY KEY (id),
    CONSTRAINT system_configurations_key_key UNIQUE (key),
    CONSTRAINT bounds_in_order CHECK (minimum <= maximum),
    CONSTRAINT bounds_need_number CHECK ((value_type = 'number'::dgm.configuration_value_type) OR ((minimum IS NULL) AND (maximum IS NULL))),
    CONSTRAINT key_is_plain CHECK (key ~ '^[a-z][a-z0-9_]*$'::text),
    CONSTRAINT value_has_type CHECK (jsonb_typeof(value) = (value_type)::text),
    CONSTRAINT value_in_bounds CHECK (
CASE
    WHEN (jsonb_typeof(value) = 'number'::text) THEN (((value)::numeric >= COALESCE(minimum, (value)::numeric)) AND ((value)::numeric <= COALESCE(maximum, (value)::numeric)))
    ELSE true
END)
);

ALTER TABLE dgm.improvement_workspaces
    ADD CONSTRAINT improvement_workspaces_archive_fk FOREIGN KEY (archive_id) REFERENCES dgm.dgm_archive(id) ON DELETE SET NULL;

ALTER TABLE dgm.metric_aggregations
    ADD CONSTRAINT metric_aggregations_window_fk FOREIGN KEY (window_id) REFERENCES dgm.metric_aggregation_windows(id) ON DELETE CASCADE;

-- NOTE add-foreign-key: fails where (workspace_id) has no row in dgm.improvement_workspaces
ALTER TABLE dgm.performance_metrics
    ADD CONSTRAINT performance_metrics_workspace_fk FOREIGN KEY (workspace_id) REFERENCES dgm.improvement_workspaces(id) ON DELETE SET NULL;

COMMENT ON COLUMN dgm.bandit_states.alpha IS 'The first parameter of the beta distribution in Thompson sampling';

COMMENT ON COLUMN dgm.bandit_states.arm IS 'The strategy that can be chosen';

COMMENT ON COLUMN dgm.bandit_states.beta IS 'The second parameter of the beta distribution in Thompson sampling';

COMMENT ON COLUMN dgm.bandit_states.context IS 'The service or area in which the strategies compete';

COMMENT ON COLUMN dgm.bandit_states.exploration_rate IS 'From 0 to 1; how often an arm is tried against what was learned';

COMMENT ON COLUMN dgm.bandit_states.mean_reward IS 'The reward of one pull; null before the first';

COMMENT ON COLUMN dgm.bandit_states.parameters IS 'Further parameters of the algorithm';

COMMENT ON COLUMN dgm.bandit_states.pulls IS 'How often the arm was chosen';

COMMENT ON COLUMN dgm.bandit_states.safety_threshold IS 'From 0 to 1; results with a lower safety score earn nothing';

COMMENT ON COLUMN dgm.bandit_states.successes IS 'How often it led to an improvement';

COMMENT ON COLUMN dgm.bandit_states.updated_at IS 'Kept by a trigger';

COMMENT ON COLUMN dgm.improvement_workspaces.archive_id IS 'The improvement that is worked on';

COMMENT ON COLUMN dgm.improvement_workspaces.constitutional_hash IS 'The hash of the constitution that is in force in the workspace';

COMMENT ON COLUMN dgm.improvement_workspaces.expires_at IS 'When the workspace may be cleaned up; null for never';

COMMENT ON COLUMN dgm.improvement_workspaces.resource_limits IS 'Limits of memory, processors and time, by name';

COMMENT ON COLUMN dgm.improvement_workspaces.safety_threshold IS 'From 0 to 1; work stops where the safety score falls below';

COMMENT ON COLUMN dgm.improvement_workspaces.settings IS 'How the workspace is set up';

COMMENT ON COLUMN dgm.improvement_workspaces.updated_at IS 'Kept by a trigger';

COMMENT ON COLUMN dgm.metric_aggregation_windows.duration IS 'How much time one aggregate covers';

COMMENT ON COLUMN dgm.metric_aggregation_windows.retention IS 'How long aggregates are kept';

COMMENT ON COLUMN dgm.metric_aggregation_windows.updated_at IS 'Kept by a trigger';

COMMENT ON COLUMN dgm.metric_aggregations.bucket_end IS 'The first moment after the bucket';

COMMENT ON COLUMN dgm.metric_aggregations.bucket_start IS 'The first moment of the bucket';

COMMENT ON COLUMN dgm.metric_aggregations.tags IS 'The labels that all measurements of the bucket share';

COMMENT ON COLUMN dgm.metric_aggregations.updated_at IS 'Kept by a trigger';

COMMENT ON COLUMN dgm.system_configurations.is_sensitive IS 'Whether the value is kept out of logs and dashboards';

COMMENT ON COLUMN dgm.system_configurations.maximum IS 'The greatest value of a number; null for no limit';

COMMENT ON COLUMN dgm.system_configurations.minimum IS 'The least value of a number; null for no limit';

COMMENT ON COLUMN dgm.system_configurations.requires_approval IS 'Whether a change has to pass governance first';

COMMENT ON COLUMN dgm.system_configurations.updated_at IS 'Kept by a trigger';

COMMENT ON COLUMN dgm.system_configurations.value IS 'Any JSON value of the stated type; update it as in SET value = ''0.9''';

COMMENT ON TYPE dgm.bandit_algorithm_kind IS 'How the next improvement strategy is chosen';

COMMENT ON TYPE dgm.configuration_category IS 'The part of the system that a configuration belongs to';

COMMENT ON TYPE dgm.configuration_value_type IS 'The JSON type of a configuration''s value, in the words of jsonb_typeof()';

COMMENT ON TYPE dgm.workspace_status IS 'The life of an improvement workspace';

COMMENT ON TABLE dgm.bandit_states IS 'What the bandit algorithms have learned about each improvement strategy';

COMMENT ON TABLE dgm.improvement_workspaces IS 'Isolated places where an improvement is built and tried before it goes anywhere else';

COMMENT ON TABLE dgm.metric_aggregation_windows IS 'The lengths of time over which metrics are summed up';

COMMENT ON TABLE dgm.metric_aggregations IS 'Metrics summed up over windows of time, so that dashboards need not read every measurement';

COMMENT ON TABLE dgm.system_configurations IS 'Settings of the system that can be changed while it runs';

-- autogen: downgrade

ALTER TABLE dgm.performance_metrics
    DROP CONSTRAINT performance_metrics_workspace_fk;

-- NOTE drop-table: drops table dgm.bandit_states with all its rows
--   check: SELECT count(*) FROM dgm.bandit_states
DROP TABLE dgm.bandit_states;

-- NOTE drop-table: drops table dgm.improvement_workspaces with all its rows
--   check: SELECT count(*) FROM dgm.improvement_workspaces
DROP TABLE dgm.improvement_workspaces;

-- NOTE drop-table: drops table dgm.metric_aggregations with all its rows
--   check: SELECT count(*) FROM dgm.metric_aggregations
DROP TABLE dgm.metric_aggregations;

-- NOTE drop-table: drops table dgm.metric_aggregation_windows with all its rows
--   check: SELECT count(*) FROM dgm.metric_aggregation_windows
DROP TABLE dgm.metric_aggregation_windows;

-- NOTE drop-table: drops table dgm.system_configurations with all its rows
--   check: SELECT count(*) FROM dgm.system_configurations
DROP TABLE dgm.system_configurations;

DROP TYPE dgm.bandit_algorithm_kind;

DROP TYPE dgm.configuration_category;

DROP TYPE dgm.configuration_value_type;

DROP TYPE dgm.workspace_status;
