CREATE TABLE item (
    item_no character(8) NOT NULL,
    descr character(40),
    price numeric(12,2),
    picture bytea,
    qty integer DEFAULT 0 NOT NULL,
    tags character varying(20)[]
);
ALTER TABLE ONLY item ADD CONSTRAINT item_pkey PRIMARY KEY (item_no);
CREATE TABLE perishable (
    expires date NOT NULL,
    storage_temp numrange
) INHERITS (item);
CREATE TABLE item_log (id serial PRIMARY KEY, item_no varchar(8), who text DEFAULT CURRENT_USER, "at" timestamptz DEFAULT now(), old_qty int, new_qty int);
CREATE RULE item_upd AS ON UPDATE TO item WHERE old.qty IS DISTINCT FROM new.qty DO ALSO INSERT INTO item_log (item_no, old_qty, new_qty) VALUES (new.item_no, old.qty, new.qty);
CREATE VIEW item_v AS SELECT item_no, descr, price FROM ONLY item;
CREATE RULE item_v_del AS ON DELETE TO item_v DO INSTEAD NOTHING;
CREATE RULE item_v_ins AS ON INSERT TO item_v DO INSTEAD INSERT INTO item (item_no, descr, price) VALUES (upper(new.item_no), new.descr, new.price) RETURNING item.item_no, item.descr, item.price;
