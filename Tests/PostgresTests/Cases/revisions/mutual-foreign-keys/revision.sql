-- revision: 000000000002
-- revises: 000000000001
-- message: change
-- created: 2025-11-20 12:00:00Z
-- state: sha256:27593081614a64d9c184571182e021dcc15c188c9462c4036128f8a0909184b4
-- proved: upgrade and downgrade on PostgreSQL …

-- autogen: upgrade

CREATE TABLE public.cities (
    id bigint NOT NULL,
    country_id bigint NOT NULL,
    mayor_id bigint,
    CONSTRAINT cities_pkey PRIMARY KEY (id)
);

-- lock: ACCESS EXCLUSIVE on public.countries
ALTER TABLE public.countries
    ADD COLUMN capital_id bigint;

CREATE TABLE public.mayors (
    id bigint NOT NULL,
    city_id bigint,
    CONSTRAINT mayors_pkey PRIMARY KEY (id)
);

-- lock: SHARE ROW EXCLUSIVE on public.countries; checks the foreign key's rows
ALTER TABLE public.cities
    ADD CONSTRAINT cities_country_fk FOREIGN KEY (country_id) REFERENCES public.countries(id),
    ADD CONSTRAINT cities_mayor_fk FOREIGN KEY (mayor_id) REFERENCES public.mayors(id);

-- NOTE add-foreign-key: fails where (capital_id) has no row in public.cities
-- lock: SHARE ROW EXCLUSIVE on public.countries; checks the foreign key's rows
ALTER TABLE public.countries
    ADD CONSTRAINT countries_capital_fk FOREIGN KEY (capital_id) REFERENCES public.cities(id) ON DELETE SET NULL;

ALTER TABLE public.mayors
    ADD CONSTRAINT mayors_city_fk FOREIGN KEY (city_id) REFERENCES public.cities(id);

-- autogen: downgrade

-- lock: ACCESS EXCLUSIVE on public.cities
-- lock: ACCESS EXCLUSIVE on public.mayors
ALTER TABLE public.cities
    DROP CONSTRAINT cities_mayor_fk;

-- lock: ACCESS EXCLUSIVE on public.cities
-- lock: ACCESS EXCLUSIVE on public.countries
ALTER TABLE public.countries
    DROP CONSTRAINT countries_capital_fk;

-- lock: ACCESS EXCLUSIVE on public.cities
-- lock: ACCESS EXCLUSIVE on public.mayors
ALTER TABLE public.mayors
    DROP CONSTRAINT mayors_city_fk;

-- NOTE drop-column: drops column public.countries.capital_id with its values
--   check: SELECT count(*) FROM public.countries WHERE capital_id IS NOT NULL
-- lock: ACCESS EXCLUSIVE on public.countries
ALTER TABLE public.countries
    DROP COLUMN capital_id;

-- NOTE drop-table: drops table public.cities with all its rows
--   check: SELECT count(*) FROM public.cities
-- lock: ACCESS EXCLUSIVE on public.cities
-- lock: ACCESS EXCLUSIVE on public.countries
DROP TABLE public.cities;

-- NOTE drop-table: drops table public.mayors with all its rows
--   check: SELECT count(*) FROM public.mayors
-- lock: ACCESS EXCLUSIVE on public.mayors
DROP TABLE public.mayors;
