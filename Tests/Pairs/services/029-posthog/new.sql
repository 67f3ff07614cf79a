CREATE TABLE posthog_team (id serial PRIMARY KEY, api_token varchar(200) NOT NULL UNIQUE, name varchar(200) DEFAULT 'Default project' NOT NULL, app_urls varchar(200)[] NOT NULL DEFAULT '{}',
  anonymize_ips boolean NOT NULL DEFAULT false, uuid uuid NOT NULL UNIQUE DEFAULT gen_random_uuid(), extra_settings jsonb,
  created_at timestamptz NOT NULL DEFAULT now());
CREATE TABLE posthog_person (id bigserial PRIMARY KEY, created_at timestamptz NOT NULL, properties jsonb NOT NULL DEFAULT '{}', team_id int NOT NULL REFERENCES posthog_team ON DELETE CASCADE, uuid uuid NOT NULL DEFAULT gen_random_uuid(), is_identified boolean DEFAULT false NOT NULL
, version bigint, properties_last_updated_at jsonb
);
CREATE INDEX posthog_person_email ON posthog_person (team_id, (properties ->> 'email'));
CREATE UNIQUE INDEX posthog_person_uuid ON posthog_person USING btree (team_id, uuid);
CREATE TABLE posthog_persondistinctid (id bigserial PRIMARY KEY, distinct_id varchar(400) NOT NULL, person_id bigint NOT NULL REFERENCES posthog_person
  ON DELETE CASCADE
  , team_id int NOT NULL REFERENCES posthog_team
, version bigint, CONSTRAINT "unique distinct_id for team" UNIQUE (team_id, distinct_id)
);
CREATE TABLE posthog_cohort (id serial PRIMARY KEY, name varchar(400), groups jsonb DEFAULT '{}' NOT NULL, team_id int NOT NULL REFERENCES posthog_team, is_static boolean DEFAULT false NOT NULL, deleted boolean NOT NULL DEFAULT false
, filters jsonb, cohort_type varchar(20) CHECK (cohort_type IN ('static', 'person_property', 'behavioral'))
);
CREATE TABLE posthog_cohortpeople (id bigserial PRIMARY KEY, cohort_id int NOT NULL REFERENCES posthog_cohort DEFERRABLE INITIALLY DEFERRED, person_id bigint NOT NULL REFERENCES posthog_person ON DELETE CASCADE, version int);
CREATE INDEX posthog_cohortpeople_cp ON posthog_cohortpeople (cohort_id, person_id);
CREATE TABLE posthog_featureflag (id serial PRIMARY KEY, key varchar(400) NOT NULL, name text NOT NULL, filters jsonb DEFAULT '{}' NOT NULL, rollout_percentage int, active boolean NOT NULL, deleted boolean DEFAULT false NOT NULL, team_id int NOT NULL
, ensure_experience_continuity boolean DEFAULT false, last_called_at timestamptz
, CONSTRAINT "unique key for team" UNIQUE (team_id, key));
CREATE TABLE posthog_event (id uuid NOT NULL DEFAULT gen_random_uuid(), event varchar(200) COLLATE "C", distinct_id varchar(200) NOT NULL, properties jsonb NOT NULL, "timestamp" timestamptz NOT NULL, team_id int NOT NULL REFERENCES posthog_team, PRIMARY KEY (team_id, "timestamp", id)) PARTITION BY RANGE ("timestamp");
CREATE TABLE posthog_event_p202401 PARTITION OF posthog_event FOR VALUES FROM ('2024-01-01Z') TO ('2024-02-01Z');
CREATE TABLE posthog_event_default PARTITION OF posthog_event DEFAULT;
CREATE INDEX posthog_event_ts ON posthog_event USING brin ("timestamp") WITH (pages_per_range = 32);
CREATE VIEW persons_with_ids AS SELECT p.*, array_agg(d.distinct_id) AS ids FROM posthog_person p LEFT JOIN posthog_persondistinctid d ON d.person_id = p.id GROUP BY p.id;
CREATE VIEW daily_active AS SELECT team_id, date_trunc('day', "timestamp") AS day, count(DISTINCT distinct_id) AS users FROM posthog_event GROUP BY 1, 2;
CREATE FUNCTION should_update_person_prop(person_id bigint, prop_key text, val jsonb) RETURNS boolean LANGUAGE sql AS $$
  SELECT (properties ? prop_key) = false
    OR properties -> prop_key IS DISTINCT FROM val
  FROM posthog_person WHERE id = person_id $$;

