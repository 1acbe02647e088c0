-- SPDX-License-Identifier: EUPL-1.2
--
-- What SQLite writes in its own way: bytes, and the journal as a table that only grows.

-- The bytes of the documents, apart so that lists of documents stay quick.
CREATE TABLE document_content (
    document INTEGER NOT NULL CONSTRAINT document_content_pk PRIMARY KEY
        CONSTRAINT document_content_document_exists REFERENCES case_document (id),
    content BLOB NOT NULL
) STRICT;

CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;

CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;

CREATE TRIGGER journal_private_no_update BEFORE UPDATE ON journal_private
BEGIN
    SELECT RAISE(ABORT, 'private values can be erased, not changed');
END;

CREATE TRIGGER journal_head_no_delete BEFORE DELETE ON journal_head
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;
