CREATE SCHEMA farm; CREATE SCHEMA lab;
CREATE EXTENSION cube; CREATE EXTENSION earthdistance;
CREATE TYPE farm.unit AS ENUM ('kg', 't', 'l', 'ha');
CREATE DOMAIN farm.area AS real CHECK (VALUE > 0::double precision);
CREATE TABLE farm.farms (
    id serial NOT NULL,
    name varchar(50) NOT NULL,
    holder varchar(50) NOT NULL,
    reg_no integer NOT NULL,
    constraint pk_farms PRIMARY KEY (id),
    CONSTRAINT uq_farms_reg_no UNIQUE (reg_no)
);
CREATE TABLE farm.fields (
    id serial NOT NULL,
    farm_id integer NOT NULL,
    name varchar(50) NOT NULL,
    area farm.area NOT NULL,
    soil varchar(50),
    center point,
    constraint pk_fields PRIMARY KEY (id),
    CONSTRAINT uq_fields_farm_id_name UNIQUE (farm_id, name)
);
CREATE TABLE farm.crops (
    id serial NOT NULL,
    latin varchar(50) NOT NULL,
    name varchar(50) NOT NULL,
    family varchar(50),
    constraint pk_crops PRIMARY KEY (id),
    CONSTRAINT uq_crops_latin UNIQUE (latin)
);
CREATE TABLE farm.varieties (
    id serial NOT NULL,
    crop_id integer NOT NULL,
    name varchar(50) NOT NULL,
    breeder varchar(50),
    constraint pk_varieties PRIMARY KEY (id),
    CONSTRAINT uq_varieties_crop_id_name UNIQUE (crop_id, name)
);
CREATE TABLE farm.plantings (
    id serial NOT NULL,
    field_id integer NOT NULL,
    variety_id integer NOT NULL,
    sown date NOT NULL,
    harvested date,
    area farm.area,
    density integer,
    constraint pk_plantings PRIMARY KEY (id)
);
CREATE TABLE farm.operations (
    id serial NOT NULL,
    planting_id integer NOT NULL,
    kind integer NOT NULL,
    at timestamp NOT NULL,
    operator varchar(50),
    machine varchar(50),
    cost real,
    constraint pk_operations PRIMARY KEY (id)
);
CREATE TABLE farm.inputs (
    id serial NOT NULL,
    name varchar(50) NOT NULL,
    kind char(1) NOT NULL,
    n_pct real,
    p_pct real,
    k_pct real,
    constraint pk_inputs PRIMARY KEY (id),
    CONSTRAINT uq_inputs_name UNIQUE (name),
    CONSTRAINT ck_inputs_1 CHECK (n_pct<100)
);
CREATE TABLE farm.applications (
    id serial NOT NULL,
    operation_id integer NOT NULL,
    input_id integer NOT NULL,
    qty real NOT NULL,
    unit farm.unit DEFAULT 'kg' NOT NULL,
    constraint pk_applications PRIMARY KEY (id)
);
CREATE TABLE farm.harvests (
    id serial NOT NULL,
    planting_id integer NOT NULL,
    at date NOT NULL,
    qty real NOT NULL,
    unit farm.unit NOT NULL,
    moisture real,
    constraint pk_harvests PRIMARY KEY (id)
);
CREATE TABLE farm.animals (
    id serial NOT NULL,
    farm_id integer NOT NULL,
    ear_tag varchar(50) NOT NULL,
    species varchar(50) NOT NULL,
    born date,
    mother_id integer,
    sex char(1),
    constraint pk_animals PRIMARY KEY (id),
    CONSTRAINT uq_animals_ear_tag UNIQUE (ear_tag)
);
CREATE TABLE lab.methods (
    id serial NOT NULL,
    code varchar(50) NOT NULL,
    name varchar(50) NOT NULL,
    loq double precision,
    accredited boolean,
    constraint pk_methods PRIMARY KEY (id),
    CONSTRAINT uq_methods_code UNIQUE (code)
);
CREATE TABLE lab.samples (
    id serial NOT NULL,
    code varchar(50) NOT NULL,
    field_id integer,
    animal_id integer,
    taken timestamp NOT NULL,
    by_user varchar(50) DEFAULT SESSION_USER NOT NULL,
    constraint pk_samples PRIMARY KEY (id),
    CONSTRAINT uq_samples_code UNIQUE (code)
);
CREATE TABLE lab.results (
    id serial NOT NULL,
    sample_id integer NOT NULL,
    method_id integer NOT NULL,
    value double precision,
    flag char(1),
    at timestamp DEFAULT now() NOT NULL,
    constraint pk_results PRIMARY KEY (id),
    CONSTRAINT uq_results_sample_id_method_id UNIQUE (sample_id, method_id)
);
CREATE TABLE lab.instruments (
    id serial NOT NULL,
    name varchar(50) NOT NULL,
    calibrated date,
    constraint pk_instruments PRIMARY KEY (id),
    CONSTRAINT uq_instruments_name UNIQUE (name)
);
ALTER TABLE ONLY farm.fields ADD CONSTRAINT fk_fields_farm_id FOREIGN KEY (farm_id) REFERENCES farm.farms(id) ON DELETE CASCADE;
ALTER TABLE ONLY farm.varieties ADD CONSTRAINT fk_varieties_crop_id FOREIGN KEY (crop_id) REFERENCES farm.crops(id);
ALTER TABLE ONLY farm.plantings ADD CONSTRAINT fk_plantings_field_id FOREIGN KEY (field_id) REFERENCES farm.fields(id);
ALTER TABLE ONLY farm.plantings ADD CONSTRAINT fk_plantings_variety_id FOREIGN KEY (variety_id) REFERENCES farm.varieties(id);
ALTER TABLE ONLY farm.operations ADD CONSTRAINT fk_operations_planting_id FOREIGN KEY (planting_id) REFERENCES farm.plantings(id) ON DELETE CASCADE;
ALTER TABLE ONLY farm.applications ADD CONSTRAINT fk_applications_operation_id FOREIGN KEY (operation_id) REFERENCES farm.operations(id) ON DELETE CASCADE;
ALTER TABLE ONLY farm.applications ADD CONSTRAINT fk_applications_input_id FOREIGN KEY (input_id) REFERENCES farm.inputs(id);
ALTER TABLE ONLY farm.harvests ADD CONSTRAINT fk_harvests_planting_id FOREIGN KEY (planting_id) REFERENCES farm.plantings(id);
ALTER TABLE ONLY farm.animals ADD CONSTRAINT fk_animals_farm_id FOREIGN KEY (farm_id) REFERENCES farm.farms(id);
ALTER TABLE ONLY farm.animals ADD CONSTRAINT fk_animals_mother_id FOREIGN KEY (mother_id) REFERENCES farm.animals(id);
ALTER TABLE ONLY lab.samples ADD CONSTRAINT fk_samples_field_id FOREIGN KEY (field_id) REFERENCES farm.fields(id);
ALTER TABLE ONLY lab.samples ADD CONSTRAINT fk_samples_animal_id FOREIGN KEY (animal_id) REFERENCES farm.animals(id);
ALTER TABLE ONLY lab.results ADD CONSTRAINT fk_results_sample_id FOREIGN KEY (sample_id) REFERENCES lab.samples(id) ON DELETE CASCADE;
ALTER TABLE ONLY lab.results ADD CONSTRAINT fk_results_method_id FOREIGN KEY (method_id) REFERENCES lab.methods(id);
CREATE VIEW farm.v_yield AS SELECT f.name AS field, c.name AS crop, sum(h.qty) AS qty, sum(h.qty) / f.area AS per_ha FROM farm.harvests h JOIN farm.plantings p ON p.id = h.planting_id JOIN farm.fields f ON f.id = p.field_id JOIN farm.varieties v ON v.id = p.variety_id JOIN farm.crops c ON c.id = v.crop_id GROUP BY f.id, f.name, f.area, c.name;
CREATE VIEW farm.v_best AS SELECT DISTINCT ON (crop) crop, field, per_ha FROM farm.v_yield ORDER BY crop, per_ha DESC;
CREATE VIEW farm.v_npk AS SELECT o.planting_id, sum(a.qty * i.n_pct / 100) AS n, sum(a.qty * i.p_pct / 100) AS p FROM farm.applications a JOIN farm.inputs i ON i.id = a.input_id JOIN farm.operations o ON o.id = a.operation_id GROUP BY 1;
CREATE VIEW lab.v_soil AS SELECT s.field_id, m.code, avg(r.value) AS v, count(*) AS n FROM lab.results r JOIN lab.samples s ON s.id = r.sample_id JOIN lab.methods m ON m.id = r.method_id WHERE s.field_id IS NOT NULL GROUP BY 1, 2;
CREATE FUNCTION farm.gdd(tmin numeric, tmax numeric, base integer) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT GREATEST(0, (tmin + tmax) / 2 - base) $$;
CREATE FUNCTION lab.flag() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.value < (SELECT loq FROM lab.methods WHERE id = NEW.method_id) THEN NEW.flag := '<'; END IF; RETURN NEW; END $$;
CREATE TRIGGER flag BEFORE INSERT ON lab.results FOR EACH ROW EXECUTE FUNCTION lab.flag();
CREATE INDEX fields_center_spgist ON farm.fields USING spgist (center);
