-- revision: 000000000002
-- revises: 000000000001
-- message: change
-- created: 2025-11-20 12:00:00Z
-- state: sha256:862c8821c7a6ae37b3ddb456c0bcad4e34b2ab6e4bd51a46392cd62765035457
-- proved: upgrade and downgrade on PostgreSQL …

-- autogen: upgrade

-- lock: ACCESS EXCLUSIVE on public.readings
ALTER TABLE public.readings NOT OF;

ALTER TYPE public.reading ADD ATTRIBUTE unit text;

-- lock: ACCESS EXCLUSIVE on public.readings
ALTER TABLE public.readings
    ADD COLUMN unit text DEFAULT 'm'::text;

-- lock: ACCESS EXCLUSIVE on public.readings
ALTER TABLE public.readings OF public.reading;

-- lock: ACCESS EXCLUSIVE on public.readings
ALTER TABLE public.readings
    ALTER COLUMN at SET DEFAULT now();

-- NOTE set-not-null: fails where public.samples.at is null
--   check: SELECT count(*) FROM public.samples WHERE at IS NULL
-- lock: ACCESS EXCLUSIVE on public.samples; scans the table
ALTER TABLE public.samples
    ALTER COLUMN at SET NOT NULL;

-- lock: ACCESS EXCLUSIVE on public.samples
ALTER TABLE public.samples
    ADD COLUMN unit text;

-- lock: ACCESS EXCLUSIVE on public.samples
ALTER TABLE public.samples OF public.reading;

-- NOTE add-unique: fails where rows repeat each other in (at)
--   check: SELECT count(*) FROM (SELECT 1 FROM public.samples GROUP BY at HAVING count(*) > 1) repeated
-- lock: ACCESS EXCLUSIVE on public.samples; builds an index
ALTER TABLE public.samples
    ADD CONSTRAINT samples_pkey PRIMARY KEY (at);

-- autogen: downgrade

-- lock: ACCESS EXCLUSIVE on public.samples
ALTER TABLE public.samples
    DROP CONSTRAINT samples_pkey;

-- lock: ACCESS EXCLUSIVE on public.readings
ALTER TABLE public.readings
    ALTER COLUMN at DROP DEFAULT;

-- lock: ACCESS EXCLUSIVE on public.readings
ALTER TABLE public.readings NOT OF;

-- lock: ACCESS EXCLUSIVE on public.samples
ALTER TABLE public.samples NOT OF;

-- NOTE drop-column: drops column public.readings.unit with its values
--   check: SELECT count(*) FROM public.readings WHERE unit IS NOT NULL
-- lock: ACCESS EXCLUSIVE on public.readings
ALTER TABLE public.readings
    DROP COLUMN unit;

-- NOTE drop-column: drops column public.samples.unit with its values
--   check: SELECT count(*) FROM public.samples WHERE unit IS NOT NULL
-- lock: ACCESS EXCLUSIVE on public.samples
ALTER TABLE public.samples
    DROP COLUMN unit;

-- NOTE drop-attribute: drops attribute unit of type public.reading with its values
ALTER TYPE public.reading DROP ATTRIBUTE unit;

-- lock: ACCESS EXCLUSIVE on public.readings
ALTER TABLE public.readings OF public.reading;

-- lock: ACCESS EXCLUSIVE on public.samples
ALTER TABLE public.samples
    ALTER COLUMN at DROP NOT NULL;
