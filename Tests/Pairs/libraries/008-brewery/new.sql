CREATE TYPE vessel_kind AS ENUM (
'mash_tun', 'kettle', 'whirlpool', 'fermenter', 'brite', 'barrel'
);
CREATE TABLE ingredient (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    lot_tracked boolean NOT NULL DEFAULT true,
    unit text NOT NULL DEFAULT 'kg'
);
CREATE TABLE malt (
    ebc numeric(5,1) NOT NULL,
    extract_pct numeric(4,1),
    CONSTRAINT malt_pk PRIMARY KEY (id)
) INHERITS (ingredient);
CREATE TABLE hop (
    alpha numeric(4,2) NOT NULL,
    beta numeric(4,2),
    form text NOT NULL DEFAULT 'pellet' CHECK (form IN ('pellet', 'whole'
, 'cryo', 'extract'
 )),
    CONSTRAINT hop_pk PRIMARY KEY (id)
) INHERITS (ingredient);
CREATE TABLE yeast (attenuation numeric(4,1) CONSTRAINT yeast_att CHECK (attenuation BETWEEN 40 AND 100) NO INHERIT, strain text NOT NULL, CONSTRAINT yeast_pk PRIMARY KEY (id)) INHERITS (ingredient);
ALTER TABLE yeast ALTER unit SET DEFAULT 'g';
ALTER TABLE hop ALTER COLUMN unit SET DEFAULT 'g';
CREATE TABLE recipe (
    id serial PRIMARY KEY, name text NOT NULL, version integer NOT NULL DEFAULT 1,
    og numeric(5,3), fg numeric(5,3),
    abv numeric(4,2) GENERATED ALWAYS AS ((og - fg) * 131.25) STORED,
    style_code varchar(5),
    superseded_by integer REFERENCES recipe,
    UNIQUE (name, version)
);
CREATE TABLE recipe_item (
    recipe_id integer NOT NULL REFERENCES recipe ON DELETE CASCADE,
    line smallint NOT NULL,
    ingredient_id integer NOT NULL,
    qty numeric(10,3) NOT NULL CHECK (qty > 0),
    stage text NOT NULL DEFAULT 'boil',
    at_minute smallint,
    PRIMARY KEY (recipe_id, line)
);
CREATE TABLE vessel (code text PRIMARY KEY, kind vessel_kind NOT NULL, litres integer NOT NULL);
CREATE TABLE batch (
    no integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY
(START WITH 1000 INCREMENT BY 1 CACHE 1)
 ,
    recipe_id integer NOT NULL REFERENCES recipe,
    vessel text REFERENCES vessel ON UPDATE CASCADE,
    brewed date NOT NULL,
    volume_l numeric(8,1)
);
CREATE TABLE reading (batch_no integer NOT NULL REFERENCES batch ON DELETE CASCADE, at timestamptz NOT NULL DEFAULT now(), sg numeric(5,3), temp_c numeric(4,1), ph numeric(3,2), PRIMARY KEY (batch_no, at), CHECK (num_nonnulls(sg, temp_c, ph) > 0));
CREATE VIEW batch_status AS SELECT b.no, r.name, r.version, b.vessel,
  l.sg AS last_sg, round((r.og - l.sg) * 131.25, 2) AS current_abv
 FROM batch b JOIN recipe r ON r.id = b.recipe_id
  LEFT JOIN LATERAL (SELECT sg FROM reading g WHERE g.batch_no = b.no AND sg IS NOT NULL ORDER BY at DESC LIMIT 1) l ON true
;
CREATE VIEW all_ingredients AS SELECT tableoid::regclass::text AS kind, id, name FROM ingredient;

