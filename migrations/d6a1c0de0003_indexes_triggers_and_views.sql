-- revision: d6a1c0de0003
-- revises: d6a1c0de0002
-- message: indexes, triggers and views
-- created: 2026-11-21 09:32:33Z
-- state: sha256:b588f96ba78acd1884f6578228d226656154f5062083d0f01f12f5ccee2d207c
-- proved: upgrade and downgrade on PostgreSQL 15.18

-- autogen: upgrade

CREATE FUNCTION dgm.touch_updated_at()
    RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN
    NEW.updated_at := now();
    RETURN NEW;
END
$$;

CREATE FUNCTION dgm.validate_constitutional_compliance()
    RETURNS trigger
    LANGUAGE plpgsql
    AS $$DECLARE
    minimum_score CONSTANT numeric := 0.8;
BEGIN
    IF NEW.constitutional_hash IS NULL OR btrim(NEW.constitutional_hash) = '' THEN
        RAISE EXCEPTION 'the constitutional hash of % is empty', TG_TABLE_NAME
            USING ERRCODE = 'check_violation',
                  HINT = 'State the hash of the constitution that the row was assessed against.';
    END IF;

    IF NEW.compliance_score < minimum_score THEN
        RAISE EXCEPTION 'compliance score % is below the minimum of %', NEW.compliance_score, minimum_score
            USING ERRCODE = 'check_violation',
                  HINT = 'Record the finding in dgm.constitutional_compliance_logs instead.';
    END IF;

    RETURN NEW;
END
$$;

CREATE INDEX ix_bandit_states_parameters ON dgm.bandit_states USING gin (parameters jsonb_path_ops);

CREATE INDEX ix_bandit_states_ranking ON dgm.bandit_states USING btree (context, algorithm, mean_reward DESC) WHERE (is_enabled);

CREATE INDEX ix_bandit_states_recent ON dgm.bandit_states USING btree (last_pulled_at DESC) WHERE (last_pulled_at IS NOT NULL);

CREATE INDEX ix_dgm_archive_best ON dgm.dgm_archive USING btree (compliance_score DESC, safety_score DESC);

CREATE INDEX ix_dgm_archive_changes ON dgm.dgm_archive USING gin (algorithm_changes jsonb_path_ops);

CREATE INDEX ix_dgm_archive_created ON dgm.dgm_archive USING btree (created_at DESC);

CREATE INDEX ix_dgm_archive_hash ON dgm.dgm_archive USING btree (constitutional_hash);

CREATE INDEX ix_dgm_archive_open ON dgm.dgm_archive USING btree (status, created_at DESC) INCLUDE (title) WHERE (status = ANY (ARRAY['pending'::dgm.archive_status, 'evaluating'::dgm.archive_status]));

CREATE INDEX ix_dgm_archive_parent ON dgm.dgm_archive USING btree (parent_id) WHERE (parent_id IS NOT NULL);

CREATE INDEX ix_dgm_archive_performance ON dgm.dgm_archive USING gin (performance_after jsonb_path_ops);

CREATE INDEX ix_dgm_archive_title ON dgm.dgm_archive USING btree (lower(title));

CREATE INDEX ix_improvement_workspaces_archive ON dgm.improvement_workspaces USING btree (archive_id);

CREATE INDEX ix_improvement_workspaces_expiry ON dgm.improvement_workspaces USING btree (expires_at) WHERE ((expires_at IS NOT NULL) AND (status <> 'archived'::dgm.workspace_status));

CREATE INDEX ix_improvement_workspaces_running ON dgm.improvement_workspaces USING btree (status, started_at DESC) WHERE (status = ANY (ARRAY['active'::dgm.workspace_status, 'testing'::dgm.workspace_status]));

CREATE INDEX ix_improvement_workspaces_settings ON dgm.improvement_workspaces USING gin (settings jsonb_path_ops);

CREATE INDEX ix_metric_aggregation_windows_enabled ON dgm.metric_aggregation_windows USING btree (duration) WHERE (is_enabled);

CREATE INDEX ix_metric_aggregations_dashboard ON dgm.metric_aggregations USING btree (metric_name, window_id, bucket_start DESC) INCLUDE (average, percentile_95);

CREATE INDEX ix_metric_aggregations_expiry ON dgm.metric_aggregations USING btree (bucket_end);

CREATE INDEX ix_metric_aggregations_tags ON dgm.metric_aggregations USING gin (tags jsonb_path_ops);

