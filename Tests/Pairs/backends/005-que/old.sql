-- que schema version 4
SET search_path = public;

CREATE TABLE que_jobs
(
  priority    smallint    NOT NULL DEFAULT 100,
  run_at      timestamptz NOT NULL DEFAULT now(),
  id          bigserial   NOT NULL,
  job_class   text        NOT NULL,
  error_count integer     NOT NULL DEFAULT 0,
  last_error_message    text,
  queue       text        NOT NULL DEFAULT 'default',
  last_error_backtrace text,
  finished_at timestamptz,
  expired_at  timestamptz,
  args        jsonb       NOT NULL DEFAULT '[]'::jsonb,
  data        jsonb       NOT NULL DEFAULT '{}'::jsonb,

  CONSTRAINT que_jobs_pkey PRIMARY KEY (id),
  CONSTRAINT error_length CHECK (char_length(last_error_message) <= 500 AND char_length(last_error_backtrace) <= 10000),
  CONSTRAINT job_class_length CHECK (
    char_length(
      CASE job_class
      WHEN 'ActiveJob::QueueAdapters::QueAdapter::JobWrapper' THEN args->0->>'job_class'
      ELSE job_class
      END
    ) <= 200
  ),
  CONSTRAINT queue_length CHECK (char_length(queue) <= 100),
  CONSTRAINT valid_args CHECK (jsonb_typeof(args) = 'array')
);
COMMENT ON TABLE que_jobs IS '4';

CREATE FUNCTION que_validate_tags(tags_array jsonb) RETURNS boolean AS $$
  SELECT bool_and(
    jsonb_typeof(value) = 'string'
    AND
    char_length(value::text) <= 100
  )
  FROM jsonb_array_elements(tags_array)
$$
LANGUAGE SQL;

ALTER TABLE que_jobs ADD CONSTRAINT valid_data CHECK (
  jsonb_typeof(data) = 'object'
  AND (
    (NOT data ? 'tags')
    OR (
      jsonb_typeof(data->'tags') = 'array'
      AND jsonb_array_length(data->'tags') <= 5
      AND public.que_validate_tags(data->'tags')
    )
  )
);

CREATE INDEX que_poll_idx ON que_jobs (queue, priority, run_at, id) WHERE (finished_at IS NULL AND expired_at IS NULL);
CREATE INDEX que_jobs_args_gin_idx ON que_jobs USING gin (args jsonb_path_ops);
CREATE INDEX que_jobs_data_gin_idx ON que_jobs USING gin (data jsonb_path_ops);

CREATE TABLE que_values (
  key   text PRIMARY KEY,
  value jsonb NOT NULL DEFAULT '{}'::jsonb,
  CONSTRAINT valid_value CHECK (jsonb_typeof(value) = 'object')
)
WITH (FILLFACTOR=90);

CREATE UNLOGGED TABLE que_lockers (
  pid               integer NOT NULL CONSTRAINT que_lockers_pkey PRIMARY KEY,
  worker_count      integer NOT NULL,
  worker_priorities integer[] NOT NULL,
  ruby_pid          integer NOT NULL,
  ruby_hostname     text    NOT NULL,
  queues            text[]  NOT NULL,
  listening         boolean NOT NULL,

  CONSTRAINT valid_worker_priorities CHECK (
    array_ndims(worker_priorities) = 1 AND array_length(worker_priorities, 1) IS NOT NULL
  ),
  CONSTRAINT valid_queues CHECK (
    array_ndims(queues) = 1 AND array_length(queues, 1) IS NOT NULL
  )
);

CREATE FUNCTION que_determine_job_state(job public.que_jobs) RETURNS text AS $$
  SELECT
    CASE
    WHEN job.expired_at  IS NOT NULL    THEN 'expired'
    WHEN job.finished_at IS NOT NULL    THEN 'finished'
    WHEN job.error_count > 0            THEN 'errored'
    WHEN job.run_at > CURRENT_TIMESTAMP THEN 'scheduled'
    ELSE                                     'ready'
    END
$$
LANGUAGE SQL;

CREATE FUNCTION que_job_notify() RETURNS trigger AS $$
  DECLARE
    locker_pid integer;
    sort_key json;
  BEGIN
    -- Don't do anything if the job is scheduled for a future time.
    IF NEW.run_at IS NOT NULL AND NEW.run_at > now() THEN
      RETURN null;
    END IF;

    -- Pick a locker to notify of the job's insertion, weighted by their number of workers.
    SELECT pid
    INTO locker_pid
    FROM (
      SELECT *, last_value(row_number) OVER () + 1 AS count
      FROM (
        SELECT *, row_number() OVER () - 1 AS row_number
        FROM (
          SELECT *
          FROM public.que_lockers ql, generate_series(1, ql.worker_count) AS id
          WHERE
            listening AND
            queues @> ARRAY[NEW.queue]
          ORDER BY md5(pid::text || id::text)
        ) t1
      ) t2
    ) t3
    WHERE NEW.id % count = row_number;

    IF locker_pid IS NOT NULL THEN
      SELECT row_to_json(t) INTO sort_key FROM (SELECT 'job_available' AS message_type, NEW.queue AS queue, NEW.priority AS priority, NEW.id AS id, NEW.run_at AS run_at) t;
      PERFORM pg_notify('que_listener_' || locker_pid::text, sort_key::text);
    END IF;

    RETURN null;
  END
$$
LANGUAGE plpgsql;

CREATE TRIGGER que_job_notify
  AFTER INSERT ON que_jobs
  FOR EACH ROW
  EXECUTE PROCEDURE public.que_job_notify();

CREATE FUNCTION que_state_notify() RETURNS trigger AS $$
  DECLARE
    row record;
    message json;
    previous_state text;
    current_state text;
  BEGIN
    IF TG_OP = 'INSERT' THEN
      previous_state := 'nonexistent';
      current_state  := public.que_determine_job_state(NEW);
      row            := NEW;
    ELSIF TG_OP = 'DELETE' THEN
      previous_state := public.que_determine_job_state(OLD);
      current_state  := 'nonexistent';
      row            := OLD;
    ELSE
      previous_state := public.que_determine_job_state(OLD);
      current_state  := public.que_determine_job_state(NEW);
      IF previous_state = current_state THEN
        RETURN null;
      END IF;
      row := NEW;
    END IF;
    SELECT json_build_object('message_type', 'job_change', 'id', row.id, 'queue', row.queue,
      'previous_state', previous_state, 'current_state', current_state) INTO message;
    PERFORM pg_notify('que_state', message::text);
    RETURN null;
  END
$$
LANGUAGE plpgsql;

CREATE TRIGGER que_state_notify
  AFTER INSERT OR UPDATE OR DELETE ON que_jobs
  FOR EACH ROW
  EXECUTE PROCEDURE public.que_state_notify();
