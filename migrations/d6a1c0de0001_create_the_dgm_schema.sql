-- revision: d6a1c0de0001
-- revises:
-- message: create the dgm schema
-- created: 2026-11-21 09:32:28Z
-- state: sha256:f27f09b6ee29080e06c1568f7e862c7f07df4d863e8d1f1fd62dcbad9418b8f5
-- proved: upgrade and downgrade on PostgreSQL 15.18

-- autogen: upgrade

CREATE SCHEMA dgm;

CREATE EXTENSION pgcrypto WITH SCHEMA public VERSION '1.3';

CREATE TYPE dgm.archive_status AS ENUM ('pending', 'evaluating', 'approved', 'deployed', 'rejected', 'rolled_back');

CREATE TYPE dgm.compliance_level AS ENUM ('compliant', 'needs_review', 'violation');

CREATE TYPE dgm.compliance_severity AS ENUM ('info', 'low', 'medium', 'high', 'critical');

CREATE TYPE dgm.metric_kind AS ENUM ('latency', 'throughput', 'error_rate', 'resource_usage', 'accuracy', 'safety');

CREATE TABLE dgm.constitutional_compliance_logs (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    archive_id uuid,
    principle text NOT NULL,
    level dgm.compliance_level NOT NULL,
    severity dgm.compliance_severity DEFAULT 'info'::dgm.compliance_severity NOT NULL,
    compliance_score numeric(4,3) NOT NULL,
    threshold numeric(4,3) DEFAULT 0.8 NOT NULL,
    constitutional_hash text NOT NULL,
    violations jsonb DEFAULT '[]'::jsonb NOT NULL,
    details jsonb DEFAULT '{}'::jsonb NOT NULL,
    assessed_by text,
    assessed_at timestamp with time zone DEFAULT now() NOT NULL,
    resolved_at timestamp with time zone,
    resolution text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT constitutional_compliance_logs_pkey PRIMARY KEY (id, assessed_at),
    CONSTRAINT compliance_score_range CHECK ((compliance_score >= (0)::numeric) AND (compliance_score <= (1)::numeric)),
    CONSTRAINT constitutional_hash_not_empty CHECK (btrim(constitutional_hash) <> ''::text),
    CONSTRAINT details_is_object CHECK (jsonb_typeof(details) = 'object'::text),
    CONSTRAINT principle_not_empty CHECK (btrim(principle) <> ''::text),
    CONSTRAINT resolution_is_whole CHECK ((resolved_at IS NULL) = (resolution IS NULL)),
    CONSTRAINT resolved_after_assessment CHECK (resolved_at >= assessed_at),
    CONSTRAINT threshold_range CHECK ((threshold >= (0)::numeric) AND (threshold <= (1)::numeric)),
    CONSTRAINT violation_has_severity CHECK ((level <> 'violation'::dgm.compliance_level) OR (severity > 'info'::dgm.compliance_severity)),
    CONSTRAINT violations_is_array CHECK (jsonb_typeof(violations) = 'array'::text)
);

ALTER TABLE dgm.constitutional_compliance_logs
    ADD COLUMN passed boolean GENERATED ALWAYS AS (compliance_score >= threshold) STORED;

