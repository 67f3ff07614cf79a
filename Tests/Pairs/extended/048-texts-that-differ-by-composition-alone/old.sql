CREATE TABLE menu (
  dish text DEFAULT 'crème',
  CONSTRAINT menu_dish CHECK (dish <> 'entrée')
);
CREATE INDEX menu_brulee ON menu (dish) WHERE dish = 'brûlée';
CREATE VIEW sweet AS SELECT dish FROM menu WHERE dish = 'pâte';
CREATE FUNCTION waiter() RETURNS text LANGUAGE sql AS $$ SELECT 'garçon' $$;
COMMENT ON TABLE menu IS 'à la carte';
