CREATE FUNCTION gen_code(n int) RETURNS text LANGUAGE sql AS $$ SELECT substr(md5(random()::text), 1, n) $$;
CREATE FUNCTION slugify(t text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT regexp_replace(lower(t), '\W+', '-', 'g') $$;
CREATE FUNCTION valid_mail(t text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT t LIKE '%@%' $$;
CREATE FUNCTION salary_band(n int) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT n / 10000 $$;
CREATE FUNCTION days_open() RETURNS int LANGUAGE sql STABLE AS $$ SELECT 30 $$;
CREATE TABLE companies (
    id serial PRIMARY KEY,
    name text NOT NULL,
    mail text CHECK (valid_mail(mail)),
    code text NOT NULL DEFAULT gen_code(8),
    slug text GENERATED ALWAYS AS (slugify(name)) STORED
);
CREATE UNIQUE INDEX companies_slug ON companies (slugify(name));
CREATE TABLE jobs (
    id serial PRIMARY KEY,
    company_id int NOT NULL REFERENCES companies,
    title text NOT NULL,
    salary int,
    code text NOT NULL DEFAULT gen_code(12) UNIQUE,
    closes date NOT NULL DEFAULT (CURRENT_DATE + days_open())
);
CREATE INDEX jobs_band ON jobs (salary_band(salary)) WHERE salary IS NOT NULL;
CREATE INDEX jobs_slug ON jobs (slugify(title) text_pattern_ops);
CREATE TABLE applications (
    job_id int REFERENCES jobs,
    mail text CHECK (valid_mail(mail) AND length(mail) < 200),
    state text NOT NULL DEFAULT 'new',
    PRIMARY KEY (job_id, mail)
);
CREATE VIEW bands AS SELECT salary_band(salary) AS band, count(*) AS n FROM jobs GROUP BY 1;
CREATE VIEW job_urls AS SELECT j.id, '/' || c.slug || '/' || slugify(j.title) AS url FROM jobs j JOIN companies c ON c.id = j.company_id;
CREATE FUNCTION apply(j int, m text) RETURNS void LANGUAGE sql AS $$ INSERT INTO public.applications (job_id, mail) VALUES (j, m) $$;
CREATE FUNCTION jobs_of(c int) RETURNS SETOF text LANGUAGE sql STABLE AS $$ SELECT title FROM public.jobs WHERE company_id = c $$;
CREATE PROCEDURE close_old(d date) LANGUAGE sql AS $$ DELETE FROM public.jobs WHERE closes < d $$;
COMMENT ON FUNCTION slugify(text) IS 'url part';
COMMENT ON FUNCTION salary_band(int) IS 'ten thousands';
CREATE TABLE saved_searches (
    id serial PRIMARY KEY,
    code text DEFAULT gen_code(4),
    band int DEFAULT salary_band(50000)
);
