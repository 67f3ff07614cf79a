INSERT INTO alembic_version VALUES ('d2ae31099d61');
INSERT INTO dag (dag_id,is_paused,is_active) VALUES ('etl',false,true);
INSERT INTO dag_run (dag_id,execution_date,run_id,state) VALUES ('etl','2020-01-01Z','scheduled__2020-01-01','success');
INSERT INTO slot_pool (pool,slots) VALUES ('default_pool',128);
