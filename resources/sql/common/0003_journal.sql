-- SPDX-License-Identifier: EUPL-1.2
--
-- Who did what when: see docs/journal.md for the form of "changes" and for what is hashed.

-- The entries, chained by their hashes.
CREATE TABLE journal (
    number INTEGER NOT NULL CONSTRAINT journal_pk PRIMARY KEY,
    at TEXT NOT NULL,
    person INTEGER NOT NULL CONSTRAINT journal_person_exists REFERENCES person (id),
    act TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject_id INTEGER NOT NULL,
    reason_hash TEXT NOT NULL,
    changes TEXT NOT NULL,
    hash TEXT NOT NULL CONSTRAINT journal_hash_length CHECK (length(hash) = 64)
) STRICT;

CREATE INDEX journal_by_subject ON journal (subject_kind, subject_id, number);

-- Values that may be erased without breaking the chain: the chain holds only their salted hashes.
-- Position 0 is the reason of the entry, 1 and up are its changes.
CREATE TABLE journal_private (
    entry INTEGER NOT NULL CONSTRAINT journal_private_entry_exists REFERENCES journal (number),
    position INTEGER NOT NULL,
    salt TEXT NOT NULL CONSTRAINT journal_private_salt_length CHECK (length(salt) = 32),
    before_text TEXT NOT NULL,
    after_text TEXT NOT NULL,
    CONSTRAINT journal_private_pk PRIMARY KEY (entry, position)
) STRICT;

-- The last entry as it was written, so that entries missing at the end are noticed.
CREATE TABLE journal_head (
    id INTEGER NOT NULL CONSTRAINT journal_head_pk PRIMARY KEY
        CONSTRAINT journal_head_only_one CHECK (id = 1),
    number INTEGER NOT NULL,
    hash TEXT NOT NULL
) STRICT;
