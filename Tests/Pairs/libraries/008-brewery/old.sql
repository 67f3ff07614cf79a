CREATE TYPE vessel_kind AS ENUM (
'kettle', 'fermenter', 'brite'
);
CREATE TABLE ingredient (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    unit text NOT NULL DEFAULT 'kg'
);
CREATE TABLE malt (
    ebc numeric(5,1) NOT NULL,
    extract_pct numeric(4,1),
    CONSTRAINT malt_pk PRIMARY KEY (id)
) INHERITS (ingredient);
CREATE TABLE hop (
    alpha numeric(4,2) NOT NULL,
    form text NOT NULL DEFAULT 'pellet' CHECK (form IN ('pellet', 'whole'
 )),
    CONSTRAINT hop_pk PRIMARY KEY (id)
) INHERITS (ingredient);
ALTER TABLE hop ALTER COLUMN unit SET DEFAULT 'g';
CREATE TABLE recipe (
    id serial PRIMARY KEY, name text NOT NULL, version integer NOT NULL DEFAULT 1,
    og numeric(5,3), fg numeric(5,3),
    abv numeric(4,2),
    UNIQUE (name, version)
);
CREATE TABLE recipe_item (
    recipe_id integer NOT NULL REFERENCES recipe ON DELETE CASCADE,
    line smallint NOT NULL,
    ingredient_id integer NOT NULL,
    qty numeric(10,3) NOT NULL CHECK (qty > 0),
    minutes smallint,
    PRIMARY KEY (recipe_id, line)
);
CREATE TABLE vessel (code text PRIMARY KEY, kind vessel_kind NOT NULL, litres integer NOT NULL);
CREATE TABLE batch (
    no integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY
 ,
    recipe_id integer NOT NULL REFERENCES recipe,
    vessel text REFERENCES vessel ON UPDATE CASCADE,
    brewed date NOT NULL,
    volume_l numeric(8,1)
);
CREATE TABLE gravity_reading (id serial PRIMARY KEY, batch_no integer REFERENCES batch, at timestamp DEFAULT now(), sg numeric(5,3), temp numeric(4,1));
CREATE VIEW batch_status AS SELECT b.no, r.name, r.version, b.vessel,
  (SELECT sg FROM gravity_reading g WHERE g.batch_no = b.no ORDER BY at DESC LIMIT 1) AS last_sg
 FROM batch b JOIN recipe r ON r.id = b.recipe_id
;
CREATE VIEW all_ingredients AS SELECT tableoid::regclass::text AS kind, id, name FROM ingredient;

