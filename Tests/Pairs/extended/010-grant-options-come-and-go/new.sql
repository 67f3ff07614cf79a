CREATE TABLE plans (id int PRIMARY KEY, title text, budget money);
CREATE FUNCTION plan_cost(int) RETURNS money LANGUAGE sql STABLE AS $$ SELECT budget FROM plans WHERE id = $1 $$;
GRANT SELECT ON plans TO lead;
GRANT UPDATE, DELETE ON plans TO lead WITH GRANT OPTION;
GRANT SELECT ON plans TO dev WITH GRANT OPTION;
GRANT SELECT (title) ON plans TO intern;
GRANT INSERT (id, title), UPDATE (title) ON plans TO intern WITH GRANT OPTION;
GRANT EXECUTE ON FUNCTION plan_cost(int) TO lead;
GRANT EXECUTE ON FUNCTION plan_cost(int) TO dev WITH GRANT OPTION;
