CREATE TABLE plans (id int PRIMARY KEY, title text, budget money);
CREATE FUNCTION plan_cost(int) RETURNS money LANGUAGE sql STABLE AS $$ SELECT budget FROM plans WHERE id = $1 $$;
GRANT SELECT, UPDATE ON plans TO lead WITH GRANT OPTION;
GRANT SELECT ON plans TO dev;
GRANT SELECT (title) ON plans TO intern WITH GRANT OPTION;
GRANT EXECUTE ON FUNCTION plan_cost(int) TO lead WITH GRANT OPTION;
