CREATE FUNCTION tax(net numeric, rate numeric, off int DEFAULT 0) RETURNS numeric LANGUAGE sql IMMUTABLE BEGIN ATOMIC SELECT net * rate - off; END;
CREATE FUNCTION tax(amount numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT amount';
CREATE FUNCTION norm(t text, u text DEFAULT 'u') RETURNS varchar LANGUAGE plpgsql IMMUTABLE AS $f$BEGIN RETURN upper(t); END$f$;
CREATE TABLE bill (id int, amount numeric, nm text,
  tx numeric GENERATED ALWAYS AS (tax(amount, 0.2)) STORED,
  nn text GENERATED ALWAYS AS (norm(nm)) STORED,
  CONSTRAINT nn_ok CHECK (nn = norm(nn)),
  CONSTRAINT bill_x EXCLUDE USING btree (nn WITH =) WHERE (tax(amount) > 5));
CREATE UNIQUE INDEX bill_n ON bill (nn, tax(amount, rate => 0.5));
CREATE VIEW bv AS SELECT id, tax(rate => 0.3, net => amount) AS t3, tx FROM bill;
ALTER TABLE bill ALTER id SET DEFAULT tax(10);
