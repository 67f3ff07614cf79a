-- revision: d6a1c0de0004
-- revises: d6a1c0de0003
-- message: default data
-- created: 2026-11-21 09:32:33Z

-- autogen: upgrade

-- The default data of the DGM system. Every row has a fixed id, so that the way back takes exactly these rows
-- and leaves alone what somebody else wrote, even under the same name.

-- Operating settings.
INSERT INTO dgm.system_configurations
    (id, key, value, value_type, category, description, minimum, maximum, requires_approval)
VALUES
    ('d6000000-0000-4000-8000-000000000001', 'safety_threshold', '0.8', 'number', 'safety',
        'Least safety score that an improvement needs to be deployed', 0, 1, true),
    ('d6000000-0000-4000-8000-000000000002', 'automatic_rollback', 'true', 'boolean', 'safety',
        'Whether an improvement is taken back by itself when the safety score falls', NULL, NULL, true),
    ('d6000000-0000-4000-8000-000000000003', 'maximum_performance_loss', '0.05', 'number', 'safety',
        'Greatest loss against the baseline before an improvement is taken back', 0, 1, true),
    ('d6000000-0000-4000-8000-000000000004', 'bandit_algorithm', '"conservative"', 'string', 'bandit',
        'Algorithm that chooses the next strategy', NULL, NULL, false),
    ('d6000000-0000-4000-8000-000000000005', 'exploration_rate', '0.1', 'number', 'bandit',
        'How often a strategy is tried against what was learned', 0, 1, false),
    ('d6000000-0000-4000-8000-000000000006', 'maximum_open_workspaces', '5', 'number', 'workspace',
        'How many workspaces may be in use at once', 1, 100, false),
    ('d6000000-0000-4000-8000-000000000007', 'workspace_lifetime_hours', '24', 'number', 'workspace',
        'Hours after which an unused workspace may be cleaned up', 1, 720, false),
    ('d6000000-0000-4000-8000-000000000008', 'improvement_interval_minutes', '60', 'number', 'performance',
        'Minutes between two attempts at an improvement', 1, 10080, false),
    ('d6000000-0000-4000-8000-000000000009', 'metric_retention_days', '90', 'number', 'monitoring',
        'Days for which single measurements are kept', 1, 3650, false),
    ('d6000000-0000-4000-8000-000000000010', 'monitored_services', '["auth", "ac", "gs"]', 'array', 'monitoring',
        'Services that are measured', NULL, NULL, false),
    ('d6000000-0000-4000-8000-000000000011', 'service_ports', '{"auth": 8000, "ac": 8001, "gs": 8002}', 'object',
        'integration', 'Ports of the services that the system works with', NULL, NULL, false)
ON CONFLICT DO NOTHING;

-- Constitutional compliance.
INSERT INTO dgm.system_configurations
    (id, key, value, value_type, category, description, minimum, maximum, requires_approval)
VALUES
    ('d6000000-0000-4000-8000-000000000101', 'constitutional_hash',
        '"6e02d459418b8317ca835850c4a3f821289fdc53ca11bf8e706fb60c6c69d21e"', 'string', 'compliance',
        'SHA-256 of the constitution in force; the default is that of the text "DGM constitution, version 1"', NULL, NULL, true),
    ('d6000000-0000-4000-8000-000000000102', 'compliance_threshold', '0.8', 'number', 'compliance',
        'Least compliance score that passes; the archive never takes less than 0.8', 0.8, 1, true),
    ('d6000000-0000-4000-8000-000000000103', 'compliance_review_threshold', '0.9', 'number', 'compliance',
        'Compliance score below which a person looks at the improvement', 0, 1, true),
    ('d6000000-0000-4000-8000-000000000104', 'compliance_checks_enabled', 'true', 'boolean', 'compliance',
        'Whether improvements are assessed before they are tried', NULL, NULL, true)
ON CONFLICT DO NOTHING;

-- One state for each strategy of each algorithm. Untried arms begin with what their algorithm assumes.
INSERT INTO dgm.bandit_states
    (id, context, algorithm, arm, alpha, beta, exploration_rate, safety_threshold, parameters)
