-- SPDX-License-Identifier: EUPL-1.2
--
-- Whom the ministry speaks to at a municipality: work data only.
CREATE TABLE contact_person (
    id INTEGER NOT NULL CONSTRAINT contact_person_pk PRIMARY KEY,
    version INTEGER NOT NULL,
    municipality INTEGER
        CONSTRAINT contact_person_municipality_exists REFERENCES municipality (id),
    taken_over INTEGER NOT NULL
        CONSTRAINT contact_person_taken_over_flag CHECK (taken_over IN (0, 1)),
    withdrawn INTEGER NOT NULL
        CONSTRAINT contact_person_withdrawn_flag CHECK (withdrawn IN (0, 1)),
    name TEXT NOT NULL,
    job_title TEXT NOT NULL,
    email TEXT NOT NULL,
    telephone TEXT NOT NULL,
    contact_role TEXT NOT NULL,
    valid_from TEXT,
    valid_until TEXT
) STRICT;

CREATE INDEX contact_person_by_municipality ON contact_person (municipality);

-- What officers want to remember about a report; internal.
CREATE TABLE report_note (
    id INTEGER NOT NULL CONSTRAINT report_note_pk PRIMARY KEY,
    version INTEGER NOT NULL,
    municipality INTEGER
        CONSTRAINT report_note_municipality_exists REFERENCES municipality (id),
    taken_over INTEGER NOT NULL CONSTRAINT report_note_taken_over_flag CHECK (taken_over IN (0, 1)),
    withdrawn INTEGER NOT NULL CONSTRAINT report_note_withdrawn_flag CHECK (withdrawn IN (0, 1)),
    report INTEGER CONSTRAINT report_note_report_exists REFERENCES yearly_report (id),
    text TEXT NOT NULL
) STRICT;

CREATE INDEX report_note_by_municipality ON report_note (municipality);

CREATE INDEX report_note_by_report ON report_note (report);
