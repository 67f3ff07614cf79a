CREATE TABLE item (
    item_no character(8) NOT NULL,
    descr character(40),
    price money,
    picture oid,
    qty integer DEFAULT 0
);
ALTER TABLE ONLY item ADD CONSTRAINT item_pkey PRIMARY KEY (item_no);
CREATE TABLE perishable (
    expires date
) INHERITS (item);
CREATE TABLE item_log (item_no character(8), who name DEFAULT CURRENT_USER, at timestamp DEFAULT now());
CREATE RULE item_upd AS ON UPDATE TO item WHERE old.qty <> new.qty DO INSERT INTO item_log (item_no) VALUES (new.item_no);
CREATE VIEW item_v AS SELECT item_no, descr, price FROM ONLY item;
CREATE RULE item_v_ins AS ON INSERT TO item_v DO INSTEAD INSERT INTO item (item_no, descr, price) VALUES (new.item_no, new.descr, new.price);
