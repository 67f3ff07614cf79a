CREATE TYPE public.oban_job_state AS ENUM ('available', 'scheduled', 'executing', 'retryable', 'completed', 'discarded');
CREATE TABLE public.oban_jobs (id bigint NOT NULL, state public.oban_job_state DEFAULT 'available'::public.oban_job_state NOT NULL, queue text DEFAULT 'default'::text NOT NULL, worker text NOT NULL, args jsonb NOT NULL, errors jsonb[] DEFAULT ARRAY[]::jsonb[] NOT NULL, attempt integer DEFAULT 0 NOT NULL, max_attempts integer DEFAULT 20 NOT NULL, inserted_at timestamp without time zone DEFAULT timezone('UTC'::text, now()) NOT NULL, scheduled_at timestamp without time zone DEFAULT timezone('UTC'::text, now()) NOT NULL, attempted_at timestamp without time zone, completed_at timestamp without time zone, attempted_by text[], discarded_at timestamp without time zone, tags character varying(255)[] DEFAULT ARRAY[]::character varying[],
 CONSTRAINT queue_length CHECK (((char_length(queue) > 0) AND (char_length(queue) < 128))), CONSTRAINT worker_length CHECK (((char_length(worker) > 0) AND (char_length(worker) < 128))));
COMMENT ON TABLE public.oban_jobs IS '9';
CREATE SEQUENCE public.oban_jobs_id_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE public.oban_jobs_id_seq OWNED BY public.oban_jobs.id;
ALTER TABLE ONLY public.oban_jobs ALTER COLUMN id SET DEFAULT nextval('public.oban_jobs_id_seq'::regclass);
ALTER TABLE ONLY public.oban_jobs ADD CONSTRAINT oban_jobs_pkey PRIMARY KEY (id);
CREATE TABLE public.oban_beats (node text NOT NULL, queue text NOT NULL, nonce text NOT NULL, "limit" integer NOT NULL, paused boolean DEFAULT false NOT NULL, running bigint[] DEFAULT ARRAY[]::integer[] NOT NULL, inserted_at timestamp DEFAULT timezone('UTC'::text, now()) NOT NULL, started_at timestamp NOT NULL);
CREATE INDEX oban_beats_inserted_at_index ON public.oban_beats USING btree (inserted_at);
CREATE INDEX oban_jobs_queue_state_scheduled_at_id_index ON public.oban_jobs USING btree (queue, state, scheduled_at, id);
CREATE FUNCTION public.oban_jobs_notify() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  channel text;
  notice json;
BEGIN
  IF NEW.state = 'available' THEN
    channel = 'public.oban_insert';
    notice = json_build_object('queue', NEW.queue);
    PERFORM pg_notify(channel, notice::text);
  END IF;
  RETURN NULL;
END;
$$;
CREATE TRIGGER oban_notify AFTER INSERT ON public.oban_jobs FOR EACH ROW EXECUTE FUNCTION public.oban_jobs_notify();
CREATE TABLE public.schema_migrations (version bigint NOT NULL, inserted_at timestamp(0) without time zone, CONSTRAINT schema_migrations_pkey PRIMARY KEY (version));

ALTER TYPE public.oban_job_state ADD VALUE 'cancelled';
DROP TABLE public.oban_beats;
ALTER TABLE public.oban_jobs ADD COLUMN priority integer DEFAULT 0, ADD COLUMN meta jsonb DEFAULT '{}'::jsonb, ADD COLUMN cancelled_at timestamp without time zone, ALTER COLUMN args SET DEFAULT '{}'::jsonb;
UPDATE public.oban_jobs SET priority = 0 WHERE priority IS NULL;
ALTER TABLE public.oban_jobs ALTER COLUMN priority SET NOT NULL;
ALTER TABLE public.oban_jobs ADD CONSTRAINT non_negative_priority CHECK ((priority >= 0)) NOT VALID;
ALTER TABLE public.oban_jobs ADD CONSTRAINT attempt_range CHECK (((attempt >= 0) AND (attempt <= max_attempts))), ADD CONSTRAINT positive_max_attempts CHECK ((max_attempts > 0));
DROP INDEX public.oban_jobs_queue_state_scheduled_at_id_index;
CREATE INDEX oban_jobs_state_queue_priority_scheduled_at_id_index ON public.oban_jobs USING btree (state, queue, priority, scheduled_at, id);
CREATE INDEX oban_jobs_args_index ON public.oban_jobs USING gin (args);
CREATE INDEX oban_jobs_meta_index ON public.oban_jobs USING gin (meta);
DROP TRIGGER oban_notify ON public.oban_jobs;
DROP FUNCTION public.oban_jobs_notify();
CREATE UNLOGGED TABLE public.oban_peers (name text NOT NULL, node text NOT NULL, started_at timestamp without time zone NOT NULL, expires_at timestamp without time zone NOT NULL);
ALTER TABLE ONLY public.oban_peers ADD CONSTRAINT oban_peers_pkey PRIMARY KEY (name);
COMMENT ON TABLE public.oban_jobs IS '12';
ALTER TABLE public.oban_jobs SET (autovacuum_vacuum_scale_factor=0.01, autovacuum_vacuum_cost_limit=1000);
