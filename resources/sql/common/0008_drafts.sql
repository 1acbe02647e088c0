-- SPDX-License-Identifier: EUPL-1.2
--
-- Drafts of any form, not of reports alone.

-- What somebody typed and has not saved yet. No act: it stands outside the journal. Of something new
-- the number is 0; then the municipality it is for (0 for none) and the kind of form tell it apart.
CREATE TABLE form_draft (
    id INTEGER NOT NULL CONSTRAINT form_draft_pk PRIMARY KEY,
    subject_kind TEXT NOT NULL,
    subject_id INTEGER NOT NULL,
    municipality INTEGER NOT NULL,
    form TEXT NOT NULL,
    person INTEGER NOT NULL CONSTRAINT form_draft_person_exists REFERENCES person (id),
    base_version INTEGER NOT NULL,
    saved_at TEXT NOT NULL,
    CONSTRAINT form_draft_once UNIQUE (subject_kind, subject_id, municipality, form, person)
) STRICT;

-- The fields of a draft by their paths, as typed, right or wrong.
CREATE TABLE form_draft_field (
    draft INTEGER NOT NULL
        CONSTRAINT form_draft_field_draft_exists REFERENCES form_draft (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    path TEXT NOT NULL,
    typed TEXT NOT NULL,
    CONSTRAINT form_draft_field_pk PRIMARY KEY (draft, position)
) STRICT;

INSERT INTO form_draft (id, subject_kind, subject_id, municipality, form, person, base_version,
                        saved_at)
SELECT ROW_NUMBER() OVER (ORDER BY report, person), 'report', report, 0, '', person, base_version,
       saved_at
FROM draft;

INSERT INTO form_draft_field (draft, position, path, typed)
SELECT form_draft.id, draft_field.position, draft_field.path, draft_field.typed
FROM draft_field
JOIN form_draft ON form_draft.subject_id = draft_field.report
    AND form_draft.person = draft_field.person;

DROP TABLE draft_field;

DROP TABLE draft;