CREATE INDEX ix_system_configurations_category ON dgm.system_configurations USING btree (category, key);

CREATE INDEX ix_system_configurations_governed ON dgm.system_configurations USING btree (updated_at DESC) WHERE (requires_approval);

CREATE INDEX ix_system_configurations_value ON dgm.system_configurations USING gin (value jsonb_path_ops);

CREATE VIEW dgm.latest_metrics AS
 SELECT DISTINCT ON (metric.metric_name, metric.archive_id) metric.metric_name,
    metric.archive_id,
    metric.kind,
    metric.value,
    metric.baseline_value,
    metric.change_ratio,
    metric.unit,
    metric.recorded_at
   FROM dgm.performance_metrics metric
  ORDER BY metric.metric_name, metric.archive_id, metric.recorded_at DESC, metric.id DESC;

CREATE VIEW dgm.open_archive AS
 SELECT archive.id,
    archive.parent_id,
    archive.title,
    archive.status,
    archive.compliance_score,
    archive.safety_score,
    archive.created_at,
    ( SELECT count(*) AS count
           FROM dgm.constitutional_compliance_logs log
          WHERE ((log.archive_id = archive.id) AND (log.level <> 'compliant'::dgm.compliance_level) AND (log.resolved_at IS NULL))) AS unresolved_findings
   FROM dgm.dgm_archive archive
  WHERE (archive.status = ANY (ARRAY['pending'::dgm.archive_status, 'evaluating'::dgm.archive_status]));

CREATE TRIGGER trigger_touch_bandit_states
    BEFORE UPDATE ON dgm.bandit_states
    FOR EACH ROW
    EXECUTE FUNCTION dgm.touch_updated_at();

CREATE TRIGGER trigger_touch_constitutional_compliance_logs
    BEFORE UPDATE ON dgm.constitutional_compliance_logs
    FOR EACH ROW
    EXECUTE FUNCTION dgm.touch_updated_at();

CREATE TRIGGER trigger_touch_dgm_archive
    BEFORE UPDATE ON dgm.dgm_archive
    FOR EACH ROW
    EXECUTE FUNCTION dgm.touch_updated_at();

CREATE TRIGGER trigger_validate_dgm_archive_compliance
    BEFORE INSERT OR UPDATE ON dgm.dgm_archive
    FOR EACH ROW
    EXECUTE FUNCTION dgm.validate_constitutional_compliance();

CREATE TRIGGER trigger_touch_improvement_workspaces
    BEFORE UPDATE ON dgm.improvement_workspaces
    FOR EACH ROW
    EXECUTE FUNCTION dgm.touch_updated_at();

CREATE TRIGGER trigger_touch_metric_aggregation_windows
    BEFORE UPDATE ON dgm.metric_aggregation_windows
    FOR EACH ROW
    EXECUTE FUNCTION dgm.touch_updated_at();

CREATE TRIGGER trigger_touch_metric_aggregations
    BEFORE UPDATE ON dgm.metric_aggregations
    FOR EACH ROW
    EXECUTE FUNCTION dgm.touch_updated_at();

CREATE TRIGGER trigger_touch_system_configurations
    BEFORE UPDATE ON dgm.system_configurations
    FOR EACH ROW
    EXECUTE FUNCTION dgm.touch_updated_at();

COMMENT ON FUNCTION dgm.touch_updated_at() IS 'Trigger function that sets updated_at to the time of the transaction';

COMMENT ON FUNCTION dgm.validate_constitutional_compliance() IS 'Trigger function that refuses rows whose compliance score is below 0.8 or whose constitutional hash is empty';

-- autogen: step no-transaction
CREATE INDEX CONCURRENTLY ix_compliance_logs_archive ON dgm.constitutional_compliance_logs USING btree (archive_id, assessed_at DESC);

CREATE INDEX CONCURRENTLY ix_compliance_logs_assessed ON dgm.constitutional_compliance_logs USING btree (assessed_at DESC);

CREATE INDEX CONCURRENTLY ix_compliance_logs_details ON dgm.constitutional_compliance_logs USING gin (details jsonb_path_ops);

CREATE INDEX CONCURRENTLY ix_compliance_logs_principle ON dgm.constitutional_compliance_logs USING btree (principle, level);

CREATE INDEX CONCURRENTLY ix_compliance_logs_unresolved ON dgm.constitutional_compliance_logs USING btree (severity DESC, assessed_at) WHERE ((level <> 'compliant'::dgm.compliance_level) AND (resolved_at IS NULL));

