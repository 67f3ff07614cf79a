-- enums with values removed/reordered under arrays, defaults, partial indexes, partitions, functions and composites
CREATE TYPE stage AS ENUM 
('lead', 'qualified', 'proposal', 'won', 'lost', 'junk');
CREATE TYPE priority AS ENUM ('low', 'mid', 'high');
CREATE TYPE deal_info AS (stage stage, note text);
CREATE TABLE deals (id int PRIMARY KEY, stage stage NOT NULL DEFAULT 'lead', history stage[] DEFAULT ARRAY['lead'::stage], prio priority DEFAULT 
'mid',
 info deal_info, CHECK (stage <> 'won' OR prio IS NOT NULL));
CREATE INDEX deals_open ON deals (prio) WHERE stage NOT IN ('won', 'lost');
CREATE INDEX deals_stage ON deals (stage, id);
CREATE TABLE deal_events (deal_id int, stage stage NOT NULL, at timestamptz) PARTITION BY LIST (stage);
CREATE TABLE deal_events_closed PARTITION OF deal_events FOR VALUES IN ('won', 'lost');
CREATE TABLE deal_events_open PARTITION OF deal_events DEFAULT;
CREATE FUNCTION is_closed(s stage) RETURNS bool LANGUAGE sql IMMUTABLE AS $$ SELECT s IN ('won', 'lost') $$;
CREATE FUNCTION advance(s stage DEFAULT 'lead') RETURNS stage LANGUAGE plpgsql AS $$ BEGIN RETURN (enum_range(s, NULL))[2]; END $$;
CREATE VIEW pipeline AS SELECT stage, count(*) AS n, count(*) FILTER (WHERE prio = 
'high'
) AS hot FROM deals WHERE NOT is_closed(stage) GROUP BY stage;
CREATE MATERIALIZED VIEW funnel AS SELECT stage, at::date AS d, count(*) FROM deal_events GROUP BY 1, 2;
CREATE TRIGGER no_reopen BEFORE UPDATE ON deals FOR EACH ROW WHEN (OLD.stage = 'won' AND NEW.stage <> 'won') EXECUTE FUNCTION suppress_redundant_updates_trigger();
