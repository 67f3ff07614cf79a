CREATE TABLE auth_user (id serial NOT NULL PRIMARY KEY, password varchar(128) NOT NULL, last_login timestamp with time zone NULL, is_superuser boolean NOT NULL, username varchar(30) NOT NULL UNIQUE, first_name varchar(30) NOT NULL, last_name varchar(30) NOT NULL, email varchar(75) NOT NULL, is_staff boolean NOT NULL, is_active boolean NOT NULL, date_joined timestamp with time zone NOT NULL);
CREATE INDEX auth_user_username_6821ab7c_like ON auth_user (username varchar_pattern_ops);
CREATE TABLE django_content_type (id serial NOT NULL PRIMARY KEY, name varchar(100) NOT NULL, app_label varchar(100) NOT NULL, model varchar(100) NOT NULL);
ALTER TABLE django_content_type ADD CONSTRAINT django_content_type_app_label_model_76bd3d3b_uniq UNIQUE (app_label, model);
CREATE TABLE conf_speaker (id serial NOT NULL PRIMARY KEY, user_id integer NOT NULL UNIQUE, bio text NOT NULL, photo varchar(100) NULL, twitter varchar(50) NOT NULL);
CREATE TABLE conf_track (id serial NOT NULL PRIMARY KEY, name varchar(60) NOT NULL, slug varchar(50) NOT NULL UNIQUE);
CREATE INDEX conf_track_slug_0a1b2c3d_like ON conf_track (slug varchar_pattern_ops);
CREATE TABLE conf_talk (id serial NOT NULL PRIMARY KEY, title varchar(200) NOT NULL, abstract text NOT NULL, speaker_id integer NOT NULL, track_id integer NULL, duration integer NOT NULL CHECK (duration >= 0), status varchar(1) NOT NULL, submitted timestamp with time zone NOT NULL);
CREATE TABLE django_admin_log (id serial NOT NULL PRIMARY KEY, action_time timestamp with time zone NOT NULL, object_id text NULL, object_repr varchar(200) NOT NULL, action_flag smallint NOT NULL CHECK (action_flag >= 0), change_message text NOT NULL, content_type_id integer NULL, user_id integer NOT NULL);
CREATE TABLE django_session (session_key varchar(40) NOT NULL PRIMARY KEY, session_data text NOT NULL, expire_date timestamp with time zone NOT NULL);
CREATE INDEX django_session_expire_date_a5c62663 ON django_session (expire_date);
ALTER TABLE conf_speaker ADD CONSTRAINT conf_speaker_user_id_5d9c1b7e_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES auth_user (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE conf_talk ADD CONSTRAINT conf_talk_speaker_id_8a7b6c5d_fk_conf_speaker_id FOREIGN KEY (speaker_id) REFERENCES conf_speaker (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE conf_talk ADD CONSTRAINT conf_talk_track_id_1f2e3d4c_fk_conf_track_id FOREIGN KEY (track_id) REFERENCES conf_track (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE django_admin_log ADD CONSTRAINT django_admin_log_content_type_id_c4bce8eb_fk FOREIGN KEY (content_type_id) REFERENCES django_content_type (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE django_admin_log ADD CONSTRAINT django_admin_log_user_id_c564eba6_fk FOREIGN KEY (user_id) REFERENCES auth_user (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX conf_talk_speaker_id_8a7b6c5d ON conf_talk (speaker_id);
CREATE INDEX conf_talk_track_id_1f2e3d4c ON conf_talk (track_id);

