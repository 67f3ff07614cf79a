CREATE TABLE "wagtailcore_page" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "path" varchar(255) NOT NULL UNIQUE, "depth" integer unsigned NOT NULL, "numchild" integer unsigned NOT NULL, "title" varchar(255) NOT NULL, "slug" varchar(50) NOT NULL, "live" bool NOT NULL, "owner" varchar(30) NULL);
CREATE TABLE "wagtailcore_site" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "hostname" varchar(255) NOT NULL UNIQUE, "port" integer NOT NULL, "root_page_id" integer NOT NULL REFERENCES "wagtailcore_page" ("id"));
CREATE TABLE "home_homepage" ("page_ptr_id" integer NOT NULL PRIMARY KEY REFERENCES "wagtailcore_page" ("id"), "intro" text NOT NULL);
CREATE TABLE "wagtailimages_image" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "title" varchar(255) NOT NULL, "file" varchar(100) NOT NULL, "width" integer NOT NULL, "height" integer NOT NULL, "focal_x" integer unsigned NULL);
CREATE TABLE "wagtailcore_pagerevision" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created_at" datetime NOT NULL, "content_json" text NOT NULL, "page_id" integer NOT NULL REFERENCES "wagtailcore_page" ("id"));
CREATE INDEX "wagtailcore_page_2dbcba41" ON "wagtailcore_page" ("slug");
CREATE INDEX "wagtailcore_pagerevision_1a63c800" ON "wagtailcore_pagerevision" ("page_id");