CREATE TABLE dgm.dgm_archive (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    parent_id uuid,
    generation integer DEFAULT 0 NOT NULL,
    title text NOT NULL,
    description text,
    status dgm.archive_status DEFAULT 'pending'::dgm.archive_status NOT NULL,
    algorithm_changes jsonb DEFAULT '{}'::jsonb NOT NULL,
    performance_before jsonb DEFAULT '{}'::jsonb NOT NULL,
    performance_after jsonb DEFAULT '{}'::jsonb NOT NULL,
    compliance_score numeric(4,3) NOT NULL,
    safety_score numeric(4,3),
    constitutional_hash text NOT NULL,
    proposed_by text,
    decided_at timestamp with time zone,
    rollback_reason text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT dgm_archive_pkey PRIMARY KEY (id),
    CONSTRAINT algorithm_changes_is_object CHECK (jsonb_typeof(algorithm_changes) = 'object'::text),
    CONSTRAINT compliance_score_range CHECK ((compliance_score >= (0)::numeric) AND (compliance_score <= (1)::numeric)),
    CONSTRAINT constitutional_hash_not_empty CHECK (btrim(constitutional_hash) <> ''::text),
    CONSTRAINT generation_not_negative CHECK (generation >= 0),
    CONSTRAINT generation_of_roots CHECK ((parent_id IS NULL) OR (generation > 0)),
    CONSTRAINT parent_is_another CHECK (parent_id <> id),
    CONSTRAINT performance_is_object CHECK ((jsonb_typeof(performance_before) = 'object'::text) AND (jsonb_typeof(performance_after) = 'object'::text)),
    CONSTRAINT rollback_has_reason CHECK ((status <> 'rolled_back'::dgm.archive_status) OR (rollback_reason IS NOT NULL)),
    CONSTRAINT safety_score_range CHECK ((safety_score >= (0)::numeric) AND (safety_score <= (1)::numeric)),
    CONSTRAINT title_not_empty CHECK (btrim(title) <> ''::text)
);

CREATE TABLE dgm.performance_metrics (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    archive_id uuid,
    workspace_id uuid,
    kind dgm.metric_kind NOT NULL,
    metric_name text NOT NULL,
    value double precision NOT NULL,
    baseline_value double precision,
    unit text,
    tags jsonb DEFAULT '{}'::jsonb NOT NULL,
    recorded_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT performance_metrics_pkey PRIMARY KEY (id, recorded_at),
    CONSTRAINT error_rate_range CHECK ((kind <> 'error_rate'::dgm.metric_kind) OR ((value >= (0)::double precision) AND (value <= (1)::double precision))),
    CONSTRAINT metric_name_not_empty CHECK (btrim(metric_name) <> ''::text),
    CONSTRAINT tags_is_object CHECK (jsonb_typeof(tags) = 'object'::text),
    CONSTRAINT value_is_a_number CHECK (value <> 'NaN'::double precision)
);

ALTER TABLE dgm.performance_metrics
    ADD COLUMN change_ratio double precision GENERATED ALWAYS AS ((value - baseline_value) / NULLIF(abs(baseline_value), (0)::double precision)) STORED;

ALTER TABLE dgm.constitutional_compliance_logs
    ADD CONSTRAINT constitutional_compliance_logs_archive_fk FOREIGN KEY (archive_id) REFERENCES dgm.dgm_archive(id) ON DELETE RESTRICT;

ALTER TABLE dgm.dgm_archive
    ADD CONSTRAINT dgm_archive_parent_fk FOREIGN KEY (parent_id) REFERENCES dgm.dgm_archive(id) ON DELETE SET NULL;

ALTER TABLE dgm.performance_metrics
    ADD CONSTRAINT performance_metrics_archive_fk FOREIGN KEY (archive_id) REFERENCES dgm.dgm_archive(id) ON DELETE CASCADE;

COMMENT ON COLUMN dgm.constitutional_compliance_logs.archive_id IS 'The improvement that was assessed; null where it never came into the archive';

COMMENT ON COLUMN dgm.constitutional_compliance_logs.compliance_score IS 'From 0 to 1';

COMMENT ON COLUMN dgm.constitutional_compliance_logs.constitutional_hash IS 'The hash of the constitution that the score was assessed against';

COMMENT ON COLUMN dgm.constitutional_compliance_logs.details IS 'What the assessment was based on';

COMMENT ON COLUMN dgm.constitutional_compliance_logs.principle IS 'The principle of the constitution that was looked at';

COMMENT ON COLUMN dgm.constitutional_compliance_logs.threshold IS 'The least score that passes';

