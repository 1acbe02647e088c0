-- SPDX-License-Identifier: EUPL-1.2
--
-- What belongs to the yearly report to parliament beside the reports it tells of.

-- The chapters of the documents that go out together, as somebody wrote them.
CREATE TABLE report_text (
    id INTEGER NOT NULL CONSTRAINT report_text_pk PRIMARY KEY,
    version INTEGER NOT NULL,
    municipality INTEGER CONSTRAINT report_text_municipality_exists REFERENCES municipality (id),
    taken_over INTEGER NOT NULL CONSTRAINT report_text_taken_over_flag CHECK (taken_over IN (0, 1)),
    withdrawn INTEGER NOT NULL CONSTRAINT report_text_withdrawn_flag CHECK (withdrawn IN (0, 1)),
    year INTEGER NOT NULL,
    document_form TEXT NOT NULL,
    part TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT;

CREATE INDEX report_text_by_year ON report_text (year, document_form, part);

-- Who was consulted in writing.
CREATE TABLE consultation (
    id INTEGER NOT NULL CONSTRAINT consultation_pk PRIMARY KEY,
    version INTEGER NOT NULL,
    municipality INTEGER CONSTRAINT consultation_municipality_exists REFERENCES municipality (id),
    taken_over INTEGER NOT NULL CONSTRAINT consultation_taken_over_flag CHECK (taken_over IN (0, 1)),
    withdrawn INTEGER NOT NULL CONSTRAINT consultation_withdrawn_flag CHECK (withdrawn IN (0, 1)),
    year INTEGER NOT NULL,
    party TEXT NOT NULL,
    name TEXT NOT NULL,
    asked_on TEXT,
    answered_on TEXT,
    consultation_outcome TEXT NOT NULL,
    reference TEXT NOT NULL,
    document INTEGER CONSTRAINT consultation_document_exists REFERENCES case_document (id),
    remarks TEXT NOT NULL
) STRICT;

-- What parliament was promised.
CREATE TABLE commitment (
    id INTEGER NOT NULL CONSTRAINT commitment_pk PRIMARY KEY,
    version INTEGER NOT NULL,
    municipality INTEGER CONSTRAINT commitment_municipality_exists REFERENCES municipality (id),
    taken_over INTEGER NOT NULL CONSTRAINT commitment_taken_over_flag CHECK (taken_over IN (0, 1)),
    withdrawn INTEGER NOT NULL CONSTRAINT commitment_withdrawn_flag CHECK (withdrawn IN (0, 1)),
    promise TEXT NOT NULL,
    source TEXT NOT NULL,
    made_on TEXT,
    due TEXT,
    fulfilled_on TEXT,
    fulfilled_by TEXT NOT NULL,
    remarks TEXT NOT NULL
) STRICT;

-- What each municipality said to the press release.
CREATE TABLE press_agreement (
    id INTEGER NOT NULL CONSTRAINT press_agreement_pk PRIMARY KEY,
    version INTEGER NOT NULL,
    municipality INTEGER CONSTRAINT press_agreement_municipality_exists REFERENCES municipality (id),
    taken_over INTEGER NOT NULL CONSTRAINT press_agreement_taken_over_flag CHECK (taken_over IN (0, 1)),
    withdrawn INTEGER NOT NULL CONSTRAINT press_agreement_withdrawn_flag CHECK (withdrawn IN (0, 1)),
    year INTEGER NOT NULL,
    asked_on TEXT,
    agreed_on TEXT,
    reference TEXT NOT NULL,
    remarks TEXT NOT NULL
) STRICT;

CREATE INDEX press_agreement_by_municipality ON press_agreement (municipality);

-- How a report went to parliament.
CREATE TABLE submission (
    id INTEGER NOT NULL CONSTRAINT submission_pk PRIMARY KEY,
    version INTEGER NOT NULL,
    municipality INTEGER CONSTRAINT submission_municipality_exists REFERENCES municipality (id),
    taken_over INTEGER NOT NULL CONSTRAINT submission_taken_over_flag CHECK (taken_over IN (0, 1)),
    withdrawn INTEGER NOT NULL CONSTRAINT submission_withdrawn_flag CHECK (withdrawn IN (0, 1)),
    year INTEGER NOT NULL,
    date TEXT,
    reference TEXT NOT NULL,
    signatory TEXT NOT NULL,
    paper TEXT NOT NULL,
    informed_on TEXT
) STRICT;

-- What was decided about places where personal data may stand.
CREATE TABLE publication_ruling (
    id INTEGER NOT NULL CONSTRAINT publication_ruling_pk PRIMARY KEY,
    version INTEGER NOT NULL,
    municipality INTEGER CONSTRAINT publication_ruling_municipality_exists REFERENCES municipality (id),
    taken_over INTEGER NOT NULL CONSTRAINT publication_ruling_taken_over_flag CHECK (taken_over IN (0, 1)),
    withdrawn INTEGER NOT NULL CONSTRAINT publication_ruling_withdrawn_flag CHECK (withdrawn IN (0, 1)),
    year INTEGER NOT NULL,
    finding TEXT NOT NULL,
    place TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    may_stand TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;

-- Why a figure differs from the edition that was sealed before.
CREATE TABLE restatement (
    id INTEGER NOT NULL CONSTRAINT restatement_pk PRIMARY KEY,
    version INTEGER NOT NULL,
    municipality INTEGER CONSTRAINT restatement_municipality_exists REFERENCES municipality (id),
    taken_over INTEGER NOT NULL CONSTRAINT restatement_taken_over_flag CHECK (taken_over IN (0, 1)),
    withdrawn INTEGER NOT NULL CONSTRAINT restatement_withdrawn_flag CHECK (withdrawn IN (0, 1)),
    year INTEGER NOT NULL,
    figure TEXT NOT NULL,
    value_before TEXT NOT NULL,
    value_after TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;

-- The ministry's own look.
CREATE TABLE house_style (
    id INTEGER NOT NULL CONSTRAINT house_style_pk PRIMARY KEY,
    version INTEGER NOT NULL,
    municipality INTEGER CONSTRAINT house_style_municipality_exists REFERENCES municipality (id),
    taken_over INTEGER NOT NULL CONSTRAINT house_style_taken_over_flag CHECK (taken_over IN (0, 1)),
    withdrawn INTEGER NOT NULL CONSTRAINT house_style_withdrawn_flag CHECK (withdrawn IN (0, 1)),
    accent TEXT NOT NULL,
    logo INTEGER CONSTRAINT house_style_logo_exists REFERENCES case_document (id),
    logo_alternative TEXT NOT NULL,
    regular INTEGER CONSTRAINT house_style_regular_exists REFERENCES case_document (id),
    bold INTEGER CONSTRAINT house_style_bold_exists REFERENCES case_document (id),
    italic INTEGER CONSTRAINT house_style_italic_exists REFERENCES case_document (id)
) STRICT;

-- Editions as they were sealed; what they were made from stands among the documents.
CREATE TABLE sealed_edition (
    id INTEGER NOT NULL CONSTRAINT sealed_edition_pk PRIMARY KEY,
    version INTEGER NOT NULL,
    municipality INTEGER CONSTRAINT sealed_edition_municipality_exists REFERENCES municipality (id),
    taken_over INTEGER NOT NULL CONSTRAINT sealed_edition_taken_over_flag CHECK (taken_over IN (0, 1)),
    withdrawn INTEGER NOT NULL CONSTRAINT sealed_edition_withdrawn_flag CHECK (withdrawn IN (0, 1)),
    year INTEGER NOT NULL,
    number INTEGER NOT NULL,
    cut_off TEXT NOT NULL,
    program_version TEXT NOT NULL,
    data INTEGER CONSTRAINT sealed_edition_data_exists REFERENCES case_document (id),
    figures INTEGER CONSTRAINT sealed_edition_figures_exists REFERENCES case_document (id),
    file INTEGER CONSTRAINT sealed_edition_file_exists REFERENCES case_document (id)
) STRICT;

ALTER TABLE decision_publication ADD COLUMN sealed INTEGER
    CONSTRAINT decision_publication_sealed_exists REFERENCES sealed_edition (id);
