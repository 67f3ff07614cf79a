CREATE EXTENSION citext;
CREATE EXTENSION hstore;
CREATE TABLE django_content_type (
    id serial NOT NULL,
    app_label varchar(100) NOT NULL,
    model varchar(100) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT django_content_type_app_label_model_b346bf7c_uniq UNIQUE (app_label, model)
);
CREATE TABLE django_site (
    id serial NOT NULL,
    domain varchar(100) NOT NULL,
    name varchar(50) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT django_site_domain_key UNIQUE (domain)
);
CREATE INDEX django_site_domain_a2e37b91_like ON django_site (domain varchar_pattern_ops);
CREATE TABLE auth_permission (
    id serial NOT NULL,
    name varchar(255) NOT NULL,
    content_type_id integer NOT NULL,
    codename varchar(100) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT auth_permission_content_type_id__b7617d25_uniq UNIQUE (content_type_id, codename)
);
CREATE INDEX auth_permission_content_type_id_2f476e4b ON auth_permission USING btree (content_type_id);
CREATE TABLE auth_group (
    id serial NOT NULL,
    name varchar(80) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT auth_group_name_key UNIQUE (name)
);
CREATE INDEX auth_group_name_a6ea08ec_like ON auth_group (name varchar_pattern_ops);
CREATE TABLE auth_user (
    id serial NOT NULL,
    password varchar(128) NOT NULL,
    last_login timestamptz,
    is_superuser boolean NOT NULL,
    username varchar(30) NOT NULL,
    first_name varchar(30) NOT NULL,
    last_name varchar(30) NOT NULL,
    email varchar(254) NOT NULL,
    is_staff boolean NOT NULL,
    is_active boolean NOT NULL,
    date_joined timestamptz NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT auth_user_username_key UNIQUE (username)
);
CREATE INDEX auth_user_username_6821ab7c_like ON auth_user (username varchar_pattern_ops);
CREATE TABLE auth_userprofile (
    id serial NOT NULL,
    user_id integer NOT NULL,
    name varchar(255) NOT NULL,
    meta text NOT NULL,
    courseware varchar(255) NOT NULL,
    language varchar(255) NOT NULL,
    location varchar(255) NOT NULL,
    year_of_birth integer,
    gender varchar(6),
    level_of_education varchar(6),
    mailing_address text,
    city text,
    country varchar(2),
    goals text,
    allow_certificate boolean NOT NULL,
    bio varchar(3000),
    profile_image_uploaded_at timestamptz,
    PRIMARY KEY (id),
    CONSTRAINT auth_userprofile_user_id_key UNIQUE (user_id)
);
CREATE INDEX auth_userprofile_name_50909f10 ON auth_userprofile USING btree (name);
CREATE TABLE auth_registration (
    id serial NOT NULL,
    user_id integer NOT NULL,
    activation_key varchar(32) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT auth_registration_user_id_key UNIQUE (user_id),
    CONSTRAINT auth_registration_activation_key_key UNIQUE (activation_key)
);
CREATE INDEX auth_registration_activation_key_d6a6d199_like ON auth_registration (activation_key varchar_pattern_ops);
CREATE TABLE organizations_organization (
    id serial NOT NULL,
    created timestamptz NOT NULL,
    modified timestamptz NOT NULL,
    name varchar(255) NOT NULL,
    short_name varchar(255) NOT NULL,
    description text,
    active boolean NOT NULL,
    logo varchar(100),
    PRIMARY KEY (id)
);
CREATE INDEX organizations_organization_short_name_ef338963 ON organizations_organization USING btree (short_name);
CREATE TABLE course_overviews_courseoverview (
    created timestamptz NOT NULL,
    modified timestamptz NOT NULL,
    version integer NOT NULL,
    id varchar(255) NOT NULL,
    _location varchar(255) NOT NULL,
    org text NOT NULL,
    display_name text,
    start timestamptz,
    "end" timestamptz,
    advertised_start text,
    course_image_url text NOT NULL,
    facebook_url text,
    lowest_passing_grade numeric(5,2),
    enrollment_start timestamptz,
    mobile_available boolean NOT NULL,
    visible_to_staff_only boolean NOT NULL,
    self_paced boolean NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE course_modes_coursemode (
    id serial NOT NULL,
    course_id varchar(255) NOT NULL,
    mode_slug varchar(100) NOT NULL,
    mode_display_name varchar(255) NOT NULL,
    min_price integer NOT NULL,
    currency varchar(8) NOT NULL,
    expiration_datetime timestamptz,
    suggested_prices varchar(255) NOT NULL,
    description text,
    sku varchar(255),
    PRIMARY KEY (id),
    CONSTRAINT course_modes_coursemode_course_id_mode_s_20794027_uniq UNIQUE (course_id, mode_slug, currency)
);
CREATE INDEX course_modes_coursemode_course_id_3daf3b9d ON course_modes_coursemode USING btree (course_id);
CREATE TABLE student_courseenrollment (
    id serial NOT NULL,
    user_id integer NOT NULL,
    course_id varchar(255) NOT NULL,
    created timestamptz,
    is_active boolean NOT NULL,
    mode varchar(100) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT student_courseenrollment_user_id_course_i_bf4c4551_uniq UNIQUE (user_id, course_id)
);
CREATE INDEX student_courseenrollment_user_id_4263a8e2 ON student_courseenrollment USING btree (user_id);
CREATE INDEX student_courseenrollment_course_id_a6f93be8 ON student_courseenrollment USING btree (course_id);
CREATE TABLE student_courseenrollmentattribute (
    id serial NOT NULL,
    namespace varchar(255) NOT NULL,
    name varchar(255) NOT NULL,
    value varchar(255) NOT NULL,
    enrollment_id integer NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX student_courseenrollmentattribute_enrollment_id_b2173db0 ON student_courseenrollmentattribute USING btree (enrollment_id);
CREATE TABLE student_anonymoususerid (
    id serial NOT NULL,
    user_id integer NOT NULL,
    anonymous_user_id varchar(32) NOT NULL,
    course_id varchar(255) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT student_anonymoususerid_anonymous_user_id_key UNIQUE (anonymous_user_id)
);
CREATE INDEX student_anonymoususerid_anonymous_user_i_bc69790d_like ON student_anonymoususerid (anonymous_user_id varchar_pattern_ops);
CREATE INDEX student_anonymoususerid_user_id_0fb2ad5c ON student_anonymoususerid USING btree (user_id);
CREATE INDEX student_anonymoususerid_course_id_99cc6a18 ON student_anonymoususerid USING btree (course_id);
CREATE TABLE student_loginfailures (
    id serial NOT NULL,
    user_id integer NOT NULL,
    failure_count integer NOT NULL,
    lockout_until timestamptz,
    PRIMARY KEY (id)
);
CREATE INDEX student_loginfailures_user_id_50d85202 ON student_loginfailures USING btree (user_id);
CREATE TABLE student_courseaccessrole (
    id serial NOT NULL,
    user_id integer NOT NULL,
    org varchar(64) NOT NULL,
    course_id varchar(255) NOT NULL,
    role varchar(64) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT student_courseaccessrole_user_id_org_cour_b406f25e_uniq UNIQUE (user_id, org, course_id, role)
);
CREATE INDEX student_courseaccessrole_user_id_90cf21fe ON student_courseaccessrole USING btree (user_id);
CREATE TABLE courseware_studentmodule (
    id serial NOT NULL,
    module_type varchar(32) NOT NULL,
    module_id varchar(255) NOT NULL,
    student_id integer NOT NULL,
    course_id varchar(255) NOT NULL,
    state text,
    grade double precision,
    max_grade double precision,
    done varchar(8) NOT NULL,
    created timestamptz NOT NULL,
    modified timestamptz NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT courseware_studentmodule_student_id_modul_439b90ed_uniq UNIQUE (student_id, module_id, course_id)
);
CREATE INDEX courseware_studentmodule_module_type_f4f8863f ON courseware_studentmodule USING btree (module_type);
CREATE INDEX courseware_studentmodule_student_id_c7ed88a0 ON courseware_studentmodule USING btree (student_id);
CREATE INDEX courseware_studentmodule_course_id_0637cb49 ON courseware_studentmodule USING btree (course_id);
CREATE INDEX courseware_studentmodule_done_50f0cb4e ON courseware_studentmodule USING btree (done);
CREATE TABLE courseware_studentmodulehistory (
    id serial NOT NULL,
    version varchar(255),
    created timestamptz NOT NULL,
    state text,
    grade double precision,
    max_grade double precision,
    student_module_id integer NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX courseware_studentmodulehistory_created_19cb94d2 ON courseware_studentmodulehistory USING btree (created);
CREATE INDEX courseware_studentmodulehistory_student_module_id_6efc64cf ON courseware_studentmodulehistory USING btree (student_module_id);
CREATE TABLE courseware_xmodulestudentinfofield (
    id serial NOT NULL,
    field_name varchar(64) NOT NULL,
    value text NOT NULL,
    student_id integer NOT NULL,
    created timestamptz NOT NULL,
    modified timestamptz NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT courseware_xmodulestuden_student_id_field_c1a9e158_uniq UNIQUE (student_id, field_name)
);
CREATE INDEX courseware_xmodulestudentinfofield_student_id_b78d39b4 ON courseware_xmodulestudentinfofield USING btree (student_id);
CREATE TABLE grades_persistentcoursegrade (
    id serial NOT NULL,
    created timestamptz NOT NULL,
    modified timestamptz NOT NULL,
    user_id integer NOT NULL,
    course_id varchar(255) NOT NULL,
    course_edited_timestamp timestamptz NOT NULL,
    course_version varchar(255) NOT NULL,
    grading_policy_hash varchar(255) NOT NULL,
    percent_grade double precision NOT NULL,
    letter_grade varchar(255) NOT NULL,
    passed_timestamp timestamptz,
    PRIMARY KEY (id),
    CONSTRAINT grades_persistentcourseg_course_id_user_i_ec7c4d36_uniq UNIQUE (course_id, user_id)
);
CREATE INDEX grades_persistentcoursegrade_course_id_407341ec ON grades_persistentcoursegrade USING btree (course_id);
CREATE TABLE grades_persistentsubsectiongrade (
    id serial NOT NULL,
    created timestamptz NOT NULL,
    modified timestamptz NOT NULL,
    id2 integer,
    user_id integer NOT NULL,
    course_id varchar(255) NOT NULL,
    usage_key varchar(255) NOT NULL,
    earned_all double precision NOT NULL,
    possible_all double precision NOT NULL,
    earned_graded double precision NOT NULL,
    possible_graded double precision NOT NULL,
    first_attempted timestamptz,
    visible_blocks_hash varchar(100) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT grades_persistentsubsect_course_id_user_i_b30c1008_uniq UNIQUE (course_id, user_id, usage_key)
);
CREATE TABLE grades_visibleblocks (
    id serial NOT NULL,
    blocks_json text NOT NULL,
    hashed varchar(100) NOT NULL,
    course_id varchar(255) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT grades_visibleblocks_hashed_key UNIQUE (hashed)
);
CREATE INDEX grades_visibleblocks_hashed_75b7876c_like ON grades_visibleblocks (hashed varchar_pattern_ops);
CREATE INDEX grades_visibleblocks_course_id_d5f8e206 ON grades_visibleblocks USING btree (course_id);
CREATE TABLE certificates_generatedcertificate (
    id serial NOT NULL,
    user_id integer NOT NULL,
    course_id varchar(255) NOT NULL,
    verify_uuid varchar(32) NOT NULL,
    download_uuid varchar(32) NOT NULL,
    grade varchar(5) NOT NULL,
    key varchar(32) NOT NULL,
    distinction boolean NOT NULL,
    status varchar(32) NOT NULL,
    mode varchar(32) NOT NULL,
    name varchar(255) NOT NULL,
    created_date timestamptz NOT NULL,
    modified_date timestamptz NOT NULL,
    error_reason varchar(512) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT certificates_generatedce_user_id_course_i_9c47fec1_uniq UNIQUE (user_id, course_id)
);
CREATE INDEX certificates_generatedcertificate_user_id_54119d22 ON certificates_generatedcertificate USING btree (user_id);
CREATE TABLE certificates_certificatetemplate (
    id serial NOT NULL,
    created timestamptz NOT NULL,
    modified timestamptz NOT NULL,
    name varchar(255) NOT NULL,
    description varchar(255),
    template text NOT NULL,
    organization_id integer,
    course_key varchar(255),
    mode varchar(125),
    is_active boolean NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT certificates_certificate_organization_id__07ef2323_uniq UNIQUE (organization_id, course_key, mode)
);
CREATE TABLE certificates_whitelist (
    id serial NOT NULL,
    user_id integer NOT NULL,
    course_id varchar(255) NOT NULL,
    whitelist boolean NOT NULL,
    created timestamptz NOT NULL,
    notes text,
    PRIMARY KEY (id)
);
CREATE INDEX certificates_whitelist_user_id_b735011a ON certificates_whitelist USING btree (user_id);
CREATE TABLE django_comment_client_role (
    id serial NOT NULL,
    name varchar(30) NOT NULL,
    course_id varchar(255) NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX django_comment_client_role_course_id_08a9c1d1 ON django_comment_client_role USING btree (course_id);
CREATE TABLE django_comment_client_role_users (
    id serial NOT NULL,
    role_id integer NOT NULL,
    user_id integer NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT django_comment_client_ro_role_id_user_id_18e570d3_uniq UNIQUE (role_id, user_id)
);
CREATE INDEX django_comment_client_role_users_role_id_baec77f6 ON django_comment_client_role_users USING btree (role_id);
CREATE INDEX django_comment_client_role_users_user_id_5d7991df ON django_comment_client_role_users USING btree (user_id);
CREATE TABLE course_groups_courseusergroup (
    id serial NOT NULL,
    name varchar(255) NOT NULL,
    course_id varchar(255) NOT NULL,
    group_type varchar(20) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT course_groups_courseuser_name_course_id_4ee19409_uniq UNIQUE (name, course_id)
);
CREATE TABLE course_groups_courseusergroup_users (
    id serial NOT NULL,
    courseusergroup_id integer NOT NULL,
    user_id integer NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT course_groups_courseuser_courseusergroup__7b11d51d_uniq UNIQUE (courseusergroup_id, user_id)
);
CREATE INDEX course_groups_courseusergroup_users_courseusergroup_id_26a7966f ON course_groups_courseusergroup_users USING btree (courseusergroup_id);
CREATE INDEX course_groups_courseusergroup_users_user_id_28aff981 ON course_groups_courseusergroup_users USING btree (user_id);
CREATE TABLE course_groups_cohortmembership (
    id serial NOT NULL,
    course_id varchar(255) NOT NULL,
    course_user_group_id integer NOT NULL,
    user_id integer NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT course_groups_cohortmemb_user_id_course_i_2ef66096_uniq UNIQUE (user_id, course_id)
);
CREATE INDEX course_groups_cohortmembership_course_user_group__6ea50b45 ON course_groups_cohortmembership USING btree (course_user_group_id);
CREATE INDEX course_groups_cohortmembership_user_id_aae5b8e7 ON course_groups_cohortmembership USING btree (user_id);
CREATE TABLE teams_courseteam (
    id serial NOT NULL,
    team_id varchar(255) NOT NULL,
    name varchar(255) NOT NULL,
    course_id varchar(255) NOT NULL,
    topic_id varchar(255) NOT NULL,
    date_created timestamptz NOT NULL,
    description varchar(300) NOT NULL,
    country varchar(2) NOT NULL,
    language varchar(16) NOT NULL,
    last_activity_at timestamptz NOT NULL,
    team_size integer NOT NULL,
    discussion_topic_id varchar(255) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT teams_courseteam_team_id_key UNIQUE (team_id),
    CONSTRAINT teams_courseteam_discussion_topic_id_key UNIQUE (discussion_topic_id)
);
CREATE INDEX teams_courseteam_team_id_8c041ee7_like ON teams_courseteam (team_id varchar_pattern_ops);
CREATE INDEX teams_courseteam_discussion_topic_34989df0_like ON teams_courseteam (discussion_topic_id varchar_pattern_ops);
CREATE INDEX teams_courseteam_course_id_1e7dbede ON teams_courseteam USING btree (course_id);
CREATE TABLE teams_courseteammembership (
    id serial NOT NULL,
    user_id integer NOT NULL,
    team_id integer NOT NULL,
    date_joined timestamptz NOT NULL,
    last_activity_at timestamptz NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT teams_courseteammembersh_user_id_team_id_39fecc8d_uniq UNIQUE (user_id, team_id)
);
CREATE INDEX teams_courseteammembership_user_id_18f9ff5d ON teams_courseteammembership USING btree (user_id);
CREATE INDEX teams_courseteammembership_team_id_b021eccd ON teams_courseteammembership USING btree (team_id);
CREATE TABLE shoppingcart_order (
    id serial NOT NULL,
    user_id integer NOT NULL,
    currency varchar(8) NOT NULL,
    status varchar(32) NOT NULL,
    purchase_time timestamptz,
    refunded_time timestamptz,
    bill_to_first varchar(64) NOT NULL,
    bill_to_last varchar(64) NOT NULL,
    bill_to_country varchar(64) NOT NULL,
    processor_reply_dump text NOT NULL,
    order_type varchar(32) NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX shoppingcart_order_user_id_ca2398bc ON shoppingcart_order USING btree (user_id);
CREATE TABLE shoppingcart_orderitem (
    id serial NOT NULL,
    order_id integer NOT NULL,
    user_id integer NOT NULL,
    status varchar(32) NOT NULL,
    qty integer NOT NULL,
    unit_cost numeric(30,2) NOT NULL,
    list_price numeric(30,2),
    line_desc varchar(1024) NOT NULL,
    fulfilled_time timestamptz,
    report_comments text NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX shoppingcart_orderitem_order_id_063915e1 ON shoppingcart_orderitem USING btree (order_id);
CREATE INDEX shoppingcart_orderitem_user_id_93073a67 ON shoppingcart_orderitem USING btree (user_id);
CREATE TABLE shoppingcart_coupon (
    id serial NOT NULL,
    code varchar(32) NOT NULL,
    description varchar(255),
    percentage_discount integer NOT NULL,
    created_by_id integer NOT NULL,
    is_active boolean NOT NULL,
    expiration_date timestamptz,
    PRIMARY KEY (id)
);
CREATE INDEX shoppingcart_coupon_code_67dfa4a3 ON shoppingcart_coupon USING btree (code);
CREATE INDEX shoppingcart_coupon_created_by_id_1d622c7e ON shoppingcart_coupon USING btree (created_by_id);
CREATE TABLE bookmarks_bookmark (
    id serial NOT NULL,
    created timestamptz NOT NULL,
    modified timestamptz NOT NULL,
    course_key varchar(255) NOT NULL,
    usage_key varchar(255) NOT NULL,
    _path text NOT NULL,
    user_id integer NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT bookmarks_bookmark_user_id_usage_ke_0728a534_uniq UNIQUE (user_id, usage_key)
);
CREATE INDEX bookmarks_bookmark_course_key_46609583 ON bookmarks_bookmark USING btree (course_key);
CREATE INDEX bookmarks_bookmark_user_id_a26bf17c ON bookmarks_bookmark USING btree (user_id);
CREATE TABLE notify_notification (
    id serial NOT NULL,
    subscription_id integer,
    object_id varchar(64),
    message text NOT NULL,
    url varchar(200),
    is_viewed boolean NOT NULL,
    is_emailed boolean NOT NULL,
    created timestamptz NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE oauth2_application (
    id serial NOT NULL,
    client_id varchar(100) NOT NULL,
    redirect_uris text NOT NULL,
    client_type varchar(32) NOT NULL,
    authorization_grant_type varchar(32) NOT NULL,
    client_secret varchar(255) NOT NULL,
    name varchar(255) NOT NULL,
    user_id integer,
    skip_authorization boolean NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT oauth2_application_client_id_key UNIQUE (client_id)
);
CREATE INDEX oauth2_application_client_id_0aab8931_like ON oauth2_application (client_id varchar_pattern_ops);
CREATE INDEX oauth2_application_user_id_725e0b7a ON oauth2_application USING btree (user_id);
CREATE TABLE oauth2_accesstoken (
    id serial NOT NULL,
    token varchar(255) NOT NULL,
    expires timestamptz NOT NULL,
    scope text NOT NULL,
    application_id integer,
    user_id integer,
    created timestamptz NOT NULL,
    modified timestamptz NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT oauth2_accesstoken_token_key UNIQUE (token)
);
CREATE INDEX oauth2_accesstoken_token_24468552_like ON oauth2_accesstoken (token varchar_pattern_ops);
CREATE INDEX oauth2_accesstoken_application_id_9bcdb09f ON oauth2_accesstoken USING btree (application_id);
CREATE INDEX oauth2_accesstoken_user_id_bcf4c395 ON oauth2_accesstoken USING btree (user_id);
CREATE TABLE oauth2_refreshtoken (
    id serial NOT NULL,
    token varchar(255) NOT NULL,
    access_token_id integer,
    application_id integer NOT NULL,
    user_id integer NOT NULL,
    created timestamptz NOT NULL,
    modified timestamptz NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT oauth2_refreshtoken_access_token_id_key UNIQUE (access_token_id)
);
CREATE INDEX oauth2_refreshtoken_application_id_27eddfcc ON oauth2_refreshtoken USING btree (application_id);
CREATE INDEX oauth2_refreshtoken_user_id_3d206436 ON oauth2_refreshtoken USING btree (user_id);
CREATE TABLE survey_surveyform (
    id serial NOT NULL,
    created timestamptz NOT NULL,
    modified timestamptz NOT NULL,
    name varchar(255) NOT NULL,
    form text NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT survey_surveyform_name_key UNIQUE (name)
);
CREATE INDEX survey_surveyform_name_9cbbc723_like ON survey_surveyform (name varchar_pattern_ops);
CREATE TABLE survey_surveyanswer (
    id serial NOT NULL,
    created timestamptz NOT NULL,
    modified timestamptz NOT NULL,
    form_id integer NOT NULL,
    user_id integer NOT NULL,
    field_name varchar(255) NOT NULL,
    field_value varchar(1024) NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX survey_surveyanswer_form_id_7f0df59f ON survey_surveyanswer USING btree (form_id);
CREATE INDEX survey_surveyanswer_user_id_4c028d25 ON survey_surveyanswer USING btree (user_id);
CREATE INDEX survey_surveyanswer_field_name_7123dc3d ON survey_surveyanswer USING btree (field_name);
CREATE TABLE verify_student_softwaresecurephotoverification (
    id serial NOT NULL,
    status varchar(100) NOT NULL,
    status_changed timestamptz NOT NULL,
    user_id integer NOT NULL,
    name varchar(255) NOT NULL,
    face_image_url varchar(200) NOT NULL,
    photo_id_image_url varchar(200) NOT NULL,
    receipt_id varchar(255) NOT NULL,
    created timestamptz NOT NULL,
    modified timestamptz NOT NULL,
    display boolean NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX verify_student_softwaresecurephotoverification_user_id_66ca4f6d ON verify_student_softwaresecurephotoverification USING btree (user_id);
CREATE INDEX verify_student_softwaresecurephotoverification_receipt_id_2160c ON verify_student_softwaresecurephotoverification USING btree (receipt_id);
CREATE TABLE waffle_flag (
    id serial NOT NULL,
    name varchar(100) NOT NULL,
    everyone boolean,
    percent numeric(3,1),
    testing boolean NOT NULL,
    superusers boolean NOT NULL,
    staff boolean NOT NULL,
    note text NOT NULL,
    created timestamptz NOT NULL,
    modified timestamptz NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT waffle_flag_name_key UNIQUE (name)
);
CREATE INDEX waffle_flag_name_8799ccdf_like ON waffle_flag (name varchar_pattern_ops);
CREATE TABLE waffle_switch (
    id serial NOT NULL,
    name varchar(100) NOT NULL,
    active boolean NOT NULL,
    note text NOT NULL,
    created timestamptz NOT NULL,
    modified timestamptz NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT waffle_switch_name_key UNIQUE (name)
);
CREATE INDEX waffle_switch_name_68a12dd8_like ON waffle_switch (name varchar_pattern_ops);
CREATE TABLE celery_taskmeta (
    id serial NOT NULL,
    task_id varchar(255) NOT NULL,
    status varchar(50) NOT NULL,
    result text,
    date_done timestamptz NOT NULL,
    traceback text,
    hidden boolean NOT NULL,
    meta text,
    PRIMARY KEY (id),
    CONSTRAINT celery_taskmeta_task_id_key UNIQUE (task_id)
);
CREATE INDEX celery_taskmeta_task_id_9558b198_like ON celery_taskmeta (task_id varchar_pattern_ops);
CREATE INDEX celery_taskmeta_hidden_23fd02dc ON celery_taskmeta USING btree (hidden);
ALTER TABLE auth_permission ADD CONSTRAINT auth_permission_content_type_2f476e4b_fk_django_content_type_id FOREIGN KEY (content_type_id) REFERENCES django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE auth_userprofile ADD CONSTRAINT auth_userprofile_user_id_62634b27_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES auth_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE auth_registration ADD CONSTRAINT auth_registration_user_id_f99bc297_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES auth_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE course_modes_coursemode ADD CONSTRAINT course_modes_coursem_course_id_3daf3b9d_fk_course_overviews_cou FOREIGN KEY (course_id) REFERENCES course_overviews_courseoverview(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE student_courseenrollment ADD CONSTRAINT student_courseenroll_user_id_4263a8e2_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES auth_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE student_courseenrollment ADD CONSTRAINT student_courseenroll_course_id_a6f93be8_fk_course_overviews_cou FOREIGN KEY (course_id) REFERENCES course_overviews_courseoverview(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE student_courseenrollmentattribute ADD CONSTRAINT student_courseenroll_enrollment_i_b2173db0_fk_student_courseenr FOREIGN KEY (enrollment_id) REFERENCES student_courseenrollment(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE student_anonymoususerid ADD CONSTRAINT student_anonymoususe_user_id_0fb2ad5c_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES auth_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE student_loginfailures ADD CONSTRAINT student_loginfailure_user_id_50d85202_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES auth_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE student_courseaccessrole ADD CONSTRAINT student_courseaccess_user_id_90cf21fe_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES auth_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE courseware_studentmodule ADD CONSTRAINT courseware_studentmo_student_id_c7ed88a0_fk_auth_user_id FOREIGN KEY (student_id) REFERENCES auth_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE courseware_studentmodulehistory ADD CONSTRAINT courseware_studentmo_student_modu_6efc64cf_fk_courseware_studen FOREIGN KEY (student_module_id) REFERENCES courseware_studentmodule(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE courseware_xmodulestudentinfofield ADD CONSTRAINT courseware_xmodulest_student_id_b78d39b4_fk_auth_user_id FOREIGN KEY (student_id) REFERENCES auth_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE certificates_generatedcertificate ADD CONSTRAINT certificates_generat_user_id_54119d22_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES auth_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE certificates_whitelist ADD CONSTRAINT certificates_whiteli_user_id_b735011a_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES auth_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE django_comment_client_role_users ADD CONSTRAINT django_comment_clien_role_id_baec77f6_fk_django_comment_client_ FOREIGN KEY (role_id) REFERENCES django_comment_client_role(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE django_comment_client_role_users ADD CONSTRAINT django_comment_clien_user_id_5d7991df_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES auth_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE course_groups_courseusergroup_users ADD CONSTRAINT course_groups_course_courseusergr_26a7966f_fk_course_groups_cou FOREIGN KEY (courseusergroup_id) REFERENCES course_groups_courseusergroup(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE course_groups_courseusergroup_users ADD CONSTRAINT course_groups_course_user_id_28aff981_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES auth_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE course_groups_cohortmembership ADD CONSTRAINT course_groups_cohort_course_user__6ea50b45_fk_course_groups_cou FOREIGN KEY (course_user_group_id) REFERENCES course_groups_courseusergroup(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE course_groups_cohortmembership ADD CONSTRAINT course_groups_cohort_user_id_aae5b8e7_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES auth_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE teams_courseteammembership ADD CONSTRAINT teams_courseteammemb_user_id_18f9ff5d_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES auth_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE teams_courseteammembership ADD CONSTRAINT teams_courseteammemb_team_id_b021eccd_fk_teams_courseteam_id FOREIGN KEY (team_id) REFERENCES teams_courseteam(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE shoppingcart_order ADD CONSTRAINT shoppingcart_order_user_id_ca2398bc_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES auth_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE shoppingcart_orderitem ADD CONSTRAINT shoppingcart_orderit_order_id_063915e1_fk_shoppingcart_order_id FOREIGN KEY (order_id) REFERENCES shoppingcart_order(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE shoppingcart_orderitem ADD CONSTRAINT shoppingcart_orderit_user_id_93073a67_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES auth_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE shoppingcart_coupon ADD CONSTRAINT shoppingcart_coupon_created_by_i_1d622c7e_fk_auth_user_id FOREIGN KEY (created_by_id) REFERENCES auth_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE bookmarks_bookmark ADD CONSTRAINT bookmarks_bookmark_user_id_a26bf17c_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES auth_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE oauth2_application ADD CONSTRAINT oauth2_application_user_id_725e0b7a_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES auth_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE oauth2_accesstoken ADD CONSTRAINT oauth2_accesstoken_application__9bcdb09f_fk_oauth2_application_ FOREIGN KEY (application_id) REFERENCES oauth2_application(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE oauth2_accesstoken ADD CONSTRAINT oauth2_accesstoken_user_id_bcf4c395_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES auth_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE oauth2_refreshtoken ADD CONSTRAINT oauth2_refreshtoken_access_token_4302e339_fk_oauth2_accesstoken FOREIGN KEY (access_token_id) REFERENCES oauth2_accesstoken(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE oauth2_refreshtoken ADD CONSTRAINT oauth2_refreshtoken_application__27eddfcc_fk_oauth2_application FOREIGN KEY (application_id) REFERENCES oauth2_application(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE oauth2_refreshtoken ADD CONSTRAINT oauth2_refreshtoken_user_id_3d206436_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES auth_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE survey_surveyanswer ADD CONSTRAINT survey_surveyanswer_form_id_7f0df59f_fk_survey_surveyform_id FOREIGN KEY (form_id) REFERENCES survey_surveyform(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE survey_surveyanswer ADD CONSTRAINT survey_surveyanswer_user_id_4c028d25_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES auth_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE verify_student_softwaresecurephotoverification ADD CONSTRAINT verify_student_softw_user_id_66ca4f6d_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES auth_user(id) DEFERRABLE INITIALLY DEFERRED;
CREATE VIEW v_active_enrollment AS SELECT e.id, e.user_id, u.username, u.email, e.course_id, e.mode FROM student_courseenrollment e JOIN auth_user u ON u.id = e.user_id WHERE e.is_active;
CREATE VIEW v_course_size AS SELECT course_id, mode, count(*) AS n FROM v_active_enrollment GROUP BY 1,2;
CREATE VIEW v_big_courses AS SELECT c.id, c.display_name, s.n FROM course_overviews_courseoverview c JOIN v_course_size s ON s.course_id = c.id WHERE s.n > 1000;
CREATE VIEW v_grade_dist AS SELECT course_id, width_bucket(percent_grade, 0, 1, 10) AS b, count(*) FROM grades_persistentcoursegrade GROUP BY 1,2;
CREATE VIEW v_revenue AS SELECT date_trunc('month', o.purchase_time) AS m, sum(i.unit_cost * i.qty) AS total FROM shoppingcart_order o JOIN shoppingcart_orderitem i ON i.order_id = o.id WHERE o.status = 'purchased' GROUP BY 1;
CREATE FUNCTION is_passing(g double precision, cutoff numeric DEFAULT 0.5) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT g >= cutoff $$;
CREATE INDEX grades_passing ON grades_persistentcoursegrade (is_passing(percent_grade)) WHERE passed_timestamp IS NOT NULL;
CREATE FUNCTION log_grade() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.grade IS DISTINCT FROM OLD.grade THEN INSERT INTO courseware_studentmodulehistory(created, state, grade, max_grade, student_module_id) VALUES (now(), OLD.state, OLD.grade, OLD.max_grade, OLD.id); END IF; RETURN NULL; END $$;
CREATE TRIGGER studentmodule_history AFTER UPDATE ON courseware_studentmodule FOR EACH ROW EXECUTE FUNCTION log_grade();
