CREATE FUNCTION tax(amount numeric, rate numeric DEFAULT 0.2) RETURNS numeric LANGUAGE sql IMMUTABLE BEGIN ATOMIC SELECT amount * rate; END;
CREATE FUNCTION norm(s text) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $f$BEGIN RETURN lower(s); END$f$;
CREATE TABLE bill (id int, amount numeric, nm text,
  tx numeric GENERATED ALWAYS AS (tax(amount)) STORED,
  nn text GENERATED ALWAYS AS (norm(nm)) STORED,
  CONSTRAINT nn_ok CHECK (nn = norm(nn)),
  CONSTRAINT bill_x EXCLUDE USING btree (nn WITH =) WHERE (tax(amount, 0.1) > 5));
CREATE UNIQUE INDEX bill_n ON bill (nn, tax(amount, rate => 0.5));
CREATE VIEW bv AS SELECT id, tax(rate => 0.3, amount => amount) AS t3, tx FROM bill;
ALTER TABLE bill ALTER id SET DEFAULT tax(10);
