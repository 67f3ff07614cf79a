CREATE TABLE repos (repo_id INTEGER PRIMARY KEY AUTOINCREMENT, repo_slug TEXT, repo_active BOOLEAN, repo_config TEXT, UNIQUE(repo_slug));
CREATE TABLE builds (build_id INTEGER PRIMARY KEY AUTOINCREMENT, build_repo_id INTEGER, build_number INTEGER, build_status TEXT, build_message TEXT, build_started INTEGER, UNIQUE(build_repo_id, build_number));
CREATE TABLE stages (stage_id INTEGER PRIMARY KEY AUTOINCREMENT, stage_build_id INTEGER, stage_number INTEGER, stage_errignore BOOLEAN, UNIQUE(stage_build_id, stage_number), FOREIGN KEY(stage_build_id) REFERENCES builds(build_id) ON DELETE CASCADE);
CREATE TABLE steps (step_id INTEGER PRIMARY KEY AUTOINCREMENT, step_stage_id INTEGER, step_number INTEGER, step_name VARCHAR(100), step_exit INTEGER, UNIQUE(step_stage_id, step_number), FOREIGN KEY(step_stage_id) REFERENCES stages(stage_id) ON DELETE CASCADE);
CREATE TABLE logs (log_id INTEGER PRIMARY KEY, log_data BLOB, FOREIGN KEY(log_id) REFERENCES steps(step_id) ON DELETE CASCADE);
CREATE TABLE secrets (secret_id INTEGER PRIMARY KEY AUTOINCREMENT, secret_repo_id INTEGER, secret_name TEXT, secret_data BLOB, UNIQUE(secret_repo_id, secret_name));
CREATE INDEX ix_build_repo ON builds (build_repo_id);