COMMENT ON COLUMN dgm.constitutional_compliance_logs.updated_at IS 'Kept by a trigger';

COMMENT ON COLUMN dgm.constitutional_compliance_logs.violations IS 'A list of findings, each an object';

COMMENT ON COLUMN dgm.dgm_archive.algorithm_changes IS 'What the improvement changes, by component';

COMMENT ON COLUMN dgm.dgm_archive.compliance_score IS 'From 0 to 1; the compliance trigger refuses less than 0.8';

COMMENT ON COLUMN dgm.dgm_archive.constitutional_hash IS 'The hash of the constitution that the score was assessed against';

COMMENT ON COLUMN dgm.dgm_archive.decided_at IS 'When the improvement was approved or rejected';

COMMENT ON COLUMN dgm.dgm_archive.generation IS 'How many ancestors there are';

COMMENT ON COLUMN dgm.dgm_archive.parent_id IS 'The improvement that this one builds on; null for a root';

COMMENT ON COLUMN dgm.dgm_archive.performance_after IS 'Measurements with the improvement, by metric';

COMMENT ON COLUMN dgm.dgm_archive.performance_before IS 'Measurements without the improvement, by metric';

COMMENT ON COLUMN dgm.dgm_archive.safety_score IS 'From 0 to 1; null until the safety checks have run';

COMMENT ON COLUMN dgm.dgm_archive.updated_at IS 'Kept by a trigger';

COMMENT ON COLUMN dgm.performance_metrics.archive_id IS 'The improvement that was measured; null for the system as it is';

COMMENT ON COLUMN dgm.performance_metrics.baseline_value IS 'The same metric before the change';

COMMENT ON COLUMN dgm.performance_metrics.change_ratio IS 'The change against the baseline; 0.1 is ten percent more';

COMMENT ON COLUMN dgm.performance_metrics.tags IS 'Labels of the measurement, such as service and host';

COMMENT ON COLUMN dgm.performance_metrics.workspace_id IS 'Where the measurement was taken; null outside workspaces';

COMMENT ON TYPE dgm.archive_status IS 'How far an archived improvement has come';

COMMENT ON TYPE dgm.compliance_level IS 'The outcome of a compliance assessment';

COMMENT ON TYPE dgm.compliance_severity IS 'How much a finding matters, from least to most';

COMMENT ON TYPE dgm.metric_kind IS 'What a metric measures';

COMMENT ON SCHEMA dgm IS 'Darwin Gödel Machine: improvements, their measurements and their constitutional compliance';

COMMENT ON TABLE dgm.constitutional_compliance_logs IS 'The audit trail of compliance assessments. The primary key holds the time, so that the table can be partitioned later';

COMMENT ON TABLE dgm.dgm_archive IS 'Improvements that were compliant enough to be considered, with their ancestry';

COMMENT ON TABLE dgm.performance_metrics IS 'Measurements, written once. The primary key holds the time, so that the table can be partitioned later';

-- autogen: downgrade

COMMENT ON SCHEMA dgm IS NULL;

-- NOTE drop-table: drops table dgm.constitutional_compliance_logs with all its rows
--   check: SELECT count(*) FROM dgm.constitutional_compliance_logs
DROP TABLE dgm.constitutional_compliance_logs;

-- NOTE drop-table: drops table dgm.performance_metrics with all its rows
--   check: SELECT count(*) FROM dgm.performance_metrics
DROP TABLE dgm.performance_metrics;

-- NOTE drop-table: drops table dgm.dgm_archive with all its rows
--   check: SELECT count(*) FROM dgm.dgm_archive
DROP TABLE dgm.dgm_archive;

DROP TYPE dgm.archive_status;

DROP TYPE dgm.compliance_level;

DROP TYPE dgm.compliance_severity;

DROP TYPE dgm.metric_kind;

DROP EXTENSION pgcrypto;

-- NOTE drop-schema: drops schema dgm
DROP SCHEMA dgm;
