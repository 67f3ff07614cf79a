CREATE EXTENSION unaccent;
CREATE FUNCTION immutable_unaccent(t text) RETURNS text IMMUTABLE STRICT LANGUAGE plpgsql AS $$ BEGIN RETURN public.unaccent(t); END $$;
CREATE TABLE django_site (
    id serial PRIMARY KEY,
    domain varchar(100) NOT NULL UNIQUE,
    name varchar(50) NOT NULL
);

CREATE TABLE auth_user (
    id serial PRIMARY KEY,
    password varchar(128) NOT NULL,
    last_login timestamptz,
    is_superuser boolean NOT NULL,
    username varchar(30) NOT NULL UNIQUE,
    first_name varchar(30) NOT NULL,
    last_name varchar(30) NOT NULL,
    email varchar(75) NOT NULL,
    is_active boolean NOT NULL,
    date_joined timestamptz NOT NULL
);

CREATE TABLE cms_page (
    id serial PRIMARY KEY,
    path varchar(255) NOT NULL UNIQUE,
    depth integer NOT NULL,
    site_id integer NOT NULL,
    parent_id integer,
    created_by varchar(255) NOT NULL,
    publication_date timestamptz,
    in_navigation boolean NOT NULL,
    template varchar(100) NOT NULL,
    soft_root boolean NOT NULL
);

CREATE TABLE cms_placeholder (
    id serial PRIMARY KEY,
    page_id integer NOT NULL,
    slot varchar(255) NOT NULL,
    default_width smallint
);

CREATE TABLE cms_plugin (
    id serial PRIMARY KEY,
    placeholder_id integer,
    parent_id integer,
    position smallint NOT NULL,
    language varchar(15) NOT NULL,
    plugin_type varchar(50) NOT NULL,
    path varchar(255) NOT NULL,
    depth integer NOT NULL,
    creation_date timestamptz NOT NULL
);

CREATE TABLE app_article (
    id serial PRIMARY KEY,
    slug varchar(50) NOT NULL,
    published boolean NOT NULL,
    created timestamptz NOT NULL,
    owner_id integer,
    title varchar(200) NOT NULL,
    body text NOT NULL
);

ALTER TABLE app_article ADD CONSTRAINT app_article_slug_key UNIQUE (slug);
CREATE INDEX app_article_title_unacc ON app_article (public.immutable_unaccent(lower(title)));
CREATE TABLE app_article_sites (id serial PRIMARY KEY, article_id int NOT NULL REFERENCES app_article DEFERRABLE INITIALLY DEFERRED, site_id int NOT NULL REFERENCES django_site DEFERRABLE INITIALLY DEFERRED, UNIQUE (article_id, site_id));
CREATE TABLE app_event (
    id serial PRIMARY KEY,
    slug varchar(50) NOT NULL,
    published boolean NOT NULL,
    created timestamptz NOT NULL,
    owner_id integer,
    title varchar(200) NOT NULL,
    body text NOT NULL
);

ALTER TABLE app_event ADD CONSTRAINT app_event_slug_key UNIQUE (slug);
CREATE INDEX app_event_title_unacc ON app_event (public.immutable_unaccent(lower(title)));
CREATE TABLE app_event_sites (id serial PRIMARY KEY, event_id int NOT NULL REFERENCES app_event DEFERRABLE INITIALLY DEFERRED, site_id int NOT NULL REFERENCES django_site DEFERRABLE INITIALLY DEFERRED, UNIQUE (event_id, site_id));
CREATE TABLE app_product (
    id serial PRIMARY KEY,
    slug varchar(50) NOT NULL,
    published boolean NOT NULL,
    created timestamptz NOT NULL,
    owner_id integer,
    title varchar(200) NOT NULL,
    body text NOT NULL
);

ALTER TABLE app_product ADD CONSTRAINT app_product_slug_key UNIQUE (slug);
CREATE INDEX app_product_title_unacc ON app_product (public.immutable_unaccent(lower(title)));
CREATE TABLE app_product_sites (id serial PRIMARY KEY, product_id int NOT NULL REFERENCES app_product DEFERRABLE INITIALLY DEFERRED, site_id int NOT NULL REFERENCES django_site DEFERRABLE INITIALLY DEFERRED, UNIQUE (product_id, site_id));
CREATE TABLE app_faq (
    id serial PRIMARY KEY,
    slug varchar(50) NOT NULL,
    published boolean NOT NULL,
    created timestamptz NOT NULL,
    owner_id integer,
    title varchar(200) NOT NULL,
    body text NOT NULL
);

