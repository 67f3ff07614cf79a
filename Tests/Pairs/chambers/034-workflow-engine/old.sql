CREATE TABLE act_ge_property (name_ varchar(64) PRIMARY KEY, value_ varchar(300), rev_ integer);
CREATE TABLE act_ge_bytearray (id_ varchar(64) PRIMARY KEY, rev_ integer, name_ varchar(255), deployment_id_ varchar(64), bytes_ bytea, generated_ boolean);
CREATE TABLE act_re_deployment (
    id_ varchar(64) NOT NULL,
    name_ varchar(255),
    category_ varchar(255),
    deploy_time_ timestamp,
    PRIMARY KEY (id_)
);
CREATE TABLE act_re_procdef (
    id_ varchar(64) NOT NULL,
    rev_ integer,
    category_ varchar(255),
    name_ varchar(255),
    key_ varchar(255) NOT NULL,
    version_ integer NOT NULL,
    deployment_id_ varchar(64),
    resource_name_ varchar(4000),
    has_start_form_key_ boolean,
    suspension_state_ integer,
    PRIMARY KEY (id_)
);
CREATE TABLE act_ru_execution (
    id_ varchar(64) NOT NULL,
    rev_ integer,
    proc_inst_id_ varchar(64),
    business_key_ varchar(255),
    parent_id_ varchar(64),
    proc_def_id_ varchar(64),
    super_exec_ varchar(64),
    act_id_ varchar(255),
    is_active_ boolean,
    is_concurrent_ boolean,
    suspension_state_ integer,
    cached_ent_state_ integer,
    PRIMARY KEY (id_)
);
CREATE INDEX act_ru_execution_business_key__idx ON act_ru_execution USING btree (business_key_);
CREATE TABLE act_ru_task (
    id_ varchar(64) NOT NULL,
    rev_ integer,
    execution_id_ varchar(64),
    proc_def_id_ varchar(64),
    name_ varchar(255),
    description_ varchar(4000),
    owner_ varchar(255),
    assignee_ varchar(255),
    priority_ integer,
    create_time_ timestamp,
    due_date_ timestamp,
    follow_up_date_ timestamp,
    PRIMARY KEY (id_)
);
CREATE INDEX act_ru_task_assignee__idx ON act_ru_task USING btree (assignee_);
CREATE TABLE act_ru_identitylink (
    id_ varchar(64) NOT NULL,
    group_id_ varchar(255),
    type_ varchar(255),
    user_id_ varchar(255),
    task_id_ varchar(64),
    PRIMARY KEY (id_)
);
CREATE INDEX act_ru_identitylink_group_id__idx ON act_ru_identitylink USING btree (group_id_);
CREATE INDEX act_ru_identitylink_user_id__idx ON act_ru_identitylink USING btree (user_id_);
CREATE TABLE act_ru_variable (
    id_ varchar(64) NOT NULL,
    type_ varchar(255) NOT NULL,
    name_ varchar(255) NOT NULL,
    execution_id_ varchar(64),
    bytearray_id_ varchar(64),
    double_ double precision,
    long_ bigint,
    text_ varchar(4000),
    text2_ varchar(4000),
    PRIMARY KEY (id_)
);
CREATE TABLE act_ru_job (
    id_ varchar(64) NOT NULL,
    type_ varchar(255) NOT NULL,
    lock_exp_time_ timestamp,
    lock_owner_ varchar(255),
    exclusive_ boolean,
    execution_id_ varchar(64),
    retries_ integer,
    duedate_ timestamp,
    PRIMARY KEY (id_)
);
CREATE INDEX act_ru_job_execution_id__idx ON act_ru_job USING btree (execution_id_);
CREATE TABLE act_hi_procinst (
    id_ varchar(64) NOT NULL,
    proc_inst_id_ varchar(64) NOT NULL,
    business_key_ varchar(255),
    proc_def_id_ varchar(64) NOT NULL,
    start_time_ timestamp NOT NULL,
    end_time_ timestamp,
    duration_ bigint,
    start_user_id_ varchar(255),
    delete_reason_ varchar(4000),
    PRIMARY KEY (id_),
    UNIQUE (proc_inst_id_)
);
CREATE INDEX act_hi_procinst_end_time__idx ON act_hi_procinst USING btree (end_time_);
CREATE TABLE act_hi_actinst (
    id_ varchar(64) NOT NULL,
    proc_def_id_ varchar(64) NOT NULL,
    proc_inst_id_ varchar(64) NOT NULL,
    act_id_ varchar(255) NOT NULL,
    act_type_ varchar(255) NOT NULL,
    assignee_ varchar(255),
    start_time_ timestamp NOT NULL,
    end_time_ timestamp,
    duration_ bigint,
    PRIMARY KEY (id_)
);
CREATE INDEX act_hi_actinst_start_time__idx ON act_hi_actinst USING btree (start_time_);
CREATE INDEX act_hi_actinst_proc_inst_id__act_id__idx ON act_hi_actinst USING btree (proc_inst_id_, act_id_);
ALTER TABLE ONLY act_re_procdef ADD CONSTRAINT act_re_procdef_deployment_id__fkey FOREIGN KEY (deployment_id_) REFERENCES act_re_deployment(id_);
ALTER TABLE ONLY act_ru_execution ADD CONSTRAINT act_ru_execution_proc_inst_id__fkey FOREIGN KEY (proc_inst_id_) REFERENCES act_ru_execution(id_);
ALTER TABLE ONLY act_ru_execution ADD CONSTRAINT act_ru_execution_parent_id__fkey FOREIGN KEY (parent_id_) REFERENCES act_ru_execution(id_);
ALTER TABLE ONLY act_ru_execution ADD CONSTRAINT act_ru_execution_proc_def_id__fkey FOREIGN KEY (proc_def_id_) REFERENCES act_re_procdef(id_);
ALTER TABLE ONLY act_ru_execution ADD CONSTRAINT act_ru_execution_super_exec__fkey FOREIGN KEY (super_exec_) REFERENCES act_ru_execution(id_);
ALTER TABLE ONLY act_ru_task ADD CONSTRAINT act_ru_task_execution_id__fkey FOREIGN KEY (execution_id_) REFERENCES act_ru_execution(id_);
ALTER TABLE ONLY act_ru_task ADD CONSTRAINT act_ru_task_proc_def_id__fkey FOREIGN KEY (proc_def_id_) REFERENCES act_re_procdef(id_);
ALTER TABLE ONLY act_ru_identitylink ADD CONSTRAINT act_ru_identitylink_task_id__fkey FOREIGN KEY (task_id_) REFERENCES act_ru_task(id_);
ALTER TABLE ONLY act_ru_variable ADD CONSTRAINT act_ru_variable_execution_id__fkey FOREIGN KEY (execution_id_) REFERENCES act_ru_execution(id_);
ALTER TABLE act_ge_bytearray ADD CONSTRAINT act_fk_bytearr_depl FOREIGN KEY (deployment_id_) REFERENCES act_re_deployment;
CREATE VIEW open_tasks AS SELECT t.id_, t.name_, t.assignee_, t.priority_, p.key_ AS process FROM act_ru_task t LEFT JOIN act_re_procdef p ON p.id_ = t.proc_def_id_;
CREATE VIEW my_tasks AS SELECT * FROM open_tasks WHERE assignee_ = CURRENT_USER;
CREATE VIEW proc_duration AS SELECT proc_def_id_, avg(duration_) AS avg_ms FROM act_hi_procinst GROUP BY proc_def_id_;
CREATE FUNCTION rev_inc() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.rev_ := OLD.rev_ + 1; RETURN NEW; END $$;
CREATE TRIGGER rev_act_ru_task BEFORE UPDATE ON act_ru_task FOR EACH ROW EXECUTE FUNCTION rev_inc();
CREATE TRIGGER rev_act_ru_execution BEFORE UPDATE ON act_ru_execution FOR EACH ROW EXECUTE FUNCTION rev_inc();