VALUES
    ('ba000000-0000-4000-8000-000000000001', 'global', 'conservative', 'performance_tuning', 1, 1, 0.05, 0.9,
        '{"baseline_share": 0.9}'),
    ('ba000000-0000-4000-8000-000000000002', 'global', 'conservative', 'algorithm_change', 1, 1, 0.05, 0.9,
        '{"baseline_share": 0.9}'),
    ('ba000000-0000-4000-8000-000000000003', 'global', 'conservative', 'configuration_change', 1, 1, 0.05, 0.9,
        '{"baseline_share": 0.9}'),
    ('ba000000-0000-4000-8000-000000000011', 'global', 'epsilon_greedy', 'performance_tuning', 1, 1, 0.1, 0.8,
        '{"decay": 0.99}'),
    ('ba000000-0000-4000-8000-000000000012', 'global', 'epsilon_greedy', 'algorithm_change', 1, 1, 0.1, 0.8,
        '{"decay": 0.99}'),
    ('ba000000-0000-4000-8000-000000000013', 'global', 'epsilon_greedy', 'configuration_change', 1, 1, 0.1, 0.8,
        '{"decay": 0.99}'),
    ('ba000000-0000-4000-8000-000000000021', 'global', 'ucb1', 'performance_tuning', 1, 1, 0, 0.8,
        '{"confidence": 2}'),
    ('ba000000-0000-4000-8000-000000000022', 'global', 'ucb1', 'algorithm_change', 1, 1, 0, 0.8,
        '{"confidence": 2}'),
    ('ba000000-0000-4000-8000-000000000023', 'global', 'ucb1', 'configuration_change', 1, 1, 0, 0.8,
        '{"confidence": 2}'),
    ('ba000000-0000-4000-8000-000000000031', 'global', 'thompson_sampling', 'performance_tuning', 2, 2, 0, 0.8, '{}'),
    ('ba000000-0000-4000-8000-000000000032', 'global', 'thompson_sampling', 'algorithm_change', 1, 3, 0, 0.8, '{}'),
    ('ba000000-0000-4000-8000-000000000033', 'global', 'thompson_sampling', 'configuration_change', 2, 2, 0, 0.8, '{}')
ON CONFLICT DO NOTHING;

-- The lengths of time over which metrics are summed up.
INSERT INTO dgm.metric_aggregation_windows (id, name, duration, retention, description)
VALUES
    ('a6000000-0000-4000-8000-000000000001', 'minute', '1 minute', '1 day', 'For live dashboards'),
    ('a6000000-0000-4000-8000-000000000002', 'five_minutes', '5 minutes', '7 days', 'For alerts'),
    ('a6000000-0000-4000-8000-000000000003', 'hour', '1 hour', '90 days', 'For baselines of improvements'),
    ('a6000000-0000-4000-8000-000000000004', 'day', '1 day', '2 years', 'For trends'),
    ('a6000000-0000-4000-8000-000000000005', 'week', '7 days', '5 years', 'For reports')
ON CONFLICT DO NOTHING;

-- autogen: downgrade

-- The aggregates of these windows go with them; they can be worked out again from performance_metrics.
DELETE FROM dgm.metric_aggregation_windows
WHERE id IN (
    'a6000000-0000-4000-8000-000000000001',
    'a6000000-0000-4000-8000-000000000002',
    'a6000000-0000-4000-8000-000000000003',
    'a6000000-0000-4000-8000-000000000004',
    'a6000000-0000-4000-8000-000000000005');

DELETE FROM dgm.bandit_states
WHERE id IN (
    'ba000000-0000-4000-8000-000000000001',
    'ba000000-0000-4000-8000-000000000002',
    'ba000000-0000-4000-8000-000000000003',
    'ba000000-0000-4000-8000-000000000011',
    'ba000000-0000-4000-8000-000000000012',
    'ba000000-0000-4000-8000-000000000013',
    'ba000000-0000-4000-8000-000000000021',
    'ba000000-0000-4000-8000-000000000022',
    'ba000000-0000-4000-8000-000000000023',
    'ba000000-0000-4000-8000-000000000031',
    'ba000000-0000-4000-8000-000000000032',
    'ba000000-0000-4000-8000-000000000033');

DELETE FROM dgm.system_configurations
WHERE id IN (
    'd6000000-0000-4000-8000-000000000001',
    'd6000000-0000-4000-8000-000000000002',
    'd6000000-0000-4000-8000-000000000003',
    'd6000000-0000-4000-8000-000000000004',
    'd6000000-0000-4000-8000-000000000005',
    'd6000000-0000-4000-8000-000000000006',
    'd6000000-0000-4000-8000-000000000007',
    'd6000000-0000-4000-8000-000000000008',
    'd6000000-0000-4000-8000-000000000009',
    'd6000000-0000-4000-8000-000000000010',
    'd6000000-0000-4000-8000-000000000011',
    'd6000000-0000-4000-8000-000000000101',
    'd6000000-0000-4000-8000-000000000102',
    'd6000000-0000-4000-8000-000000000103',
    'd6000000-0000-4000-8000-000000000104');