ALTER TABLE app_faq ADD CONSTRAINT app_faq_slug_key UNIQUE (slug);
CREATE INDEX app_faq_title_unacc ON app_faq (public.immutable_unaccent(lower(title)));
CREATE TABLE app_faq_sites (id serial PRIMARY KEY, faq_id int NOT NULL REFERENCES app_faq DEFERRABLE INITIALLY DEFERRED, site_id int NOT NULL REFERENCES django_site DEFERRABLE INITIALLY DEFERRED, UNIQUE (faq_id, site_id));
CREATE TABLE app_author (
    id serial PRIMARY KEY,
    slug varchar(50) NOT NULL,
    published boolean NOT NULL,
    created timestamptz NOT NULL,
    owner_id integer,
    title varchar(200) NOT NULL,
    body text NOT NULL
);

ALTER TABLE app_author ADD CONSTRAINT app_author_slug_key UNIQUE (slug);
CREATE INDEX app_author_title_unacc ON app_author (public.immutable_unaccent(lower(title)));
CREATE TABLE app_author_sites (id serial PRIMARY KEY, author_id int NOT NULL REFERENCES app_author DEFERRABLE INITIALLY DEFERRED, site_id int NOT NULL REFERENCES django_site DEFERRABLE INITIALLY DEFERRED, UNIQUE (author_id, site_id));
CREATE TABLE app_gallery (
    id serial PRIMARY KEY,
    slug varchar(50) NOT NULL,
    published boolean NOT NULL,
    created timestamptz NOT NULL,
    owner_id integer,
    title varchar(200) NOT NULL,
    body text NOT NULL
);

ALTER TABLE app_gallery ADD CONSTRAINT app_gallery_slug_key UNIQUE (slug);
CREATE INDEX app_gallery_title_unacc ON app_gallery (public.immutable_unaccent(lower(title)));
CREATE TABLE app_gallery_sites (id serial PRIMARY KEY, gallery_id int NOT NULL REFERENCES app_gallery DEFERRABLE INITIALLY DEFERRED, site_id int NOT NULL REFERENCES django_site DEFERRABLE INITIALLY DEFERRED, UNIQUE (gallery_id, site_id));
CREATE TABLE app_menuitem (
    id serial PRIMARY KEY,
    slug varchar(50) NOT NULL,
    published boolean NOT NULL,
    created timestamptz NOT NULL,
    owner_id integer,
    title varchar(200) NOT NULL,
    body text NOT NULL
);

ALTER TABLE app_menuitem ADD CONSTRAINT app_menuitem_slug_key UNIQUE (slug);
CREATE INDEX app_menuitem_title_unacc ON app_menuitem (public.immutable_unaccent(lower(title)));
CREATE TABLE app_menuitem_sites (id serial PRIMARY KEY, menuitem_id int NOT NULL REFERENCES app_menuitem DEFERRABLE INITIALLY DEFERRED, site_id int NOT NULL REFERENCES django_site DEFERRABLE INITIALLY DEFERRED, UNIQUE (menuitem_id, site_id));
CREATE TABLE app_banner (
    id serial PRIMARY KEY,
    slug varchar(50) NOT NULL,
    published boolean NOT NULL,
    created timestamptz NOT NULL,
    owner_id integer,
    title varchar(200) NOT NULL,
    body text NOT NULL
);

ALTER TABLE app_banner ADD CONSTRAINT app_banner_slug_key UNIQUE (slug);
CREATE INDEX app_banner_title_unacc ON app_banner (public.immutable_unaccent(lower(title)));
CREATE TABLE app_banner_sites (id serial PRIMARY KEY, banner_id int NOT NULL REFERENCES app_banner DEFERRABLE INITIALLY DEFERRED, site_id int NOT NULL REFERENCES django_site DEFERRABLE INITIALLY DEFERRED, UNIQUE (banner_id, site_id));
CREATE TABLE app_glossary (
    id serial PRIMARY KEY,
    slug varchar(50) NOT NULL,
    published boolean NOT NULL,
    created timestamptz NOT NULL,
    owner_id integer,
    title varchar(200) NOT NULL,
    body text NOT NULL
);

