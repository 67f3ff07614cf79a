CREATE TYPE post_status AS ENUM ('draft', 'published', 'archived');
CREATE TABLE authors (
    id serial PRIMARY KEY,
    email character varying(255) NOT NULL UNIQUE,
    name text NOT NULL,
    bio text,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE categories (
    id serial PRIMARY KEY,
    name character varying(100) NOT NULL,
    slug character varying(100) NOT NULL UNIQUE,
    parent_id integer
);
CREATE TABLE posts (
    id serial PRIMARY KEY,
    author_id integer NOT NULL,
    category_id integer,
    title character varying(200) NOT NULL,
    slug character varying(200) NOT NULL UNIQUE,
    body text NOT NULL,
    status post_status DEFAULT 'draft' NOT NULL,
    published_at timestamp without time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE INDEX posts_author_id_idx ON posts (author_id);
CREATE INDEX posts_category_id_idx ON posts (category_id);
CREATE TABLE tags (
    id serial PRIMARY KEY,
    name character varying(50) NOT NULL UNIQUE
);
CREATE TABLE post_tags (
    post_id integer NOT NULL,
    tag_id integer NOT NULL,
    PRIMARY KEY (post_id, tag_id)
);
CREATE INDEX post_tags_tag_id_idx ON post_tags (tag_id);
CREATE TABLE comments (
    id serial PRIMARY KEY,
    post_id integer NOT NULL,
    author_name text NOT NULL,
    author_email text,
    body text NOT NULL,
    approved boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE INDEX comments_post_id_idx ON comments (post_id);
ALTER TABLE categories ADD CONSTRAINT categories_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES categories ON DELETE SET NULL;
ALTER TABLE posts ADD CONSTRAINT posts_author_id_fkey FOREIGN KEY (author_id) REFERENCES authors;
ALTER TABLE posts ADD CONSTRAINT posts_category_id_fkey FOREIGN KEY (category_id) REFERENCES categories ON DELETE SET NULL;
ALTER TABLE post_tags ADD CONSTRAINT post_tags_post_id_fkey FOREIGN KEY (post_id) REFERENCES posts ON DELETE CASCADE;
ALTER TABLE post_tags ADD CONSTRAINT post_tags_tag_id_fkey FOREIGN KEY (tag_id) REFERENCES tags ON DELETE CASCADE;
ALTER TABLE comments ADD CONSTRAINT comments_post_id_fkey FOREIGN KEY (post_id) REFERENCES posts ON DELETE CASCADE;
CREATE INDEX posts_published ON posts (published_at DESC) WHERE status = 'published';
CREATE VIEW published_posts AS SELECT p.id, p.title, p.slug, a.name AS author FROM posts p JOIN authors a ON a.id = p.author_id WHERE p.status = 'published';
CREATE VIEW tag_cloud AS SELECT t.name, count(*) AS n FROM tags t JOIN post_tags pt ON pt.tag_id = t.id JOIN published_posts p ON p.id = pt.post_id GROUP BY t.name;
