-- SPDX-License-Identifier: EUPL-1.2
--
-- What PostgreSQL writes in its own way: bytes, and the journal as a table that only grows.

-- The bytes of the documents, apart so that lists of documents stay quick.
CREATE TABLE document_content (
    document BIGINT NOT NULL CONSTRAINT document_content_pk PRIMARY KEY
        CONSTRAINT document_content_document_exists REFERENCES case_document (id),
    content BYTEA NOT NULL
);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the journal is append-only';
END;
$$;

CREATE TRIGGER journal_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON journal
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER journal_private_no_change BEFORE UPDATE ON journal_private
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER journal_head_no_change BEFORE DELETE OR TRUNCATE ON journal_head
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
