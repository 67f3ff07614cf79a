CREATE DOMAIN mail AS text;
CREATE FUNCTION gen_code(n bigint DEFAULT 8, prefix text DEFAULT '') RETURNS varchar LANGUAGE sql AS $$ SELECT (prefix || substr(md5(random()::text), 1, n::int))::varchar $$;
CREATE FUNCTION slugify(txt text, sep text DEFAULT '-') RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ SELECT regexp_replace(lower(txt), '\W+', sep, 'g') $$;
CREATE FUNCTION valid_mail(t text, strict_mode boolean DEFAULT true) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT t LIKE CASE WHEN strict_mode THEN '%_@_%._%' ELSE '%@%' END $$;
ALTER DOMAIN mail ADD CONSTRAINT mail_ok CHECK (valid_mail(VALUE, false));
CREATE FUNCTION salary_band(r int4range) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT (lower(r) / 10000)::text || 'x' $$;
CREATE FUNCTION days_open() RETURNS interval LANGUAGE sql STABLE AS $$ SELECT interval '45 days' $$;
CREATE TABLE companies (
    id bigserial PRIMARY KEY,
    name text NOT NULL,
    mail mail CHECK (valid_mail(mail)),
    code text NOT NULL DEFAULT gen_code(prefix => 'c_'),
    slug text GENERATED ALWAYS AS (slugify(name, '_')) STORED
);
CREATE UNIQUE INDEX companies_slug ON companies (slugify(name));
CREATE TABLE jobs (
    id bigserial PRIMARY KEY,
    company_id bigint NOT NULL REFERENCES companies ON DELETE CASCADE,
    title text NOT NULL,
    salary int4range,
    code varchar NOT NULL DEFAULT gen_code(12) UNIQUE,
    closes timestamptz NOT NULL DEFAULT (now() + days_open())
);
CREATE INDEX jobs_band ON jobs (salary_band(salary)) WHERE NOT isempty(salary);
CREATE INDEX jobs_slug ON jobs (slugify(title, '_') text_pattern_ops);
CREATE TABLE applications (
    job_id bigint REFERENCES jobs ON DELETE CASCADE,
    mail mail CHECK (length(mail) < 200),
    state smallint NOT NULL DEFAULT 0,
    PRIMARY KEY (job_id, mail)
);
CREATE VIEW bands AS SELECT salary_band(salary) AS band, count(*) AS n FROM jobs GROUP BY 1;
CREATE VIEW job_urls AS SELECT j.id, '/' || c.slug || '/' || slugify(j.title) AS url FROM jobs j JOIN companies c ON c.id = j.company_id;
CREATE FUNCTION apply(j bigint, m mail, OUT created boolean, OUT st smallint) LANGUAGE sql AS $$ INSERT INTO public.applications (job_id, mail) VALUES (j, m) RETURNING true, state $$;
CREATE FUNCTION jobs_of(c bigint) RETURNS SETOF jobs ROWS 50 LANGUAGE sql STABLE AS $$ SELECT * FROM public.jobs WHERE company_id = c $$;
CREATE FUNCTION close_old(d timestamptz DEFAULT now()) RETURNS bigint LANGUAGE sql AS $$ WITH x AS (DELETE FROM public.jobs WHERE closes < d RETURNING 1) SELECT count(*) FROM x $$;
COMMENT ON FUNCTION slugify(text, text) IS 'url part';
COMMENT ON FUNCTION close_old(timestamptz) IS 'was a procedure';
CREATE TABLE saved_searches (
    code varchar PRIMARY KEY DEFAULT gen_code(4, 's_'),
    band text DEFAULT salary_band('[40000,60000)')
);