CREATE INDEX CONCURRENTLY ix_compliance_logs_violations ON dgm.constitutional_compliance_logs USING gin (violations jsonb_path_ops);

CREATE INDEX CONCURRENTLY ix_performance_metrics_archive ON dgm.performance_metrics USING btree (archive_id, recorded_at DESC) WHERE (archive_id IS NOT NULL);

CREATE INDEX CONCURRENTLY ix_performance_metrics_latest ON dgm.performance_metrics USING btree (metric_name, archive_id, recorded_at DESC);

CREATE INDEX CONCURRENTLY ix_performance_metrics_recorded ON dgm.performance_metrics USING btree (recorded_at DESC) INCLUDE (metric_name, value);

CREATE INDEX CONCURRENTLY ix_performance_metrics_tags ON dgm.performance_metrics USING gin (tags jsonb_path_ops);

CREATE INDEX CONCURRENTLY ix_performance_metrics_workspace ON dgm.performance_metrics USING btree (workspace_id) WHERE (workspace_id IS NOT NULL);

-- autogen: downgrade

DROP TRIGGER trigger_touch_bandit_states ON dgm.bandit_states;

DROP TRIGGER trigger_touch_constitutional_compliance_logs ON dgm.constitutional_compliance_logs;

DROP TRIGGER trigger_touch_dgm_archive ON dgm.dgm_archive;

DROP TRIGGER trigger_validate_dgm_archive_compliance ON dgm.dgm_archive;

DROP TRIGGER trigger_touch_improvement_workspaces ON dgm.improvement_workspaces;

DROP TRIGGER trigger_touch_metric_aggregation_windows ON dgm.metric_aggregation_windows;

DROP TRIGGER trigger_touch_metric_aggregations ON dgm.metric_aggregations;

DROP TRIGGER trigger_touch_system_configurations ON dgm.system_configurations;

DROP VIEW dgm.latest_metrics;

DROP VIEW dgm.open_archive;

DROP INDEX dgm.ix_bandit_states_parameters;

DROP INDEX dgm.ix_bandit_states_ranking;

DROP INDEX dgm.ix_bandit_states_recent;

DROP INDEX dgm.ix_dgm_archive_best;

DROP INDEX dgm.ix_dgm_archive_changes;

DROP INDEX dgm.ix_dgm_archive_created;

DROP INDEX dgm.ix_dgm_archive_hash;

DROP INDEX dgm.ix_dgm_archive_open;

DROP INDEX dgm.ix_dgm_archive_parent;

DROP INDEX dgm.ix_dgm_archive_performance;

DROP INDEX dgm.ix_dgm_archive_title;

DROP INDEX dgm.ix_improvement_workspaces_archive;

DROP INDEX dgm.ix_improvement_workspaces_expiry;

DROP INDEX dgm.ix_improvement_workspaces_running;

DROP INDEX dgm.ix_improvement_workspaces_settings;

DROP INDEX dgm.ix_metric_aggregation_windows_enabled;

DROP INDEX dgm.ix_metric_aggregations_dashboard;

DROP INDEX dgm.ix_metric_aggregations_expiry;

DROP INDEX dgm.ix_metric_aggregations_tags;

DROP INDEX dgm.ix_system_configurations_category;

DROP INDEX dgm.ix_system_configurations_governed;

DROP INDEX dgm.ix_system_configurations_value;

DROP FUNCTION dgm.touch_updated_at();

DROP FUNCTION dgm.validate_constitutional_compliance();

-- autogen: step no-transaction
DROP INDEX CONCURRENTLY dgm.ix_compliance_logs_archive;

DROP INDEX CONCURRENTLY dgm.ix_compliance_logs_assessed;

DROP INDEX CONCURRENTLY dgm.ix_compliance_logs_details;

DROP INDEX CONCURRENTLY dgm.ix_compliance_logs_principle;

DROP INDEX CONCURRENTLY dgm.ix_compliance_logs_unresolved;

DROP INDEX CONCURRENTLY dgm.ix_compliance_logs_violations;

DROP INDEX CONCURRENTLY dgm.ix_performance_metrics_archive;

DROP INDEX CONCURRENTLY dgm.ix_performance_metrics_latest;

DROP INDEX CONCURRENTLY dgm.ix_performance_metrics_recorded;

DROP INDEX CONCURRENTLY dgm.ix_performance_metrics_tags;

DROP INDEX CONCURRENTLY dgm.ix_performance_metrics_workspace;