ALTER TABLE app_glossary ADD CONSTRAINT app_glossary_slug_key UNIQUE (slug);
CREATE INDEX app_glossary_title_unacc ON app_glossary (public.immutable_unaccent(lower(title)));
CREATE TABLE app_glossary_sites (id serial PRIMARY KEY, glossary_id int NOT NULL REFERENCES app_glossary DEFERRABLE INITIALLY DEFERRED, site_id int NOT NULL REFERENCES django_site DEFERRABLE INITIALLY DEFERRED, UNIQUE (glossary_id, site_id));
CREATE VIEW site_index AS SELECT 'article' AS kind, id, title, body FROM app_article WHERE published UNION ALL SELECT 'faq', id, title, body FROM app_faq WHERE published;
ALTER TABLE cms_page ADD CONSTRAINT cms_page_site_id_4323d3ff_fk_django_site_id FOREIGN KEY (site_id) REFERENCES django_site (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX cms_page_site_id_0efd05c6 ON cms_page (site_id);
ALTER TABLE cms_page ADD CONSTRAINT cms_page_parent_id_f89b72e4_fk_cms_page_id FOREIGN KEY (parent_id) REFERENCES cms_page (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX cms_page_parent_id_9ff546bc ON cms_page (parent_id);
ALTER TABLE cms_placeholder ADD CONSTRAINT cms_placeholder_page_id_49052606_fk_cms_page_id FOREIGN KEY (page_id) REFERENCES cms_page (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX cms_placeholder_page_id_a93ba525 ON cms_placeholder (page_id);
ALTER TABLE cms_plugin ADD CONSTRAINT cms_plugin_placeholder__b07abf62_fk_cms_placeholder_id FOREIGN KEY (placeholder_id) REFERENCES cms_placeholder (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX cms_plugin_placeholder_id_0c52dac7 ON cms_plugin (placeholder_id);
ALTER TABLE cms_plugin ADD CONSTRAINT cms_plugin_parent_id_ed73e92a_fk_cms_plugin_id FOREIGN KEY (parent_id) REFERENCES cms_plugin (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX cms_plugin_parent_id_24159990 ON cms_plugin (parent_id);
ALTER TABLE app_article ADD CONSTRAINT app_article_owner_id_108935f2_fk_auth_user_id FOREIGN KEY (owner_id) REFERENCES auth_user (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX app_article_owner_id_648fb142 ON app_article (owner_id);
ALTER TABLE app_event ADD CONSTRAINT app_event_owner_id_f8dce76a_fk_auth_user_id FOREIGN KEY (owner_id) REFERENCES auth_user (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX app_event_owner_id_a38fb53d ON app_event (owner_id);
ALTER TABLE app_product ADD CONSTRAINT app_product_owner_id_e27921b6_fk_auth_user_id FOREIGN KEY (owner_id) REFERENCES auth_user (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX app_product_owner_id_bf0e6819 ON app_product (owner_id);
ALTER TABLE app_faq ADD CONSTRAINT app_faq_owner_id_2bb426aa_fk_auth_user_id FOREIGN KEY (owner_id) REFERENCES auth_user (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX app_faq_owner_id_9c56e416 ON app_faq (owner_id);
ALTER TABLE app_author ADD CONSTRAINT app_author_owner_id_7c194778_fk_auth_user_id FOREIGN KEY (owner_id) REFERENCES auth_user (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX app_author_owner_id_eacef76c ON app_author (owner_id);
ALTER TABLE app_gallery ADD CONSTRAINT app_gallery_owner_id_8b1bd526_fk_auth_user_id FOREIGN KEY (owner_id) REFERENCES auth_user (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX app_gallery_owner_id_3db1c1a4 ON app_gallery (owner_id);
ALTER TABLE app_menuitem ADD CONSTRAINT app_menuitem_owner_id_6538dc90_fk_auth_user_id FOREIGN KEY (owner_id) REFERENCES auth_user (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX app_menuitem_owner_id_cdc731d8 ON app_menuitem (owner_id);
ALTER TABLE app_banner ADD CONSTRAINT app_banner_owner_id_f0cf3e45_fk_auth_user_id FOREIGN KEY (owner_id) REFERENCES auth_user (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX app_banner_owner_id_790b7848 ON app_banner (owner_id);
ALTER TABLE app_glossary ADD CONSTRAINT app_glossary_owner_id_9148aeba_fk_auth_user_id FOREIGN KEY (owner_id) REFERENCES auth_user (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX app_glossary_owner_id_cb118d5e ON app_glossary (owner_id);
