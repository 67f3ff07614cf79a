CREATE TABLE django_content_type (
    id serial NOT NULL,
    app_label varchar(100) NOT NULL,
    model varchar(100) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT django_content_type_app_label_model_b346bf7c_uniq UNIQUE (app_label, model)
);
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
CREATE TABLE auth_user_groups (
    id serial NOT NULL,
    user_id integer NOT NULL,
    group_id integer NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT auth_user_groups_user_id_group_id_0037a4ba_uniq UNIQUE (user_id, group_id)
);
CREATE INDEX auth_user_groups_user_id_6a12ed8b ON auth_user_groups USING btree (user_id);
CREATE INDEX auth_user_groups_group_id_97559544 ON auth_user_groups USING btree (group_id);
CREATE TABLE auth_group_permissions (
    id serial NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT auth_group_permissions_group_id_permiss_11b4572a_uniq UNIQUE (group_id, permission_id)
);
CREATE INDEX auth_group_permissions_group_id_b120cbf9 ON auth_group_permissions USING btree (group_id);
CREATE INDEX auth_group_permissions_permission_id_84c5c92e ON auth_group_permissions USING btree (permission_id);
CREATE TABLE django_migrations (
    id serial NOT NULL,
    app varchar(255) NOT NULL,
    name varchar(255) NOT NULL,
    applied timestamptz NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE django_session (
    session_key varchar(40) NOT NULL,
    session_data text NOT NULL,
    expire_date timestamptz NOT NULL,
    PRIMARY KEY (session_key)
);
CREATE INDEX django_session_expire_date_a5c62663 ON django_session USING btree (expire_date);
CREATE TABLE cms_site (
    id serial NOT NULL,
    domain varchar(100) NOT NULL,
    name varchar(50) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT cms_site_domain_key UNIQUE (domain)
);
CREATE INDEX cms_site_domain_01b56f7c_like ON cms_site (domain varchar_pattern_ops);
CREATE TABLE cms_page (
    id serial NOT NULL,
    path varchar(255) NOT NULL,
    depth integer NOT NULL,
    numchild integer NOT NULL,
    title varchar(255) NOT NULL,
    slug varchar(255) NOT NULL,
    live boolean NOT NULL,
    owner_id integer,
    content_type_id integer NOT NULL,
    seo_title varchar(255) NOT NULL,
    go_live_at timestamptz,
    expire_at timestamptz,
    url_path text NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT cms_page_path_key UNIQUE (path),
    CONSTRAINT cms_page_check_d5d48 CHECK (depth>=0),
    CONSTRAINT cms_page_check_fefed CHECK (numchild>=0)
);
CREATE INDEX cms_page_path_d3a06f3d_like ON cms_page (path varchar_pattern_ops);
CREATE INDEX cms_page_owner_id_90f9fed1 ON cms_page USING btree (owner_id);
CREATE INDEX cms_page_content_type_id_a72994be ON cms_page USING btree (content_type_id);
CREATE TABLE cms_pagerevision (
    id serial NOT NULL,
    submitted_for_moderation boolean NOT NULL,
    created_at timestamptz NOT NULL,
    content_json text NOT NULL,
    page_id integer NOT NULL,
    user_id integer,
    PRIMARY KEY (id)
);
CREATE INDEX cms_pagerevision_page_id_538f7cf5 ON cms_pagerevision USING btree (page_id);
CREATE INDEX cms_pagerevision_user_id_c3a73286 ON cms_pagerevision USING btree (user_id);
CREATE TABLE cms_article (
    cms_page_ptr_id integer NOT NULL,
    intro text NOT NULL,
    body text NOT NULL,
    date date NOT NULL,
    hero_image_id integer,
    tags_csv varchar(255) NOT NULL,
    PRIMARY KEY (cms_page_ptr_id)
);
CREATE INDEX cms_article_cms_page_ptr_id_30273e54 ON cms_article USING btree (cms_page_ptr_id);
CREATE TABLE cms_image (
    id serial NOT NULL,
    title varchar(255) NOT NULL,
    file varchar(100) NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    created_at timestamptz NOT NULL,
    focal_point_x integer,
    focal_point_y integer,
    uploaded_by_user_id integer,
    PRIMARY KEY (id)
);
CREATE INDEX cms_image_created_at_f4777519 ON cms_image USING btree (created_at);
CREATE INDEX cms_image_uploaded_by_user_i_9a923a45 ON cms_image USING btree (uploaded_by_user_id);
CREATE TABLE taggit_tag (
    id serial NOT NULL,
    name varchar(100) NOT NULL,
    slug varchar(100) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT taggit_tag_name_key UNIQUE (name),
    CONSTRAINT taggit_tag_slug_key UNIQUE (slug)
);
CREATE INDEX taggit_tag_name_58eb2ed9_like ON taggit_tag (name varchar_pattern_ops);
CREATE INDEX taggit_tag_slug_6be58b2c_like ON taggit_tag (slug varchar_pattern_ops);
CREATE TABLE taggit_taggeditem (
    id serial NOT NULL,
    object_id integer NOT NULL,
    content_type_id integer NOT NULL,
    tag_id integer NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX taggit_taggeditem_object_id_e2d7d1df ON taggit_taggeditem USING btree (object_id);
CREATE INDEX taggit_taggeditem_content_type_id_9957a03c ON taggit_taggeditem USING btree (content_type_id);
CREATE INDEX taggit_taggeditem_tag_id_f4f5b767 ON taggit_taggeditem USING btree (tag_id);
CREATE TABLE cms_redirect (
    id serial NOT NULL,
    old_path varchar(255) NOT NULL,
    is_permanent boolean NOT NULL,
    redirect_link varchar(200) NOT NULL,
    redirect_page_id integer,
    site_id integer,
    PRIMARY KEY (id),
    CONSTRAINT cms_redirect_old_path_site_id_5d938a6e_uniq UNIQUE (old_path, site_id)
);
CREATE INDEX cms_redirect_redirect_page_id_91c27796 ON cms_redirect USING btree (redirect_page_id);
CREATE INDEX cms_redirect_site_id_3fd21285 ON cms_redirect USING btree (site_id);
ALTER TABLE auth_permission ADD CONSTRAINT auth_permission_content_type_2f476e4b_fk_django_content_type_id FOREIGN KEY (content_type_id) REFERENCES django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE auth_user_groups ADD CONSTRAINT auth_user_groups_user_id_6a12ed8b_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES auth_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE auth_user_groups ADD CONSTRAINT auth_user_groups_group_id_97559544_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE auth_group_permissions ADD CONSTRAINT auth_group_permissio_group_id_b120cbf9_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE auth_group_permissions ADD CONSTRAINT auth_group_permissio_permission_i_84c5c92e_fk_auth_permission_i FOREIGN KEY (permission_id) REFERENCES auth_permission(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE cms_page ADD CONSTRAINT cms_page_owner_id_90f9fed1_fk_auth_user_id FOREIGN KEY (owner_id) REFERENCES auth_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE cms_page ADD CONSTRAINT cms_page_content_type_a72994be_fk_django_content_type_id FOREIGN KEY (content_type_id) REFERENCES django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE cms_pagerevision ADD CONSTRAINT cms_pagerevision_page_id_538f7cf5_fk_cms_page_id FOREIGN KEY (page_id) REFERENCES cms_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE cms_pagerevision ADD CONSTRAINT cms_pagerevision_user_id_c3a73286_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES auth_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE cms_article ADD CONSTRAINT cms_article_cms_page_ptr_30273e54_fk_cms_page_id FOREIGN KEY (cms_page_ptr_id) REFERENCES cms_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE cms_image ADD CONSTRAINT cms_image_uploaded_by__9a923a45_fk_auth_user_id FOREIGN KEY (uploaded_by_user_id) REFERENCES auth_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE taggit_taggeditem ADD CONSTRAINT taggit_taggeditem_content_type_9957a03c_fk_django_content_type_ FOREIGN KEY (content_type_id) REFERENCES django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE taggit_taggeditem ADD CONSTRAINT taggit_taggeditem_tag_id_f4f5b767_fk_taggit_tag_id FOREIGN KEY (tag_id) REFERENCES taggit_tag(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE cms_redirect ADD CONSTRAINT cms_redirect_redirect_pag_91c27796_fk_cms_page_id FOREIGN KEY (redirect_page_id) REFERENCES cms_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE cms_redirect ADD CONSTRAINT cms_redirect_site_id_3fd21285_fk_cms_site_id FOREIGN KEY (site_id) REFERENCES cms_site(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE cms_article ADD CONSTRAINT cms_article_hero_fk FOREIGN KEY (hero_image_id) REFERENCES cms_image(id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX cms_page_title_upper ON cms_page (upper(title));
CREATE TABLE cms_searchindex (id serial PRIMARY KEY, object_id varchar(50) NOT NULL, title tsvector NOT NULL, body tsvector NOT NULL, content_type_id integer NOT NULL REFERENCES django_content_type DEFERRABLE INITIALLY DEFERRED);
CREATE INDEX cms_search_idx ON cms_searchindex USING gin (body);
