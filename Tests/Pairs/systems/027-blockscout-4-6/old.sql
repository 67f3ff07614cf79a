CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA public;
CREATE TYPE public.proxy_type_old AS ENUM ('a');
DROP TYPE public.proxy_type_old;
CREATE TABLE public.blocks (
    consensus boolean NOT NULL,
    difficulty numeric(50,0),
    gas_limit numeric(100,0) NOT NULL,
    gas_used numeric(100,0) NOT NULL,
    hash bytea NOT NULL,
    miner_hash bytea NOT NULL,
    nonce bytea NOT NULL,
    number bigint NOT NULL,
    parent_hash bytea NOT NULL,
    size integer,
    "timestamp" timestamp without time zone NOT NULL,
    inserted_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    CONSTRAINT blocks_pkey PRIMARY KEY (hash)
);
CREATE INDEX blocks_number_index ON public.blocks USING btree (number);
CREATE UNIQUE INDEX one_consensus_block_at_height ON public.blocks USING btree (number) WHERE consensus;
CREATE UNIQUE INDEX one_consensus_child_per_parent ON public.blocks USING btree (parent_hash) WHERE consensus;
CREATE TABLE public.transactions (
    cumulative_gas_used numeric(100,0),
    error character varying(255),
    gas numeric(100,0) NOT NULL,
    gas_price numeric(100,0) NOT NULL,
    hash bytea NOT NULL CONSTRAINT transactions_pkey PRIMARY KEY,
    index integer,
    input bytea NOT NULL,
    nonce integer NOT NULL,
    status integer,
    value numeric(100,0) NOT NULL,
    inserted_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    block_hash bytea CONSTRAINT transactions_block_hash_fkey REFERENCES public.blocks ON DELETE CASCADE,
    block_number integer,
    from_address_hash bytea NOT NULL,
    to_address_hash bytea,
    CONSTRAINT collated_block_number CHECK (((block_hash IS NULL) OR (block_number IS NOT NULL))),
    CONSTRAINT pending_block_number CHECK (((block_hash IS NOT NULL) OR (block_number IS NULL))),
    CONSTRAINT error CHECK (((status = 0) OR ((status <> 0) AND (error IS NULL))))
);
CREATE INDEX transactions_recent_collated_index ON public.transactions USING btree (block_number DESC, index DESC);
CREATE TABLE public.logs (
    data bytea NOT NULL,
    index integer NOT NULL,
    type character varying(255),
    first_topic character varying(255),
    second_topic character varying(255),
    address_hash bytea,
    transaction_hash bytea NOT NULL REFERENCES public.transactions ON DELETE CASCADE,
    block_hash bytea NOT NULL,
    CONSTRAINT logs_pkey PRIMARY KEY (transaction_hash, block_hash, index)
);
CREATE TABLE public.address_names (
    address_hash bytea NOT NULL,
    name character varying(255) NOT NULL,
    "primary" boolean DEFAULT false NOT NULL,
    metadata jsonb
);
CREATE UNIQUE INDEX unique_address_names ON public.address_names USING btree (address_hash, name);
CREATE TABLE public.users (id bigserial PRIMARY KEY, username public.citext NOT NULL, password_hash character varying(255) NOT NULL);
CREATE UNIQUE INDEX unique_username ON public.users (username);
CREATE TABLE public.tokens (contract_address_hash bytea PRIMARY KEY, name text, symbol text, total_supply numeric, type character varying(255) NOT NULL, holder_count integer);
CREATE INDEX tokens_symbol_index ON public.tokens USING btree (symbol);
