CREATE TYPE public.oban_job_state AS ENUM ('available', 'scheduled', 'suspended', 'executing', 'retryable', 'completed', 'discarded', 'cancelled');

CREATE EXTENSION citext WITH SCHEMA public;

CREATE TABLE public.oban_jobs (
    id bigserial PRIMARY KEY,
    state public.oban_job_state NOT NULL DEFAULT 'available',
    queue text NOT NULL DEFAULT 'default',
    worker text NOT NULL,
    args jsonb NOT NULL DEFAULT '{}',
    errors jsonb[] NOT NULL DEFAULT ARRAY[]::jsonb[],
    attempt integer NOT NULL DEFAULT 0,
    max_attempts integer NOT NULL DEFAULT 20,
    inserted_at timestamp without time zone NOT NULL DEFAULT timezone('UTC', now()),
    scheduled_at timestamp without time zone NOT NULL DEFAULT timezone('UTC', now()),
    attempted_at timestamp without time zone,
    completed_at timestamp without time zone,
    attempted_by text[],
    discarded_at timestamp without time zone,
    priority integer NOT NULL DEFAULT 0,
    tags text[] DEFAULT ARRAY[]::text[],
    meta jsonb DEFAULT '{}'::jsonb,
    cancelled_at timestamp without time zone,
    CONSTRAINT attempt_range CHECK (attempt >= 0 AND attempt <= max_attempts),
    CONSTRAINT positive_max_attempts CHECK (max_attempts > 0),
    CONSTRAINT non_negative_priority CHECK (priority >= 0) NOT VALID,
    CONSTRAINT queue_length CHECK (char_length(queue) > 0 AND char_length(queue) < 128),
    CONSTRAINT worker_length CHECK (char_length(worker) > 0 AND char_length(worker) < 128)
);
CREATE INDEX oban_jobs_args_index ON public.oban_jobs USING gin (args);
CREATE INDEX oban_jobs_meta_index ON public.oban_jobs USING gin (meta);
CREATE INDEX oban_jobs_state_queue_priority_scheduled_at_id_index ON public.oban_jobs (state, queue, priority, scheduled_at, id);

CREATE UNLOGGED TABLE public.oban_peers (
    name text NOT NULL PRIMARY KEY,
    node text NOT NULL,
    started_at timestamp without time zone NOT NULL,
    expires_at timestamp without time zone NOT NULL
);

COMMENT ON TABLE public.oban_jobs IS '13';

-- application tables
CREATE TABLE public.users (
    id uuid PRIMARY KEY,
    email public.citext NOT NULL,
    hashed_password varchar(255),
    confirmed_at timestamp(0) without time zone,
    inserted_at timestamp(0) without time zone NOT NULL,
    updated_at timestamp(0) without time zone NOT NULL
);
CREATE UNIQUE INDEX users_email_index ON public.users (email);
CREATE TABLE public.users_tokens (
    id bigserial PRIMARY KEY,
    user_id uuid NOT NULL CONSTRAINT users_tokens_user_id_fkey REFERENCES public.users (id) ON DELETE CASCADE,
    token bytea NOT NULL,
    authenticated_at timestamp(0) without time zone,
    context varchar(255) NOT NULL,
    sent_to varchar(255),
    inserted_at timestamp(0) without time zone NOT NULL
);
CREATE INDEX users_tokens_user_id_index ON public.users_tokens (user_id);
CREATE UNIQUE INDEX users_tokens_context_token_index ON public.users_tokens (context, token);
CREATE TABLE public.schema_migrations (version bigint PRIMARY KEY, inserted_at timestamp(0));
