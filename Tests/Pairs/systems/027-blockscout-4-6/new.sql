CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA public;
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;
CREATE TYPE public.entry_point_version AS ENUM ('v0.6', 'v0.7');
CREATE TYPE public.proxy_type AS ENUM ('eip1167', 'eip1967', 'basic_implementation', 'unknown');
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
    total_difficulty numeric(50,0),
    refetch_needed boolean DEFAULT false,
    base_fee_per_gas numeric(100,0),
    is_empty boolean,
    blob_gas_used numeric(100,0),
    excess_blob_gas numeric(100,0),
    inserted_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    CONSTRAINT blocks_pkey PRIMARY KEY (hash)
);
CREATE INDEX blocks_number_index ON public.blocks USING btree (number);
CREATE UNIQUE INDEX one_consensus_block_at_height ON public.blocks USING btree (number) WHERE consensus;
CREATE INDEX blocks_is_empty_index ON public.blocks USING btree (is_empty);
CREATE INDEX empty_consensus_blocks ON public.blocks USING btree (consensus) WHERE (is_empty IS NULL);
CREATE INDEX blocks_date ON public.blocks USING btree (date("timestamp"), number);
CREATE TABLE public.transactions (
    cumulative_gas_used numeric(100,0),
    error character varying(255),
    gas numeric(100,0) NOT NULL,
    gas_price numeric(100,0),
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
    created_contract_address_hash bytea,
    max_priority_fee_per_gas numeric(100,0),
    type integer,
    has_error_in_internal_txs boolean,
    r numeric(100,0) NOT NULL,
    block_timestamp timestamp without time zone,
    block_consensus boolean DEFAULT true,
    from_address_hash bytea NOT NULL,
    to_address_hash bytea,
    CONSTRAINT collated_block_number CHECK (((block_hash IS NULL) OR (block_number IS NOT NULL))),
    CONSTRAINT pending_block_number CHECK (((block_hash IS NOT NULL) OR (block_number IS NULL))),
    CONSTRAINT collated_cumalative_gas_used CHECK (((block_hash IS NULL) OR (cumulative_gas_used IS NOT NULL))),
    CONSTRAINT collated_index CHECK (((block_hash IS NULL) OR (index IS NOT NULL))),
    CONSTRAINT error CHECK (((status = 0) OR ((status <> 0) AND (error IS NULL))))
);
CREATE INDEX transactions_block_number_index ON public.transactions USING btree (block_number);
CREATE INDEX transactions_from_address_hash_with_pending_index ON public.transactions USING btree (from_address_hash, block_number DESC, index DESC, inserted_at DESC, hash);
CREATE UNIQUE INDEX transactions_block_hash_index_index ON public.transactions USING btree (block_hash, index);
CREATE INDEX transactions_recent_collated_index ON public.transactions USING btree (block_number DESC, index DESC);
CREATE TABLE public.logs (
    data bytea NOT NULL,
    index integer NOT NULL,
    first_topic bytea,
    second_topic bytea,
    address_hash bytea,
    transaction_hash bytea NOT NULL REFERENCES public.transactions ON DELETE CASCADE,
    block_number integer,
    block_hash bytea NOT NULL REFERENCES public.blocks(hash),
    CONSTRAINT logs_pkey PRIMARY KEY (transaction_hash, block_hash, index)
);
CREATE TABLE public.address_names (
    address_hash bytea NOT NULL,
    name character varying(255) NOT NULL,
    "primary" boolean DEFAULT false NOT NULL,
    metadata jsonb,
    id bigserial NOT NULL,
    CONSTRAINT address_names_pkey PRIMARY KEY (address_hash, name)
);
CREATE UNIQUE INDEX "address_names_address_hash_index" ON public.address_names USING btree (address_hash) WHERE ("primary" = true);
CREATE INDEX audit_names_trgm_idx ON public.address_names USING gin (name gin_trgm_ops);
CREATE TABLE public.users (id bigserial PRIMARY KEY, username public.citext NOT NULL, password_hash character varying(255) NOT NULL);
CREATE UNIQUE INDEX unique_username ON public.users (username);
CREATE TABLE public.tokens (contract_address_hash bytea PRIMARY KEY, name text, symbol text, total_supply numeric, type character varying(255) NOT NULL, holder_count integer);
CREATE INDEX tokens_trgm_idx ON public.tokens USING gin (to_tsvector('english'::regconfig, ((symbol || ' '::text) || name)));
CREATE INDEX token_holder_idx ON public.tokens (holder_count DESC NULLS LAST) WHERE type = 'ERC-20';
CREATE TABLE public.proxy_implementations (
    proxy_address_hash bytea NOT NULL PRIMARY KEY,
    address_hashes bytea[] NOT NULL,
    names character varying(255)[] NOT NULL,
    proxy_type public.proxy_type,
    inserted_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);
