CREATE TYPE public.oban_job_state AS ENUM ('available', 'scheduled', 'executing', 'retryable', 'completed', 'discarded');

CREATE TABLE public.oban_jobs (
    id bigserial PRIMARY KEY,
    state public.oban_job_state NOT NULL DEFAULT 'available',
    queue text NOT NULL DEFAULT 'default',
    worker text NOT NULL,
    args jsonb NOT NULL,
    errors jsonb[] NOT NULL DEFAULT ARRAY[]::jsonb[],
    attempt integer NOT NULL DEFAULT 0,
    max_attempts integer NOT NULL DEFAULT 20,
    inserted_at timestamp without time zone NOT NULL DEFAULT timezone('UTC', now()),
    scheduled_at timestamp without time zone NOT NULL DEFAULT timezone('UTC', now()),
    attempted_at timestamp without time zone,
    completed_at timestamp without time zone,
    CONSTRAINT queue_length CHECK (char_length(queue) > 0 AND char_length(queue) < 128),
    CONSTRAINT worker_length CHECK (char_length(worker) > 0 AND char_length(worker) < 128)
);
CREATE INDEX oban_jobs_queue_index ON public.oban_jobs (queue);
CREATE INDEX oban_jobs_state_index ON public.oban_jobs (state);
CREATE INDEX oban_jobs_scheduled_at_index ON public.oban_jobs (scheduled_at);

CREATE FUNCTION public.oban_jobs_notify() RETURNS trigger AS $$
DECLARE
  channel text;
  notice json;
BEGIN
  IF (TG_OP = 'INSERT') THEN
    channel = 'oban_insert';
    notice = json_build_object('queue', NEW.queue, 'state', NEW.state);
    IF NEW.scheduled_at IS NOT NULL AND NEW.scheduled_at > now() AT TIME ZONE 'utc' THEN
      RETURN null;
    END IF;
  ELSE
    channel = 'oban_update';
    notice = json_build_object('queue', NEW.queue, 'new_state', NEW.state, 'old_state', OLD.state);
  END IF;
  PERFORM pg_notify(channel, notice::text);
  RETURN NULL;
END;
$$ LANGUAGE plpgsql;

CREATE TRIGGER oban_notify
AFTER INSERT OR UPDATE OF state ON public.oban_jobs
FOR EACH ROW EXECUTE PROCEDURE public.oban_jobs_notify();

CREATE UNLOGGED TABLE public.oban_beats (
    node text NOT NULL,
    nonce text NOT NULL,
    queue text NOT NULL,
    "limit" integer NOT NULL,
    paused boolean NOT NULL DEFAULT false,
    running integer[] NOT NULL DEFAULT ARRAY[]::integer[],
    inserted_at timestamp without time zone NOT NULL DEFAULT timezone('UTC', now()),
    started_at timestamp without time zone NOT NULL
);
CREATE INDEX oban_beats_inserted_at_index ON public.oban_beats (inserted_at);

CREATE FUNCTION public.oban_wrap_id(value bigint) RETURNS int AS $$
BEGIN
  RETURN (CASE WHEN value > 2147483647 THEN mod(value, 2147483647) ELSE value END)::int;
END;
$$ LANGUAGE plpgsql IMMUTABLE;

COMMENT ON TABLE public.oban_jobs IS '7';

-- application tables
CREATE TABLE public.users (
    id uuid PRIMARY KEY,
    email varchar(255) NOT NULL,
    hashed_password varchar(255) NOT NULL,
    inserted_at timestamp(0) without time zone NOT NULL,
    updated_at timestamp(0) without time zone NOT NULL
);
CREATE UNIQUE INDEX users_email_index ON public.users (email);
CREATE TABLE public.users_tokens (
    id bigserial PRIMARY KEY,
    user_id uuid NOT NULL CONSTRAINT users_tokens_user_id_fkey REFERENCES public.users (id) ON DELETE CASCADE,
    token bytea NOT NULL,
    context varchar(255) NOT NULL,
    sent_to varchar(255),
    inserted_at timestamp(0) without time zone NOT NULL
);
CREATE INDEX users_tokens_user_id_index ON public.users_tokens (user_id);
CREATE UNIQUE INDEX users_tokens_context_token_index ON public.users_tokens (context, token);
CREATE TABLE public.schema_migrations (version bigint PRIMARY KEY, inserted_at timestamp(0));
