CREATE SCHEMA hr;
CREATE SCHEMA payroll;
CREATE TABLE hr.employee (
  emp_no int PRIMARY KEY,
  full_name text NOT NULL,
  hired date NOT NULL,
  salary numeric(10,2) NOT NULL,
  iban varchar(34)
);
CREATE TABLE payroll.tax_band (
  year smallint, lower_bound numeric(12,2), rate numeric(5,4) NOT NULL,
  PRIMARY KEY (year, lower_bound),
  CONSTRAINT rate_sane CHECK (rate >= 0 AND rate < 1)
);
CREATE FUNCTION payroll.tax(y smallint, gross numeric) RETURNS numeric LANGUAGE plpgsql STABLE AS $$
DECLARE t numeric := 0; b record;
BEGIN
  FOR b IN SELECT * FROM payroll.tax_band WHERE year = y AND lower_bound < gross ORDER BY lower_bound LOOP
    t := t + (gross - b.lower_bound) * b.rate;
  END LOOP;
  RETURN t;
END $$;
CREATE TABLE payroll.run (
  run_id serial PRIMARY KEY,
  period daterange NOT NULL UNIQUE,
  closed boolean NOT NULL DEFAULT false
);
CREATE TABLE payroll.payslip (
  run_id int REFERENCES payroll.run, emp_no int REFERENCES hr.employee,
  gross numeric(10,2) NOT NULL,
  tax numeric(10,2) NOT NULL,
  net numeric(10,2) NOT NULL,
  PRIMARY KEY (run_id, emp_no)
);
CREATE VIEW payroll.ytd AS
  SELECT emp_no, extract(year FROM lower(period)) AS yr, sum(gross) gross, sum(tax) tax, sum(net) net
  FROM payroll.payslip JOIN payroll.run USING (run_id) GROUP BY 1, 2;
